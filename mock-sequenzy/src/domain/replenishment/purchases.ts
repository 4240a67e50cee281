import { isLost, type OrderRecord } from '../orders/state.ts';
import type { Purchase } from './decide.ts';

/** Orders of one person as reminders see them. */
export const purchasesOf = ( orders: readonly OrderRecord[] ): Purchase[] =>
	orders
		.filter( ( { placed } ) => placed !== null )
		.map( ( order ) => ( {
			integrationId: order.integrationId,
			orderId: order.orderId,
			orderedAt: order.orderedAt,
			lines: order.lines,
			gone: goneBecause( order ),
			isRefunded: ( line ) => isRefunded( order, line ),
		} ) );

const goneBecause = ( order: OrderRecord ): Purchase[ 'gone' ] => {
	if ( order.removed ) {
		return 'ORDER_DELETED';
	}
	if ( isLost( order ) ) {
		return 'ORDER_CANCELLED';
	}
	return order.status === 'refunded' ? 'ORDER_REFUNDED' : null;
};

/** Whether every piece of this line was taken back. */
const isRefunded = ( { lines, refunds }: OrderRecord, item: { productId: string; variantId: string } ): boolean => {
	const isItem = ( line: { productId: string; variantId: string } ) =>
		line.productId === item.productId && line.variantId === item.variantId;
	const sum = ( of: ReadonlyArray< { productId: string; variantId: string; quantity: number } > ) =>
		of.filter( isItem ).reduce( ( total, { quantity } ) => total + quantity, 0 );
	const bought = sum( lines );
	return bought > 0 && sum( refunds.flatMap( ( refund ) => refund.lines ) ) >= bought;
};
