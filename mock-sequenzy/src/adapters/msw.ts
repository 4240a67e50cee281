import { http, HttpResponse, type HttpHandler } from 'msw';
import { controlRoutes } from '../api/control-routes.ts';
import type { Answer } from '../api/call.ts';
import { routes } from '../api/routes.ts';
import type { Door, Incoming } from './door.ts';

/** The table of routes as MSW handlers, one a row, at this address. */
export const mswHandlers = ( door: Door, baseUrl: string, wait: ( ms: number ) => Promise< void > ): HttpHandler[] => {
	const answer = async ( { request }: { request: Request } ): Promise< Response > => {
		const given = door.enter( await read( request ) );
		if ( given.kind === 'answer' && given.delayMs !== undefined ) {
			await wait( given.delayMs );
		}
		return responseOf( given );
	};
	const table = [ ...routes, ...controlRoutes ];
	return [
		...table.map( ( { method, path } ) => http[ method ]( addressOf( baseUrl, path ), answer ) ),
		...table
			.filter( ( { auth } ) => auth === 'storefrontOrigin' )
			.map( ( { path } ) => http.options( addressOf( baseUrl, path ), answer ) ),
		// What is no row is answered too, as everywhere else: nothing meant for the mock may reach the real service.
		...[ '/api/v1/*', '/v1/*', '/api/woocommerce/*', '/api/device-auth/*', '/_mock/*' ].map( ( rest ) =>
			http.all( `${ baseUrl }${ rest }`, answer )
		),
	];
};

const addressOf = ( baseUrl: string, path: string ): string => baseUrl + path.replace( /\{(\w+)\}/g, ':$1' );

const read = async ( request: Request ): Promise< Incoming > => {
	const url = new URL( request.url );
	const headers: Record< string, string > = {};
	request.headers.forEach( ( value, name ) => ( headers[ name ] = value ) );
	// Inside a page the browser says nothing of the origin; whoever calls is the page itself.
	const origin = headers.origin ?? ( typeof document === 'undefined' ? undefined : document.location.origin );
	return {
		method: request.method,
		path: url.pathname,
		query: url.searchParams,
		headers: origin === undefined ? headers : { ...headers, origin },
		body: await unzipped( request ),
	};
};

const unzipped = async ( request: Request ): Promise< Uint8Array > => {
	const encoding = request.headers.get( 'content-encoding' );
	const isZipped = encoding === 'gzip' || encoding === 'deflate';
	const body = isZipped && request.body ? request.body.pipeThrough( new DecompressionStream( encoding ) ) : request.body;
	return new Uint8Array( await new Response( body ).arrayBuffer() );
};

const responseOf = ( given: Answer ): Response =>
	given.kind === 'drop'
		? HttpResponse.error()
		: new HttpResponse( given.body === '' ? null : given.body, { status: given.status, headers: given.headers } );
