import type { JournalEntry } from '../journal.ts';
import { ApiError, friendly, statusOfCode, type Refusal } from './api-error.ts';
import { bodyOf } from './body.ts';
import type { Answer, ApiRequest, Route } from './call.ts';
import { callerOf, connectedOrigin } from './caller-of.ts';
import { noCompany } from '../domain/facts.ts';
import { inCompany, type Server } from './mock.ts';
import { PublicError, publicBodyOf } from './public/errors.ts';

/** Who calls, with what, and what the handler makes of it. */
export const handle = ( mock: Server, route: Route, request: ApiRequest, entry: JournalEntry ): Answer => {
	let companyId = noCompany;
	try {
		const caller = callerOf( mock, route, request );
		companyId = caller.companyId;
		if ( caller.kind === 'api' ) {
			mock.rateLimits.count( caller.key.keyId, Date.parse( mock.clocks.of( companyId ).now() ) );
		}
		entry.companyId = companyId;
		const body = route.schema === undefined ? undefined : bodyOf( route.schema, route.surface, request );
		const reply = route.handler( {
			mock: inCompany( mock, companyId ),
			params: request.params,
			query: request.query,
			body,
			caller,
			request,
		} );
		return json( reply.status, reply.body, corsFor( mock, route, request ) );
	} catch ( error ) {
		if ( error instanceof ApiError ) {
			return refused( mock, route, request, error.refusal, entry, companyId );
		}
		if ( error instanceof PublicError ) {
			note( mock, route, request, { code: error.reason, reason: error.reason }, entry, companyId );
			return json( error.status, error.body, error.headers );
		}
		console.error( `${ route.operationId } broke:`, error );
		entry.facts = [];
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
export const refused = (
	mock: Server,
	route: Route,
	request: ApiRequest,
	refusal: Refusal,
	entry: JournalEntry,
	companyId = noCompany
): Answer => {
	const { code, reason = code } = refusal;
	note( mock, route, request, { code, reason }, entry, companyId );
	if ( route.surface === 'public' ) {
		const { status, body } = publicBodyOf( refusal );
		return json( status, body );
	}
	return json( statusOfCode( code ), friendly( refusal ), corsFor( mock, route, request ) );
};

const note = (
	mock: Server,
	route: Route,
	request: ApiRequest,
	{ code, reason }: { code: string; reason: string },
	entry: JournalEntry,
	companyId: string
): void => {
	entry.code = code;
	if ( route.surface !== 'control' && code !== 'INTERNAL_ERROR' ) {
		const subject = request.headers.origin ?? request.headers[ 'x-sequenzy-url' ] ?? '';
		mock.engine.of( companyId ).record( {
			type: 'RequestRefused',
			operationId: route.operationId,
			code,
			reason,
			subject: subject.slice( 0, 200 ),
		} );
	}
};

export const corsFor = ( mock: Server, { surface }: Route, { headers }: ApiRequest ): Record< string, string > => {
	if ( surface !== 'storefront' ) {
		return {};
	}
	const origin = connectedOrigin( mock, headers.origin );
	return origin === null ? { vary: 'Origin' } : { vary: 'Origin', 'access-control-allow-origin': origin };
};

export const json = ( status: number, body: unknown, headers: Record< string, string > = {} ): Answer => ( {
	kind: 'answer',
	status,
	headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
	body: JSON.stringify( body ),
} );
