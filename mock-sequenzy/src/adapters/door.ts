import { isFromAnotherSite, isTrustedHost } from '../api/access.ts';
import { answer, refuseEarly } from '../api/answer.ts';
import { friendly, type Refusal } from '../api/api-error.ts';
import type { Answer, ApiRequest, Route } from '../api/call.ts';
import { json } from '../api/handle.ts';
import type { Server } from '../api/mock.ts';
import { nowhere, preflight } from '../api/preflight.ts';
import { uncoveredAt, uncoveredRoute, uncoveredRoutes } from '../api/public/not-covered.ts';
import { createRouter } from '../api/router.ts';
import { controlRoutes } from '../api/control-routes.ts';
import { routes } from '../api/routes.ts';
import { lostPage } from '../dashboard/lost.tsx';
import type { Page } from '../dashboard/pages.ts';
import { closedPage } from '../dashboard/closed.tsx';
import { pageAnswer, showPage } from './show-page.ts';

/** A call as it comes in, before its route is known. */
export type Incoming = Omit< ApiRequest, 'params' >;

export type Door = {
	enter: ( incoming: Incoming ) => Answer;
	/** What could not even be read: too large, a broken gzip. */
	refuse: ( incoming: Incoming, refusal: Refusal ) => Answer;
};

/** The one way in, whatever carries the calls: HTTP, MSW, a replay. Without pages it is the API alone. */
export const createDoor = ( mock: Server, pages: readonly Page[] ): Door => {
	const findRoute = createRouter( [ ...routes, ...controlRoutes, ...uncoveredRoutes ] );
	const findPage = createRouter( pages );
	const enter = ( called: Incoming ): Answer => {
		const incoming = { ...called, path: canonical( called.path ) };
		const { path, headers } = incoming;
		const method = incoming.method === 'HEAD' ? 'get' : incoming.method.toLowerCase();
		const isInner = innerParts.test( path );
		if ( isInner && ! isTrustedHost( headers.host, mock.baseUrl() ) ) {
			return pageAnswer( closedPage( 'foreign_name' ) );
		}
		if ( isInner && method !== 'get' && isFromAnotherSite( headers ) ) {
			return pageAnswer( closedPage( 'another_site' ) );
		}
		if ( ! mock.access.lab && labParts.test( path ) ) {
			return path.startsWith( '/dashboard' ) ? pageAnswer( closedPage( 'beyond_loopback' ) ) : labIsClosed( mock.access.host );
		}
		const found = findRoute( method, path );
		if ( found.status === 'found' ) {
			return answer( mock, found.route, { ...incoming, params: found.params } );
		}
		if ( method === 'options' && found.status === 'wrong_method' ) {
			const route = storefrontRouteAt( path );
			return route ? preflight( mock, route, { ...incoming, params: {} } ) : nowhere( path, found.allowed );
		}
		const what = found.status === 'nowhere' ? uncoveredAt( path ) : null;
		if ( what !== null ) {
			return answer( mock, uncoveredRoute, { ...incoming, params: { what } } );
		}
		const page = findPage( method, path );
		if ( page.status === 'found' ) {
			return showPage( mock, page.route, { ...incoming, params: page.params } );
		}
		if ( found.status === 'nowhere' && page.status === 'nowhere' && method === 'get' && personal.test( path ) ) {
			return showPage( mock, lostPage, { ...incoming, params: {} } );
		}
		const wrong = [ found, page ].find( ( { status } ) => status === 'wrong_method' );
		return nowhere( path, wrong?.status === 'wrong_method' ? wrong.allowed : [] );
	};
	return {
		enter: ( incoming ) => {
			try {
				return enter( incoming );
			} catch ( error ) {
				return broken( incoming, error );
			}
		},
		refuse: ( incoming, refusal ) => {
			const found = findRoute( incoming.method.toLowerCase(), canonical( incoming.path ) );
			const route = found.status === 'found' ? found.route : noRoute;
			return refuseEarly( mock, route, { ...incoming, params: {} }, refusal );
		},
	};
};

/** What a browser must not reach under a foreign name, or from a foreign page. */
const innerParts = /^\/(_mock|dashboard|setup|sign-in|sign-out)(\/|$)/;
/** Where people look around; a wrong address there is answered by a page. */
const personal = /^\/(dashboard|setup|sign-in|sign-out|unsubscribe|confirm)(\/|$)/;
/** Reference 1.1: a second prefix serves the same. */
const canonical = ( path: string ): string => path.replace( /^\/v1\//, '/api/v1/' );
const labParts = /^\/(_mock|dashboard|openapi\.json)(\/|$)/;

const labIsClosed = ( host: string ): Answer =>
	json(
		404,
		friendly( { code: 'NOT_FOUND', description: `The laboratory is closed: others can reach ${ host }. Start with --lab to open it.` } )
	);

const storefrontRouteAt = ( path: string ): Route | undefined =>
	routes.find( ( route ) => route.auth === 'storefrontOrigin' && route.path === path );

/** What nobody expected: an address that cannot be decoded, or a fault of ours. Never a stack on the screen. */
const broken = ( { method, path }: Incoming, error: unknown ): Answer => {
	if ( error instanceof URIError ) {
		return json( 400, friendly( { code: 'VALIDATION_FAILED', description: 'The address holds a broken percent sequence.' } ) );
	}
	console.error( `${ method } ${ path } broke:`, error );
	return json( 500, friendly( { code: 'INTERNAL_ERROR', description: 'The mock could not finish this call.' } ) );
};

/** A body that broke on its way to no route of the table. */
const noRoute: Route = {
	operationId: 'unknown',
	method: 'post',
	path: '',
	auth: 'none',
	surface: 'control',
	handler: () => ( { status: 404, body: {} } ),
};
