import { shareInUnits, toUnits } from '../money.ts';
import { counts, refundedMinor, type OrderRecord } from './state.ts';

/** Whole currency units, refunds and cancellations subtracted (assumption). */
export type Revenue = { currency: string; ordersCount: number; totalSpent: number; ltv: number; aov: number };

/**
 * Vendor page, Subscriber Profiles: `ordersCount`, `totalSpent`, `ltv`, `aov`. The company's currency counts; what was paid in
 * others is kept apart. Added up anew from the orders, so no order of delivery can make a difference.
 */
export const revenueOf = (
	orders: readonly OrderRecord[],
	companyCurrency: string | null
): { main: Revenue | null; others: Revenue[] } => {
	const sums = new Map< string, { ordersCount: number; spentMinor: number } >();
	for ( const order of orders.filter( counts ) ) {
		const sum = sums.get( order.currency ) ?? { ordersCount: 0, spentMinor: 0 };
		sums.set( order.currency, {
			ordersCount: sum.ordersCount + 1,
			spentMinor: sum.spentMinor + order.totalMinor - refundedMinor( order ),
		} );
	}
	const currency = companyCurrency ?? [ ...sums.keys() ].sort()[ 0 ] ?? null;
	const all = [ ...sums ]
		.sort( ( [ a ], [ b ] ) => ( a < b ? -1 : 1 ) )
		.map( ( [ code, { ordersCount, spentMinor } ] ): Revenue => {
			const spent = toUnits( spentMinor, code );
			return { currency: code, ordersCount, totalSpent: spent, ltv: spent, aov: shareInUnits( spentMinor, ordersCount, code ) };
		} );
	return { main: all.find( ( one ) => one.currency === currency ) ?? null, others: all.filter( ( one ) => one.currency !== currency ) };
};
