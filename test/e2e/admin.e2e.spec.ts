import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from 'sequenzy-sandbox';
import { createMockControl, type MockControl } from '../../sandbox/scenarios/mock-control.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { findChromium, launchBrowser } from '../support/browser.ts';
import { stores } from './stores.ts';

const widths = [ 1280, 375 ];
const elevenMinutesMs = 11 * 60_000;
const store = stores().findLast( ( { absent } ) => absent === undefined );

/** The owner's screen WooCommerce → Sequenzy in every state, at a desk and on a telephone. */
describe.skipIf( store === undefined || findChromium() === undefined )( `The screen WooCommerce → Sequenzy, on ${ store?.name }`, () => {
	const folder = mkdtempSync( join( tmpdir(), 'sequenzy-admin-' ) );
	const pictures = join( import.meta.dirname, '../../.artifacts/screenshots/admin' );
	const complaints: string[] = [];
	let sandbox: Sandbox;
	let browser: Browser;
	let page: Page;
	let mock: MockControl;

	beforeAll( async () => {
		mkdirSync( pictures, { recursive: true } );
		sandbox = await startSandbox( { dir: folder, port: 0, mockPort: 0, ...store?.options } );
		await sandbox.pauseTicker();
		mock = createMockControl( sandbox.info.mockUrl );
		browser = await launchBrowser();
		page = await browser.newPage( { viewport: { width: widths[ 0 ]!, height: 900 } } );
		page.on( 'pageerror', ( error ) => complaints.push( String( error ) ) );
		// Pictures of people come from elsewhere, which no test may reach.
		page.on(
			'console',
			( message ) =>
				message.type() === 'error' &&
				message.location().url.startsWith( sandbox.info.storeUrl ) &&
				complaints.push( `${ message.text() } (${ message.location().url })` )
		);
		await page.goto( `${ sandbox.info.storeUrl }/wp-login.php` );
		await page.locator( '#user_login' ).fill( sandbox.info.username );
		await page.locator( '#user_pass' ).fill( sandbox.info.password );
		await page.locator( '#wp-submit' ).click();
		await page.locator( '#wpadminbar' ).waitFor();
	} );

	afterAll( async () => {
		await browser?.close();
		await sandbox?.stop();
		rmSync( folder, { recursive: true, force: true } );
	} );

	/** Unconnected, on both sides, and nothing written down. */
	beforeEach( async () => {
		await control( 'reset' );
		await control( 'clock/resume' );
		await php(
			`foreach ( array( 'sequenzy_connection', 'sequenzy_state', 'sequenzy_pulse' ) as $option ) { delete_option( $option ); }`
		);
		complaints.length = 0;
		await openScreen( 'Connect your store' );
	} );

	afterEach( () => {
		expect( complaints ).toEqual( [] );
	} );

	it( 'says before connecting what it is good for, what will be sent, and under which terms', async () => {
		await page.getByText( 'the shopper’s e-mail address and the product they wait for' ).waitFor();
		for ( const [ name, address ] of [
			[ 'Terms of Sequenzy', 'https://sequenzy.com/terms' ],
			[ 'Privacy at Sequenzy', 'https://sequenzy.com/privacy' ],
		] as const ) {
			expect( await page.getByRole( 'link', { name } ).getAttribute( 'href' ) ).toBe( address );
		}
		await look( 'not-connected' );
	} );

	it( 'waits for the approval over a reload, opens it again, and takes a denial', async () => {
		await button( 'Connect to Sequenzy' ).click();
		await page.getByRole( 'button', { name: 'Approve' } ).waitFor();
		await openScreen( 'Waiting for approval' );
		await page.getByText( /^Time left: \d+:\d\d$/ ).waitFor();
		await look( 'waiting' );
		await page.getByRole( 'link', { name: 'Open approval again' } ).click();
		await page.getByRole( 'button', { name: 'Deny' } ).click();
		await page.getByRole( 'link', { name: /^Back to/ } ).click();
		await heading( 'The connection was denied' );
		await look( 'denied' );
		await button( 'Try again' ).click();
		await page.getByRole( 'button', { name: 'Approve' } ).waitFor();
	} );

	it( 'notices by itself that the time for approval is over, and can be cancelled', async () => {
		await beginToConnect();
		await openScreen( 'Waiting for approval' );
		await control( 'clock/advance', { byMs: elevenMinutesMs } );
		await heading( 'The time for approval is over' );
		await look( 'expired' );
		await button( 'Cancel' ).click();
		await page.getByText( 'Cancelled. This store is not connected.' ).first().waitFor();
		expect( await focused() ).toBe( 'Connect your store' );
		await look( 'cancelled' );
	} );

	it( 'refuses a company that is not mine', async () => {
		await approve();
		await page.getByText( sandbox.info.storeUrl, { exact: true } ).waitFor();
		await look( 'confirm' );
		await button( 'Not mine' ).click();
		await page.getByText( 'Demo Coffee Co. was refused.' ).first().waitFor();
		await look( 'not-mine' );
	} );

	it( 'says at each step that Sequenzy cannot be reached, and goes on when it can', async () => {
		const unreachable = page.getByText( 'Sequenzy could not be reached' ).first();
		await mock.setFaults( [ { route: '*', kind: 'down' } ] );
		await button( 'Connect to Sequenzy' ).click();
		await unreachable.waitFor();
		await look( 'connect-unreachable' );
		await mock.setFaults( [] );

		await beginToConnect();
		await mock.setFaults( [ { route: 'getConnectRequest', kind: 'down' } ] );
		await openScreen( 'Waiting for approval' );
		await page.getByText( 'Sequenzy does not answer just now' ).waitFor();
		await look( 'waiting-unreachable' );
		await mock.setFaults( [ { route: 'grantConnectToken', kind: 'down' } ] );
		await page.getByRole( 'link', { name: 'Open approval again' } ).click();
		await page.getByRole( 'button', { name: 'Approve' } ).click();
		await heading( 'Connecting was interrupted' );
		await look( 'interrupted' );
		await mock.setFaults( [ { route: 'confirmConnect', kind: 'down' } ] );
		await approve();
		await button( 'Confirm' ).click();
		await unreachable.waitFor();
		await look( 'confirm-unreachable' );
		await mock.setFaults( [] );
		await button( 'Confirm' ).click();
		await heading( 'Connected to Demo Coffee Co.' );
	} );

	it( 'connects with the keyboard alone and one confirmation, shows what is on its way and when it was seen, and disconnects', async () => {
		await approve();
		await button( 'Confirm' ).focus();
		await page.keyboard.press( 'Enter' );
		await page.keyboard.press( 'Enter' );
		await heading( 'Connected to Demo Coffee Co.' );
		expect( await focused() ).toBe( 'Connected to Demo Coffee Co.' );
		await page.getByText( 'Sending begins within a minute.' ).waitFor();
		await mock.setFaults( [ { route: 'ingestEvents', kind: 'down' } ] );
		await sandbox.tick();
		await openScreen( 'Connected to Demo Coffee Co.' );
		await page.getByText( /^\d+ messages wait to be sent\.$/ ).waitFor();
		await look( 'connected-sending' );

		await mock.setFaults( [] );
		await php( `do_action( 'sequenzy_retry_now' );` );
		await sandbox.tick();
		await openScreen( 'Connected to Demo Coffee Co.' );
		await page.getByText( 'Everything has been sent; nothing waits.' ).waitFor();
		expect( await page.locator( 'time[title]' ).getAttribute( 'title' ) ).toMatch( /\d{4}.*\d:\d\d/ );
		await look( 'connected' );

		await button( 'Disconnect' ).focus();
		await page.keyboard.press( 'Enter' );
		await page.getByRole( 'heading', { name: 'What stays' } ).waitFor();
		await look( 'disconnect-asked', '[role="dialog"]' );
		await page.keyboard.press( 'Escape' );
		await page.getByRole( 'dialog' ).waitFor( { state: 'detached' } );
		expect( await focused() ).toBe( 'Disconnect' );
		await page.keyboard.press( 'Enter' );
		await page.getByRole( 'dialog' ).getByRole( 'button', { name: 'Disconnect' } ).click();
		await page.getByText( 'Disconnected. Nothing is sent to Demo Coffee Co. any more.' ).first().waitFor();
		await look( 'disconnected' );
	} );

	it( 'tells that Sequenzy refuses the token, and connects again', async () => {
		await connect();
		await mock.setFaults( [ { route: 'heartbeat', kind: 'status', status: 401 } ] );
		await sandbox.tick();
		await openScreen( 'Sequenzy no longer accepts this store' );
		await look( 'refused' );
		await mock.setFaults( [] );
		await button( 'Reconnect' ).click();
		await page.getByRole( 'button', { name: 'Approve' } ).click();
		await heading( 'Connect to Demo Coffee Co.?' );
	} );

	it( 'knows that it is a copy of a connected store, and disconnects only itself', async () => {
		await connect();
		// What a copied database holds: the connection of the original.
		await php(
			`$copied = json_decode( get_option( 'sequenzy_connection' ), true );
			update_option( 'sequenzy_connection', wp_json_encode( array( 'store_url' => 'https://original.example.com' ) + $copied ) );`
		);
		await openScreen( 'This store has a new address' );
		await page.getByText( 'The connection belongs to https://original.example.com.' ).waitFor();
		await look( 'copied' );
		await button( 'This is a copy: disconnect it' ).click();
		await heading( 'Connect your store' );
	} );

	it( 'keeps the page when the store itself does not answer, and says so', async () => {
		const answers = ( url: URL ) => decodeURIComponent( url.href ).includes( 'sequenzy/v1/connection' );
		await page.route( answers, ( route ) => route.fulfill( { status: 200, body: 'not from WordPress' } ) );
		await page.reload();
		await button( 'Try again' ).waitFor();
		await look( 'not-loaded' );
		await page.unroute( answers );
		await button( 'Try again' ).click();
		await heading( 'Connect your store' );
	} );

	/** The last test: it logs out. */
	it( 'says so when the login has ended meanwhile, and leaves the page as it is', async () => {
		await page.context().clearCookies();
		await button( 'Connect to Sequenzy' ).click();
		await page.getByText( 'You are no longer logged in to WordPress.' ).first().waitFor();
		await button( 'Reload this page' ).waitFor();
		await look( 'logged-out' );
		await heading( 'Connect your store' );
		// The browser itself reports the refused request.
		expect( complaints.filter( ( complaint ) => ! / 40[0-9] /.test( complaint ) ) ).toEqual( [] );
		complaints.length = 0;
	} );

	const button = ( name: string ) => page.getByRole( 'button', { name, exact: true } );
	const heading = ( name: string ) => page.getByRole( 'heading', { level: 2, name, exact: true } ).waitFor();
	const focused = () => page.evaluate( () => document.activeElement?.textContent );
	const php = ( code: string ) => sandbox.runPhp( `<?php require '/wordpress/wp-load.php'; ${ code }` );

	async function openScreen( name: string ): Promise< void > {
		await page.goto( `${ sandbox.info.adminUrl }admin.php?page=sequenzy` );
		await heading( name );
	}

	async function beginToConnect(): Promise< void > {
		await button( 'Connect to Sequenzy' ).click();
		await page.getByRole( 'button', { name: 'Approve' } ).waitFor();
	}

	/** Olivia Owner, of the mock's three people, is chosen when its page opens. */
	async function approve(): Promise< void > {
		await beginToConnect();
		await page.getByRole( 'button', { name: 'Approve' } ).click();
		await heading( 'Connect to Demo Coffee Co.?' );
	}

	async function connect(): Promise< void > {
		await approve();
		await button( 'Confirm' ).click();
		await heading( 'Connected to Demo Coffee Co.' );
	}

	async function control( path: string, body: unknown = {} ): Promise< void > {
		const answer = await fetch( `${ sandbox.info.mockUrl }/_mock/${ path }`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify( body ),
		} );
		expect( answer.status ).toBe( 200 );
	}

	/** A picture at both widths; nothing sticks out, and axe finds nothing. */
	async function look( name: string, within = '.sequenzy-admin' ): Promise< void > {
		for ( const width of widths ) {
			await page.setViewportSize( { width, height: 900 } );
			await page.screenshot( { path: join( pictures, `${ name }-${ width }.png` ), fullPage: true, animations: 'disabled' } );
			const hidden = await page.locator( within ).evaluate( ( element ) => element.scrollWidth - element.clientWidth );
			expect( hidden, `${ name } at ${ width } px: pixels that stick out` ).toBe( 0 );
			expect( await accessibilityFaults( page, within ), `${ name } at ${ width } px` ).toEqual( [] );
		}
		await page.setViewportSize( { width: widths[ 0 ]!, height: 900 } );
	}
} );
