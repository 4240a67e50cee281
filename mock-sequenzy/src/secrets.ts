import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { remembered } from './domain/remembered.ts';
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';

export type Session = { personId: string; sessionId: string };

export type Secrets = {
	/** What all of them come from; a replay needs it. */
	key: string;
	/** Of the first company; shown when the mock starts. */
	apiKey: string;
	id: ( prefix: string ) => string;
	uuid: () => string;
	code: () => string;
	/** Derived, not stored: the same pair gets the same token, and as no verifier is ever kept, nothing at rest leads to one. */
	installationToken: ( requestId: string, codeVerifier: string ) => string;
	/** Names a person and a session, and nobody can make one up: what a browser keeps of a sign-in. */
	sessionToken: ( session: Session ) => string;
	sessionIn: ( token: string ) => Session | null;
	/** What a store without the plugin signs its webhooks with; shown in the dashboard. */
	webhookSecret: ( integrationId: string ) => string;
	/** As WooCommerce signs: base64 of the HMAC-SHA256 over the raw body. */
	webhookSignature: ( integrationId: string, body: Uint8Array ) => string;
};

/**
 * All ids and codes come from the key, the number of facts so far and a count: nobody without the key can guess one,
 * and the same calls on the same key give the same ones, which is what makes a journal replayable.
 */
export const createSecrets = ( key: string, lastSeq: () => number ): Secrets => {
	const keyBytes = utf8ToBytes( key );
	let seq = -1;
	let count = 0;
	const next = (): Uint8Array => {
		count = seq === lastSeq() ? count + 1 : 0;
		seq = lastSeq();
		return hmac( sha256, keyBytes, utf8ToBytes( `${ seq }/${ count }` ) );
	};
	const webhookSecret = ( integrationId: string ): string =>
		base64url( hmac( sha256, keyBytes, utf8ToBytes( `webhook\n${ integrationId }` ) ) );
	const sessionToken = ( { personId, sessionId }: Session ): string => {
		const named = `${ encodeURIComponent( personId ) }~${ sessionId }`;
		return `${ named }~${ base64url( hmac( sha256, keyBytes, utf8ToBytes( `session\n${ named }` ) ) ) }`;
	};
	return {
		key,
		sessionToken,
		sessionIn: ( token ) => {
			const [ person = '', sessionId = '' ] = token.split( '~' );
			const session = { personId: decoded( person ), sessionId };
			// Compared as hashes, so that the time it takes tells nothing of the signature.
			return bytesToHex( sha256( utf8ToBytes( sessionToken( session ) ) ) ) === bytesToHex( sha256( utf8ToBytes( token ) ) )
				? session
				: null;
		},
		apiKey: `seq_live_${ base64url( hmac( sha256, keyBytes, utf8ToBytes( 'api-key' ) ) ) }`,
		webhookSecret,
		webhookSignature: ( integrationId, body ) =>
			btoa( String.fromCharCode( ...hmac( sha256, utf8ToBytes( webhookSecret( integrationId ) ), body ) ) ),
		id: ( prefix ) => `${ prefix }_${ bytesToHex( next() ).slice( 0, 24 ) }`,
		uuid: () => bytesToHex( next() ).replace( /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5' ),
		code: () => base64url( next() ),
		installationToken: ( requestId, codeVerifier ) =>
			`seq_wc_${ base64url( hmac( sha256, keyBytes, utf8ToBytes( `${ requestId }\n${ codeVerifier }` ) ) ) }`,
	};
};

const decoded = ( text: string ): string => {
	try {
		return decodeURIComponent( text );
	} catch {
		return '';
	}
};

export const newSecret = (): string => base64url( randomBytes( 32 ) );

export const hashOf = remembered( ( secret ) => bytesToHex( sha256( utf8ToBytes( secret ) ) ) );

/** RFC 7636, S256. */
export const challengeOf = ( codeVerifier: string ): string => base64url( sha256( utf8ToBytes( codeVerifier ) ) );

const base64url = ( bytes: Uint8Array ): string =>
	btoa( String.fromCharCode( ...bytes ) )
		.replaceAll( '+', '-' )
		.replaceAll( '/', '_' )
		.replace( /=+$/, '' );
