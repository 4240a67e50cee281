import type { Call, Caller } from '../call.ts';
import { listingOf, type Listing } from '../listing.ts';
import { deletedIn, pageOf, type Deleted } from '../read-answer.ts';
import type { CallOptions } from '../send.ts';
import type { CommerceProduct, ProductsUpserted, UpsertProducts } from '../../wire.ts';

/** Which products. */
export interface ProductQuery {
	readonly provider?: 'stripe' | 'shopify' | 'woocommerce' | 'manual' | 'api';
	/** Part of the title. */
	readonly search?: string;
	/** Products in a page, 1 to 100; 100 unless given. */
	readonly limit?: number;
}

/** Vendor page: Products. What the plugin brings has the provider `woocommerce`; what is upserted here has `api`. */
export interface ProductCalls {
	/** Of all providers, unless one is named. */
	readonly list: ( query?: ProductQuery, options?: CallOptions ) => Listing< CommerceProduct >;
	/** A product that was upserted, by your own id of it. */
	readonly get: ( productId: string, options?: CallOptions ) => Call< CommerceProduct >;
	/**
	 * 1 to 100 products, by `productId`. What is left out keeps its value, null clears it; `variants` replaces the whole list. Who waits
	 * for something that is in stock now is told (`backInStockEventsTriggered`).
	 */
	readonly upsert: ( products: UpsertProducts[ 'products' ], options?: CallOptions ) => Call< ProductsUpserted >;
	/** Only what was upserted here; rejects with `not_found` otherwise. */
	readonly delete: ( productId: string, options?: CallOptions ) => Call< Deleted >;
}

export const productCalls = ( { call }: Caller ): ProductCalls => ( {
	list: ( query, options ) =>
		listingOf(
			'GET products',
			( at, pageOptions ) =>
				call(
					{ route: 'GET products', query: { limit: 100, ...query, ...at } },
					pageOptions,
					pageOf< 'products', CommerceProduct >( 'products' )
				),
			options
		),
	get: ( id, options ) => call( { route: 'GET products/{id}', ids: [ id ] }, options, 'product' ),
	upsert: ( products, options ) => call( { route: 'POST products', body: { products }, repeatable: true }, options ),
	delete: ( id, options ) => call( { route: 'DELETE products/{id}', ids: [ id ] }, options, deletedIn ),
} );
