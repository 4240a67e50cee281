import { createRegistry } from '@wordpress/data';
import { createAdminClient, type ApiRequest } from 'sequenzy-woocommerce/admin';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recent, setAside } from '../preview/activity.ts';
import * as settings from '../preview/settings.ts';
import * as runs from '../preview/sync.ts';
import { createAdminStore } from './create-admin-store.ts';

/** A store whose REST routes answer when the test says so. */
const setUp = () => {
	const asked: ( ApiRequest & { answer: ( body: unknown ) => void; fail: ( error: unknown ) => void } )[] = [];
	const store = createAdminStore( {
		client: createAdminClient( {
			apiFetch: ( request ) => new Promise( ( answer, fail ) => asked.push( { ...request, answer, fail } ) ),
		} ),
		goTo: () => undefined,
	} );
	const registry = createRegistry();
	registry.register( store );
	return { asked, dispatch: registry.dispatch( store ), panels: () => registry.select( store ).getPanels(), registry, store };
};

describe( 'The panels of the screen', () => {
	let at: ReturnType< typeof setUp >;
	beforeEach( () => {
		at = setUp();
	} );

	it( 'keeps the settings as they were when saving fails, says what the store said, and takes it back when it succeeds', async () => {
		const looking = at.dispatch.lookAtSettings();
		at.asked[ 0 ]!.answer( settings.usual );
		await looking;

		const failing = at.dispatch.changeSettings( { keepDeliveredDays: 99 } );
		expect( at.panels().settings.does ).toBe( 'save' );
		at.asked[ 1 ]!.fail( { code: 'rest_invalid_param', message: 'keepDeliveredDays must be at most 30.', data: { status: 400 } } );
		await failing;
		expect( at.panels().settings ).toMatchObject( {
			value: settings.usual,
			does: null,
			done: null,
			failure: { does: 'save', kind: 'refused', said: 'keepDeliveredDays must be at most 30.' },
		} );

		const saving = at.dispatch.changeSettings( { keepDeliveredDays: 14 } );
		expect( at.asked[ 2 ]!.data ).toEqual( { keepDeliveredDays: 14 } );
		at.asked[ 2 ]!.answer( settings.changed );
		await saving;
		expect( at.panels().settings ).toMatchObject( { value: settings.changed, done: 'save', failure: null } );
	} );

	it( 'does one click at a time, and no look in the middle of one', async () => {
		const pausing = at.dispatch.pauseSync();
		await at.dispatch.stopSync();
		await at.dispatch.lookAtSync();
		expect( at.asked.map( ( { path } ) => path ) ).toEqual( [ '/sequenzy/v1/sync/pause' ] );
		at.asked[ 0 ]!.answer( runs.paused );
		await pausing;
		expect( at.panels().sync.value ).toEqual( runs.paused );
	} );

	it( 'lets a click overtake a look, whose answer is then old', async () => {
		const looking = at.dispatch.lookAtSync();
		const pausing = at.dispatch.pauseSync();
		at.asked[ 1 ]!.answer( runs.paused );
		await pausing;
		at.asked[ 0 ]!.answer( runs.running );
		await looking;
		expect( at.panels().sync.value ).toEqual( runs.paused );
	} );

	it( 'shows each step of a sync until it is verified', async () => {
		const following = at.dispatch.followSync( new AbortController().signal );
		at.asked[ 0 ]!.answer( runs.verified );
		await following;
		expect( at.panels().sync.value ).toEqual( runs.verified );
		expect( at.panels().sync.does ).toBeNull();
	} );

	it( 'turns to older messages and back', async () => {
		const showing = at.dispatch.showActivity( { about: 'orders' } );
		at.asked[ 0 ]!.answer( recent );
		await showing;
		const turning = at.dispatch.showActivity( { about: 'orders' }, [ '4206' ] );
		expect( at.asked[ 1 ]!.path ).toBe( '/sequenzy/v1/activity?about=orders&before=4206' );
		at.asked[ 1 ]!.answer( { ...recent, next: null } );
		await turning;
		expect( at.panels().activity.value?.pagesBefore ).toEqual( [ '4206' ] );
	} );

	it( 'sends again what was set aside, and then looks at what is left', async () => {
		const showing = at.dispatch.showActivity( { show: 'set_aside' } );
		at.asked[ 0 ]!.answer( setAside );
		await showing;
		const retrying = at.dispatch.retryEntries( [ 71 ] );
		expect( at.asked[ 1 ] ).toMatchObject( { path: '/sequenzy/v1/activity/retry', data: { ids: [ 71 ] } } );
		at.asked[ 1 ]!.answer( { retried: 1 } );
		await vi.waitUntil( () => at.asked.length === 3 );
		at.asked[ 2 ]!.answer( { ...setAside, items: [] } );
		await retrying;
		expect( at.panels().activity ).toMatchObject( { done: 'retry', value: { page: { items: [] } } } );
	} );

	it( 'looks up what was told once, when somebody opens it', async () => {
		const first = at.registry.resolveSelect( at.store ).getDetails( 'd12' );
		await vi.waitUntil( () => at.asked.length > 0 );
		at.asked[ 0 ]!.answer( { id: 'd12', payload: { email: '…@…' }, isCurrent: false } );
		expect( await first ).toMatchObject( { payload: { email: '…@…' } } );
		await at.registry.resolveSelect( at.store ).getDetails( 'd12' );
		expect( at.asked ).toHaveLength( 1 );
	} );
} );
