import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Reference 12: `v1:{timestamp}:{raw body}`, HMAC-SHA256 with each active secret; a receiver accepts any match.
 * Lower-case hex, commas between several and seconds in the timestamp are our assumption.
 */
export const signedHeaders = ( secrets: ReadonlyArray< { secret: string } >, body: string, nowMs: number ): Record< string, string > => {
	const timestamp = String( Math.floor( nowMs / 1000 ) );
	const signed = utf8ToBytes( `v1:${ timestamp }:${ body }` );
	return {
		'content-type': 'application/json',
		'user-agent': 'Sequenzy-Webhooks/1.0 (mock)',
		'x-sequenzy-timestamp': timestamp,
		'x-sequenzy-signature': secrets
			.map( ( { secret } ) => `v1=${ bytesToHex( hmac( sha256, utf8ToBytes( secret ), signed ) ) }` )
			.join( ',' ),
	};
};
