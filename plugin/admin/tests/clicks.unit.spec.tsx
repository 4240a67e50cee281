// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { states } from '../preview/states.ts';
import { openScreen, until } from './open-screen.tsx';

const state = ( name: string ) => states[ name ]!;

describe( 'On the screen', () => {
	it( 'confirming connects, and the heading of the new state has the focus', async () => {
		const screen = openScreen( state( 'confirm' ) );
		const confirm = await screen.control( 'Confirm' );
		confirm.focus();
		screen.become( state( 'connected' ) );
		confirm.click();
		const heading = await screen.heading( 'Connected to Demo Coffee Co.' );
		expect( screen.asked.map( ( { method, path } ) => `${ method } ${ path }` ) ).toEqual( [ 'POST /sequenzy/v1/connection/confirm' ] );
		await until( () => heading.ownerDocument.activeElement === heading );
	} );

	it( 'disconnecting asks first, says what stays, and does nothing when it is thought better of', async () => {
		const screen = openScreen( state( 'synced' ) );
		await screen.press( 'Disconnect' );
		await screen.heading( 'What stays' );
		await screen.press( 'Keep connected' );
		await until( () => document.querySelector( '[role="dialog"]' ) === null );
		expect( screen.asked ).toEqual( [] );
	} );

	it( 'a click that fails says so beside what was there, and can be closed', async () => {
		const screen = openScreen( state( 'syncing' ) );
		const pause = await screen.control( 'Pause' );
		screen.become( state( 'not-loaded' ) );
		pause.click();
		await screen.press( 'Close' );
		await screen.heading( 'Copying your store to Sequenzy' );
		await until( () => screen.place.querySelector( '.sequenzy-admin__notice.is-error' ) === null );
	} );

	it( 'shoppers move only after the owner has said that they agreed', async () => {
		const screen = openScreen( state( 'moving-counted' ) );
		const move = await screen.control( 'Move 221 shoppers' );
		expect( isOff( move ) ).toBe( true );
		screen.place.querySelector< HTMLInputElement >( '.sequenzy-admin__move input[type="checkbox"]' )!.click();
		await until( () => ! isOff( move ) );
		move.click();
		await until( () => screen.asked.length > 0 );
		expect( screen.asked[ 0 ]?.data ).toMatchObject( { isDryRun: false, hasConsent: true } );
	} );

	it( 'what was set aside is sent again one by one, chosen, or all', async () => {
		const screen = openScreen( state( 'activity-set-aside' ) );
		const chosen = await screen.control( 'Send chosen again' );
		expect( isOff( chosen ) ).toBe( true );
		screen.place.querySelector< HTMLInputElement >( 'tbody input[type="checkbox"]' )!.click();
		await screen.press( 'Send 1 chosen again' );
		await until( () => screen.asked.length === 1 );
		const all = await screen.control( 'Send all again' );
		await until( () => ! isOff( all ) );
		all.click();
		await until( () => screen.asked.length === 2 );
		expect( screen.asked.map( ( { data } ) => data ) ).toEqual( [ { ids: [ 71 ] }, { all: true } ] );
	} );

	it( 'a setting is saved once it differs, and only what differs', async () => {
		const screen = openScreen( state( 'settings' ) );
		const save = await screen.control( 'Save' );
		expect( isOff( save ) ).toBe( true );
		( await screen.control( 'Ask at the checkout about news and offers' ) ).click();
		await until( () => ! isOff( save ) );
		screen.become( state( 'settings-changed' ) );
		save.click();
		await screen.says( 'Saved.' );
		expect( screen.asked.map( ( { data } ) => data ) ).toEqual( [ expect.any( Object ) ] );
	} );

	it.each( [ 'settings', 'activity', 'diagnostics' ] )( 'what could not be looked up is looked up again: %s', async ( name ) => {
		const screen = openScreen( state( `${ name }-failed` ) );
		const again = await screen.control( name === 'diagnostics' ? 'Check again' : 'Try again' );
		await until( () => screen.place.querySelector( '.sequenzy-admin__notice' ) );
		screen.become( state( name ) );
		again.click();
		await until( () => screen.place.querySelector( '.sequenzy-admin__notice' ) === null );
		await until( () => screen.place.querySelector( '.sequenzy-admin__settings, .sequenzy-admin__activity, .sequenzy-admin__checks' ) );
	} );

	it( 'the next steps stay closed in this browser once they are closed', async () => {
		const screen = openScreen( state( 'synced' ) );
		await screen.press( 'Close these steps' );
		await until( () => screen.place.querySelector( '#sequenzy-next-steps' ) === null );
		expect( window.localStorage.length ).toBe( 1 );
	} );

	it( 'a tab has an address of its own, and is the current one', async () => {
		const screen = openScreen( state( 'synced' ) );
		await screen.press( 'Diagnostics' );
		await screen.heading( 'How this store is doing' );
		expect( new URL( window.location.href ).searchParams.get( 'tab' ) ).toBe( 'diagnostics' );
		expect( screen.place.querySelector( '[aria-current="page"]' )?.textContent ).toBe( 'Diagnostics' );
	} );
} );

const isOff = ( element: HTMLElement ) => element.hasAttribute( 'disabled' ) || element.getAttribute( 'aria-disabled' ) === 'true';
