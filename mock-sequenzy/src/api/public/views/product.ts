import type { ApiProduct } from '../../../domain/api-products.ts';
import type { CatalogueProduct } from '../../../domain/catalogue-records.ts';
import { keyOf } from '../../../domain/catalogue.ts';
import type { Company } from '../../../domain/company.ts';
import { toMinor } from '../../../domain/money.ts';
import { stockOf } from '../../../domain/stock.ts';
import { dates } from '../answers.ts';

/** Reference 3.3. Prices are whole cents under both of their names. */
export const apiProductView = ( product: ApiProduct ) => ( {
	id: `prod_api_${ product.productId }`,
	productId: product.productId,
	providerProductId: product.productId,
	provider: 'api',
	title: product.title,
	description: product.description,
	imageUrl: product.imageUrl,
	url: product.url,
	...prices( product.priceCents, product.compareAtPriceCents ),
	currency: product.currency,
	inStock: product.inStock,
	variants: product.variants.map( ( variant ) => ( { ...variant, currency: product.currency } ) ),
	digitalDelivery: null,
	...dates( { providerCreatedAt: product.providerCreatedAt } ),
	createdAt: product.createdAt,
	updatedAt: product.updatedAt,
} );

export const storeProductView = ( company: Company, product: CatalogueProduct ) => {
	const { integrationId, productId } = product;
	const currency = company.workspace.connections.integrations.get( integrationId )?.currency ?? null;
	const inStock = ( variantId: string ) => stockOf( company.catalogue, { integrationId, productId, variantId } ).inStock;
	const variations = [ ...( company.catalogue.variations.get( keyOf( product ) )?.values() ?? [] ) ].filter(
		( { removed } ) => ! removed
	);
	return {
		id: `prod_${ integrationId }_${ productId }`,
		productId,
		providerProductId: productId,
		provider: 'woocommerce',
		title: product.title,
		description: null,
		imageUrl: product.imageUrl,
		url: product.productUrl,
		...prices( centsOf( product.price, currency ), null ),
		currency,
		inStock: inStock( productId ),
		variants: variations.map( ( variation ) => ( {
			variantId: variation.variantId,
			title: variation.variantTitle ?? variation.variantId,
			sku: null,
			imageUrl: variation.imageUrl,
			priceCents: centsOf( variation.price, currency ),
			compareAtPriceCents: null,
			inventoryQuantity: wholeQuantity( variation.stockQuantity ),
			inStock: inStock( variation.variantId ),
			options: [],
			currency,
		} ) ),
		digitalDelivery: null,
		createdAt: product.reportedAt,
		updatedAt: product.reportedAt,
	};
};

const prices = ( priceCents: number | null, compareAtPriceCents: number | null ) => ( {
	price: priceCents,
	priceCents,
	compareAtPrice: compareAtPriceCents,
	compareAtPriceCents,
} );

const centsOf = ( price: string, currency: string | null ): number | null => ( price === '' ? null : toMinor( price, currency ?? 'USD' ) );

const wholeQuantity = ( quantity: number | null ): number | null => ( quantity === null ? null : Math.floor( quantity ) );
