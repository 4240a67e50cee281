import type { CatalogueProduct, CatalogueVariation } from '../../domain/catalogue-records.ts';
import { stockOf } from '../../domain/stock.ts';
import type { WaitlistEntry } from '../../domain/waitlist-state.ts';
import type { Call, Reply } from '../call.ts';
import { ok } from './ok.ts';

/** Products with their variations, and then each variation once more by itself: a test finds either by its WooCommerce names. */
export const getProducts = ( { mock }: Call ): Reply => {
	const { catalogue } = mock.engine.state();
	const isInStock = ( item: { integrationId: string; productId: string; variantId: string } ) => stockOf( catalogue, item ).inStock;
	const products = [ ...catalogue.products ]
		.filter( ( [ , { removed } ] ) => ! removed )
		.map( ( [ key, product ] ) => ( {
			...storeNames( product ),
			id: product.productId,
			name: product.title,
			...product,
			inStock: isInStock( { ...product, variantId: product.productId } ),
			variations: [ ...( catalogue.variations.get( key )?.values() ?? [] ) ]
				.filter( ( { removed } ) => ! removed )
				.map( ( variation ) => ( {
					...storeNames( variation ),
					id: variation.variantId,
					parent_id: variation.productId,
					...variation,
					inStock: isInStock( variation ),
				} ) ),
		} ) );
	return ok( { products: [ ...products, ...products.flatMap( ( { variations } ) => variations ) ] } );
};

export const getWaitlist = ( { mock }: Call ): Reply =>
	ok( { entries: [ ...mock.engine.state().waitlist.entries.values() ].map( entryOf ) } );

/** Beside our own words those of the vendor's endpoint. */
const entryOf = ( { entryId, ...entry }: WaitlistEntry ) => ( {
	id: entryId,
	...entry,
	status: entry.state,
	providerProductId: entry.productId,
	providerVariantId: entry.variantId,
} );

const storeNames = ( { stockStatus, productUrl }: CatalogueProduct | CatalogueVariation ) => ( {
	slug: slugOf( productUrl ),
	stock_status: stockStatus,
} );

/** The last part of a product's address, whatever the store's permalinks look like. */
const slugOf = ( productUrl: string | null ): string | undefined => {
	const url = URL.parse( productUrl ?? '' );
	return url?.searchParams.get( 'product' ) ?? url?.pathname.split( '/' ).filter( Boolean ).at( -1 );
};
