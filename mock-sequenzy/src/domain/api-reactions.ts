import type { ApiProduct } from './api-products.ts';
import type { CatalogueProduct, CatalogueVariation } from './catalogue-records.ts';
import { apiIntegrationId } from './provider-of.ts';
import type { Reactions } from './reactions.ts';

/** Stock and the waitlist see a product of the Commerce API as one of the catalogue. */
export const apiReactions: Reactions = {
	ApiProductSaved: ( _company, { product } ) => [
		{
			type: 'MirrorProduct',
			product: productOf( product ),
			variations: product.variants.map( ( variant ) => variationOf( product, variant ) ),
		},
	],
	ApiProductDeleted: ( { catalogue }, { productId } ) => [
		{
			type: 'RemoveProduct',
			integrationId: apiIntegrationId,
			productId,
			version: ( catalogue.products.get( `${ apiIntegrationId }/${ productId }` )?.version ?? 0 ) + 1,
		},
	],
};

const productOf = ( product: ApiProduct ): Omit< CatalogueProduct, 'version' > => ( {
	...sharedOf( product ),
	title: product.title,
	imageUrl: product.imageUrl,
	type: product.variants.length > 0 ? 'variable' : 'simple',
	manageStock: false,
	stockStatus: product.inStock ? 'instock' : 'outofstock',
	stockQuantity: null,
	price: priceText( product.priceCents ),
} );

const variationOf = ( product: ApiProduct, variant: ApiProduct[ 'variants' ][ number ] ): Omit< CatalogueVariation, 'version' > => ( {
	...sharedOf( product ),
	variantId: variant.variantId,
	variantTitle: variant.title,
	imageUrl: variant.imageUrl ?? product.imageUrl,
	manageStock: false,
	stockStatus: variant.inStock ? 'instock' : 'outofstock',
	stockQuantity: variant.inventoryQuantity,
	price: priceText( variant.priceCents ),
} );

const sharedOf = ( { productId, url, updatedAt }: ApiProduct ) => ( {
	integrationId: apiIntegrationId,
	productId,
	productUrl: url,
	status: 'publish',
	reportedAt: updatedAt,
} );

const priceText = ( cents: number | null ): string => ( cents === null ? '' : ( cents / 100 ).toFixed( 2 ) );
