import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { createMockSequenzy, type MockSequenzy } from 'mock-sequenzy';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** `PICTURES=1 npx vitest run --project e2e test/e2e/dashboard` takes the pictures of docs/qa anew. */
const pictures = process.env.PICTURES === '1' ? fileURLToPath( new URL( '../../docs/qa/dashboard/', import.meta.url ) ) : null;

let mock: MockSequenzy;
let browser: Browser;
let profile: string;
let aCall: string;
let aMail: string;
let anApproval: string;

const control = async ( method: string, path: string, body?: unknown ): Promise< Record< string, unknown > > =>
	( await (
		await fetch( `${ mock.url }/_mock${ path }`, {
			method,
			...( body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify( body ) } ),
		} )
	).json() ) as Record< string, unknown >;

/** A browser of its own, in which Olivia Owner has signed in. */
const signedIn = async ( options: BrowserContextOptions = {} ): Promise< Page > => {
	const page = await ( await browser.newContext( options ) ).newPage();
	await page.goto( `${ mock.url }/dashboard/integrations` );
	await page.getByRole( 'button', { name: 'Sign in', exact: true } ).click();
	await page.getByRole( 'heading', { name: 'Integrations' } ).waitFor();
	return page;
};

const subscribe = ( email: string, origin = 'https://demo-store.example.com' ) =>
	fetch( `${ mock.url }/api/woocommerce/back-in-stock/subscribe`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin },
		body: JSON.stringify( {
			storeUrl: 'https://demo-store.example.com',
			email,
			providerProductId: '501',
			productTitle: 'Coffee Refill Pack',
		} ),
	} );

const anotherStore = 'http://127.0.0.1:9';

/** Where a person approves another store. */
const askToConnect = async (): Promise< string > => {
	const asked = await fetch( `${ mock.url }/api/woocommerce/connect/requests`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify( {
			storeUrl: anotherStore,
			adminUrl: `${ anotherStore }/wp-admin/`,
			siteId: '4f0f4c1e-6f0b-4f6a-9a3b-0c2d4e6f8a77',
			siteName: 'Another store',
			returnUrl: `${ anotherStore }/wp-admin/admin.php?page=sequenzy`,
			state: 'c3RhdGUtb2YtdGhlLWNvbm5lY3Q',
			codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
			codeChallengeMethod: 'S256',
			pluginVersion: '0.1.0',
			wordpressVersion: '6.6.2',
			woocommerceVersion: '9.8.5',
			phpVersion: '8.2.10',
			currency: 'EUR',
			timezone: 'Europe/Berlin',
			locale: 'de_DE',
		} ),
	} );
	const { authorizeUrl } = ( await asked.json() ) as { authorizeUrl: string };
	return authorizeUrl;
};

/** Whoever waits for the refill pack gets a mail. */
const restock = ( storeUrl: string, occurredAt: string ) => ( {
	eventId: '6f1d3c54-9a8e-4c1b-8d2a-000000000002',
	type: 'product.saved',
	occurredAt,
	entity: { type: 'product', id: 501, version: 1_900_000_000_000_000 },
	payload: {
		id: 501,
		name: 'Coffee Refill Pack',
		type: 'simple',
		status: 'publish',
		permalink: `${ storeUrl }/product/coffee-refill-pack`,
		manage_stock: false,
		stock_status: 'instock',
		images: [ { id: 7, src: `${ storeUrl }/uploads/coffee.png`, alt: '' } ],
	},
} );

/** Ana buys what the demo would have reminded her of. */
const buyAgain = async (): Promise< void > => {
	const storeUrl = 'https://demo-store.example.com';
	const { installationToken, siteId } = await control( 'POST', '/connect', { storeUrl } );
	const at = '2026-04-01T12:00:00';
	const order = {
		id: 703,
		number: '703',
		status: 'processing',
		currency: 'EUR',
		total: '25.00',
		customer_id: 17,
		billing: { email: 'ana@example.com', first_name: 'Ana' },
		line_items: [ { id: 1, name: 'Coffee Beans', product_id: 101, variation_id: 0, quantity: 1, total: '25.00', total_tax: '0.00' } ],
		refunds: [],
		date_created_gmt: at,
		date_modified_gmt: at,
		date_paid_gmt: at,
		date_completed_gmt: null,
	};
	const response = await fetch( `${ mock.url }/api/woocommerce/events`, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			authorization: `Bearer ${ String( installationToken ) }`,
			'x-sequenzy-site': String( siteId ),
			'x-sequenzy-url': storeUrl,
		},
		body: JSON.stringify( {
			sentAt: `${ at }.000Z`,
			events: [
				{ eventId: '6f1d3c54-9a8e-4c1b-8d2a-000000000001', type: 'order.placed', occurredAt: `${ at }.000Z`, payload: order },
				restock( storeUrl, `${ at }.000Z` ),
			],
		} ),
	} );
	expect( await response.json() ).toMatchObject( { results: [ { status: 'accepted' }, { status: 'accepted' } ] } );
};

