import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/domain/company.ts';
import type { Fact } from '../../src/domain/facts.ts';
import { at, integrationId } from '../support/commerce.ts';
import { given, start } from '../support/scenario.ts';

const totals = { products: 1, customers: 0, orders: 0 };
const run = ( runId: string ) => ( { integrationId, runId } );
const started = ( runId = 'one' ): Fact => ( { type: 'SyncRunStarted', ...run( runId ), reason: 'initial', totals, startedAt: start } );
const ended = ( state: 'cancelled' | 'failed', reason: 'SUPERSEDED' | 'STALLED' | 'CANCELLED' | 'DISCONNECTED' ): Fact => ( {
	type: 'SyncRunEnded',
	...run( 'one' ),
	state,
	reason,
	endedAt: start,
} );
const compared = ( state: 'verifying' | 'repaired' | 'verified' ): Fact => ( {
	type: 'SyncRunCompared',
	...run( 'one' ),
	state,
	differing: state === 'verifying' ? [ { resource: 'products', bucket: 0 } ] : [],
	counts: totals,
	comparedAt: start,
} );
const short = ( facts: Fact[] ) => facts.map( ( fact ) => ( 'reason' in fact ? `${ fact.type } ${ fact.reason }` : fact.type ) );

const histories: Record< string, Fact[] > = {
	unknown: [],
	running: [ started() ],
	verifying: [ started(), compared( 'verifying' ) ],
	repaired: [ started(), compared( 'verifying' ), compared( 'repaired' ) ],
	verified: [ started(), compared( 'verified' ) ],
	cancelled: [ started(), ended( 'cancelled', 'CANCELLED' ) ],
	stalled: [ started(), ended( 'failed', 'STALLED' ) ],
	superseded: [ started(), ended( 'failed', 'SUPERSEDED' ) ],
	disconnected: [ started(), ended( 'failed', 'DISCONNECTED' ) ],
};

/** The state table: each state, and what each message does there. */
const table: Array< [ keyof typeof histories, batch: string[], finish: string[], cancel: string[] ] > = [
	[
		'unknown',
		[ 'SyncRunRefused SYNC_RUN_NOT_FOUND' ],
		[ 'SyncRunRefused SYNC_RUN_NOT_FOUND' ],
		[ 'SyncRunRefused SYNC_RUN_NOT_FOUND' ],
	],
	[ 'running', [], [], [ 'SyncRunEnded CANCELLED' ] ],
	[ 'verifying', [], [], [ 'SyncRunEnded CANCELLED' ] ],
	[ 'repaired', [ 'SyncRunRefused SYNC_RUN_ENDED' ], [], [ 'SyncRunRefused SYNC_RUN_ENDED' ] ],
	[ 'verified', [ 'SyncRunRefused SYNC_RUN_ENDED' ], [], [ 'SyncRunRefused SYNC_RUN_ENDED' ] ],
	[ 'cancelled', [ 'SyncRunRefused SYNC_RUN_ENDED' ], [ 'SyncRunRefused SYNC_RUN_ENDED' ], [ 'SyncRunRefused SYNC_RUN_ENDED' ] ],
	[ 'stalled', [ 'SyncRunResumed' ], [ 'SyncRunResumed' ], [ 'SyncRunEnded CANCELLED' ] ],
	[ 'superseded', [ 'SyncRunRefused SYNC_RUN_ENDED' ], [ 'SyncRunRefused SYNC_RUN_ENDED' ], [ 'SyncRunRefused SYNC_RUN_ENDED' ] ],
	[ 'disconnected', [ 'SyncRunRefused SYNC_RUN_ENDED' ], [ 'SyncRunRefused SYNC_RUN_ENDED' ], [ 'SyncRunRefused SYNC_RUN_ENDED' ] ],
];

describe( 'a sync run', () => {
	it.each( table )( 'that is %s takes a batch, a comparison and a cancel as the table says', ( state, batch, finish, cancel ) => {
		const when = ( command: Command ) => short( given( ...( histories[ state ] ?? [] ) ).when( command ) );
		expect( when( { type: 'EnterSyncRun', ...run( 'one' ), purpose: 'batch' } ) ).toEqual( batch );
		expect( when( { type: 'EnterSyncRun', ...run( 'one' ), purpose: 'compare' } ) ).toEqual( finish );
		expect( when( { type: 'CancelSyncRun', ...run( 'one' ) } ) ).toEqual( cancel );
	} );

	it.each( [
		[ 'running', [ 'SyncRunEnded SUPERSEDED', 'SyncRunStarted initial' ] ],
		[ 'verifying', [ 'SyncRunEnded SUPERSEDED', 'SyncRunStarted initial' ] ],
		[ 'stalled', [ 'SyncRunEnded SUPERSEDED', 'SyncRunStarted initial' ] ],
		[ 'verified', [ 'SyncRunStarted initial' ] ],
		[ 'cancelled', [ 'SyncRunStarted initial' ] ],
		[ 'unknown', [ 'SyncRunStarted initial' ] ],
	] as const )( 'that is %s makes way for another', ( state, expected ) => {
		const store = given( ...( histories[ state ] ?? [] ) );
		expect( short( store.when( { type: 'StartSyncRun', ...run( 'two' ), reason: 'initial', totals } ) ) ).toEqual( expected );
	} );

	it( 'begun again is the same run', () => {
		expect( given( started() ).when( { type: 'StartSyncRun', ...run( 'one' ), reason: 'manual', totals } ) ).toEqual( [
			{ type: 'SyncRunRepeated', ...run( 'one' ) },
		] );
	} );

	it.each( [
		[ 'running', true, 'verified' ],
		[ 'running', false, 'verifying' ],
		[ 'verifying', true, 'repaired' ],
		[ 'verifying', false, 'verifying' ],
		[ 'verified', true, 'verified' ],
		[ 'repaired', true, 'repaired' ],
	] as const )( 'that is %s is, compared (equal: %s), %s', ( state, isEqual, expected ) => {
		const differing = isEqual ? [] : [ { resource: 'products' as const, bucket: 0 } ];
		const facts = given( ...( histories[ state ] ?? [] ) ).when(
			{ type: 'CompareSyncRun', ...run( 'one' ), differing, counts: totals },
			at( 1 )
		);
		expect( facts ).toMatchObject( [ { type: 'SyncRunCompared', state: expected, comparedAt: at( 1 ) } ] );
	} );
} );
