import type { BackInStockResult, NotJoined } from './back-in-stock-result.ts';
import { postJson, type Answer, type PostOptions } from './post-json.ts';
import type { SubscribeRequest } from '../wire.ts';

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
export async function subscribeToBackInStock( request: SubscribeRequest, options: SubscribeOptions = {} ): Promise< BackInStockResult > {
	const { endpoint = 'https://api.sequenzy.com/api/woocommerce/back-in-stock/subscribe', relayUrl, retryDelayMs = 1000 } = options;
	const email = String( request.email ).trim();
	if ( email.length > 254 || ! /^[^\s@]+@[^\s@]+$/.test( email ) ) {
		return { status: 'invalid_email', code: 'INVALID_EMAIL' };
	}
	const json = JSON.stringify( { ...request, email } );
	const direct = await postJson( endpoint, json, options );
	const said = readSequenzy( direct );
	if ( said.status === 'joined' || said.status === 'invalid_email' ) {
		return said;
	}
	const store = relayUrl && readStore( await postJson( relayUrl, json, options ) );
	if ( store ) {
		return store;
	}
	// A refusal stays one; when the store's door is shut as well, it tells more.
	if ( direct.status > 0 && direct.status < 500 ) {
		return said;
	}
	await new Promise( ( resolve ) => setTimeout( resolve, retryDelayMs ) );
	return readSequenzy( await postJson( endpoint, json, options ) );
}

/** Contract: subscribe-answer.json, error.json. A 200 that is not Sequenzy's (a captive portal, a proxy) is no consent. */
function readSequenzy( { status, body, retryAfterSeconds }: Answer ): BackInStockResult {
	if ( status === 200 && body.success === true ) {
		return { status: 'joined', via: 'sequenzy' };
	}
	const code = codeOf( status, body );
	if ( ( status === 400 || status === 422 ) && body.success === false && /e-?mail/i.test( JSON.stringify( body ) ) ) {
		return { status: 'invalid_email', code };
	}
	return { status: refusals[ status ] ?? 'unavailable', code, ...( retryAfterSeconds && { retryAfterSeconds } ) };
}

const refusals: Readonly< Record< number, NotJoined[ 'status' ] > > = { 403: 'origin_not_allowed', 429: 'rate_limited' };

/** Contract: admin-relay-answer.json; a refusal is WordPress's `{ code, message }`. Undefined: the store could not say. */
function readStore( { status, body }: Answer ): BackInStockResult | undefined {
	if ( body.status === 'accepted' ) {
		return { status: 'joined', via: 'store' };
	}
	const said = { code: codeOf( status, body ), message: String( body.message ) };
	switch ( said.code ) {
		case 'invalid_email':
		case 'rate_limited':
			return { status: said.code, ...said };
		case 'choose_option':
		case 'in_stock':
		case 'product_not_found':
			return { status: 'unavailable', ...said };
		default:
			return undefined;
	}
}

function codeOf( status: number, { code }: Answer[ 'body' ] ): string {
	if ( typeof code === 'string' ) {
		return code;
	}
	return status === 0 ? 'NO_ANSWER' : `HTTP_${ status }`;
}
