/** What became of a back-in-stock request. The same for a new, a repeated and a suppressed address: nobody learns who waits. */
export type BackInStockResult = Joined | NotJoined;

/** The shopper will be told. */
export interface Joined {
	readonly status: 'joined';
	/** Who took it: Sequenzy itself, or the store, which passes it on. */
	readonly via: 'sequenzy' | 'store';
}

/**
 * - `invalid_email`: the address is none; ask the shopper to correct it.
 * - `origin_not_allowed`: this page may not sign shoppers up for that store; `storeUrl` or the connection is wrong.
 * - `rate_limited`: too many tries from this network; later it works again.
 * - `unavailable`: neither Sequenzy nor the store took it; `code` says why.
 */
export interface NotJoined {
	readonly status: 'invalid_email' | 'origin_not_allowed' | 'rate_limited' | 'unavailable';
	/**
	 * Why, for logs: the code of Sequenzy (`ORIGIN_NOT_ALLOWED`) or of the store (`in_stock`, `choose_option`, `product_not_found`); `NO_ANSWER` for a
	 * network error, a time-out or a Content-Security-Policy; `HTTP_502` for an answer that is neither's.
	 */
	readonly code: string;
	/** The store's own words for the shopper, in the store's language; only when the store answered. */
	readonly message?: string;
	/** Seconds that Sequenzy asks to wait; only when it says so and the browser may read it. */
	readonly retryAfterSeconds?: number;
}
