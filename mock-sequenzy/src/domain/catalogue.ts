import type { Product, Variation } from 'sequenzy-contract';
import { type Area, untouched } from './area.ts';
import { fromProduct, fromVariation, type CatalogueProduct, type CatalogueReport, type CatalogueVariation } from './catalogue-records.ts';
import { passOver, type ReportPassedOver } from './report.ts';
import { unreachable } from './unreachable.ts';

/**
 * record: (none) → reported → reported again (a newer version) → removed → reported again; an older version is passed over, always.
 */
export type Catalogue = {
	products: Map< string, CatalogueProduct >;
	variations: Map< string, Map< string, CatalogueVariation > >;
	/** Stores that sell on backorder and want it to count as in stock. */
	backorderCounts: Set< string >;
};

export const emptyCatalogue = (): Catalogue => ( { products: new Map(), variations: new Map(), backorderCounts: new Set() } );

export type CatalogueCommand =
	| ( CatalogueReport & { type: 'ReportProduct'; product: Product } )
	| ( CatalogueReport & { type: 'ReportVariation'; variation: Variation } )
	| { type: 'RemoveProduct'; integrationId: string; productId: string; version: number }
	| { type: 'RemoveVariation'; integrationId: string; productId: string; variantId: string; version: number }
	/** A product of the Commerce API, as the stock and the waitlist see it: the list of variations is whole. */
	| {
			type: 'MirrorProduct';
			product: Omit< CatalogueProduct, 'version' >;
			variations: ReadonlyArray< Omit< CatalogueVariation, 'version' > >;
	  }
	| { type: 'SetStockRules'; integrationId: string; backorderCounts: boolean }
	/** Of the laboratory: as if the server had lost the row. */
	| { type: 'ForgetProduct'; productId: string };

export type CatalogueFact =
	| { type: 'ProductReported'; product: CatalogueProduct }
	| { type: 'VariationReported'; variation: CatalogueVariation }
	| { type: 'ProductRemoved'; integrationId: string; productId: string; version: number }
	| { type: 'VariationRemoved'; integrationId: string; productId: string; variantId: string; version: number }
	| { type: 'StockRulesSet'; integrationId: string; backorderCounts: boolean }
	| ReportPassedOver
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
		case 'MirrorProduct':
			return mirror( state, command );
		case 'RemoveProduct': {
			const { integrationId, productId, version } = command;
			return (
				passOver( `product ${ productId }`, command, state.products.get( keyOf( command ) ) ) ?? [
					{ type: 'ProductRemoved', integrationId, productId, version },
				]
			);
		}
		case 'RemoveVariation': {
			const { integrationId, productId, variantId, version } = command;
			return (
				passOver( `variation ${ variantId }`, command, state.variations.get( keyOf( command ) )?.get( variantId ) ) ?? [
					{ type: 'VariationRemoved', integrationId, productId, variantId, version },
				]
			);
		}
		case 'SetStockRules':
			return [ { type: 'StockRulesSet', integrationId: command.integrationId, backorderCounts: command.backorderCounts } ];
		case 'ForgetProduct':
			return forget( state, command.productId );
		default:
			return unreachable( command );
	}
};

export const catalogueArea: Area< Catalogue, CatalogueCommand, CatalogueFact > = {
	start: emptyCatalogue,
	decide: {
		ReportProduct: decideCatalogue,
		ReportVariation: decideCatalogue,
		RemoveProduct: decideCatalogue,
		RemoveVariation: decideCatalogue,
		MirrorProduct: decideCatalogue,
		SetStockRules: decideCatalogue,
		ForgetProduct: decideCatalogue,
	},
	evolve: {
		ProductReported: ( state, { product } ) => state.products.set( keyOf( product ), product ),
		VariationReported: ( state, { variation } ) => holdVariation( state, variation ),
		ProductRemoved: ( state, { type: _type, ...fact } ) => {
			const held = state.products.get( keyOf( fact ) );
			state.products.set( keyOf( fact ), {
				...( held ?? { ...nothing, type: 'simple', title: '', manageStock: false } ),
				...fact,
				removed: true,
			} );
		},
		VariationRemoved: ( state, { type: _type, ...fact } ) => {
			const held = state.variations.get( keyOf( fact ) )?.get( fact.variantId );
			holdVariation( state, { ...( held ?? { ...nothing, variantTitle: null, manageStock: false } ), ...fact, removed: true } );
		},
		StockRulesSet: ( state, { integrationId, backorderCounts } ) =>
			backorderCounts ? state.backorderCounts.add( integrationId ) : state.backorderCounts.delete( integrationId ),
		ReportPassedOver: untouched,
		ProductForgotten: ( state, fact ) => {
			state.products.delete( keyOf( fact ) );
			state.variations.delete( keyOf( fact ) );
		},
		VariationForgotten: ( state, fact ) => state.variations.get( keyOf( fact ) )?.delete( fact.variantId ),
	},
};

/** Removed before it was ever told: only its version counts, so that an older state cannot bring it back. */
const nothing = {
	productUrl: null,
	imageUrl: null,
	status: 'trash',
	stockStatus: 'outofstock',
	stockQuantity: null,
	price: '',
	reportedAt: '',
};

const holdVariation = ( { variations }: Catalogue, variation: CatalogueVariation ): void => {
	const siblings = variations.get( keyOf( variation ) ) ?? new Map< string, CatalogueVariation >();
	variations.set( keyOf( variation ), siblings.set( variation.variantId, variation ) );
};

export const keyOf = ( { integrationId, productId }: { integrationId: string; productId: string } ): string =>
	`${ integrationId }/${ productId }`;

const mirror = ( state: Catalogue, { product, variations }: Extract< CatalogueCommand, { type: 'MirrorProduct' } > ): CatalogueFact[] => {
	const held = state.variations.get( keyOf( product ) );
	const version =
		Math.max( state.products.get( keyOf( product ) )?.version ?? 0, ...[ ...( held?.values() ?? [] ) ].map( ( one ) => one.version ) ) +
		1;
	const gone = [ ...( held?.values() ?? [] ) ].filter(
		( { variantId, removed } ) => ! removed && ! variations.some( ( one ) => one.variantId === variantId )
	);
	return [
		...variations.map( ( variation ): CatalogueFact => ( { type: 'VariationReported', variation: { ...variation, version } } ) ),
		...gone.map( ( { integrationId, productId, variantId } ): CatalogueFact => ( {
			type: 'VariationRemoved',
			integrationId,
			productId,
			variantId,
			version,
		} ) ),
		{ type: 'ProductReported', product: { ...product, version } },
	];
};

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
