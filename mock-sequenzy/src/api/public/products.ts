import type { UpsertProducts } from 'sequenzy-contract';
import type { ApiProductChanges, ApiVariant } from '../../domain/api-products.ts';
import { apiIntegrationId } from '../../domain/provider-of.ts';
import type { Call, Reply } from '../call.ts';
import type { Mock } from '../mock.ts';
import { done } from './answers.ts';
import { invalid, notCovered, notFound, PublicError } from './errors.ts';
import { offsetPage } from './pages.ts';
import { instantOr400 } from './subscriber-of.ts';
import { apiProductView, storeProductView } from './views/product.ts';

const providers = [ 'stripe', 'shopify', 'woocommerce', 'manual', 'api' ];

export const listProducts = ( { mock, query }: Call ): Reply => {
	const provider = query.get( 'provider' );
	if ( provider !== null && ! providers.includes( provider ) ) {
		throw invalid( `provider must be one of ${ providers.join( ', ' ) }` );
	}
	const search = query.get( 'search' )?.trim().toLowerCase();
	const wanted = allProducts( mock ).filter(
		( product ) =>
			( provider === null || product.provider === provider ) && ( ! search || product.title.toLowerCase().includes( search ) )
	);
	const { items, pagination } = offsetPage( wanted, query, { limit: 50, most: 100 } );
	return done( { products: items, pagination } );
};

/** Partial: what is left out keeps its value, null clears it (reference 3.2). */
export const upsertProducts = ( { mock, body }: Call ): Reply => {
	const { products } = body as UpsertProducts;
	const { apiProducts } = mock.engine.state();
	const known = products.filter( ( { productId } ) => apiProducts.has( productId ) ).length;
	let backInStockEventsTriggered = 0;
	mock.engine.transaction( () => {
		const before = notified( mock );
		products.forEach( ( product ) => mock.engine.execute( { type: 'SaveApiProduct', changes: changesOf( product ) } ) );
		backInStockEventsTriggered = notified( mock ) - before;
	} );
	const ids = [ ...new Set( products.map( ( { productId } ) => productId ) ) ];
	return done( {
		upserted: products.length,
		created: products.length - known,
		updated: known,
		backInStockEventsTriggered,
		products: ids.flatMap( ( id ) => {
			const product = mock.engine.state().apiProducts.get( id );
			return product ? [ apiProductView( product ) ] : [];
		} ),
	} );
};

export const getProduct = ( { mock, params }: Call ): Reply => {
	const product = mock.engine.state().apiProducts.get( params.productId ?? '' );
	if ( ! product ) {
		throw notFound( 'Product' );
	}
	return done( { product: apiProductView( product ) } );
};

export const deleteProduct = ( { mock, params }: Call ): Reply => {
	const productId = params.productId ?? '';
	if ( mock.engine.execute( { type: 'DeleteApiProduct', productId } ).length === 0 ) {
		throw notFound( 'Product' );
	}
	return done( { deleted: true, productId } );
};

/** Stripe's catalogue only (reference 3.1). */
export const syncProducts = (): Reply => {
	throw new PublicError( 404, { shape: 'E2', error: 'No active Stripe integration found' }, 'NO_STRIPE_INTEGRATION' );
};

export const productDelivery = (): Reply => {
	throw notCovered( 'download files of products' );
};

const allProducts = ( mock: Mock ) => {
	const company = mock.engine.state();
	const fromStores = [ ...company.catalogue.products.values() ].filter(
		( { integrationId, removed } ) => integrationId !== apiIntegrationId && ! removed
	);
	return [
		...fromStores.map( ( product ) => storeProductView( company, product ) ),
		...[ ...company.apiProducts.values() ].map( apiProductView ),
	];
};

const notified = ( mock: Mock ): number =>
	[ ...mock.engine.state().waitlist.entries.values() ].filter(
		( { integrationId, state } ) => integrationId === apiIntegrationId && state === 'notified'
	).length;

type Asked = UpsertProducts[ 'products' ][ number ];

const changesOf = ( { variants, providerCreatedAt, ...given }: Asked ): ApiProductChanges => ( {
	productId: given.productId,
	title: given.title,
	...( given.description !== undefined && { description: given.description } ),
	...( given.imageUrl !== undefined && { imageUrl: given.imageUrl } ),
	...( given.url !== undefined && { url: given.url } ),
	...( given.currency !== undefined && { currency: given.currency } ),
	...( given.priceCents !== undefined && { priceCents: given.priceCents } ),
	...( given.compareAtPriceCents !== undefined && { compareAtPriceCents: given.compareAtPriceCents } ),
	...( given.inStock !== undefined && { inStock: given.inStock } ),
	...( providerCreatedAt !== undefined && {
		providerCreatedAt: providerCreatedAt === null ? null : instantOr400( providerCreatedAt, 'providerCreatedAt' ),
	} ),
	...( variants && { variants: variants.map( variantOf ) } ),
} );

const variantOf = ( variant: NonNullable< Asked[ 'variants' ] >[ number ] ): ApiVariant => {
	const { inventoryQuantity = null, inStock, sku = null, imageUrl = null, priceCents = null, compareAtPriceCents = null } = variant;
	return {
		variantId: variant.variantId,
		title: variant.title,
		sku,
		imageUrl,
		priceCents,
		compareAtPriceCents,
		inventoryQuantity,
		inStock: inStock ?? ( inventoryQuantity === null || inventoryQuantity > 0 ),
		options: ( variant.options ?? [] ).map( ( { name = '', value = '' } ) => ( { name, value } ) ),
	};
};
