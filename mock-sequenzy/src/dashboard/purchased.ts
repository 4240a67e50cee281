import type { Company } from '../domain/company.ts';
import type { Instant } from '../domain/instant.ts';
import { ordersOf } from '../domain/orders/buyer.ts';
import { counts } from '../domain/orders/state.ts';
import { stockOf } from '../domain/stock.ts';
import type { ItemView } from './item.tsx';

export type Purchased = ItemView & { quantity: number; orderIds: string[]; lastBoughtAt: Instant };

/** What a person has bought, newest first, as the catalogue shows it now. Cancelled orders are no purchases. */
export const purchasedBy = ( company: Company, email: string ): Purchased[] => {
	const found = new Map< string, Purchased >();
	for ( const { integrationId, orderId, orderedAt, lines } of ordersOf( company, email ).filter( counts ) ) {
		for ( const { productId, variantId, title, quantity } of lines ) {
			const key = `${ integrationId }/${ productId }/${ variantId }`;
			const look = stockOf( company.catalogue, { integrationId, productId, variantId } );
			const before = found.get( key );
			found.set( key, {
				productId,
				variantId,
				title: look.productTitle ?? title,
				variantTitle: look.variantTitle,
				productUrl: look.productUrl,
				imageUrl: look.imageUrl,
				quantity: quantity + ( before?.quantity ?? 0 ),
				orderIds: [ ...( before?.orderIds ?? [] ), orderId ],
				lastBoughtAt: before && before.lastBoughtAt > orderedAt ? before.lastBoughtAt : orderedAt,
			} );
		}
	}
	return [ ...found.values() ].sort( ( a, b ) => b.lastBoughtAt.localeCompare( a.lastBoughtAt ) );
};
