import type { BackInStockResult } from './back-in-stock-result.ts';
import { subscribeToBackInStock, type SubscribeOptions } from './subscribe-to-back-in-stock.ts';
import type { SubscribeRequest } from '../wire.ts';

export interface StorefrontSettings extends Pick< SubscribeOptions, 'endpoint' | 'relayUrl' | 'timeoutMs' | 'retryDelayMs' | 'fetch' > {
	/** Address of the store as it is connected, e.g. `https://store.example.com`. */
	readonly storeUrl: string;
}

/** A back-in-stock request without the store, which the storefront knows. */
export type StorefrontRequest = Omit< SubscribeRequest, 'storeUrl' >;

export interface Storefront {
	/** As `subscribeToBackInStock`, for this store. */
	readonly subscribeToBackInStock: (
		request: StorefrontRequest,
		options?: { readonly signal?: AbortSignal }
	) => Promise< BackInStockResult >;
}

/**
 * One store, set up once: what follows names only the shopper and the product.
 *
 * @param settings
 * @param settings.storeUrl Address of the store as it is connected.
 *
 * @example
 * const storefront = createStorefront( {
 * 	storeUrl: 'https://store.example.com',
 * 	relayUrl: 'https://store.example.com/wp-json/sequenzy/v1/back-in-stock',
 * } );
 * await storefront.subscribeToBackInStock( { email, providerProductId: '501', productTitle: 'Coffee Refill Pack' } );
 */
export function createStorefront( { storeUrl, ...settings }: StorefrontSettings ): Storefront {
	return {
		subscribeToBackInStock: ( request, options ) => subscribeToBackInStock( { ...request, storeUrl }, { ...settings, ...options } ),
	};
}
