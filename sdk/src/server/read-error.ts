import { SequenzyError, type SequenzyErrorKind } from './sequenzy-error.ts';

export interface Answer {
	readonly operation: string;
	readonly status: number;
	readonly headers: Headers;
	/** The parsed body; the text itself when it is not JSON. */
	readonly body: unknown;
}

/**
 * An answer that is not a success. Sequenzy has several shapes (Vendor page: Errors): `{ error }`, `{ error: { code, message } }`,
 * `{ message }`, a friendly one with `title`, `description` and `resolution`, a bare string, a web page of something in between.
 */
export function errorFrom( { operation, status, headers, body }: Answer, receivedAtMs: number ): SequenzyError {
	const told = fieldsOf( body );
	const nested = fieldsOf( told.error );
	const said = firstText( told.description, nested.message, told.error, told.message, told.title, body ) ?? `It answered ${ status }`;
	return new SequenzyError( kindOf( status ), operation, firstText( told.code, nested.code ) ?? `HTTP_${ status }`, said, {
		status,
		resolution: firstText( told.resolution, told.howToFix ),
		docsUrl: firstText( told.docsUrl ),
		details: told.details,
		requestId: requestIdOf( headers ),
		retryAfterMs: retryAfterOf( headers, receivedAtMs ),
		missingScopes: status === 403 ? scopesIn( said ) : [],
		cause: body,
	} );
}

/** No header is documented; these are the usual ones. */
export function requestIdOf( headers: Headers ): string | undefined {
	return headers.get( 'x-request-id' ) ?? headers.get( 'cf-ray' ) ?? undefined;
}

/** Seconds or a date. A date is read by the answer's own clock where it tells it: this machine's may be wrong. */
export function retryAfterOf( headers: Headers, receivedAtMs: number ): number | undefined {
	const given = headers.get( 'retry-after' );
	if ( given === null || given.trim() === '' ) {
		return undefined;
	}
	const seconds = Number( given );
	const sentAtMs = Date.parse( headers.get( 'date' ) ?? '' );
	const waitMs = Number.isNaN( seconds ) ? Date.parse( given ) - ( Number.isNaN( sentAtMs ) ? receivedAtMs : sentAtMs ) : seconds * 1000;
	return Number.isNaN( waitMs ) ? undefined : Math.max( 0, waitMs );
}

const kinds: Readonly< Record< number, SequenzyErrorKind > > = {
	400: 'invalid',
	401: 'unauthorized',
	403: 'forbidden',
	404: 'not_found',
	408: 'timeout',
	409: 'conflict',
	410: 'not_found',
	413: 'invalid',
	422: 'invalid',
	429: 'rate_limited',
};

function kindOf( status: number ): SequenzyErrorKind {
	if ( status >= 500 ) {
		return 'server_error';
	}
	return kinds[ status ] ?? ( status >= 300 && status < 400 ? 'unexpected_answer' : 'refused' );
}

/** "API key is missing required scope: subscribers:write", or "scopes:" and several. */
function scopesIn( said: string ): string[] {
	return said.split( /missing required scopes?:/i )[ 1 ]?.match( /[a-z_]+:[a-z_]+/g ) ?? [];
}

function fieldsOf( value: unknown ): Readonly< Record< string, unknown > > {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Web pages are no message for anybody. */
function firstText( ...candidates: readonly unknown[] ): string | undefined {
	return candidates.find( ( text ): text is string => typeof text === 'string' && text.trim() !== '' && ! /^\s*</.test( text ) );
}
