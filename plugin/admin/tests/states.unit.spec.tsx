// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { states } from '../preview/states.ts';
import { nameOf, openScreen } from './open-screen.tsx';

const connected = 'Connected to Demo Coffee Co.';
const afterSync = [ 'Choose a product', 'Close these steps' ];

/** By state: the headings of the cards from above to below, and what can be clicked in them. */
const shown: Readonly< Record< string, readonly [ readonly string[], readonly string[] ] > > = {
	loading: [ [ 'Connection' ], [] ],
	'not-loaded': [ [ 'Connection' ], [ 'Try again' ] ],
	'checks-failed': [
		[ 'Connect your store' ],
		[
			'Change both addresses to https under Settings → General',
			'Leave the job to one of them',
			'Check again',
			'Connect to Sequenzy',
			'Terms of Sequenzy',
			'Privacy at Sequenzy',
		],
	],
	'other-plugin': [
		[ 'Connect your store' ],
		[
			'Keep one of the two and deactivate the other',
			'Check again',
			'Connect to Sequenzy',
			'Terms of Sequenzy',
			'Privacy at Sequenzy',
		],
	],
	conflicts: [
		[ 'Connect your store' ],
		[ 'Leave the job to one of them', 'Connect to Sequenzy', 'Terms of Sequenzy', 'Privacy at Sequenzy' ],
	],
	'not-connected': [ [ 'Connect your store' ], [ 'Connect to Sequenzy', 'Terms of Sequenzy', 'Privacy at Sequenzy' ] ],
	waiting: [ [ 'Waiting for approval' ], [ 'Open approval again', 'Cancel' ] ],
	'waiting-unreachable': [ [ 'Waiting for approval' ], [ 'Open approval again', 'Cancel' ] ],
	'waiting-approved': [ [ 'Waiting for approval' ], [ 'Open approval again', 'Cancel' ] ],
	interrupted: [ [ 'Connecting was interrupted' ], [ 'Connect to Sequenzy', 'Cancel' ] ],
	denied: [ [ 'The connection was denied' ], [ 'Try again', 'Cancel' ] ],
	expired: [ [ 'The time for approval is over' ], [ 'Try again', 'Cancel' ] ],
	confirm: [ [ 'Connect to Demo Coffee Co.?' ], [ 'Confirm', 'Not mine' ] ],
	connected: [
		[ connected, 'Copy your store to Sequenzy' ],
		[ 'Disconnect', 'Sync now' ],
	],
	'sync-requested': [
		[ connected, 'The sync begins in a moment' ],
		[ 'Disconnect', 'Stop' ],
	],
	syncing: [
		[ connected, 'Copying your store to Sequenzy' ],
		[ 'Disconnect', 'Pause', 'Stop' ],
	],
	paused: [
		[ connected, 'The sync is paused' ],
		[ 'Disconnect', 'Go on', 'Stop' ],
	],
	verifying: [
		[ connected, 'Comparing both sides' ],
		[ 'Disconnect', 'Stop' ],
	],
	repairing: [
		[ connected, 'Sending again what differed' ],
		[ 'Disconnect', 'Stop' ],
	],
	synced: [
		[ connected, 'Your store is in sync', 'Three next steps' ],
		[ 'Disconnect', 'Sync again', 'Verify', ...afterSync ],
	],
	'sync-stopped': [
		[ connected, 'The sync was stopped' ],
		[ 'Disconnect', 'Sync again' ],
	],
	'sync-failed': [
		[ connected, 'The sync did not finish' ],
		[ 'Disconnect', 'Go on', 'Sync again' ],
	],
	'partly-failed': [
		[ connected, 'Your store is in sync', 'Three next steps' ],
		[ 'Disconnect', 'Retry failed', 'Copy report', 'See each of them', 'Sync again', 'Verify', ...afterSync ],
	],
	'token-refused': [ [ 'Sequenzy no longer accepts this store' ], [ 'Reconnect', 'Disconnect' ] ],
	revoked: [ [ 'Sequenzy ended the connection' ], [ 'Reconnect', 'Disconnect' ] ],
	'needs-key': [ [ 'The key of the connection has changed' ], [ 'Reconnect', 'Disconnect' ] ],
	copied: [ [ 'This store has a new address' ], [ 'We moved: connect again', 'This is a copy: disconnect it' ] ],
	'moving-in': [
		[ connected, 'Your store is in sync', 'Three next steps', 'Bring waiting shoppers along' ],
		[ 'Disconnect', 'Sync again', 'Verify', ...afterSync, 'See who would move', 'See who would move' ],
	],
	'moving-counted': [
		[ connected, 'Your store is in sync', 'Three next steps', 'Bring waiting shoppers along' ],
		[ 'Disconnect', 'Sync again', 'Verify', ...afterSync, 'Move 221 shoppers', 'Count again' ],
	],
	moving: [
		[ connected, 'Your store is in sync', 'Three next steps', 'Bring waiting shoppers along' ],
		[ 'Disconnect', 'Sync again', 'Verify', ...afterSync, 'Stop' ],
	],
	moved: [
		[ connected, 'Your store is in sync', 'Three next steps', 'Bring waiting shoppers along' ],
		[ 'Disconnect', 'Sync again', 'Verify', ...afterSync, 'Count again' ],
	],
	activity: [
		[ 'What your store told Sequenzy' ],
		[ 'Search', 'Details', 'Details', 'Details', 'Details', 'Send again', 'Details', 'Details', 'Newer', 'Older' ],
	],
	'activity-empty': [ [ 'What your store told Sequenzy' ], [ 'Search' ] ],
	'activity-set-aside': [
		[ 'What your store told Sequenzy' ],
		[ 'Search', 'Send all again', 'Send chosen again', 'Send again', 'Details', 'Send again', 'Details' ],
	],
	'activity-failed': [ [ 'What your store told Sequenzy' ], [ 'Try again', 'Search' ] ],
	'activity-loading': [ [ 'What your store told Sequenzy' ], [ 'Search' ] ],
	diagnostics: [
		[ 'How this store is doing' ],
		[
			'Change both addresses to https under Settings → General',
			'See whether scheduled tasks run',
			'Leave the job to one of them',
			'Check again',
			'Copy report',
		],
	],
	'diagnostics-fine': [ [ 'How this store is doing' ], [ 'Check again', 'Copy report' ] ],
	'diagnostics-failed': [ [ 'How this store is doing' ], [ 'Check again' ] ],
	'diagnostics-loading': [ [ 'How this store is doing' ], [ 'Check again' ] ],
	settings: [ [ 'Settings' ], [ 'Save' ] ],
	'settings-changed': [ [ 'Settings' ], [ 'Save', 'Back to how it was at first' ] ],
	'settings-failed': [ [ 'Settings' ], [ 'Try again' ] ],
	'settings-loading': [ [ 'Settings' ], [] ],
};

describe( 'The screen', () => {
	beforeEach( () => {
		const complaints = vi.spyOn( console, 'error' );
		return () => {
			expect( complaints ).not.toHaveBeenCalled();
			complaints.mockRestore();
		};
	} );

	it( 'is described here in every state that it has', () => {
		expect( Object.keys( shown ) ).toEqual( Object.keys( states ) );
	} );

	it.each( Object.keys( states ) )( 'says how things are and what can be done: %s', async ( name ) => {
		const { place } = openScreen( states[ name ]! );
		const texts = ( selector: string ) => [ ...place.querySelectorAll< HTMLElement >( selector ) ].map( nameOf );
		await vi.waitFor( () => expect( [ texts( 'h2' ), texts( 'section button, section a[href]' ) ] ).toEqual( shown[ name ] ), {
			timeout: 15_000,
		} );
	} );
} );
