import { createHash } from 'node:crypto';
import type { Product, Variation } from 'sequenzy-contract';
import { createMockSequenzy, type MockSequenzy, type MockSequenzyOptions } from '../../src/index.ts';

export const start = '2026-04-01T12:00:00.000Z';
export const storeUrl = 'https://store.example.com';
export const siteId = '3f0f4c1e-6f0b-4f6a-9a3b-0c2d4e6f8a01';
export const otherSiteId = '4f0f4c1e-6f0b-4f6a-9a3b-0c2d4e6f8a02';
export const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
export const challenge = createHash( 'sha256' ).update( verifier ).digest( 'base64url' );

export const startMock = async ( options: MockSequenzyOptions = {} ) => {
	const server = await createMockSequenzy( options );
	const mock = sequenzyAt( server );
	await mock.control( 'POST', '/clock/freeze', { at: start } );
	return mock;
};

export type TestMock = ReturnType< typeof sequenzyAt >;
export type Answered = { status: number; headers: Headers; body: any };

const formHeaders = { 'Content-Type': 'application/x-www-form-urlencoded' };

export const sequenzyAt = ( server: MockSequenzy, send: typeof fetch = fetch ) => {
	const call = async ( method: string, path: string, body?: unknown, headers: Record< string, string > = {} ): Promise< Answered > => {
		const response = await send( server.url + path, {
			method,
			redirect: 'manual',
			headers: body === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
			...( body === undefined
				? {}
				: { body: typeof body === 'string' || body instanceof Uint8Array ? ( body as BodyInit ) : JSON.stringify( body ) } ),
		} );
		const text = await response.text();
		return { status: response.status, headers: response.headers, body: text.startsWith( '{' ) ? JSON.parse( text ) : text };
	};
	const cookies = new Map< string, string >();
	/** Signs this person in, once; what the browser keeps. */
	const cookieOf = async ( person: string ): Promise< string > => {
		if ( ! cookies.has( person ) ) {
			const signedIn = await call( 'POST', '/sign-in', new URLSearchParams( { person } ).toString(), formHeaders );
			cookies.set( person, signedIn.headers.get( 'set-cookie' )?.split( ';' )[ 0 ] ?? '' );
		}
		return cookies.get( person ) ?? '';
	};
	/** A page, or a form of one, as this person sees it. */
	const page = async (
		method: 'GET' | 'POST',
		path: string,
		form: Record< string, string > = {},
		person = 'owner'
	): Promise< Answered > => {
		const Cookie = await cookieOf( person );
		return method === 'GET'
			? call( 'GET', path, undefined, { Cookie } )
			: call( 'POST', path, new URLSearchParams( form ).toString(), { ...formHeaders, Cookie } );
	};
	const control = async ( method: string, path: string, body?: unknown ) => ( await call( method, `/_mock${ path }`, body ) ).body;
	return {
		...server,
		call,
		page,
		cookieOf,
		control,
		api: ( path: string, body?: unknown, headers?: Record< string, string > ) =>
			call( 'POST', `/api/woocommerce${ path }`, body, headers ),
		advance: ( byMs: number ) => control( 'POST', '/clock/advance', { byMs } ),
		mails: async () => ( await control( 'GET', '/inbox' ) ).mails,
		events: async ( name?: string ) => ( await control( 'GET', `/events${ name ? `?name=${ name }` : '' }` ) ).events,
		waitlist: async () => ( await control( 'GET', '/waitlist' ) ).entries,
		facts: async () =>
			( await control( 'GET', '/journal' ) ).entries.flatMap( ( entry: any ) => entry.facts ) as Array< {
				type: string;
				reason: string | null;
			} >,
	};
};

export const connectRequest = ( changes: Record< string, unknown > = {} ) => ( {
	storeUrl,
	adminUrl: `${ storeUrl }/wp-admin/`,
	siteId,
	siteName: 'Example Store',
	returnUrl: `${ storeUrl }/wp-admin/admin.php?page=sequenzy`,
	state: 'c3RhdGUtb2YtdGhlLWNvbm5lY3Q',
	codeChallenge: challenge,
	codeChallengeMethod: 'S256',
	pluginVersion: '0.1.0',
	wordpressVersion: '6.6.2',
	woocommerceVersion: '9.8.5',
	phpVersion: '8.2.10',
	currency: 'EUR',
	timezone: 'Europe/Berlin',
	locale: 'de_DE',
	...changes,
} );

