import { addressIn, subscriberOf } from '../../translate/customer.ts';
import { pushOrderOf, refundedCentsOf, type Buyer } from '../../translate/order.ts';
import type { Customer, Order, PushOrder } from '../../wire.ts';
import { deliverInHalves, patiently, type Delivered, type LeftOut, type Target } from './deliver.ts';
import { ask, perPage, type WooCommerceClient } from './read-store.ts';

/** Assumption A-20: an order counts from these on, or once it was paid. */
const counted: ReadonlySet< string > = new Set( [ 'processing', 'on-hold', 'completed', 'refunded' ] );

/** A page of orders, one call each: the public API takes no more at once. Guest buyers come with their orders. */
export async function bringOrders(
	orders: readonly Order[],
	{ woocommerce, isFirstCopy }: { readonly woocommerce: WooCommerceClient; readonly isFirstCopy: boolean },
	target: Target
): Promise< Delivered > {
	const accounts = await accountsOf( orders, woocommerce, target );
	const leftOut: LeftOut[] = [];
	let sent = 0;
	for ( const order of orders ) {
		const buyer = accounts.get( order.customer_id ) ?? guestOf( order );
		const pushes = buyer === undefined ? [] : pushesOf( order, buyer, isFirstCopy );
		if ( pushes.length === 0 ) {
			leftOut.push( { resource: 'orders', id: order.id, reason: reasonOf( order, buyer ) } );
			continue;
		}
		const delivered = await deliverInHalves( 'orders', [ order ], async () => {
			for ( const push of pushes ) {
				await patiently( () => target.sequenzy.orders.push( push, target ), target );
			}
		} );
		sent += delivered.sent;
		leftOut.push( ...delivered.leftOut );
	}
	return { sent, leftOut };
}

/**
 * What the order has to tell (Assumption A-81). The first copy is history: only that it was bought, for what was kept of it, because a refund of last year
 * would start sequences today (the API has no date for it). After that a change of status is news.
 */
export function pushesOf( order: Order, buyer: Buyer, isFirstCopy: boolean ): PushOrder[] {
	const isLost = order.status === 'cancelled' || order.status === 'failed' || order.status === 'trash';
	const wasBought = counted.has( order.status ) || Boolean( order.date_paid_gmt );
	if ( ! wasBought || ( isFirstCopy && isLost ) ) {
		return [];
	}
	const push = pushOrderOf( order, buyer );
	const paidBack = order.status === 'refunded' ? push.totalCents : Math.min( push.totalCents, refundedCentsOf( order ) );
	if ( isFirstCopy ) {
		return [ { ...push, totalCents: push.totalCents - paidBack } ];
	}
	return [
		push,
		...( order.status === 'completed' || order.date_completed_gmt ? [ { ...push, status: 'fulfilled' as const } ] : [] ),
		...( paidBack > 0 ? [ { ...push, status: 'refunded' as const, refundAmountCents: paidBack } ] : [] ),
		...( isLost ? [ { ...push, status: 'cancelled' as const } ] : [] ),
	];
}

const reasonOf = ( { status }: Order, buyer: Buyer | undefined ): string =>
	buyer === undefined ? 'The order names no e-mail address.' : `An order that is ${ status } and was never paid does not count.`;

function guestOf( { billing }: Order ): Buyer | undefined {
	const email = addressIn( billing.email );
	return email === undefined ? undefined : { email, firstName: billing.first_name, lastName: billing.last_name };
}

/** A customer is written to at the address and by the name of the account, whatever the bill says. */
async function accountsOf( orders: readonly Order[], woocommerce: WooCommerceClient, target: Target ): Promise< Map< number, Buyer > > {
	const ids = [ ...new Set( orders.map( ( order ) => order.customer_id ).filter( ( id ) => id > 0 ) ) ];
	if ( ids.length === 0 ) {
		return new Map();
	}
	const { data } = await ask( woocommerce, 'customers', { include: ids.join( ',' ), role: 'all', per_page: perPage }, target );
	const customers: Customer[] = Array.isArray( data ) ? data : [];
	return new Map(
		customers.flatMap( ( customer ) => {
			const email = addressIn( customer.email );
			return email === undefined ? [] : [ [ customer.id, subscriberOf( customer, email ) ] as const ];
		} )
	);
}
