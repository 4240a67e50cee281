import type { WebhookEvent } from '../wire.ts';

/** A webhook as it arrived, and what it is checked against. */
export interface WebhookMessage {
	/** The body exactly as it arrived. A body that was parsed and written again has other bytes, and never fits its signature. */
	readonly body: string | Uint8Array;
	/** `Headers`, or an object as Node's `request.headers`. */
	readonly headers: Headers | Readonly< Record< string, string | readonly string[] | undefined > >;
	/** The signing secret (`whsec_…`); while it is changed, both the old and the new. */
	readonly secrets: string | undefined | readonly string[];
	/** How far its time may be from ours, in seconds; 300 unless given. An older message may be a copy sent again by somebody else. */
	readonly toleranceSeconds?: number;
	/** Epoch milliseconds; `Date.now` unless given. */
	readonly now?: () => number;
}

/**
 * `genuine`: it is from Sequenzy; sort out repeats by `event.id`. Otherwise it is `refused`: answer 400 and do nothing. `reason`:
 * - `no_signature`: the headers `X-Sequenzy-Timestamp` and `X-Sequenzy-Signature` are missing or are none.
 * - `too_old`: its time is too far from ours; where all are, one of the two clocks is wrong.
 * - `wrong_signature`: another secret, or the body was changed on its way.
 * - `unreadable`: signed, but no event.
 */
export type WebhookVerdict =
	| { readonly status: 'genuine'; readonly event: WebhookEvent }
	| {
			readonly status: 'refused';
			readonly reason: 'no_signature' | 'too_old' | 'wrong_signature' | 'unreadable';
			readonly message: string;
	  };

/**
 * Tells whether a webhook is from Sequenzy. Compares in constant time. Vendor page: Outbound webhooks; what it does not say is
 * Assumption A-47.
 *
 * @param message
 * @return The event, or why it is none.
 * @throws TypeError when `secrets` is empty or `body` was parsed already.
 *
 * @example
 * const verdict = await verifyWebhook( { body: await request.text(), headers: request.headers, secrets: process.env.SEQUENZY_WEBHOOK_SECRET } );
 * if ( verdict.status === 'refused' ) {
 * 	return new Response( verdict.message, { status: 400 } );
 * }
 * console.log( verdict.event.type );
 */
export async function verifyWebhook( message: WebhookMessage ): Promise< WebhookVerdict > {
	const { headers, body, toleranceSeconds = 300, now = Date.now } = message;
	const secrets = [ message.secrets ?? [] ].flat();
	if ( ! secrets.every( Boolean ) || secrets.length === 0 ) {
		throw new TypeError( 'verifyWebhook: secrets is empty. It takes the signingSecret of webhooks.create.' );
	}
	if ( typeof body !== 'string' && ! ( body instanceof Uint8Array ) ) {
		throw new TypeError( 'verifyWebhook: body has to be the raw body, as of express.raw() or await request.text().' );
	}
	const timestamp = headerOf( headers, 'x-sequenzy-timestamp' ) ?? '';
	const digests = digestsIn( headerOf( headers, 'x-sequenzy-signature' ) ?? '' );
	if ( ! /^\d{1,12}$/.test( timestamp ) || digests.length === 0 ) {
		return refused( 'no_signature', 'X-Sequenzy-Timestamp or X-Sequenzy-Signature is missing or is none.' );
	}
	if ( Math.abs( now() / 1000 - Number( timestamp ) ) > toleranceSeconds ) {
		return refused( 'too_old', `Its time is more than ${ toleranceSeconds } s from ours.` );
	}
	const signed = await new Blob( [ `v1:${ timestamp }:`, body as BlobPart ] ).arrayBuffer();
	if ( ! ( await isSigned( signed, digests, secrets ) ) ) {
		return refused( 'wrong_signature', 'The signature fits neither body nor secrets.' );
	}
	const event = eventIn( await new Blob( [ body as BlobPart ] ).text() );
	return event ? { status: 'genuine', event } : refused( 'unreadable', 'The body is signed but no event.' );
}

const refused = ( reason: Extract< WebhookVerdict, { status: 'refused' } >[ 'reason' ], message: string ): WebhookVerdict => ( {
	status: 'refused',
	reason,
	message,
} );

/** `subtle.verify` compares in constant time. Every pair is looked at, whichever fits: which secret it was is nobody's business. */
async function isSigned( signed: BufferSource, digests: readonly BufferSource[], secrets: readonly string[] ): Promise< boolean > {
	const algorithm = { name: 'HMAC', hash: 'SHA-256' };
	const checks = secrets.map( async ( secret ) => {
		const key = await crypto.subtle.importKey( 'raw', new TextEncoder().encode( secret ), algorithm, false, [ 'verify' ] );
		return Promise.all( digests.map( ( digest ) => crypto.subtle.verify( 'HMAC', key, digest, signed ) ) );
	} );
	return ( await Promise.all( checks ) ).flat().includes( true );
}

/** `v1=<64 hex digits>`, several with commas while a secret is changed; other versions are not ours to judge. At most ten: more is no sender's. */
function digestsIn( header: string ): Uint8Array< ArrayBuffer >[] {
	return [ ...header.matchAll( /(?:^|[\s,])v1=([0-9a-f]{64})(?=$|[\s,])/gi ) ]
		.slice( 0, 10 )
		.map( ( [ , hex = '' ] ) => Uint8Array.from( hex.match( /../g ) ?? [], ( pair ) => parseInt( pair, 16 ) ) );
}

function headerOf( headers: WebhookMessage[ 'headers' ], name: string ): string | undefined {
	if ( headers instanceof Headers ) {
		return headers.get( name ) ?? undefined;
	}
	const [ , value ] = Object.entries( headers ).find( ( [ key ] ) => key.toLowerCase() === name ) ?? [];
	return typeof value === 'string' || value === undefined ? value : value.join( ',' );
}

function eventIn( text: string ): WebhookEvent | undefined {
	try {
		const event = JSON.parse( text ) as Partial< WebhookEvent >;
		return typeof event.id === 'string' && typeof event.type === 'string' && event.data ? ( event as WebhookEvent ) : undefined;
	} catch {
		return undefined;
	}
}
