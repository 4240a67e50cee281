import type { Product, Variation } from 'sequenzy-contract';
import type { Instant } from './instant.ts';

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
	/** Deleted in the store: out of the catalogue, but history keeps title and image. */
	removed?: true;
};

export type CatalogueVariation = Omit< CatalogueProduct, 'type' | 'manageStock' | 'title' > & {
	variantId: string;
	variantTitle: string | null;
	/** `parent`: the stock of the product counts. WooCommerce fires no hook for these, the product alone is reported. */
	manageStock: boolean | 'parent';
};

export type CatalogueReport = { integrationId: string; version: number; reportedAt: Instant };

/** WooCommerce's records in our words. */
export const fromProduct = ( {
	integrationId,
	version,
	reportedAt,
	product,
}: CatalogueReport & { product: Product } ): CatalogueProduct => ( {
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

export const fromVariation = ( {
	integrationId,
	version,
	reportedAt,
	variation,
}: CatalogueReport & { variation: Variation } ): CatalogueVariation => ( {
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
