import { createRegistry } from '@wordpress/data';
import { AdminError, createAdminClient, type AdminClient, type AdminConnection, type AdminErrorKind } from 'sequenzy-woocommerce/admin';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { active, connection, outage, waiting } from '../tests/connections.ts';
import { createAdminStore } from './create-admin-store.ts';

const page = 'https://sequenzy.com/setup/woocommerce?request=wcr_8f2b1c';

/** A store whose REST routes answer when the test says so. */
const setUp = () => {
	const calls: { method: keyof AdminClient; answer: ( with_: AdminConnection ) => void; fail: ( kind: AdminErrorKind ) => void }[] = [];
	const visited: string[] = [];
	const call = ( method: keyof AdminClient ) => () =>
		new Promise< AdminConnection >( ( answer, reject ) =>
			calls.push( { method, answer, fail: ( kind ) => reject( new AdminError( kind, kind, kind ) ) } )
		);
	const store = createAdminStore( {
		client: {
			...createAdminClient( { apiFetch: () => Promise.reject( new Error( 'Not asked here.' ) ) } ),
			getConnection: call( 'getConnection' ),
			connect: call( 'connect' ),
			confirm: call( 'confirm' ),
			cancel: call( 'cancel' ),
			disconnect: call( 'disconnect' ),
		},
		goTo: ( url ) => visited.push( url ),
	} );
	const registry = createRegistry();
	registry.register( store );
	return {
		calls,
		visited,
		dispatch: registry.dispatch( store ),
		select: registry.select( store ),
		/** Looks for the first time, and gets an answer. */
		open: async ( first: AdminConnection ) => {
			const looked = registry.resolveSelect( store ).getConnection();
			await vi.waitUntil( () => calls.length > 0 );
			calls.shift()!.answer( first );
			await looked;
		},
	};
};

describe( 'The screen’s store', () => {
	let at: ReturnType< typeof setUp >;
	beforeEach( () => {
		at = setUp();
	} );

	it( 'looks up the connection once somebody wants to see it', async () => {
		expect( at.calls ).toEqual( [] );
		expect( at.select.getConnection() ).toBeNull();
		await at.open( active() );
		expect( at.select.getConnection() ).toEqual( active() );
		expect( at.calls ).toEqual( [] );
	} );

	it( 'goes on to the page where a person approves', async () => {
		await at.open( connection() );
		const done = at.dispatch.connect();
		expect( at.select.getIntent() ).toBe( 'connect' );
		at.calls[ 0 ]!.answer( waiting() );
		await done;
		expect( at.visited ).toEqual( [ page ] );
		expect( at.select.getIntent() ).toBeNull();
	} );

	it.each( [
		[ 'an old page, when no new one could be had', waiting( { error: outage } ) ],
		[ 'a page that is no web address', waiting( { authorizeUrl: 'javascript:alert(1)' } ) ],
		[ 'nowhere, when there is no page', connection( { error: outage } ) ],
	] )( 'never goes to %s', async ( _where, answer ) => {
		await at.open( connection() );
		const done = at.dispatch.connect();
		at.calls[ 0 ]!.answer( answer );
		await done;
		expect( at.visited ).toEqual( [] );
		expect( at.select.getConnection() ).toEqual( answer );
	} );

	it( 'does nothing on a second click while the first is under way', async () => {
		await at.open( connection( { state: 'pending_confirm' } ) );
		const first = at.dispatch.confirm();
		await at.dispatch.confirm();
		await at.dispatch.refuse();
		expect( at.calls.map( ( { method } ) => method ) ).toEqual( [ 'confirm' ] );
		at.calls[ 0 ]!.answer( active() );
		await first;
		expect( at.select.getConnection() ).toEqual( active() );
	} );

	it( 'keeps what it shows when a refresh fails, says so, and takes it back with the next that succeeds', async () => {
		await at.open( active() );
		const failing = at.dispatch.refresh();
		at.calls[ 0 ]!.fail( 'unreachable' );
		await failing;
		expect( at.select.getConnection() ).toEqual( active() );
		expect( at.select.getFailure() ).toEqual( { intent: null, kind: 'unreachable' } );

		const succeeding = at.dispatch.refresh();
		at.calls[ 1 ]!.answer( active( { lastSeenAt: '2026-04-01T12:01:00.000Z' } ) );
		await succeeding;
		expect( at.select.getFailure() ).toBeNull();
		expect( at.select.getConnection()?.lastSeenAt ).toBe( '2026-04-01T12:01:00.000Z' );
	} );

	it( 'forgets the answer to a refresh that is older than the last click', async () => {
		await at.open( active() );
		const refreshing = at.dispatch.refresh();
		const leaving = at.dispatch.disconnect();
		at.calls[ 1 ]!.answer( connection() );
		await leaving;
		at.calls[ 0 ]!.answer( active() );
		await refreshing;
		expect( at.select.getConnection() ).toEqual( connection() );
	} );

	it( 'does not refresh while a click or another refresh is under way', async () => {
		await at.open( active() );
		const first = at.dispatch.refresh();
		await at.dispatch.refresh();
		expect( at.calls ).toHaveLength( 1 );
		at.calls[ 0 ]!.answer( active() );
		await first;

		const leaving = at.dispatch.disconnect();
		await at.dispatch.refresh();
		expect( at.calls.map( ( { method } ) => method ) ).toEqual( [ 'getConnection', 'disconnect' ] );
		at.calls[ 1 ]!.answer( connection() );
		await leaving;
	} );

	it( 'says which click failed until the next click, also when a refresh succeeds meanwhile', async () => {
		await at.open( active() );
		const leaving = at.dispatch.disconnect();
		at.calls[ 0 ]!.fail( 'signed_out' );
		await leaving;
		const refreshing = at.dispatch.refresh();
		at.calls[ 1 ]!.answer( active() );
		await refreshing;
		expect( at.select.getFailure() ).toEqual( { intent: 'disconnect', kind: 'signed_out' } );
		expect( at.select.getIntent() ).toBeNull();

		void at.dispatch.disconnect();
		expect( at.select.getFailure() ).toBeNull();
	} );

	it.each( [
		[ 'cancel', waiting(), { intent: 'cancel', companyName: null } ],
		[ 'refuse', active( { state: 'pending_confirm' } ), { intent: 'refuse', companyName: 'Demo Coffee Co.' } ],
		[ 'disconnect', active(), { intent: 'disconnect', companyName: 'Demo Coffee Co.' } ],
	] as const )( 'says what a %s ended, until the store is connecting again', async ( intent, before, farewell ) => {
		await at.open( before );
		const ending = at.dispatch[ intent ]();
		at.calls[ 0 ]!.answer( connection() );
		await ending;
		expect( at.select.getFarewell() ).toEqual( farewell );

		const refreshing = at.dispatch.refresh();
		at.calls[ 1 ]!.answer( waiting() );
		await refreshing;
		expect( at.select.getFarewell() ).toBeNull();
	} );
} );
