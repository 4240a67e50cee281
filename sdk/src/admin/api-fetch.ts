/** What this package asks of an `apiFetch`: the one of `@wordpress/api-fetch` fits as it is. */
export interface ApiRequest {
	/** A path under the REST root, e.g. `/sequenzy/v1/connection`. */
	readonly path: string;
	readonly method: 'GET' | 'POST';
	/** Sent as JSON. */
	readonly data?: unknown;
	readonly signal?: AbortSignal;
}

/**
 * Sends a request with WordPress's cookie and nonce and answers with the parsed body. It is given, not bundled: WordPress has it
 * already (`wp.apiFetch`), with its nonce and root set up.
 */
export type ApiFetch = ( request: ApiRequest ) => Promise< unknown >;
