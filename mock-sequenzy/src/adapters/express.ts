import { createRequire } from 'node:module';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import { answer, refuseEarly } from '../api/answer.ts';
import { nowhere, preflight } from '../api/preflight.ts';
import { friendly, type Refusal } from '../api/api-error.ts';
import type { Answer, ApiRequest, Route } from '../api/call.ts';
import { inCompany, type Server } from '../api/mock.ts';
import { firstCompanyId } from '../domain/first-company.ts';
import { controlRoutes, routes } from '../api/routes.ts';
import { pages, type Page } from '../dashboard/pages.ts';

/** Protocol, Events: at most 512 KB, after unzipping. */
const largestBodyBytes = 512 * 1024;

/** Mounts the table of routes and the pages on Express 5. */
export const expressApp = ( mock: Server ): Express => {
	const app = express();
	app.disable( 'x-powered-by' );
	app.disable( 'etag' );
	app.use( [ '/_mock', '/dashboard', '/setup' ], refuseOtherSites );
	app.use( express.raw( { type: () => true, limit: largestBodyBytes, inflate: true } ) );
	app.use( tooLargeOrBroken( mock ) );

	const table = [ ...routes, ...controlRoutes ];
	for ( const route of table ) {
		app[ route.method ]( expressPath( route.path ), ( req, res ) => send( req, res, answer( mock, route, read( req ) ) ) );
		if ( route.auth === 'storefrontOrigin' ) {
			app.options( expressPath( route.path ), ( req, res ) => send( req, res, preflight( mock, route, read( req ) ) ) );
		}
	}
	for ( const path of new Set( table.map( ( route ) => route.path ) ) ) {
		const allowed = table.filter( ( route ) => route.path === path ).map( ( { method } ) => method.toUpperCase() );
		app.all( expressPath( path ), ( req, res ) => send( req, res, nowhere( req.path, allowed ) ) );
	}
	for ( const page of pages ) {
		app[ page.method ]( expressPath( page.path ), ( req, res ) => show( mock, page, req, res ) );
	}
	app.get( '/assets/htmx.js', ( _req, res ) => res.sendFile( htmx ) );
	app.use( ( req, res ) => send( req, res, nowhere( req.path, [] ) ) );
	app.use( broken );
	return app;
};

const htmx = createRequire( import.meta.url ).resolve( 'htmx.org/dist/htmx.min.js' );

const expressPath = ( path: string ): string => path.replace( /\{(\w+)\}/g, ':$1' );

const read = ( req: Request ): ApiRequest => ( {
	method: req.method,
	path: req.path,
	params: Object.fromEntries( Object.entries( req.params ).map( ( [ name, value ] ) => [ name, String( value ) ] ) ),
	query: new URL( req.originalUrl, 'http://mock' ).searchParams,
	headers: Object.fromEntries(
		Object.entries( req.headers ).map( ( [ name, value ] ) => [ name, Array.isArray( value ) ? value.join( ', ' ) : value ] )
	),
	body: Buffer.isBuffer( req.body ) ? req.body : new Uint8Array(),
} );

const send = ( req: Request, res: Response, sent: Answer ): void => {
	if ( sent.kind === 'drop' ) {
		req.socket.destroy();
		return;
	}
	res.status( sent.status ).set( sent.headers ).end( sent.body );
};

/** The company that a person looks at: named in the address once, remembered by the browser, else the first. */
const companyShown = ( mock: Server, query: URLSearchParams, req: Request ): string => {
	const remembered = /(?:^|;\s*)company=([^;]+)/.exec( req.get( 'cookie' ) ?? '' )?.[ 1 ];
	const wished = query.get( 'company' ) ?? remembered;
	return wished !== undefined && mock.engine.workspace().companies.has( wished ) ? wished : firstCompanyId;
};

const show = ( mock: Server, page: Page, req: Request, res: Response ): void => {
	const { query, params, body } = read( req );
	const companyId = companyShown( mock, query, req );
	if ( query.has( 'company' ) ) {
		res.cookie( 'company', companyId, { httpOnly: true, sameSite: 'lax' } );
	}
	const shown = page.show( {
		mock: inCompany( mock, companyId ),
		params,
		query,
		form: new URLSearchParams( new TextDecoder().decode( body ) ),
	} );
	res.set( { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY' } );
	if ( 'location' in shown ) {
		res.redirect( 303, shown.location );
		return;
	}
	res.status( shown.status ).type( shown.type ).send( shown.text );
};

/** A page of another site must not approve a connection or move the clock behind a person's back. */
const refuseOtherSites = ( req: Request, res: Response, next: () => void ): void => {
	if ( req.method !== 'GET' && req.get( 'sec-fetch-site' ) === 'cross-site' ) {
		res.status( 403 ).type( 'text' ).send( 'This was sent from another site. Open the page here and try again.' );
		return;
	}
	next();
};

const tooLargeOrBroken =
	( mock: Server ): ErrorRequestHandler =>
	( error, req, res, _next ) => {
		const route = routes.find( ( { path, method } ) => path === req.path && method === req.method.toLowerCase() ) ?? early;
		send( req, res, refuseEarly( mock, route, read( req ), refusalOf( ( error as { type?: string } ).type ) ) );
	};

/** What nobody expected: an address that cannot be decoded, or a fault of ours. Never a stack on the screen. */
const broken: ErrorRequestHandler = ( error, req, res, _next ) => {
	const isAddress = error instanceof URIError;
	if ( ! isAddress ) {
		console.error( `${ req.method } ${ req.path } broke:`, error );
	}
	const refusal: Refusal = isAddress
		? { code: 'VALIDATION_FAILED', description: 'The address holds a broken percent sequence.' }
		: { code: 'INTERNAL_ERROR', description: 'The mock could not finish this call.' };
	res.status( isAddress ? 400 : 500 ).json( friendly( refusal ) );
};

const refusalOf = ( type: string | undefined ): Refusal => {
	switch ( type ) {
		case 'entity.too.large':
			return { code: 'BODY_TOO_LARGE', description: `The body has more than ${ largestBodyBytes } bytes.` };
		case 'encoding.unsupported':
			return { code: 'UNSUPPORTED_MEDIA_TYPE', description: 'The Content-Encoding is not one of gzip, deflate and br.' };
		default:
			return {
				code: 'MALFORMED_JSON',
				description: 'The body could not be read to its end, or it is not packed as Content-Encoding says.',
			};
	}
};

/** A body that broke on its way to no route of the table. */
const early: Route = {
	operationId: 'unknown',
	method: 'post',
	path: '',
	auth: 'none',
	surface: 'control',
	handler: () => ( { status: 404, body: {} } ),
};
