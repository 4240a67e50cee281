import { friendly } from './api-error.ts';
import type { Answer, ApiRequest, Route } from './call.ts';
import { connectedOrigin } from './caller-of.ts';
import { corsFor, json } from './handle.ts';
import type { Server } from './mock.ts';

/** The browser asks first: only the exact origin of a connected store is allowed, never `*`. */
export const preflight = ( mock: Server, route: Route, request: ApiRequest ): Answer => {
	const { operationId, surface } = route;
	if ( surface !== 'control' && mock.faults.strike( { operationId, surface }, [ 'down' ] ) ) {
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
