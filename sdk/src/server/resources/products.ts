import type { Call, Caller } from '../call.ts';
import { listingOf, nextOffset, type Fetched, type Listing } from '../listing.ts';
import type { CallOptions } from '../send.ts';
import type { CommerceProduct, OffsetPagination, ProductsUpserted, UpsertProducts } from '../../wire.ts';

export interface ProductQuery {
	readonly provider?: 'stripe' | 'shopify' | 'woocommerce' | 'manual' | 'api';
	/** Part of the title. */
	readonly search?: string;
	/** Products in a page, 1 to 100; 100 unless given. */
	readonly limit?: number;
}

/** Vendor page: Products. What the plugin brings has the provider `woocommerce`; what is upserted here has `api`. */
export interface ProductCalls {
	readonly list: ( query?: ProductQuery, options?: CallOptions ) => Listing< CommerceProduct >;
	/** A product that was upserted, by your own id of it. */
	readonly get: ( productId: string, options?: CallOptions ) => Call< CommerceProduct >;
	/**
	 * 1 to 100 products, by `productId`. What is left out keeps its value, null clears it; `variants` replaces the whole list. Who waits
	 * for something that is in stock now is told (`backInStockEventsTriggered`).
	 */
	readonly upsert: ( products: UpsertProducts[ 'products' ], options?: CallOptions ) => Call< ProductsUpserted >;
	readonly delete: ( productId: string, options?: CallOptions ) => Call< { readonly deleted: boolean } >;
}

export const productCalls = ( { call }: Caller ): ProductCalls => ( {
	list: ( query, options ) =>
		listingOf(
			'products.list',
			( at, pageOptions ) =>
				call(
					{ name: 'products.list', method: 'GET', path: [ 'products' ], query: { limit: 100, ...query, ...at } },
					pageOptions,
					pageIn
				),
			options
		),
	get: ( id, options ) =>
		call(
			{ name: 'products.get', method: 'GET', path: [ 'products', { id } ] },
			options,
			( { product }: { product?: CommerceProduct } ) => product
		),
	upsert: ( products, options ) =>
		call(
			{ name: 'products.upsert', method: 'POST', path: [ 'products' ], body: { products }, repeatable: true },
			options,
			( answer: ProductsUpserted ) => answer
		),
	delete: ( id, options ) =>
		call(
			{ name: 'products.delete', method: 'DELETE', path: [ 'products', { id } ] },
			options,
			( { deleted }: { deleted?: boolean } ) => ( { deleted: deleted ?? true } )
		),
} );

function pageIn( body: { products?: CommerceProduct[]; pagination?: OffsetPagination } ): Fetched< CommerceProduct > | undefined {
	const { products, pagination } = body;
	return products && { items: products, total: pagination?.total, next: nextOffset( pagination, products ) };
}
