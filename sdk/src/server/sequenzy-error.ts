/**
 * Why a call did not succeed:
 * - `invalid`: Sequenzy does not understand what was sent (400, 413, 422), or this package saw that before sending.
 * - `unauthorized`: the API key is missing, wrong or revoked (401).
 * - `forbidden`: the key may not do this (403); `missingScopes` says what it lacks.
 * - `not_found`: there is no such thing (404, 410).
 * - `conflict`: it clashes with what is there (409).
 * - `rate_limited`: too many calls (429); `retryAfterMs` says how long to wait.
 * - `refused`: another 4xx, or a 200 that says `success: false`.
 * - `server_error`: Sequenzy broke (5xx).
 * - `unreachable`: no answer at all: no network, a wrong host, a connection that was cut.
 * - `timeout`: no answer in time.
 * - `unexpected_answer`: an answer that is not Sequenzy's: a web page, a redirect, half a message.
 */
export type SequenzyErrorKind =
	| 'invalid'
	| 'unauthorized'
	| 'forbidden'
	| 'not_found'
	| 'conflict'
	| 'rate_limited'
	| 'refused'
	| 'server_error'
	| 'unreachable'
	| 'timeout'
	| 'unexpected_answer';

/** What an error knows besides its kind; see `SequenzyError`. */
export interface SequenzyErrorDetails {
	readonly status?: number | undefined;
	readonly resolution?: string | undefined;
	readonly docsUrl?: string | undefined;
	readonly details?: unknown;
	readonly requestId?: string | undefined;
	readonly retryAfterMs?: number | undefined;
	readonly missingScopes?: readonly string[] | undefined;
	readonly cause?: unknown;
}

/** A call of `createSequenzy` that did not succeed. Branch on `kind`; show `message`, log `requestId`. */
export class SequenzyError extends Error {
	override readonly name = 'SequenzyError';

	/** How often it was sent. */
	attempts = 0;

	declare readonly kind: SequenzyErrorKind;

	/** Which call, e.g. `GET subscribers/{id}`: never an address or an id, so that it may be logged. */
	declare readonly operation: string;

	/** Sequenzy's code (`INTEGRATION_SYNC_UNSUPPORTED`), else `HTTP_404`, `NO_ANSWER`, `TIMEOUT`, `NOT_JSON`, `EMPTY_ID`. */
	declare readonly code: string;

	/** HTTP status; absent when there was no answer. */
	declare readonly status: number | undefined;

	/** What to do, in Sequenzy's words where it says so. */
	declare readonly resolution: string;

	declare readonly docsUrl: string | undefined;

	/** What Sequenzy adds, e.g. `{ faults: [ '/email is missing.' ] }`. */
	declare readonly details: unknown;

	/** For the vendor's support. */
	declare readonly requestId: string | undefined;

	/** With `rate_limited` and 503: how long Sequenzy asks to wait, in milliseconds. */
	declare readonly retryAfterMs: number | undefined;

	/** With `forbidden`: e.g. `[ 'subscribers:write' ]`. */
	declare readonly missingScopes: readonly string[];

	constructor( kind: SequenzyErrorKind, operation: string, code: string, said: string, details: SequenzyErrorDetails = {} ) {
		const { resolution = whatToDo[ kind ], missingScopes = [], cause, ...rest } = details;
		super( `${ operation }: ${ said.trim().replace( /\.?$/, '.' ) } ${ resolution }`, { cause } );
		Object.assign( this, { kind, operation, code, resolution, missingScopes, ...rest } );
	}
}

/** True also for an error of another copy of this package (ESM beside CommonJS). */
export function isSequenzyError( thrown: unknown ): thrown is SequenzyError {
	return thrown instanceof Error && thrown.name === 'SequenzyError';
}

const whatToDo: Readonly< Record< SequenzyErrorKind, string > > = {
	invalid: 'Correct what was sent.',
	unauthorized: 'Give createSequenzy an API key of Sequenzy → Settings → API keys.',
	forbidden: 'Give the key this permission in Sequenzy → Settings → API keys, or choose another company.',
	not_found: 'Check the id.',
	conflict: 'Look at what is there before you try again.',
	rate_limited: 'Wait, then try again; send fewer calls at once.',
	refused: 'Correct what was sent.',
	server_error: 'Try again later.',
	unreachable: 'Check the network and baseUrl.',
	timeout: 'Try again, or give it more time with deadlineMs.',
	unexpected_answer: 'Check baseUrl, and whether a proxy answers in the place of Sequenzy.',
};
