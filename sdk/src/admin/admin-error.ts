/**
 * Why a call did not get an answer:
 * - `signed_out`: the session or its nonce ended. Reload the page and sign in again.
 * - `forbidden`: this person may not manage WooCommerce.
 * - `missing`: the route does not exist. The plugin is not active, or older than this client.
 * - `unreachable`: no network, or the store did not answer.
 * - `refused`: the plugin says no; `said` tells why and what to do, in the person's language.
 * - `failed`: the store answered with an error, or with something that is not the plugin's answer.
 */
export type AdminErrorKind = 'signed_out' | 'forbidden' | 'missing' | 'unreachable' | 'refused' | 'failed';

/** A call to the plugin's routes that got no answer. `cause` is what `apiFetch` threw. */
export class AdminError extends Error {
	override readonly name = 'AdminError';

	readonly kind: AdminErrorKind;

	/** WordPress's own code, e.g. `rest_cookie_invalid_nonce`. */
	readonly code: string;

	/** What the store said, to be shown as it is; absent when it said nothing of its own. */
	readonly said: string | undefined;

	/** HTTP status; absent when there was none. */
	readonly status: number | undefined;

	constructor( kind: AdminErrorKind, code: string, message: string, details: { status?: number; said?: string; cause?: unknown } = {} ) {
		super( message, { cause: details.cause } );
		this.kind = kind;
		this.code = code;
		this.said = details.said;
		this.status = details.status;
	}
}

/** True also for an error of another copy of this package. */
export function isAdminError( thrown: unknown ): thrown is AdminError {
	return thrown instanceof Error && thrown.name === 'AdminError';
}

/** `apiFetch` throws WordPress's error body as it came: `{ code, message, data: { status } }`. */
export function adminErrorFrom( thrown: unknown, path: string ): AdminError {
	const { code, message, data } = asWordPressError( thrown );
	const status = typeof data?.status === 'number' ? data.status : undefined;
	const kind = kindOf( code, status );
	return new AdminError( kind, code, `${ path }: ${ message.replace( /\.?$/, '.' ) } ${ whatToDo[ kind ] }`, {
		cause: thrown,
		...( status !== undefined && { status } ),
		...( kind === 'refused' && { said: message } ),
	} );
}

const whatToDo: Readonly< Record< AdminErrorKind, string > > = {
	signed_out: 'Reload the page and sign in again.',
	forbidden: 'Sign in as somebody who may manage WooCommerce.',
	missing: 'Activate the plugin Sequenzy for WooCommerce, or update it.',
	unreachable: 'Check the network and try again.',
	refused: 'The message says what to do.',
	failed: 'Try again; the log in WooCommerce → Status → Logs says more.',
};

function kindOf( code: string, status: number | undefined ): AdminErrorKind {
	if ( code === 'rest_cookie_invalid_nonce' || status === 401 ) {
		return 'signed_out';
	}
	if ( code === 'fetch_error' || code === 'offline_error' ) {
		return 'unreachable';
	}
	if ( status === 403 ) {
		return 'forbidden';
	}
	if ( code === 'rest_no_route' ) {
		return 'missing';
	}
	return code.startsWith( 'sequenzy_' ) || code === 'rest_invalid_param' ? 'refused' : 'failed';
}

interface WordPressError {
	readonly code: string;
	readonly message: string;
	readonly data?: { readonly status?: unknown } | null;
}

function asWordPressError( thrown: unknown ): WordPressError {
	// WordPress 6.6 throws the bare answer of its nonce endpoint when a dead nonce cannot be renewed; later ones throw the first error.
	if ( thrown instanceof Response ) {
		return { code: 'rest_cookie_invalid_nonce', message: 'The login could not be renewed.' };
	}
	const given: Partial< WordPressError > = typeof thrown === 'object' && thrown !== null ? thrown : {};
	return {
		code: typeof given.code === 'string' ? given.code : 'unknown_error',
		message: typeof given.message === 'string' ? given.message : 'The request failed.',
		...( typeof given.data === 'object' && { data: given.data } ),
	};
}
