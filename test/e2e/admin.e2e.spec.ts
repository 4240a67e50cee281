import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from 'sequenzy-sandbox';
import { createSequenzy, type Sequenzy } from '../../sandbox/scenarios/sequenzy.ts';
import { findChromium, launchBrowser } from '../support/browser.ts';
import { createAdminScreen, type AdminScreen } from './admin-screen.ts';
import { stores } from './stores.ts';

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
	let mock: Sequenzy;
	let screen: AdminScreen;

	beforeAll( async () => {
		mkdirSync( pictures, { recursive: true } );
		sandbox = await startSandbox( { dir: folder, port: 0, mockPort: 0, ...store?.options } );
		await sandbox.pauseTicker();
		mock = createSequenzy( sandbox.info.mockUrl );
		browser = await launchBrowser();
		page = await browser.newPage( { viewport: { width: 1280, height: 900 } } );
		screen = createAdminScreen( page, sandbox.info, pictures );
		page.on( 'pageerror', ( error ) => complaints.push( String( error ) ) );
		// Pictures of people come from elsewhere, which no test may reach.
		page.on(
			'console',
			( message ) =>
				message.type() === 'error' &&
				message.location().url.startsWith( sandbox.info.storeUrl ) &&
				complaints.push( `${ message.text() } (${ message.location().url })` )
		);
		await screen.logIn();
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
		await screen.open( 'Connect your store' );
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
		expect( await screen.faults( 'not-connected' ) ).toEqual( [] );
	} );

	it( 'waits for the approval over a reload, opens it again, and takes a denial', async () => {
		await screen.beginToConnect();
		await screen.open( 'Waiting for approval' );
		await page.getByText( /^Time left: \d+:\d\d$/ ).waitFor();
		expect( await screen.faults( 'waiting' ) ).toEqual( [] );
		await page.getByRole( 'link', { name: 'Open approval again' } ).click();
		await page.getByRole( 'button', { name: 'Deny' } ).click();
		await page.getByRole( 'link', { name: /^Back to/ } ).click();
		await screen.heading( 'The connection was denied' );
		expect( await screen.faults( 'denied' ) ).toEqual( [] );
		await screen.button( 'Try again' ).click();
		await page.getByRole( 'button', { name: 'Approve' } ).waitFor();
	} );

	it( 'notices by itself that the time for approval is over, and can be cancelled', async () => {
		await screen.beginToConnect();
		await screen.open( 'Waiting for approval' );
		await control( 'clock/advance', { byMs: elevenMinutesMs } );
		await screen.heading( 'The time for approval is over' );
		expect( await screen.faults( 'expired' ) ).toEqual( [] );
		await screen.button( 'Cancel' ).click();
		await page.getByText( 'Cancelled. This store is not connected.' ).first().waitFor();
		expect( await screen.focused() ).toBe( 'Connect your store' );
		expect( await screen.faults( 'cancelled' ) ).toEqual( [] );
	} );

	it( 'refuses a company that is not mine', async () => {
		await screen.approve();
		await page.getByText( sandbox.info.storeUrl, { exact: true } ).waitFor();
		expect( await screen.faults( 'confirm' ) ).toEqual( [] );
		await screen.button( 'Not mine' ).click();
		await page.getByText( 'Demo Coffee Co. was refused.' ).first().waitFor();
		expect( await screen.faults( 'not-mine' ) ).toEqual( [] );
	} );

	it( 'says at each step that Sequenzy cannot be reached, and goes on when it can', async () => {
		const unreachable = page.getByText( 'Sequenzy could not be reached' ).first();
		await mock.setFaults( [ { route: '*', kind: 'down' } ] );
		await screen.button( 'Connect to Sequenzy' ).click();
		await unreachable.waitFor();
		expect( await screen.faults( 'connect-unreachable' ) ).toEqual( [] );
		await mock.setFaults( [] );

		await screen.beginToConnect();
		await mock.setFaults( [ { route: 'getConnectRequest', kind: 'down' } ] );
		await screen.open( 'Waiting for approval' );
		await page.getByText( 'Sequenzy does not answer just now' ).waitFor();
		expect( await screen.faults( 'waiting-unreachable' ) ).toEqual( [] );
		await mock.setFaults( [ { route: 'grantConnectToken', kind: 'down' } ] );
		await page.getByRole( 'link', { name: 'Open approval again' } ).click();
		await page.getByRole( 'button', { name: 'Approve' } ).click();
		await screen.heading( 'Connecting was interrupted' );
		expect( await screen.faults( 'interrupted' ) ).toEqual( [] );
		await mock.setFaults( [ { route: 'confirmConnect', kind: 'down' } ] );
		await screen.approve();
		await screen.button( 'Confirm' ).click();
		await unreachable.waitFor();
		expect( await screen.faults( 'confirm-unreachable' ) ).toEqual( [] );
		await mock.setFaults( [] );
		await screen.button( 'Confirm' ).click();
		await screen.heading( 'Connected to Demo Coffee Co.' );
	} );

	it( 'connects with the keyboard alone and one confirmation, shows what is on its way and when it was seen, and disconnects', async () => {
		await screen.approve();
		await screen.button( 'Confirm' ).focus();
		await page.keyboard.press( 'Enter' );
		await page.keyboard.press( 'Enter' );
		await screen.heading( 'Connected to Demo Coffee Co.' );
		expect( await screen.focused() ).toBe( 'Connected to Demo Coffee Co.' );
		await page.getByText( 'Sending begins within a minute.' ).waitFor();
		await mock.setFaults( [ { route: 'ingestEvents', kind: 'down' } ] );
		await php(
			`foreach ( array( 'COFFEE-REFILL', 'COFFEE-HOUSE' ) as $sku ) { wc_get_product( wc_get_product_id_by_sku( $sku ) )->save(); }`
		);
		await sandbox.tick();
		await screen.open( 'Connected to Demo Coffee Co.' );
		await page.getByText( /^\d+ messages wait to be sent\.$/ ).waitFor();
		expect( await screen.faults( 'connected-sending' ) ).toEqual( [] );

		await mock.setFaults( [] );
		await php( `do_action( 'sequenzy_retry_now' );` );
		await sandbox.tick();
		await screen.open( 'Connected to Demo Coffee Co.' );
		await page.getByText( 'Everything has been sent; nothing waits.' ).waitFor();
		expect( await page.locator( 'time[title]' ).getAttribute( 'title' ) ).toMatch( /\d{4}.*\d:\d\d/ );
		expect( await screen.faults( 'connected' ) ).toEqual( [] );

		await screen.button( 'Disconnect' ).focus();
		await page.keyboard.press( 'Enter' );
		await page.getByRole( 'heading', { name: 'What stays' } ).waitFor();
		expect( await screen.faults( 'disconnect-asked', '[role="dialog"]' ) ).toEqual( [] );
		await page.keyboard.press( 'Escape' );
		await page.getByRole( 'dialog' ).waitFor( { state: 'detached' } );
		expect( await screen.focused() ).toBe( 'Disconnect' );
		await page.keyboard.press( 'Enter' );
		await page.getByRole( 'dialog' ).getByRole( 'button', { name: 'Disconnect' } ).click();
		await page.getByText( 'Disconnected. Nothing is sent to Demo Coffee Co. any more.' ).first().waitFor();
		expect( await screen.faults( 'disconnected' ) ).toEqual( [] );
	} );

	it( 'tells that Sequenzy refuses the token, and connects again', async () => {
		await screen.connect();
		await mock.setFaults( [ { route: 'heartbeat', kind: 'status', status: 401 } ] );
		await sandbox.tick();
		await screen.open( 'Sequenzy no longer accepts this store' );
		expect( await screen.faults( 'refused' ) ).toEqual( [] );
		await mock.setFaults( [] );
		await screen.button( 'Reconnect' ).click();
		await page.getByRole( 'button', { name: 'Approve' } ).click();
		await screen.heading( 'Connect to Demo Coffee Co.?' );
	} );

	it( 'knows that it is a copy of a connected store, and disconnects only itself', async () => {
		await screen.connect();
		// What a copied database holds: the connection of the original.
		await php(
			`$copied = json_decode( get_option( 'sequenzy_connection' ), true );
			update_option( 'sequenzy_connection', wp_json_encode( array( 'store_url' => 'https://original.example.com' ) + $copied ) );`
		);
		await screen.open( 'This store has a new address' );
		await page.getByText( 'The connection belongs to https://original.example.com.' ).waitFor();
		expect( await screen.faults( 'copied' ) ).toEqual( [] );
		await screen.button( 'This is a copy: disconnect it' ).click();
		await screen.heading( 'Connect your store' );
	} );

	it( 'keeps the page when the store itself does not answer, and says so', async () => {
		const answers = ( url: URL ) => decodeURIComponent( url.href ).includes( 'sequenzy/v1/connection' );
		await page.route( answers, ( route ) => route.fulfill( { status: 200, body: 'not from WordPress' } ) );
		await page.reload();
		await screen.button( 'Try again' ).waitFor();
		expect( await screen.faults( 'not-loaded' ) ).toEqual( [] );
		await page.unroute( answers );
		await screen.button( 'Try again' ).click();
		await screen.heading( 'Connect your store' );
	} );

	/** The last test: it logs out. */
	it( 'says so when the login has ended meanwhile, and leaves the page as it is', async () => {
		await page.context().clearCookies();
		await screen.button( 'Connect to Sequenzy' ).click();
		await page.getByText( 'You are no longer logged in to WordPress.' ).first().waitFor();
		await screen.button( 'Reload this page' ).waitFor();
		expect( await screen.faults( 'logged-out' ) ).toEqual( [] );
		await screen.heading( 'Connect your store' );
		// The browser itself reports the refused request.
		expect( complaints.filter( ( complaint ) => ! / 40[0-9] /.test( complaint ) ) ).toEqual( [] );
		complaints.length = 0;
	} );

	const php = ( code: string ) => sandbox.runPhp( `<?php require '/wordpress/wp-load.php'; ${ code }` );

	async function control( path: string, body: unknown = {} ): Promise< void > {
		const answer = await fetch( `${ sandbox.info.mockUrl }/_mock/${ path }`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify( body ),
		} );
		expect( answer.status ).toBe( 200 );
	}
} );
