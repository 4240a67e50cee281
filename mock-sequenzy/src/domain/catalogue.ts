import type { Product, Variation } from 'sequenzy-contract';
import { type Area } from './area.ts';
import type { Instant } from './instant.ts';
import { unreachable } from './unreachable.ts';

export type CatalogueProduct = {
	integrationId: string;
	productId: string;
	title: string;
	productUrl: string | null;
	imageUrl: string | null;
	type: string;
	status: string;
	manageStock: boolean;
	stockStatus: string;
	stockQuantity: number | null;
	price: string;
	version: number;
	reportedAt: Instant;
};

export type CatalogueVariation = Omit< CatalogueProduct, 'type' | 'manageStock' | 'title' > & {
	variantId: string;
	variantTitle: string | null;
	/** `parent`: the stock of the product counts. WooCommerce fires no hook for these, the product alone is reported. */
	manageStock: boolean | 'parent';
};

export type Catalogue = { products: Map< string, CatalogueProduct >; variations: Map< string, Map< string, CatalogueVariation > > };

export const emptyCatalogue = (): Catalogue => ( { products: new Map(), variations: new Map() } );

type Report = { integrationId: string; version: number; reportedAt: Instant };

export type CatalogueCommand =
	| ( Report & { type: 'ReportProduct'; product: Product } )
	| ( Report & { type: 'ReportVariation'; variation: Variation } )
	| { type: 'ForgetProduct'; productId: string };

export type CatalogueFact =
	| { type: 'ProductReported'; product: CatalogueProduct }
	| { type: 'VariationReported'; variation: CatalogueVariation }
	| { type: 'ReportPassedOver'; integrationId: string; entity: string; reason: 'OLDER_VERSION' | 'SAME_VERSION'; currentVersion: number }
	| { type: 'ProductForgotten'; integrationId: string; productId: string }
	| { type: 'VariationForgotten'; integrationId: string; productId: string; variantId: string };

export const decideCatalogue = ( state: Catalogue, command: CatalogueCommand ): CatalogueFact[] => {
	switch ( command.type ) {
		case 'ReportProduct': {
			const product = fromProduct( command );
			const held = state.products.get( keyOf( product ) );
			return passOver( `product ${ product.productId }`, product, held ) ?? [ { type: 'ProductReported', product } ];
		}
		case 'ReportVariation': {
			const variation = fromVariation( command );
			const held = state.variations.get( keyOf( variation ) )?.get( variation.variantId );
			return passOver( `variation ${ variation.variantId }`, variation, held ) ?? [ { type: 'VariationReported', variation } ];
		}
		case 'ForgetProduct':
			return forget( state, command.productId );
		default:
			return unreachable( command );
	}
};

export const evolveCatalogue = ( state: Catalogue, fact: CatalogueFact ): Catalogue => {
	switch ( fact.type ) {
		case 'ProductReported':
			state.products.set( keyOf( fact.product ), fact.product );
			return state;
		case 'VariationReported': {
			const key = keyOf( fact.variation );
			const siblings = state.variations.get( key ) ?? new Map< string, CatalogueVariation >();
			state.variations.set( key, siblings.set( fact.variation.variantId, fact.variation ) );
			return state;
		}
		case 'ProductForgotten':
			state.products.delete( keyOf( fact ) );
			state.variations.delete( keyOf( fact ) );
			return state;
		case 'VariationForgotten':
			state.variations.get( keyOf( fact ) )?.delete( fact.variantId );
			return state;
		case 'ReportPassedOver':
			return state;
		default:
			return unreachable( fact );
	}
};

export const catalogueArea: Area< Catalogue, CatalogueCommand, CatalogueFact > = {
	start: emptyCatalogue,
	decide: { ReportProduct: decideCatalogue, ReportVariation: decideCatalogue, ForgetProduct: decideCatalogue },
	evolve: {
		ProductReported: evolveCatalogue,
		VariationReported: evolveCatalogue,
		ReportPassedOver: evolveCatalogue,
		ProductForgotten: evolveCatalogue,
		VariationForgotten: evolveCatalogue,
	},
};

export const keyOf = ( { integrationId, productId }: { integrationId: string; productId: string } ): string =>
	`${ integrationId }/${ productId }`;

/** The server keeps the highest version; the store marks above an older one and sends its state again. */
const passOver = (
	entity: string,
	{ integrationId, version }: Report,
	held: { version: number } | undefined
): CatalogueFact[] | undefined => {
	if ( ! held || held.version < version ) {
		return undefined;
	}
	const reason = held.version === version ? 'SAME_VERSION' : 'OLDER_VERSION';
	return [ { type: 'ReportPassedOver', integrationId, entity, reason, currentVersion: held.version } ];
};

const fromProduct = ( { integrationId, version, reportedAt, product }: Report & { product: Product } ): CatalogueProduct => ( {
	integrationId,
	productId: String( product.id ),
	title: product.name,
	productUrl: product.permalink || null,
	imageUrl: product.images?.[ 0 ]?.src || null,
	type: product.type,
	status: product.status,
	manageStock: product.manage_stock,
	stockStatus: product.stock_status,
	stockQuantity: product.stock_quantity ?? null,
	price: product.price ?? '',
	version,
	reportedAt,
} );

const fromVariation = ( { integrationId, version, reportedAt, variation }: Report & { variation: Variation } ): CatalogueVariation => ( {
	integrationId,
	productId: String( variation.parent_id ),
	variantId: String( variation.id ),
	variantTitle:
		( variation.attributes ?? [] )
			.map( ( { option } ) => option )
			.filter( Boolean )
			.join( ', ' ) ||
		variation.name ||
		null,
	productUrl: variation.permalink || null,
	imageUrl: variation.image?.src || null,
	status: variation.status,
	manageStock: variation.manage_stock,
	stockStatus: variation.stock_status,
	stockQuantity: variation.stock_quantity ?? null,
	price: variation.price ?? '',
	version,
	reportedAt,
} );

const forget = ( state: Catalogue, id: string ): CatalogueFact[] => [
	...[
		...new Set(
			[ ...state.products.values(), ...[ ...state.variations.values() ].flatMap( ( siblings ) => [ ...siblings.values() ] ) ]
				.filter( ( { productId } ) => productId === id )
				.map( ( { integrationId } ) => integrationId )
		),
	].map( ( integrationId ): CatalogueFact => ( { type: 'ProductForgotten', integrationId, productId: id } ) ),
	...[ ...state.variations.values() ]
		.flatMap( ( siblings ) => siblings.get( id ) ?? [] )
		.map( ( { integrationId, productId } ): CatalogueFact => ( {
			type: 'VariationForgotten',
			integrationId,
			productId,
			variantId: id,
		} ) ),
];
