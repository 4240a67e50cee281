declare const defaultMessages: {
	readonly joined: "Thank you. We will e-mail you when it is back.";
	readonly already: "You are on the list already.";
	readonly invalid_email: "Please enter a valid e-mail address.";
	readonly choose_option: "Please choose an option first.";
	readonly origin_not_allowed: "This form does not work on this page.";
	readonly rate_limited: "Too many tries. Please wait a few minutes.";
	readonly unavailable: "We could not take your request. Please try again later.";
};
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
export declare function createStorefront({ storeUrl, ...settings }: StorefrontSettings): Storefront;
/**
 * Lets a form sign shoppers up without leaving the page. Where this does not run, the form works as it did before.
 *
 * Its fields are named as on the wire: `email`, `providerProductId`, `productTitle` and, for variations, `providerVariantId` (a
 * `<select>`, whose chosen text is the title, or an `<input>` beside one named `variantTitle`), `required` where a choice must be
 * made; a choice of products is a `<select>` named `providerProductId`. A checkbox `consent` beside a hidden `consentVersion` is a question
 * about mails, its label the text. A field `website`, which no person sees, gives away whoever fills it. The message appears in the form's
 * `[role="status"]`, with `data-status` saying what it is; put one there from the start, or one is added at the end.
 *
 * While it sends, the form has `aria-busy="true"` and further clicks do nothing. A field at fault gets `aria-invalid`, the message as
 * its description, and the focus; otherwise the focus stays where it is.
 *
 * @param form
 * @param options
 * @param options.storefront Takes the requests.
 * @param options.messages   What the shopper reads; English where one is left out.
 * @return Undoes it, and gives up a request under way.
 *
 * @example
 * const undo = enhanceBackInStockForm( document.querySelector( '#notify-me' ), { storefront } );
 */
export declare function enhanceBackInStockForm(form: HTMLFormElement, { storefront, messages }: EnhanceOptions): () => void;
/**
 * As `enhanceBackInStockForm`, for a page that brings every message in its own language: smaller by the English ones.
 *
 * @param form
 * @param options
 * @param options.storefront Takes the requests.
 * @param options.messages   What the shopper reads.
 * @return Undoes it, and gives up a request under way.
 */
export declare function enhanceFormWithMessages(form: HTMLFormElement, { storefront, messages }: CompleteEnhanceOptions): () => void;
/**
 * Asks Sequenzy to tell a shopper when a sold-out product is back; when it cannot be reached or refuses, asks the store to pass the
 * request on; when that cannot be reached either, tries once more. Sending the same request twice is harmless: store + address + product +
 * variation is the key.
 *
 * Vendor page: Back-In-Stock Requests.
 *
 * @param request Exactly the vendor's message: `storeUrl` is the address of the connected store, ids are WooCommerce's as strings.
 *                For one variation give `providerVariantId` and `variantTitle` too.
 * @param options
 * @return What became of it; expected outcomes never throw. Rejects only when `options.signal` fires, with its reason.
 *
 * @example
 * const result = await subscribeToBackInStock( {
 * 	storeUrl: 'https://store.example.com',
 * 	email: 'buyer@example.com',
 * 	providerProductId: '501',
 * 	productTitle: 'Coffee Refill Pack',
 * } );
 * if ( result.status === 'joined' ) {
 * 	say( 'Thank you. We will e-mail you when it is back.' );
 * }
 */
export declare function subscribeToBackInStock(request: SubscribeRequest, options?: SubscribeOptions): Promise<BackInStockResult>;
/** As `EnhanceOptions`, with every message. */
export interface CompleteEnhanceOptions {
	readonly storefront: Storefront;
	readonly messages: BackInStockMessages;
}
/** How a form takes part. */
export interface EnhanceOptions {
	readonly storefront: Storefront;
	/** English where one is left out. */
	readonly messages?: Partial<BackInStockMessages>;
}
/** The shopper will be told. */
export interface Joined {
	readonly status: "joined";
	/** Who took it: Sequenzy itself, or the store, which passes it on. */
	readonly via: "sequenzy" | "store";
}
/**
 * - `invalid_email`: the address is none; ask the shopper to correct it.
 * - `origin_not_allowed`: this page may not sign shoppers up for that store; `storeUrl` or the connection is wrong.
 * - `rate_limited`: too many tries from this network; later it works again.
 * - `unavailable`: neither Sequenzy nor the store took it; `code` says why.
 */
export interface NotJoined {
	readonly status: "invalid_email" | "origin_not_allowed" | "rate_limited" | "unavailable";
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
export interface Storefront {
	/** As `subscribeToBackInStock`, for this store. */
	readonly subscribeToBackInStock: (request: StorefrontRequest, options?: {
		readonly signal?: AbortSignal;
	}) => Promise<BackInStockResult>;
}
export interface StorefrontSettings extends Pick<SubscribeOptions, "endpoint" | "relayUrl" | "timeoutMs" | "retryDelayMs" | "fetch"> {
	/** Address of the store as it is connected, e.g. `https://store.example.com`. */
	readonly storeUrl: string;
}
/** Where a request goes, and how long it is waited for. */
export interface SubscribeOptions extends PostOptions {
	/** Sequenzy's address for sign-ups; the vendor's unless given. */
	readonly endpoint?: string;
	/** The store's own door (`…/wp-json/sequenzy/v1/back-in-stock`): takes what cannot reach Sequenzy. */
	readonly relayUrl?: string;
	/** Pause before the one retry, when neither Sequenzy nor the store could be reached; 1000 ms unless given. */
	readonly retryDelayMs?: number;
}
/**
 * POST /api/woocommerce/back-in-stock/subscribe, as on the vendor's page (Back-In-Stock Requests), with one extra of ours.
 */
export interface SubscribeRequest {
	storeUrl: HttpUrl;
	email: EmailAddress;
	providerProductId: ProviderId;
	productTitle: string;
	/**
	 * WooCommerce's id as a string, as the vendor's messages carry it.
	 */
	providerVariantId?: string;
	variantTitle?: string;
	companyId?: string;
	consent?: Consent4;
}
/** What a shopper reads, by what became of the request. Plain text. `in_stock`: the store's own words unless given. */
export type BackInStockMessages = Readonly<Record<MessageKey, string> & {
	in_stock?: string;
}>;
/** What became of a back-in-stock request. The same for a new, a repeated and a suppressed address: nobody learns who waits. */
export type BackInStockResult = Joined | NotJoined;
/**
 * The status of a result; `choose_option`: a variation must be named and is not; `already`: this very form was sent before on this page
 * (nobody asks who is on the list, and nobody tells).
 */
export type MessageKey = keyof typeof defaultMessages;
/** A back-in-stock request without the store, which the storefront knows. */
export type StorefrontRequest = Omit<SubscribeRequest, "storeUrl">;
interface Consent4 {
	status: ("granted" | "refused" | "unknown");
	/**
	 * What the shopper was shown.
	 */
	text?: string;
	/**
	 * The text's own version.
	 */
	version?: string;
	at: Instant;
	/**
	 * Where it was given, e.g. checkout.
	 */
	source: string;
}
interface PostOptions {
	/** Gives up, and rejects with the signal's reason. */
	readonly signal?: AbortSignal;
	/** Longest wait for one answer, its body included; 8000 ms unless given. */
	readonly timeoutMs?: number;
	/** Sends instead of `fetch`. */
	readonly fetch?: typeof fetch;
}
type EmailAddress = string;
type HttpUrl = string;
type Instant = string;
type ProviderId = string;

export {};
