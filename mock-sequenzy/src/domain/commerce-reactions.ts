import { meetSubscriber, newSubscriberIdAt } from './audience/commands.ts';
import { normalEmail, subscriberOf } from './audience/state.ts';
import type { CartRecord } from './carts/state.ts';
import type { Company } from './company.ts';
import type { Command, RecordedFact } from './facts.ts';
import { addressesOf, currentEmail, customerKey, type CustomerRecord } from './customers.ts';
import { buyerOf, ordersOf } from './orders/buyer.ts';
import type { Reactions } from './reactions.ts';
import { purchasesOf } from './replenishment/purchases.ts';

/** What a customer, an order or a cart means for subscribers, reminders, carts and the waitlist. */
export const commerceReactions: Reactions = {
	CustomerReported: ( company, { customer, previousEmails }, recorded ) => [
		...[ ...previousEmails, ...standInsOf( company, customer ) ].map(
			( fromEmail ) => ( { type: 'MoveSubscriber', fromEmail, toEmail: customer.email } ) as const
		),
		meetSubscriber( {
			email: customer.email,
			newSubscriberId: newSubscriberIdAt( recorded ),
			source: 'customer',
			firstName: customer.firstName,
			lastName: customer.lastName,
			...( customer.createdAt && { seenAt: customer.createdAt } ),
		} ),
		// A guest who registered: what was bought as either is one history now.
		...reviewReminders( company, customer.email, null ),
	],
	OrderPlaced: ( company, fact, recorded ) => {
		const { integrationId, orderId, email, cartToken, boughtAtMicros } = fact;
		const met = meetSubscriber( {
			email,
			newSubscriberId: newSubscriberIdAt( recorded ),
			source: fact.isGuest ? 'guest_buyer' : 'customer',
			firstName: fact.firstName,
			lastName: fact.lastName,
			seenAt: fact.orderedAt,
		} );
		return [
			// A billing address fills gaps; only the account itself replaces what is known.
			{ ...met, strategy: 'merge' },
			...reviewReminders( company, email, orderId ),
			{ type: 'NotePurchase', email, orderId, integrationId, items: fact.lines },
			...( cartToken === null ? [] : [ { type: 'BuyCart', integrationId, cartToken, orderId, boughtAtMicros } as const ] ),
		];
	},
	// Cancelled, refunded, edited, or counting again: what it means for reminders is looked at anew.
	OrderReported: ( company, { order } ) => {
		const known = company.orders.byKey.get( `${ order.integrationId }/${ order.orderId }` );
		const email = known?.placed ? buyerOf( company.customers, known ) : null;
		return email === null ? [] : reviewReminders( company, email, null );
	},
	OrderRemoved: ( company, { integrationId, orderId } ) => {
		const known = company.orders.byKey.get( `${ integrationId }/${ orderId }` );
		const email = known?.placed ? buyerOf( company.customers, known ) : null;
		return email ? reviewReminders( company, email, null ) : [];
	},
	ConnectionEnded: ( _company, { integrationId } ) => [ { type: 'EndSyncRuns', integrationId } ],
	// Whatever is told first of a known shopper's cart makes the shopper known.
	CartSeen: ( company, { cart }, recorded ) =>
		cart.email === null || subscriberOf( company.audience, cart.email ) ? [] : [ meetShopper( cart, cart.email, recorded ) ],
	CartStarted: ( _company, { cart, email }, recorded ) => [ meetShopper( cart, email, recorded ) ],
	CheckoutStarted: ( _company, { cart, email }, recorded ) => [ meetShopper( cart, email, recorded ) ],
	ProductRemoved: ( _company, { integrationId, productId, version } ) => [
		{ type: 'CancelEntries', integrationId, productId, variantId: null, version },
	],
	VariationRemoved: ( _company, { integrationId, productId, variantId, version } ) => [
		{ type: 'CancelEntries', integrationId, productId, variantId, version },
	],
};

/** An order may overtake its customer: whoever was met by its billing address alone is the customer. */
const standInsOf = ( { orders, customers, audience }: Company, { integrationId, customerId, email }: CustomerRecord ): string[] => {
	const keys = orders.keysByCustomer.get( customerKey( integrationId, customerId ) ) ?? [];
	const addresses = new Set( [ ...keys ].map( ( key ) => orders.byKey.get( key )?.placed?.email ?? email ) );
	return [ ...addresses ].filter(
		( address ) =>
			address !== email && ! customers.keysByEmail.get( address )?.size && subscriberOf( audience, address )?.source === 'customer'
	);
};

/** A person asked to be forgotten: reminders first, while it is still known whose they are. */
export const eraseBuyer = ( company: Company, address: string ): Command[] => {
	const person = currentEmail( company.customers, normalEmail( address ) );
	const reminderIds = ordersOf( company, person ).flatMap(
		( { integrationId, orderId } ) => company.replenishment.idsByOrder.get( `${ integrationId }/${ orderId }` ) ?? []
	);
	const accounts = [ ...( company.customers.keysByEmail.get( person ) ?? [] ) ];
	return [
		{ type: 'CancelReminders', reminderIds, reason: 'BUYER_ERASED' },
		// The addresses they had before are theirs, too.
		...[ ...addressesOf( company.customers, person ) ].flatMap(
			( email ) =>
				[
					{ type: 'EraseBuyer', email, accounts },
					{ type: 'EraseSubscriber', email },
				] satisfies Command[]
		),
	];
};

const reviewReminders = ( company: Company, email: string, placed: string | null ): Command[] => {
	const { replenishment } = company;
	// Most companies have no replenishment at all, and most orders no product of it.
	return replenishment.settings.size === 0
		? []
		: [ { type: 'ReviewReminders', email, purchases: purchasesOf( ordersOf( company, email ) ), placed } ];
};

const meetShopper = ( { startedAt }: CartRecord, email: string, recorded: RecordedFact ): Command =>
	meetSubscriber( { email, newSubscriberId: newSubscriberIdAt( recorded ), source: 'cart', seenAt: startedAt } );
