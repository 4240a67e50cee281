import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from 'sequenzy-sandbox';
import { states } from '../../plugin/admin/preview/states.ts';
import { createSequenzy, type Sequenzy } from '../../sandbox/scenarios/sequenzy.ts';
import { findChromium, launchBrowser } from '../support/browser.ts';
import { coloursOf, movements, tabLines } from './admin/comfort.ts';
import { oursOn, otherScreens } from './admin/other-screens.ts';
import { placeBlock } from './admin/product-template.ts';
import { createAdminScreen, type AdminScreen } from './admin-screen.ts';
import { stores } from './stores.ts';

const elevenMinutesMs = 11 * 60_000;
const store = stores().findLast( ( { absent } ) => absent === undefined );

/** `PICTURES=1 npx vitest run --project e2e test/e2e/admin` takes the pictures of docs/owner anew. */
const pictures = process.env.PICTURES === '1' ? fileURLToPath( new URL( '../../docs/owner/screen/', import.meta.url ) ) : null;

/** The owner's screen WooCommerce → Sequenzy: each state by its preview, and the ways between them in a real store. */
describe.skipIf( store === undefined || findChromium() === undefined )( `The screen WooCommerce → Sequenzy, on ${ store?.name }`, () => {
	const folder = mkdtempSync( join( tmpdir(), 'sequenzy-admin-' ) );
	const complaints: string[] = [];
	let sandbox: Sandbox;
	let browser: Browser;
	let page: Page;
	let mock: Sequenzy;
	let screen: AdminScreen;

	beforeAll( async () => {
		sandbox = await startSandbox( { dir: folder, port: 0, mockPort: 0, ...store?.options, runtime: 'playground' } );
		await sandbox.pauseTicker();
		mock = createSequenzy( sandbox.info.mockUrl );
		browser = await launchBrowser();
		// A dialog that is still fading in has no contrast yet.
		page = await browser.newPage( { viewport: { width: 1280, height: 900 }, timezoneId: 'UTC', reducedMotion: 'reduce' } );
		screen = createAdminScreen( page, sandbox.info, pictures );
		// WordPress fades from page to page; where a redirect overtakes it, the browser itself complains.
		page.on(
			'pageerror',
			( error ) => ! /^InvalidStateError: Transition was aborted/.test( String( error ) ) && complaints.push( String( error ) )
		);
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

	afterEach( () => {
		expect( complaints ).toEqual( [] );
	} );

	describe( 'in each state', () => {
		it.each( Object.keys( states ) )( 'is readable for everybody, at a desk and on a telephone: %s', async ( name ) => {
			await page.goto( `${ sandbox.info.adminUrl }admin.php?page=sequenzy&sequenzy-preview=${ name }` );
			await page.locator( '.sequenzy-admin h2' ).first().waitFor();
			await page.waitForLoadState( 'networkidle' );
			expect( await screen.faults( name ) ).toEqual( [] );
		} );

		it.each( [ 'syncing', 'activity-set-aside', 'settings' ] )( 'fits from right to left too: %s', async ( name ) => {
			await page.setViewportSize( { width: 375, height: 900 } );
			await page.goto( `${ sandbox.info.adminUrl }admin.php?page=sequenzy&sequenzy-preview=${ name }` );
			await page.locator( '.sequenzy-admin h2' ).first().waitFor();
			const hiddenPixels = await page.locator( '.sequenzy-admin' ).evaluate( ( element ) => {
				document.documentElement.dir = 'rtl';
				return element.scrollWidth - element.clientWidth;
			} );
			await page.setViewportSize( { width: 1280, height: 900 } );
			expect( hiddenPixels ).toBe( 0 );
		} );
	} );

	describe( 'for everybody', () => {
		const preview = async ( name: string ) => {
			await page.goto( `${ sandbox.info.adminUrl }admin.php?page=sequenzy&sequenzy-preview=${ name }` );
			await page.locator( '.sequenzy-admin h2' ).first().waitFor();
			await page.waitForLoadState( 'networkidle' );
		};

		afterEach( () => page.emulateMedia( { reducedMotion: null, forcedColors: null } ) );

		it.each( [ 'loading', 'sync-requested', 'syncing', 'activity-loading', 'moving' ] )(
			'keeps still for whoever wants no motion: %s',
			async ( name ) => {
				await page.emulateMedia( { reducedMotion: 'reduce' } );
				await preview( name );
				expect( await movements( page ) ).toEqual( [] );
			}
		);

		it( 'moves for everybody else, so that the test before has something to find', async () => {
			await preview( 'loading' );
			expect( await movements( page ) ).not.toEqual( [] );
		} );

		it( 'tells progress and the current tab by more than colours of its own, where the system chooses the colours', async () => {
			await page.emulateMedia( { forcedColors: 'active' } );
			await preview( 'syncing' );
			expect( await coloursOf( page, '.sequenzy-admin__whole progress' ) ).toBe( 2 );
			const { Overview: current, ...others } = await tabLines( page );
			expect( new Set( Object.values( others ) ).size ).toBe( 1 );
			expect( Object.values( others ) ).not.toContain( current );
		} );
	} );

	describe( 'on pages of others', () => {
		it.each( otherScreens )( 'loads nothing: %s', async ( other ) => {
			expect( await oursOn( page, sandbox.info, other ) ).toEqual( [] );
		} );

		it( 'puts the block on the product template with one click, kept once the owner saves, and never twice', async () => {
			// The demo store has put it there itself.
			await php(
				`foreach ( get_posts( 'post_type=wp_template&name=single-product' ) as $own ) { wp_delete_post( $own->ID, true ); }`
			);
			const template = () => php( `echo get_block_template( get_stylesheet() . '//single-product' )->content;` );
			await placeBlock(
				page,
				`${ sandbox.info.adminUrl }admin.php?page=sequenzy&sequenzy-preview=synced`,
				template,
				pictures && `${ pictures }product-template.png`
			);
		} );
	} );

	describe( 'in a real store', () => {
		/** Unconnected, on both sides, and nothing written down. */
		beforeEach( async () => {
			await control( 'reset' );
			await control( 'clock/resume' );
			await php(
				`foreach ( array( 'sequenzy_connection', 'sequenzy_state', 'sequenzy_pulse', 'sequenzy_breaker' ) as $option ) { delete_option( $option ); }
				do_action( 'sequenzy_disconnected' );
				$GLOBALS['wpdb']->query( "DELETE FROM {$GLOBALS['wpdb']->prefix}sequenzy_outbox" );`
			);
			complaints.length = 0;
			await screen.open( 'Connect your store' );
		} );

		it( 'says before connecting what it is good for, what will be sent, and under which terms', async () => {
			await page.getByText( 'the shopper’s e-mail address and the product they wait for' ).waitFor();
			for ( const [ name, address ] of [
				[ 'Terms of Sequenzy', 'https://sequenzy.com/terms' ],
				[ 'Privacy at Sequenzy', 'https://sequenzy.com/privacy' ],
			] as const ) {
				expect( await page.getByRole( 'link', { name } ).getAttribute( 'href' ) ).toBe( address );
			}
		} );

		it( 'waits for the approval over a reload, opens it again, and takes a denial', async () => {
			await screen.beginToConnect();
			await screen.open( 'Waiting for approval' );
			await page.getByText( /^Time left: \d+:\d\d$/ ).waitFor();
			await page.getByRole( 'link', { name: 'Open approval again' } ).click();
			await page.getByRole( 'button', { name: 'Deny' } ).click();
			await page.getByRole( 'link', { name: /^Back to/ } ).click();
			await screen.heading( 'The connection was denied' );
			await screen.button( 'Try again' ).click();
			await page.getByRole( 'button', { name: 'Approve' } ).waitFor();
		} );

		it( 'notices by itself that the time for approval is over, and can be cancelled', async () => {
			await screen.beginToConnect();
			await screen.open( 'Waiting for approval' );
			await control( 'clock/advance', { byMs: elevenMinutesMs } );
			await screen.heading( 'The time for approval is over' );
			await screen.button( 'Cancel' ).click();
			await page.getByText( 'Cancelled. This store is not connected.' ).first().waitFor();
			await screen.focus( 'Connect your store' );
		} );

		it( 'refuses a company that is not mine', async () => {
			await screen.approve();
			await page.getByText( sandbox.info.storeUrl, { exact: true } ).waitFor();
			await screen.button( 'Not mine' ).click();
			await page.getByText( 'Demo Coffee Co. was refused.' ).first().waitFor();
		} );

		it( 'says at each step that Sequenzy cannot be reached, and goes on when it can', async () => {
			const unreachable = page.getByText( 'Sequenzy could not be reached' ).first();
			await mock.setFaults( [ { route: '*', kind: 'down' } ] );
			await screen.button( 'Connect to Sequenzy' ).click();
			await unreachable.waitFor();
			await mock.setFaults( [] );

			await screen.beginToConnect();
			await mock.setFaults( [ { route: 'getConnectRequest', kind: 'down' } ] );
			await screen.open( 'Waiting for approval' );
			await page.getByText( 'Sequenzy does not answer just now' ).waitFor();
			await mock.setFaults( [ { route: 'grantConnectToken', kind: 'down' } ] );
			await page.getByRole( 'link', { name: 'Open approval again' } ).click();
			await page.getByRole( 'button', { name: 'Approve' } ).click();
			await screen.heading( 'Connecting was interrupted' );
			await mock.setFaults( [ { route: 'confirmConnect', kind: 'down' } ] );
			await screen.approve();
			await screen.button( 'Confirm' ).click();
			await unreachable.waitFor();
			await mock.setFaults( [] );
			await screen.button( 'Confirm' ).click();
			await screen.heading( 'Connected to Demo Coffee Co.' );
		} );

		it( 'connects with the keyboard alone and one confirmation, pauses the sync and goes on until it is verified, and disconnects', async () => {
			await screen.approve();
			await screen.button( 'Confirm' ).focus();
			await page.keyboard.press( 'Enter' );
			await page.keyboard.press( 'Enter' );
			await screen.heading( 'Connected to Demo Coffee Co.' );
			await screen.focus( 'Connected to Demo Coffee Co.' );
			await screen.heading( 'The sync begins in a moment' );
			await mock.setFaults( [ { route: 'sendSyncBatch', kind: 'down' } ] );
			await sandbox.tick();
			await screen.heading( 'Copying your store to Sequenzy' );
			await screen.button( 'Pause' ).focus();
			await page.keyboard.press( 'Enter' );
			await screen.heading( 'The sync is paused' );
			await mock.setFaults( [] );
			await php( `do_action( 'sequenzy_retry_now' );` );
			await screen.button( 'Go on' ).click();
			await screen.heading( 'Copying your store to Sequenzy' );
			await sandbox.tick();
			await screen.heading( 'Your store is in sync' );
			await page.getByText( /^Verified: \d+ of \d+ records are the same on both sides\./ ).waitFor();
			expect( await page.locator( 'time[title]' ).first().getAttribute( 'title' ) ).toMatch( /\d{4}.*\d:\d\d/ );

			await screen.button( 'Disconnect' ).focus();
			await page.keyboard.press( 'Enter' );
			await page.getByRole( 'heading', { name: 'What stays' } ).waitFor();
			expect( await screen.faults( 'disconnect', '[role="dialog"]' ) ).toEqual( [] );
			await page.keyboard.press( 'Escape' );
			await page.getByRole( 'dialog' ).waitFor( { state: 'detached' } );
			await screen.focus( 'Disconnect' );
			await page.keyboard.press( 'Enter' );
			await page.getByRole( 'dialog' ).getByRole( 'button', { name: 'Disconnect' } ).click();
			await page.getByText( 'Disconnected. Nothing is sent to Demo Coffee Co. any more.' ).first().waitFor();
		} );

		it( 'stops a sync, and says what became of it', async () => {
			await screen.connect();
			await screen.heading( 'The sync begins in a moment' );
			await screen.button( 'Stop' ).click();
			await screen.heading( 'The sync was stopped' );
			await screen.button( 'Sync again' ).waitFor();
		} );

		it( 'shows what Sequenzy did not take with its reason, hides the shopper, and sends it again', async () => {
			await screen.connect();
			await php(
				`sequenzy()->outbox()->record_fact( 'back_in_stock.requested', array( 'storeUrl' => home_url(), 'email' => 'ana@example.com', 'providerProductId' => '1', 'productTitle' => 'Refill', 'requestedAt' => '2026-04-01T12:00:00.000Z' ) );
				$GLOBALS['wpdb']->query( "UPDATE {$GLOBALS['wpdb']->prefix}sequenzy_outbox SET status = 'dead', available_at = " . time() . ", last_error_code = 'PRODUCT_UNKNOWN', last_error = 'ana@example.com waits for an unknown product.' WHERE type = 'back_in_stock.requested'" );`
			);
			await screen.open( 'What your store told Sequenzy', '&tab=activity&show=set_aside' );
			const row = page.getByRole( 'row', { name: /Back-in-stock request/ } );
			await row.getByText( 'PRODUCT_UNKNOWN' ).waitFor();
			await row.getByRole( 'button', { name: 'Details' } ).click();
			await page.getByText( '"providerProductId": "1"' ).waitFor();
			expect( await page.locator( '.sequenzy-admin' ).textContent() ).not.toContain( 'ana@example.com' );
			await row.getByRole( 'button', { name: 'Send again' } ).click();
			await page.getByText( 'On its way again.' ).first().waitFor();
			await sandbox.tick();
			// A link of one's own, found by the address and by nobody else.
			await screen.open( 'What your store told Sequenzy', '&tab=activity&search=ana%40example.com' );
			await page.getByRole( 'row', { name: /Back-in-stock request.*Delivered/ } ).waitFor();
		} );

		it( 'saves a setting, says so, and takes it back', async () => {
			await screen.open( 'Settings', '&tab=settings' );
			const box = page.getByRole( 'checkbox', { name: 'Ask at the checkout about news and offers' } );
			await box.uncheck();
			await screen.button( 'Save' ).click();
			await page.getByText( 'Saved.' ).first().waitFor();
			await screen.open( 'Settings', '&tab=settings' );
			expect( await box.isChecked() ).toBe( false );
			await box.check();
			await screen.button( 'Save' ).click();
			await screen.button( 'Undo' ).click();
			await page.waitForFunction( () => document.querySelector< HTMLInputElement >( '.sequenzy-admin__settings input' )?.checked );
			await php( `delete_option( 'sequenzy_settings' );` );
		} );

		it( 'checks the store, and the tabs are walked by links, keyboard and Back', async () => {
			const tabs = page.getByRole( 'navigation', { name: 'Sequenzy' } );
			await tabs.getByRole( 'link', { name: 'Diagnostics' } ).focus();
			await page.keyboard.press( 'Enter' );
			await screen.heading( 'How this store is doing' );
			await page.getByRole( 'heading', { name: 'HTTPS' } ).waitFor();
			await page.reload();
			await screen.heading( 'How this store is doing' );
			await tabs.getByRole( 'link', { name: 'Settings' } ).click();
			await screen.heading( 'Settings' );
			await page.goBack();
			await screen.heading( 'How this store is doing' );
		} );

		it( 'tells that Sequenzy refuses the token: here, once elsewhere, and connects again', async () => {
			await screen.connect();
			await mock.setFaults( [ { route: 'heartbeat', kind: 'status', status: 401 } ] );
			await sandbox.tick();
			await page.goto( `${ sandbox.info.adminUrl }edit.php?post_type=product` );
			const notice = page.getByText( 'Sequenzy: action needed.' );
			await notice.waitFor();
			expect( await page.locator( '[id^="sequenzy-"][id$="-js"], [id^="sequenzy-"][id$="-css"]' ).count() ).toBe( 0 );
			await page.getByRole( 'link', { name: 'Close this notice' } ).click();
			await notice.waitFor( { state: 'detached' } );
			await screen.open( 'Sequenzy no longer accepts this store' );
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
			await screen.button( 'This is a copy: disconnect it' ).click();
			await screen.heading( 'Connect your store' );
		} );

		it( 'keeps the page when the store itself does not answer, and says so', async () => {
			const answers = ( url: URL ) => decodeURIComponent( url.href ).includes( 'sequenzy/v1/connection' );
			await page.route( answers, ( route ) => route.fulfill( { status: 200, body: 'not from WordPress' } ) );
			await page.reload();
			await screen.button( 'Try again' ).waitFor();
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
			await screen.heading( 'Connect your store' );
			// The browser itself reports the refused request.
			expect( complaints.filter( ( complaint ) => ! / 40[0-9] /.test( complaint ) ) ).toEqual( [] );
			complaints.length = 0;
		} );
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
