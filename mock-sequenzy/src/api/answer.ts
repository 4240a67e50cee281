import type { Fault } from '../faults.ts';
import type { JournalEntry } from '../journal.ts';
import { ApiError, codeOfStatus, friendly, statusOfCode, type Refusal } from './api-error.ts';
import type { Answer, ApiRequest, Route } from './call.ts';
import { callerOf, connectedOrigin } from './caller-of.ts';
import type { Mock } from './mock.ts';
import { faultsOf } from './validate.ts';

/** One call from its bytes to its answer. Synchronous, so two calls never mix. */
export const answer = ( mock: Mock, route: Route, request: ApiRequest ): Answer => {
	const entry = route.surface === 'control' ? null : mock.journal.request( mock.clock.now(), { ...route, path: request.path } );
	try {
		const fault = strike( mock, route, [ 'down', 'status' ] );
		return fault ? faulty( mock, route, request, fault, entry ) : handle( mock, route, request, entry );
	} finally {
		mock.journal.close();
	}
};

/** An error that the adapter found before the route could look: a body too large, a broken gzip. */
export const refuseEarly = ( mock: Mock, route: Route, request: ApiRequest, refusal: Refusal ): Answer => {
	const entry = route.surface === 'control' ? null : mock.journal.request( mock.clock.now(), { ...route, path: request.path } );
	try {
		return refused( mock, route, request, refusal, entry );
	} finally {
		mock.journal.close();
	}
};

/** The browser asks first: only the exact origin of a connected store is allowed, never `*`. */
export const preflight = ( mock: Mock, route: Route, request: ApiRequest ): Answer => {
	if ( strike( mock, route, [ 'down' ] ) ) {
		return { kind: 'drop' };
	}
	if ( connectedOrigin( mock, request.headers.origin ) === null ) {
		return json(
			403,
			friendly( { code: 'ORIGIN_NOT_ALLOWED', description: 'Only pages of a connected store may call this address.' } ),
			{ vary: 'Origin' }
		);
	}
	return {
		kind: 'answer',
		status: 204,
		headers: {
			...corsFor( mock, route, request ),
			'access-control-allow-methods': 'POST',
			'access-control-allow-headers': 'Content-Type',
			'access-control-max-age': '600',
		},
		body: '',
	};
};

/** No route: 404, or 405 with what the address does take. */
export const nowhere = ( path: string, allowed: string[] ): Answer =>
	allowed.length > 0
		? json( 405, friendly( { code: 'METHOD_NOT_ALLOWED', description: `${ path } takes ${ allowed.join( ', ' ) }.` } ), {
				allow: allowed.join( ', ' ),
			} )
		: json( 404, friendly( { code: 'NOT_FOUND', description: `${ path } is no address of this API.` } ) );

const handle = ( mock: Mock, route: Route, request: ApiRequest, entry: JournalEntry | null ): Answer => {
	try {
		const caller = callerOf( mock, route.auth, request );
		const body = route.schema === undefined ? undefined : bodyOf( route.schema, route.surface, request );
		const reply = route.handler( { mock, params: request.params, query: request.query, body, caller } );
		if ( entry ) {
			entry.status = reply.status;
		}
		return json( reply.status, reply.body, corsFor( mock, route, request ) );
	} catch ( error ) {
		if ( error instanceof ApiError ) {
			return refused( mock, route, request, error.refusal, entry );
		}
		console.error( `${ route.operationId } broke:`, error );
		return refused(
			mock,
			route,
			request,
			{ code: 'INTERNAL_ERROR', description: 'The mock could not finish this call; nothing of it was kept.' },
			entry
		);
	}
};

/** Every refusal is a fact with its reason, so "why did nothing happen?" always has an answer. */
const refused = ( mock: Mock, route: Route, request: ApiRequest, refusal: Refusal, entry: JournalEntry | null ): Answer => {
	const { code, reason = code } = refusal;
	const status = statusOfCode( code );
	if ( entry ) {
		entry.status = status;
		entry.code = code;
		if ( code !== 'INTERNAL_ERROR' ) {
			const subject = request.headers.origin ?? request.headers[ 'x-sequenzy-url' ] ?? '';
			mock.engine.record( {
				type: 'RequestRefused',
				operationId: route.operationId,
				code,
				reason,
				subject: subject.slice( 0, 200 ),
			} );
		}
	}
	return json( status, friendly( refusal ), corsFor( mock, route, request ) );
};

const faulty = ( mock: Mock, route: Route, request: ApiRequest, fault: Fault, entry: JournalEntry | null ): Answer => {
	if ( entry ) {
		entry.fault = fault.kind;
		entry.status = fault.status ?? null;
	}
	if ( fault.kind === 'down' ) {
		return { kind: 'drop' };
	}
	const status = fault.status ?? 503;
	const retryAfter: Record< string, string > =
		fault.retryAfterSeconds === undefined ? {} : { 'retry-after': String( fault.retryAfterSeconds ) };
	const body = friendly( { code: codeOfStatus( status ), description: `A fault set in the laboratory answers ${ status } here.` } );
	return json( status, body, { ...corsFor( mock, route, request ), ...retryAfter } );
};

const bodyOf = ( schema: string, surface: Route[ 'surface' ], { headers, body }: ApiRequest ): unknown => {
	if ( surface === 'control' && body.length === 0 ) {
		return acceptable( schema, {} );
	}
	if ( ! /^application\/json\s*(;|$)/i.test( headers[ 'content-type' ] ?? '' ) ) {
		throw new ApiError( {
			code: 'UNSUPPORTED_MEDIA_TYPE',
			description: `The Content-Type is ${ headers[ 'content-type' ] ?? 'missing' }.`,
		} );
	}
	return acceptable( schema, parsed( body ) );
};

const parsed = ( body: Uint8Array ): unknown => {
	try {
		return JSON.parse( new TextDecoder( 'utf-8', { fatal: true } ).decode( body ) );
	} catch {
		throw new ApiError( { code: 'MALFORMED_JSON', description: 'The body is not a JSON text in UTF-8.' } );
	}
};

const acceptable = ( schema: string, message: unknown ): unknown => {
	const faults = faultsOf( schema, message );
	if ( faults.length > 0 ) {
		throw new ApiError( { code: 'VALIDATION_FAILED', description: faults[ 0 ] ?? '', details: { faults: faults.slice( 0, 20 ) } } );
	}
	return message;
};

const strike = ( mock: Mock, { operationId, surface }: Route, kinds: readonly Fault[ 'kind' ][] ): Fault | undefined =>
	surface === 'control' ? undefined : mock.faults.strike( { operationId, surface, kinds } );

const corsFor = ( mock: Mock, { surface }: Route, { headers }: ApiRequest ): Record< string, string > => {
	if ( surface !== 'storefront' ) {
		return {};
	}
	const origin = connectedOrigin( mock, headers.origin );
	return origin === null ? { vary: 'Origin' } : { vary: 'Origin', 'access-control-allow-origin': origin };
};

const json = ( status: number, body: unknown, headers: Record< string, string > = {} ): Answer => ( {
	kind: 'answer',
	status,
	headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
	body: JSON.stringify( body ),
} );
