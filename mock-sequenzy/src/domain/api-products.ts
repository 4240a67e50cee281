import type { Area } from './area.ts';
import type { Instant } from './instant.ts';

export type ApiVariant = {
	variantId: string;
	title: string;
	sku: string | null;
	imageUrl: string | null;
	priceCents: number | null;
	compareAtPriceCents: number | null;
	inventoryQuantity: number | null;
	inStock: boolean;
	options: ReadonlyArray< { name: string; value: string } >;
};

/** Reference 3: a product of the Commerce API, by the caller's own id. */
export type ApiProduct = {
	productId: string;
	title: string;
	description: string | null;
	imageUrl: string | null;
	url: string | null;
	currency: string | null;
	priceCents: number | null;
	compareAtPriceCents: number | null;
	inStock: boolean;
	providerCreatedAt: Instant | null;
	variants: readonly ApiVariant[];
	createdAt: Instant;
	updatedAt: Instant;
};

/** What the caller sent; what is left out keeps its value. */
export type ApiProductChanges = { productId: string; title: string } & Partial<
	Omit< ApiProduct, 'productId' | 'title' | 'createdAt' | 'updatedAt' >
>;

/** product: (none) → saved → saved again (partly) → deleted → saved again, as a new one */
export type ApiProducts = Map< string, ApiProduct >;

export type ApiProductsFact = { type: 'ApiProductSaved'; product: ApiProduct } | { type: 'ApiProductDeleted'; productId: string };

export type ApiProductsCommand = { type: 'SaveApiProduct'; changes: ApiProductChanges } | { type: 'DeleteApiProduct'; productId: string };

export const apiProductsArea: Area< ApiProducts, ApiProductsCommand, ApiProductsFact > = {
	start: () => new Map(),
	decide: {
		SaveApiProduct: ( state, { changes }, now ) => {
			const known = state.get( changes.productId );
			return [
				{
					type: 'ApiProductSaved',
					product: { ...( known ?? empty( now ) ), ...changes, ...derived( changes, known ), updatedAt: now },
				},
			];
		},
		DeleteApiProduct: ( state, { productId } ) => ( state.has( productId ) ? [ { type: 'ApiProductDeleted', productId } ] : [] ),
	},
	evolve: {
		ApiProductSaved: ( state, { product } ) => state.set( product.productId, product ),
		ApiProductDeleted: ( state, { productId } ) => state.delete( productId ),
	},
};

/** Reference 3.2: with variants given, the price is the lowest of theirs and one in stock is enough, unless the caller says so itself. */
const derived = ( changes: ApiProductChanges, known: ApiProduct | undefined ): Partial< ApiProduct > => {
	const { variants } = changes;
	if ( ! variants ) {
		return {};
	}
	const prices = variants.flatMap( ( { priceCents } ) => priceCents ?? [] );
	return {
		...( changes.priceCents === undefined && prices.length > 0 && { priceCents: Math.min( ...prices ) } ),
		...( changes.inStock === undefined && {
			inStock: variants.length > 0 ? variants.some( ( { inStock } ) => inStock ) : ( known?.inStock ?? true ),
		} ),
	};
};

const empty = ( now: Instant ): Omit< ApiProduct, 'productId' | 'title' > => ( {
	description: null,
	imageUrl: null,
	url: null,
	currency: null,
	priceCents: null,
	compareAtPriceCents: null,
	inStock: true,
	providerCreatedAt: null,
	variants: [],
	createdAt: now,
	updatedAt: now,
} );
