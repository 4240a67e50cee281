import type { PushOrder, TrackCheckout } from 'sequenzy-contract';
import { normalEmail } from '../../domain/audience/state.ts';
import { eventIdAt, isHistorical, keyOfEvent } from '../../domain/custom-events.ts';
import { earliest, type Instant } from '../../domain/instant.ts';
import { toUnits } from '../../domain/money.ts';
import { lineItem } from '../../domain/order-events.ts';
import type { OrderContent, OrderLine } from '../../domain/orders/order.ts';
import { orderKey } from '../../domain/orders/state.ts';
import { apiIntegrationId } from '../../domain/provider-of.ts';
import { revenueOfPerson } from '../../domain/revenue-attributes.ts';
import type { Call, Reply } from '../call.ts';
import { done, mayTriggerAutomations } from './answers.ts';
import { addressOr400, findSubscriber, instantOr400 } from './subscriber-of.ts';

type Customer = PushOrder[ 'customer' ];

/** Reference 4.2: the customer, the event of the status, the totals, and what the purchase ends or schedules. */
export const pushOrder = ( call: Call ): Reply => {
	const { mock } = call;
	const order = call.body as PushOrder;
	const email = normalEmail( addressOr400( order.customer.email ) );
	const now = mock.clock.now();
	const orderedAt = earliest( order.orderedAt === undefined ? now : instantOr400( order.orderedAt, 'orderedAt' ), now );
	const { status = 'placed' } = order;
	mock.engine.transaction( () => {
		saveCustomer( call, order.customer );
		const known = mock.engine.state().orders.byKey.get( orderKey( { integrationId: apiIntegrationId, orderId: order.orderId } ) );
		mock.engine.execute( {
			type: 'ReportOrder',
			order: contentOf( order, { status, email, orderedAt, known: known?.status } ),
			version: ( known?.version ?? 0 ) + 1,
			via: 'api',
			email,
			occurredAt: status === 'placed' ? orderedAt : now,
		} );
		if ( order.customerTotals ) {
			stateTotals( call, email, order.currency, order.customerTotals );
		}
	} );
	return done( { queued: true, jobId: mock.secrets.id( 'job' ), orderId: order.orderId, status }, 202 );
};

/** Reference 4.5: the event, once for each checkout. */
export const trackCheckout = ( call: Call ): Reply => {
	const { mock } = call;
	const { checkoutId, customer, totalCents, currency, checkoutUrl, items = [], properties } = call.body as TrackCheckout;
	return mock.engine.transaction( () => {
		const subscriber = saveCustomer( call, customer );
		const subscriberId = subscriber?.subscriberId ?? '';
		const now = mock.clock.now();
		const about = { subscriberId, name: 'ecommerce.checkout_started', clientEventId: `checkout:${ checkoutId }` };
		mock.engine.execute( {
			type: 'TriggerEvent',
			event: {
				...about,
				email: subscriber?.email ?? null,
				properties: {
					...properties,
					checkoutId,
					...( checkoutUrl !== undefined && { checkoutUrl } ),
					...( totalCents !== undefined && { totalCents } ),
					...( currency !== undefined && { currency: currency.toUpperCase() } ),
					lineItems: items.map( ( item ) => lineItem( lineOf( item ), 'api' ) ),
				},
				occurredAt: now,
				historical: isHistorical( now, now ),
			},
		} );
		const seq = mock.engine.state().customEvents.seqByKey.get( keyOfEvent( about ) ) ?? 0;
		return done( { checkoutId, subscriberId, eventId: eventIdAt( seq ) } );
	} );
};

/** Names and attributes are merged in; a person who was never seen becomes a subscriber. */
export const saveCustomer = ( call: Call, customer: Customer, startsSequences = mayTriggerAutomations( call ) ) => {
	const { mock } = call;
	const { externalId, firstName, lastName, attributes } = customer;
	mock.engine.execute( {
		type: 'SaveSubscriber',
		newSubscriberId: mock.secrets.id( 'sub' ),
		email: addressOr400( customer.email ),
		source: 'api',
		strategy: 'overwrite',
		profile: { ...( externalId && { externalId } ), ...( firstName && { firstName } ), ...( lastName && { lastName } ) },
		...( attributes && { attributes } ),
		startsSequences,
	} );
	return findSubscriber( mock, { email: customer.email } );
};

type Status = NonNullable< PushOrder[ 'status' ] >;

/** A pushed order in the words of the domain, which are WooCommerce's. */
const contentOf = (
	order: PushOrder,
	{ status, email, orderedAt, known }: { status: Status; email: string; orderedAt: Instant; known: string | undefined }
): OrderContent => {
	const currency = order.currency.toUpperCase();
	const refunded = status === 'refunded' ? ( order.refundAmountCents ?? order.totalCents ) : 0;
	const isPart = status === 'refunded' && refunded < order.totalCents;
	return {
		integrationId: apiIntegrationId,
		orderId: order.orderId,
		number: order.orderNumber || order.orderId,
		status: isPart ? ( known ?? 'processing' ) : statuses[ status ],
		currency,
		totalMinor: order.totalCents,
		customerId: null,
		billingEmail: email,
		firstName: order.customer.firstName || null,
		lastName: order.customer.lastName || null,
		lines: ( order.items ?? [] ).map( lineOf ),
		refunds:
			status === 'refunded' ? [ { refundId: `${ order.orderId }-refund`, amountMinor: refunded, refundedAt: null, lines: [] } ] : [],
		orderedAt,
		paidAt: null,
		completedAt: null,
		modifiedAt: null,
		cartToken: null,
		boughtAtMicros: Date.parse( orderedAt ) * 1000,
		...( order.properties && { extra: order.properties } ),
	};
};

const statuses = { placed: 'processing', fulfilled: 'completed', cancelled: 'cancelled', refunded: 'refunded' } as const;

type Item = NonNullable< PushOrder[ 'items' ] >[ number ];

const lineOf = ( { productId, variantId, title, quantity, priceCents = 0 }: Item ): OrderLine => ( {
	productId,
	variantId: variantId || productId,
	title,
	quantity,
	priceCents,
} );

/** The shop's own sums win: what differs from ours is kept as a difference. */
const stateTotals = (
	{ mock }: Call,
	email: string,
	given: string,
	{ ordersCount, totalSpentCents }: NonNullable< PushOrder[ 'customerTotals' ] >
): void => {
	const currency = given.toUpperCase();
	const { main } = revenueOfPerson( mock.engine.state(), email );
	mock.engine.execute( {
		type: 'StateTotals',
		email,
		offset: {
			currency,
			ordersCount: ( ordersCount ?? main?.ordersCount ?? 0 ) - ( main?.ordersCount ?? 0 ),
			spent:
				( totalSpentCents === undefined ? ( main?.totalSpent ?? 0 ) : toUnits( totalSpentCents, currency ) ) -
				( main?.totalSpent ?? 0 ),
		},
	} );
};
