import type { Call } from '../call.ts';
import type { Listing } from '../listing.ts';
import { deletedIn, pageOf, type Deleted } from '../read-answer.ts';
import type { Routes } from '../routes.ts';
import type { CallOptions } from '../send.ts';
import type {
	AttachProductFile,
	CommerceProduct,
	ProductFileAttached,
	ProductsUpserted,
	ProductUpload,
	RequestProductUpload,
	UpsertProducts,
} from '../../wire.ts';

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
	/** A place for a file of up to 100 MB: PUT its bytes to `uploadUrl`, then attach `publicUrl`. */
	readonly requestUpload: ( file: RequestProductUpload, options?: CallOptions ) => Call< ProductUpload >;
	/** The file that buyers get, as `download.url` of their events. By Sequenzy's `id` of any product, or your own id of an upserted one. */
	readonly attachFile: ( id: string, file: AttachProductFile, options?: CallOptions ) => Call< ProductFileAttached >;
	/** The product stays, without its file. */
	readonly removeFile: ( id: string, options?: CallOptions ) => Call< Deleted >;
}

export const productCalls = ( routes: Routes ): ProductCalls => ( {
	list: routes.list( 'GET products', pageOf( 'products' ) ),
	get: routes.ask( 'GET products/{id}', 'product' ),
	upsert: routes.tell( 'POST products', undefined, ( products: unknown ) => ( { products } ) ),
	delete: routes.ask( 'DELETE products/{id}', deletedIn ),
	requestUpload: routes.tell( 'POST products/delivery/upload-url' ),
	attachFile: routes.tell( 'PUT products/{id}/delivery' ),
	removeFile: routes.ask( 'DELETE products/{id}/delivery', deletedIn ),
} );