beforeAll( async () => {
	mock = await createMockSequenzy( { seed: 'demo', key: 'pictures', frozenAt: '2026-04-01T12:00:00.000Z' } );
	await subscribe( 'cara@example.com' );
	await subscribe( 'cara@example.com' );
	await subscribe( 'cara@example.com', 'https://elsewhere.example' );
	await control( 'POST', '/snapshots', { name: 'before the restock' } );
	await buyAgain();
	await control( 'POST', '/clock/advance', { by: '21d' } );
	anApproval = ( await askToConnect() ).replace( mock.url, '' );
	await control( 'PUT', '/faults', {
		faults: [
			{ route: 'plugin', kind: 'status', status: 429, retryAfterSeconds: 7, times: 3 },
			{ route: 'storefront', kind: 'latency', delayMs: 800, probability: 0.2 },
		],
		seed: 7,
	} );
	profile = '/dashboard/subscribers/sub_demo';
	const { entries } = ( await control( 'GET', '/journal?operationId=ingestEvents' ) ) as { entries: Array< { id: number } > };
	aCall = `/dashboard/lab/journal/${ entries[ 0 ]?.id }`;
	const { mails } = ( await control( 'GET', '/inbox' ) ) as { mails: Array< { id: string } > };
	aMail = `/dashboard/inbox/${ mails.at( -1 )?.id }`;
	browser = await chromium.launch( {
		executablePath: [ process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium' ].find( existsSync ) ?? chromium.executablePath(),
		args: [ '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking' ],
	} );
} );
afterAll( async () => {
	await browser?.close();
	await mock?.close();
} );

const pages = (): ReadonlyArray< readonly [ name: string, path: string ] > => [
	[ 'integrations', '/dashboard/integrations' ],
	[ 'install', '/dashboard/integrations/woocommerce/install' ],
	[ 'products', '/dashboard/products' ],
	[ 'subscribers', '/dashboard/subscribers' ],
	[ 'profile', profile ],
	[ 'events', '/dashboard/events' ],
	[ 'sequences', '/dashboard/sequences' ],
	[ 'sequence', '/dashboard/sequences/seq_back_in_stock' ],
	[ 'waitlist', '/dashboard/waitlist' ],
	[ 'inbox', '/dashboard/inbox' ],
	[ 'activity', '/dashboard/activity' ],
	[ 'clock', '/dashboard/lab/clock' ],
	[ 'faults', '/dashboard/lab/faults' ],
	[ 'journal', '/dashboard/lab/journal' ],
	[ 'call', aCall ],
	[ 'snapshots', '/dashboard/lab/snapshots' ],
	[ 'why-not', '/dashboard/lab/why' ],
	[ 'api', '/dashboard/lab/api' ],
	[ 'sign-in', '/sign-in' ],
	[ 'approve', anApproval ],
	[ 'mail', aMail ],
	[ 'nowhere', '/dashboard/nowhere' ],
	[ 'nothing-here', '/dashboard/lab/journal/999999' ],
	[ 'other-company', '/dashboard/subscribers?company=comp_second' ],
];

const violationsOn = async ( page: Page ): Promise< string[] > => {
	await page.evaluate( axe.source );
	const { violations } = await page.evaluate( () => ( window as unknown as { axe: typeof axe } ).axe.run() );
	return violations.map( ( { id, nodes } ) => `${ id }: ${ nodes[ 0 ]?.html.slice( 0, 160 ) }` );
};

describe.each( [ 1280, 375 ] )( 'the dashboard, %i pixels wide,', ( width ) => {
	it( 'is clean for axe on every page, opened rows included, and never scrolls sideways', async () => {
		const page = await signedIn( { viewport: { width, height: width > 1000 ? 800 : 740 } } );
		const found: Record< string, string[] > = {};
		for ( const [ name, path ] of pages() ) {
			await page.goto( mock.url + path );
			if ( pictures ) {
				mkdirSync( pictures, { recursive: true } );
				await page.screenshot( { path: `${ pictures }${ name }-${ width }.png` } );
			}
			await page.evaluate( () => document.querySelectorAll( 'details' ).forEach( ( one ) => ( one.open = true ) ) );
			const sideways = await page.evaluate( () => document.documentElement.scrollWidth - document.documentElement.clientWidth );
			const wrong = [ ...( await violationsOn( page ) ), ...( sideways > 0 ? [ `scrolls ${ sideways } px sideways` ] : [] ) ];
			if ( wrong.length > 0 ) {
				found[ name ] = wrong;
			}
		}
		await page.context().close();
		expect( found ).toEqual( {} );
	} );
} );

describe( 'the dashboard', () => {
	it( 'shows what happens without a reload, and what a person opened stays open', async () => {
		const page = await signedIn();
		await page.goto( `${ mock.url }/dashboard/events?company=comp_demo` );
		await page.locator( 'li details summary' ).last().click();
		await subscribe( 'live@example.com' );
		await page.getByText( 'live@example.com' ).first().waitFor();
		expect( await page.locator( 'details[open]' ).count() ).toBe( 1 );
		await page.context().close();
	} );

	it( 'moves the clock with a click, and the clock of the page follows', async () => {
		const page = await signedIn();
		await page.goto( `${ mock.url }/dashboard/lab/clock` );
		await page.getByRole( 'button', { name: '+1 day' } ).click();
		await page.getByRole( 'heading', { name: '2026-04-23 12:00:00 UTC' } ).waitFor();
		await page.getByRole( 'button', { name: 'To the next due' } ).click();
		await page.getByText( /The last move left \d+ facts/ ).waitFor();
		await page.context().close();
	} );

	it( 'tells why a reminder did not fire, from the person to the reason', async () => {
		const page = await signedIn();
		await page.goto( `${ mock.url }/dashboard/subscribers` );
		await page.getByRole( 'link', { name: 'ana@example.com' } ).click();
		await page.getByText( 'The product was bought again before the reminder was due.' ).first().waitFor();
		await page.getByRole( 'link', { name: 'Why did something not happen?' } ).click();
		await page.getByText( 'BOUGHT_AGAIN' ).first().waitFor();
		await page.context().close();
	} );

	it( 'is used with the keyboard alone', async () => {
		const page = await signedIn();
		await page.goto( `${ mock.url }/dashboard/lab/faults` );
		await page.keyboard.press( 'Tab' );
		expect( await page.evaluate( () => document.activeElement?.textContent?.trim() ) ).toBe( 'Skip to content' );
		await page.keyboard.press( 'Enter' );
		await page.getByRole( 'button', { name: 'Clear all' } ).focus();
		await page.keyboard.press( 'Enter' );
		await page.getByText( 'Everything works' ).waitFor();
		await page.getByLabel( 'What happens' ).selectOption( 'status' );
		await page.getByLabel( 'Status', { exact: true } ).fill( '503' );
		await page.keyboard.press( 'Enter' );
		await page.getByText( 'Every call · answer with a status · 503' ).waitFor();
		await page.context().close();
	} );

	it( 'refuses a member and lets an owner approve, who then goes back to the store with a code', async () => {
		await control( 'DELETE', '/faults' );
		const authorizeUrl = await askToConnect();
		const page = await browser.newPage();
		await page.goto( authorizeUrl );
		await page.getByRole( 'radio', { name: /Mia Member/ } ).check();
		await page.getByRole( 'button', { name: 'Sign in', exact: true } ).click();
		await page.getByText( 'Mia Member cannot approve this.' ).waitFor();
		expect( await page.getByRole( 'button', { name: 'Approve' } ).count() ).toBe( 0 );
		await page.getByRole( 'button', { name: 'Sign in as somebody else' } ).click();
		await page.getByRole( 'radio', { name: /Olivia Owner/ } ).check();
		await page.getByRole( 'button', { name: 'Sign in', exact: true } ).click();
		const back = page.waitForRequest( ( request ) => request.url().startsWith( anotherStore ) );
		await page.getByRole( 'button', { name: 'Approve' } ).click( { noWaitAfter: true } );
		expect( new URL( ( await back ).url() ).searchParams.get( 'code' ) ).toMatch( /^.{20,}$/ );
		await page.context().close();
	} );
} );