/** The browser's way through the hosted page. */
export const approveOnPage = async ( mock: TestMock, requestId: string, person = 'owner', decision = 'approve' ) =>
	mock.page( 'POST', '/setup/woocommerce', { request: requestId, decision }, person );

export const codeIn = ( answered: Answered ): string =>
	new URL( answered.headers.get( 'location' ) ?? 'http://none' ).searchParams.get( 'code' ) ?? '';

export const headersOf = ( token: string, site = siteId, url = storeUrl ) => ( {
	Authorization: `Bearer ${ token }`,
	'X-Sequenzy-Site': site,
	'X-Sequenzy-Url': url,
} );

/** A connected store that talks as the plugin does. */
export const connectedStore = async ( mock: TestMock, url = storeUrl, site = siteId ) => {
	const { installationToken } = await mock.control( 'POST', '/connect', { storeUrl: url, siteId: site } );
	return storeWith( mock, installationToken, url, site );
};

export const storeWith = ( mock: TestMock, token: string, url = storeUrl, site = siteId ) => {
	let version = Date.parse( start ) * 1000;
	let count = 0;
	const send = ( events: unknown[], sentAt = start ) => mock.api( '/events', { sentAt, events }, headersOf( token, site, url ) );
	const eventId = () => `6f1d3c54-9a8e-4c1b-8d2a-${ String( ++count ).padStart( 12, '0' ) }`;
	const event = ( type: string, entity: object | null, payload: object, occurredAt = start ) => ( {
		eventId: eventId(),
		type,
		occurredAt,
		...( entity ? { entity } : {} ),
		payload,
	} );
	const productSaved = ( changes: Partial< Product > = {}, at = ++version ) => {
		const payload = product( changes );
		return event( 'product.saved', { type: 'product', id: payload.id, version: at }, payload );
	};
	const variationSaved = ( changes: Partial< Variation > = {}, at = ++version ) => {
		const payload = variation( changes );
		return event( 'variation.saved', { type: 'variation', id: payload.id, version: at }, payload );
	};
	return {
		token,
		url,
		headers: headersOf( token, site, url ),
		send,
		event,
		productSaved,
		variationSaved,
		requested: ( changes: Record< string, unknown > = {} ) =>
			event( 'back_in_stock.requested', null, { ...signUp, storeUrl: url, requestedAt: start, ...changes } ),
		setStock: ( status: string ) => send( [ productSaved( { stock_status: status } ) ] ),
		subscribe: ( changes: Record< string, unknown > = {}, headers: Record< string, string > = { Origin: new URL( url ).origin } ) =>
			mock.api( '/back-in-stock/subscribe', { ...signUp, storeUrl: url, ...changes }, headers ),
	};
};

export const signUp = { email: 'buyer@example.com', providerProductId: '501', productTitle: 'Coffee Refill Pack' };

export const product = ( changes: Partial< Product > = {} ): Product => ( {
	id: 501,
	name: 'Coffee Refill Pack',
	type: 'simple',
	status: 'publish',
	permalink: `${ storeUrl }/product/coffee-refill-pack`,
	manage_stock: false,
	stock_status: 'outofstock',
	images: [ { id: 7, src: `${ storeUrl }/uploads/coffee.png`, alt: '' } ],
	...changes,
} );

export const variation = ( changes: Partial< Variation > = {} ): Variation => ( {
	id: 602,
	parent_id: 600,
	status: 'publish',
	permalink: `${ storeUrl }/product/logo-t-shirt?size=medium`,
	manage_stock: false,
	stock_status: 'outofstock',
	image: null,
	attributes: [ { id: 1, name: 'Size', option: 'Medium' } ],
	...changes,
} );

export const heartbeat = ( changes: Record< string, unknown > = {} ) => ( {
	sentAt: start,
	pluginVersion: '0.1.0',
	wordpressVersion: '6.6.2',
	woocommerceVersion: '9.8.5',
	phpVersion: '8.2.10',
	health: {
		outboxReady: 3,
		oldestReadySeconds: 4,
		dead: 0,
		lastWorkerRunAt: null,
		cron: 'ok',
		breaker: 'closed',
		hpos: true,
		objectCache: false,
	},
	sync: null,
	commandResults: [],
	...changes,
} );
