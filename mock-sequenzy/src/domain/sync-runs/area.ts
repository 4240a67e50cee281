import { schedule, unschedule } from '../agenda.ts';
import { type Area, untouched } from '../area.ts';
import { later, type Instant } from '../instant.ts';
import type { SyncBatch, SyncRunRefused, SyncRunsFact } from './facts.ts';
import {
	currentRun,
	isRunning,
	noSyncRuns,
	rejectedKept,
	runKey,
	syncRunStallsAfterMs,
	type Bucket,
	type Counts,
	type SyncRun,
	type SyncRuns,
} from './state.ts';

type RunId = { integrationId: string; runId: string };

export type SyncRunsCommand =
	| ( RunId & { type: 'StartSyncRun'; reason: SyncRun[ 'reason' ]; totals: Counts } )
	/** Whether a batch or a comparison of this run is welcome; a stalled run goes on. */
	| ( RunId & { type: 'EnterSyncRun'; purpose: 'batch' | 'compare' } )
	| ( { type: 'RecordSyncBatch' } & SyncBatch )
	| ( RunId & { type: 'CompareSyncRun'; differing: Bucket[]; counts: Counts } )
	| ( RunId & { type: 'CancelSyncRun' } )
	| ( RunId & { type: 'StallSyncRun' } )
	| { type: 'EndSyncRuns'; integrationId: string };

export const syncRunsArea: Area< SyncRuns, SyncRunsCommand, SyncRunsFact > = {
	start: noSyncRuns,
	decide: {
		StartSyncRun: ( state, { integrationId, runId, reason, totals }, now ) => {
			const id = { integrationId, runId };
			if ( state.byKey.has( runKey( id ) ) ) {
				return [ { type: 'SyncRunRepeated', ...id } ];
			}
			const before = currentRun( state, integrationId );
			const replaced = before && ( isRunning( before ) || before.state === 'failed' ) && before.endedBecause !== 'SUPERSEDED';
			return [
				...( replaced ? [ ended( before, 'failed', 'SUPERSEDED', now ) ] : [] ),
				{ type: 'SyncRunStarted', ...id, reason, totals, startedAt: now },
			];
		},
		EnterSyncRun: ( state, { integrationId, runId, purpose }, now ) => {
			const run = state.byKey.get( runKey( { integrationId, runId } ) );
			if ( ! run ) {
				return refused( { integrationId, runId, reason: 'SYNC_RUN_NOT_FOUND' } );
			}
			if ( run.state === 'failed' && run.endedBecause === 'STALLED' ) {
				return [ { type: 'SyncRunResumed', integrationId, runId, resumedAt: now } ];
			}
			const isEqual = run.state === 'verified' || run.state === 'repaired';
			return isRunning( run ) || ( isEqual && purpose === 'compare' )
				? []
				: refused( { integrationId, runId, reason: 'SYNC_RUN_ENDED' } );
		},
		RecordSyncBatch: ( _state, { type: _type, ...batch }, now ) => [ { type: 'SyncBatchReceived', receivedAt: now, ...batch } ],
		CompareSyncRun: ( state, { integrationId, runId, differing, counts }, now ) => {
			const run = state.byKey.get( runKey( { integrationId, runId } ) );
			const equal = run?.state === 'verifying' || run?.state === 'repaired' ? 'repaired' : 'verified';
			const next = differing.length > 0 ? 'verifying' : equal;
			return [ { type: 'SyncRunCompared', integrationId, runId, state: next, differing, counts, comparedAt: now } ];
		},
		CancelSyncRun: ( state, { integrationId, runId }, now ) => {
			const run = state.byKey.get( runKey( { integrationId, runId } ) );
			if ( ! run ) {
				return refused( { integrationId, runId, reason: 'SYNC_RUN_NOT_FOUND' } );
			}
			return isRunning( run ) || run.endedBecause === 'STALLED'
				? [ ended( run, 'cancelled', 'CANCELLED', now ) ]
				: refused( { integrationId, runId, reason: 'SYNC_RUN_ENDED' } );
		},
		StallSyncRun: ( state, id, now ) => {
			const run = state.byKey.get( runKey( id ) );
			return run && isRunning( run ) ? [ ended( run, 'failed', 'STALLED', now ) ] : [];
		},
		EndSyncRuns: ( state, { integrationId }, now ) => {
			const run = currentRun( state, integrationId );
			return run && isRunning( run ) ? [ ended( run, 'failed', 'DISCONNECTED', now ) ] : [];
		},
	},
	evolve: {
		SyncRunStarted: ( state, { type: _type, ...run } ) => {
			state.current.set( run.integrationId, runKey( run ) );
			hold( state, { ...fresh(), ...run, lastHeardAt: run.startedAt } );
		},
		SyncRunRepeated: untouched,
		SyncRunRefused: untouched,
		SyncRunResumed: ( state, { resumedAt, ...id } ) =>
			turn( state, id, () => ( { state: 'running', endedBecause: null, lastHeardAt: resumedAt } ) ),
		SyncRunEnded: ( state, { state: next, reason, endedAt, ...id } ) =>
			turn( state, id, () => ( { state: next, endedBecause: reason, finishedAt: endedAt } ) ),
		SyncBatchReceived: ( state, fact ) => turn( state, fact, ( run ) => received( run, fact ) ),
		SyncRunCompared: ( state, { state: next, differing, comparedAt, ...id } ) =>
			turn( state, id, () => ( {
				state: next,
				differing,
				lastHeardAt: comparedAt,
				finishedAt: next === 'verifying' ? null : comparedAt,
			} ) ),
	},
};

const fresh = () => ( {
	state: 'running' as const,
	endedBecause: null,
	finishedAt: null,
	received: { products: 0, customers: 0, orders: 0 },
	stale: 0,
	rejected: [],
	rejectedCount: 0,
	differing: [],
	seen: { products: new Set< number >(), customers: new Set< number >(), orders: new Set< number >() },
} );

const received = ( run: SyncRun, { resource, ids, accepted, stale, rejected, receivedAt }: SyncBatch & { receivedAt: Instant } ) => {
	ids.forEach( ( id ) => run.seen[ resource ].add( id ) );
	return {
		lastHeardAt: receivedAt,
		received: { ...run.received, [ resource ]: run.received[ resource ] + accepted },
		stale: run.stale + stale,
		rejectedCount: run.rejectedCount + rejected.length,
		rejected: [ ...run.rejected, ...rejected.map( ( item ) => ( { resource, ...item } ) ) ].slice( 0, rejectedKept ),
	};
};

const ended = (
	{ integrationId, runId }: SyncRun,
	state: 'cancelled' | 'failed',
	reason: Extract< SyncRunsFact, { type: 'SyncRunEnded' } >[ 'reason' ],
	endedAt: Instant
): SyncRunsFact => ( { type: 'SyncRunEnded', integrationId, runId, state, reason, endedAt } );

const refused = ( about: SyncRunRefused ): SyncRunsFact[] => [ { type: 'SyncRunRefused', ...about } ];

const turn = ( state: SyncRuns, id: RunId, changes: ( run: SyncRun ) => Partial< SyncRun > ): void => {
	const run = state.byKey.get( runKey( id ) );
	if ( run ) {
		hold( state, { ...run, ...changes( run ) } );
	}
};

const hold = ( { byKey, agenda }: SyncRuns, run: SyncRun ): void => {
	byKey.set( runKey( run ), run );
	if ( isRunning( run ) ) {
		schedule( agenda, runKey( run ), later( run.lastHeardAt, syncRunStallsAfterMs ) );
	} else {
		unschedule( agenda, runKey( run ) );
	}
};
