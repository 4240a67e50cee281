import type { Route } from './call.ts';

/** A row of the laboratory's table. */
export const row = (
	method: Route[ 'method' ],
	path: string,
	operationId: string,
	handler: Route[ 'handler' ],
	summary: string
): Route => ( {
	surface: 'control',
	auth: 'laboratory',
	method,
	path: `/_mock${ path }`,
	operationId,
	handler,
	summary,
} );

export const taking = ( schema: string, route: Route ): Route => ( { ...route, schema: `control-${ schema }` } );
