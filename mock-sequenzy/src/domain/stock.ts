import type { CatalogueProduct, CatalogueVariation } from './catalogue-records.ts';
import { keyOf, type Catalogue } from './catalogue.ts';
import type { Instant } from './instant.ts';

export type NotInStock = 'PRODUCT_UNKNOWN' | 'PRODUCT_DELETED' | 'NOT_PUBLISHED' | 'ON_BACKORDER' | 'OUT_OF_STOCK';

/** What the catalogue knows about the item that a waitlist entry waits for. */
export type StockItem = {
	inStock: boolean;
	reason: NotInStock | null;
	productTitle: string | null;
	variantTitle: string | null;
	productUrl: string | null;
	imageUrl: string | null;
	/** Of the newest report that counts for this item; 0 when there is none. */
	version: number;
	reportedAt: Instant | null;
};

/**
 * In stock = published and `instock`, or `onbackorder` where the store wants that to count (default: no).
 * An item that names a variation follows that variation; an item on a variable product follows its first variation in stock.
 */
export const stockOf = ( catalogue: Catalogue, item: { integrationId: string; productId: string; variantId: string } ): StockItem => {
	const product = catalogue.products.get( keyOf( item ) );
	const variations = catalogue.variations.get( keyOf( item ) );
	const named = variations?.get( item.variantId );
	if ( product?.removed || named?.removed ) {
		return gone( product, named );
	}
	const backorder = catalogue.backorderCounts.has( item.integrationId );
	if ( item.variantId !== item.productId ) {
		return describe( product, named, backorder );
	}
	if ( ! variations?.size && product?.type !== 'variable' ) {
		return product ? describeProduct( product, backorder ) : unknown;
	}
	const each = [ ...( variations?.values() ?? [] ) ]
		.filter( ( { removed } ) => ! removed )
		.map( ( variation ) => describe( product, variation, backorder ) );
	const first =
		each.find( ( { inStock } ) => inStock ) ??
		each[ 0 ] ??
		( product ? { ...describeProduct( product, backorder ), inStock: false, reason: 'OUT_OF_STOCK' as const } : unknown );
	return {
		...first,
		variantTitle: null,
		productUrl: product?.productUrl ?? first.productUrl,
		imageUrl: product?.imageUrl ?? first.imageUrl,
	};
};

const unknown: StockItem = {
	inStock: false,
	reason: 'PRODUCT_UNKNOWN',
	productTitle: null,
	variantTitle: null,
	productUrl: null,
	imageUrl: null,
	version: 0,
	reportedAt: null,
};

/** Deleted in the store; who bought it still sees its title and image. */
const gone = ( product: CatalogueProduct | undefined, variation: CatalogueVariation | undefined ): StockItem => ( {
	...unknown,
	reason: 'PRODUCT_DELETED',
	productTitle: product?.title || null,
	variantTitle: variation?.variantTitle ?? null,
	imageUrl: variation?.imageUrl ?? product?.imageUrl ?? null,
	version: Math.max( product?.version ?? 0, variation?.version ?? 0 ),
} );

const describeProduct = ( product: CatalogueProduct, backorder: boolean ): StockItem => ( {
	...verdict( [ product.status ], product.stockStatus, backorder ),
	productTitle: product.title,
	variantTitle: null,
	productUrl: product.productUrl,
	imageUrl: product.imageUrl,
	version: product.version,
	reportedAt: product.reportedAt,
} );

const describe = ( product: CatalogueProduct | undefined, variation: CatalogueVariation | undefined, backorder: boolean ): StockItem => {
	if ( ! variation ) {
		return {
			...unknown,
			productTitle: product?.title ?? null,
			productUrl: product?.productUrl ?? null,
			imageUrl: product?.imageUrl ?? null,
		};
	}
	const ruling = variation.manageStock === 'parent' && product?.manageStock ? product : variation;
	// The product's own report says nothing new about a variation that keeps its own stock.
	const newest = ruling === product && product.version > variation.version ? product : variation;
	return {
		...verdict( [ product?.status ?? 'publish', variation.status ], ruling.stockStatus, backorder ),
		productTitle: product?.title ?? null,
		variantTitle: variation.variantTitle,
		productUrl: variation.productUrl ?? product?.productUrl ?? null,
		imageUrl: variation.imageUrl ?? product?.imageUrl ?? null,
		version: newest.version,
		reportedAt: newest.reportedAt,
	};
};

const verdict = ( statuses: string[], stockStatus: string, backorder: boolean ): { inStock: boolean; reason: NotInStock | null } => {
	if ( statuses.some( ( status ) => status !== 'publish' ) ) {
		return { inStock: false, reason: 'NOT_PUBLISHED' };
	}
	if ( stockStatus === 'instock' || ( backorder && stockStatus === 'onbackorder' ) ) {
		return { inStock: true, reason: null };
	}
	return { inStock: false, reason: stockStatus === 'onbackorder' ? 'ON_BACKORDER' : 'OUT_OF_STOCK' };
};
