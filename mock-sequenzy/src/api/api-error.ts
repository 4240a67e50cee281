import type { ErrorBody } from 'sequenzy-contract';

export type ErrorCode = ErrorBody[ 'code' ];

/** Status, short label, title and what to do, for each code of the contract's closed list. */
const known: Record< ErrorCode, readonly [ status: number, error: string, title: string, resolution: string ] > = {
	VALIDATION_FAILED: [ 400, 'Validation failed', 'The message does not fit', 'Correct the fields named in details and send it again.' ],
	MALFORMED_JSON: [ 400, 'Malformed JSON', 'The message cannot be read', 'Send one JSON object, encoded as UTF-8.' ],
	RETURN_URL_NOT_ALLOWED: [
		400,
		'Return URL not allowed',
		'The way back leads to another address',
		'Send a returnUrl with the scheme, host and port of storeUrl.',
	],
	TOKEN_INVALID: [
		401,
		'Token not accepted',
		'This store is not known here',
		'Open WooCommerce → Sequenzy in WordPress and connect the store again.',
	],
	TOKEN_MISSING: [
		401,
		'Token missing',
		'This call needs an installation token',
		'Send "Authorization: Bearer seq_wc_…" with X-Sequenzy-Site and X-Sequenzy-Url.',
	],
	TOKEN_NOT_CONFIRMED: [
		403,
		'Token not confirmed',
		'The connection waits for its confirmation',
		'Open WooCommerce → Sequenzy in WordPress and click Confirm.',
	],
	CODE_INVALID: [
		403,
		'Code not accepted',
		'The approval does not belong to this store',
		'Click Connect to Sequenzy in WordPress and approve again.',
	],
	CONNECT_REQUEST_DENIED: [
		403,
		'Request denied',
		'The connection was denied',
		'Ask an owner or admin of the company, then connect again.',
	],
	ROLE_NOT_ALLOWED: [
		403,
		'Role not allowed',
		'Members cannot approve a connection',
		'Ask an owner or admin of the company to approve it.',
	],
	ORIGIN_NOT_ALLOWED: [
		403,
		'Origin not allowed',
		'This page may not sign shoppers up',
		'Call from a page of the connected store, and send its address as storeUrl.',
	],
	NOT_FOUND: [ 404, 'Not found', 'There is nothing at this address', 'Check the address against the list of routes.' ],
	CONNECT_REQUEST_NOT_FOUND: [
		404,
		'Request not found',
		'This connect request is not known',
		'Click Connect to Sequenzy in WordPress to begin a new one.',
	],
	METHOD_NOT_ALLOWED: [ 405, 'Method not allowed', 'This address does not take that method', 'Use a method named in the Allow header.' ],
	CODE_USED: [ 409, 'Code used', 'This approval has been used', 'Nothing to do if the store is connected; otherwise connect again.' ],
	SITE_MOVED: [
		409,
		'Site moved',
		'The store calls from another address',
		'If the store moved, connect it again. If this is a copy, disconnect the copy in its own admin.',
	],
	STORE_TAKEN: [
		409,
		'Store taken',
		'Another installation holds this address',
		'Disconnect it in Sequenzy under Settings → Integrations, then connect again.',
	],
	TOKEN_REVOKED: [
		410,
		'Token revoked',
		'This connection has ended',
		'Open WooCommerce → Sequenzy in WordPress and connect the store again.',
	],
	CONNECT_REQUEST_EXPIRED: [
		410,
		'Request expired',
		'The approval took too long',
		'Click Connect to Sequenzy in WordPress to begin a new one.',
	],
	BODY_TOO_LARGE: [ 413, 'Body too large', 'The message is too large', 'Send at most 512 KB: halve the batch.' ],
	UNSUPPORTED_MEDIA_TYPE: [
		415,
		'Unsupported media type',
		'The message is not JSON',
		'Send "Content-Type: application/json", plain or with gzip.',
	],
	RATE_LIMITED: [ 429, 'Rate limited', 'Too many calls', 'Wait as long as Retry-After says, then go on.' ],
	INTERNAL_ERROR: [ 500, 'Internal error', 'Something broke on this side', 'Try again; if it stays, read the output of mock-sequenzy.' ],
	UNAVAILABLE: [ 503, 'Unavailable', 'Sequenzy cannot answer now', 'Wait as long as Retry-After says, then try again.' ],
	SIGNATURE_INVALID: [
		401,
		'Signature not accepted',
		'The webhook is not signed with this integration’s secret',
		'Copy the secret from Settings → Integrations into the webhook in WooCommerce.',
	],
	INTEGRATION_NOT_FOUND: [
		404,
		'Integration not found',
		'There is no such integration',
		'Copy the delivery URL from Settings → Integrations again.',
	],
	SYNC_RUN_NOT_FOUND: [
		404,
		'Sync run not found',
		'This sync run is not known',
		'Begin a run with POST /api/woocommerce/sync-runs, then send its batches.',
	],
	SYNC_RUN_ENDED: [
		409,
		'Sync run ended',
		'This sync run is over',
		'Begin a new run: this one was cancelled, verified, or replaced by another.',
	],
	SYNC_OFF: [ 409, 'Sync off', 'Bulk sync of this store is switched off', 'Switch it on for the integration, then ask again.' ],
	SYNC_RUNNING: [ 409, 'Sync running', 'A sync is running or waiting', 'Wait until it is finished, then ask again.' ],
	STORE_NOT_CONNECTED: [
		404,
		'Store not connected',
		'This store is not connected',
		'Open WooCommerce → Sequenzy in WordPress and connect the store.',
	],
};

export type Refusal = { code: ErrorCode; description: string; details?: Record< string, unknown >; reason?: string };

export class ApiError extends Error {
	readonly refusal: Refusal;

	constructor( refusal: Refusal ) {
		super( refusal.description );
		this.name = 'ApiError';
		this.refusal = refusal;
	}
}

export const statusOfCode = ( code: ErrorCode ): number => known[ code ][ 0 ];

export const friendly = ( { code, description, details = {} }: Refusal ): ErrorBody => {
	const [ , error, title, resolution ] = known[ code ];
	return {
		success: false,
		code,
		error,
		title,
		description,
		resolution,
		docsUrl: 'https://docs.sequenzy.com/integrations/woocommerce',
		details,
	};
};

/** The code a status fault answers with: the first of the table with that status. */
export const codeOfStatus = ( status: number ): ErrorCode => {
	const match = ( Object.keys( known ) as ErrorCode[] ).find( ( code ) => known[ code ][ 0 ] === status );
	return match ?? ( status >= 500 ? 'UNAVAILABLE' : 'VALIDATION_FAILED' );
};
