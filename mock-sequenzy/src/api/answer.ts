import type { CallKind, JournalEntry } from '../journal.ts';
import type { Refusal } from './api-error.ts';
import type { Answer, ApiRequest, Route } from './call.ts';
import { corsFor, handle, refused } from './handle.ts';
import type { Server } from './mock.ts';
import { underFault } from './under-fault.ts';

/** One call from its bytes to its answer. Synchronous, so two calls never mix. */
export const answer = ( mock: Server, route: Route, request: ApiRequest ): Answer => {
	const given = journalled( mock, route, request, kindOf( route ), ( entry ) => {
		const { operationId, surface } = route;
		const fault = surface === 'control' ? undefined : mock.faults.strike( { operationId, surface } );
		if ( ! fault ) {
			return handle( mock, route, request, entry );
		}
		entry.fault = fault.kind;
		entry.struckBy = fault;
		return underFault( fault, {
			handle: ( changed = request ) => handle( mock, route, changed, entry ),
			holdBack: () => void mock.late.push( () => void arriveLate( mock, route, request ) ),
			corsHeaders: corsFor( mock, route, request ),
			request,
		} );
	} );
	if ( given.kind === 'answer' && route.surface !== 'control' ) {
		mock.late.splice( 0 ).forEach( ( arrive ) => arrive() );
	}
	return given;
};

/** An error that the adapter found before the route could look: a body too large, a broken gzip. */
export const refuseEarly = ( mock: Server, route: Route, request: ApiRequest, refusal: Refusal ): Answer =>
	journalled( mock, route, request, kindOf( route ), ( entry ) => refused( mock, route, request, refusal, entry ) );

/** Each call has one now, and one entry in which its facts are noted. Whoever only looks at the laboratory leaves no trace. */
export const journalled = (
	mock: Server,
	{ operationId }: Pick< Route, 'operationId' >,
	request: ApiRequest,
	kind: CallKind,
	work: ( entry: JournalEntry ) => Answer
): Answer =>
	mock.clocks.still( () => {
		const { method, headers, body } = request;
		if ( kind === 'lab' && method === 'GET' ) {
			return work( mock.journal.unwritten() );
		}
		const path = request.query.size > 0 ? `${ request.path }?${ request.query }` : request.path;
		const entry = mock.journal.open( mock.clocks.shared.now(), { kind, operationId, method, path, headers, body } );
		try {
			const given = work( entry );
			if ( given.kind === 'answer' ) {
				entry.status = given.status;
				entry.answer = { headers: given.headers, body: given.body };
			}
			return given;
		} finally {
			mock.journal.close();
		}
	} );

const kindOf = ( { surface }: Route ): CallKind => ( surface === 'control' ? 'lab' : 'request' );

const arriveLate = ( mock: Server, route: Route, request: ApiRequest ): Answer =>
	journalled( mock, route, request, 'late', ( entry ) => handle( mock, route, request, entry ) );
