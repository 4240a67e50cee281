import type { Instant } from '../instant.ts';
import type { Bucket, Counts, SyncResource, SyncRun, SyncRunEnd } from './state.ts';

type RunId = { integrationId: string; runId: string };

export type SyncBatch = RunId & {
	resource: SyncResource;
	sequence: number;
	/** What the server holds now; a rejected item is not among them. */
	ids: number[];
	accepted: number;
	stale: number;
	rejected: Array< { id: number; code: string; message: string } >;
};

export type SyncRunRefused = RunId & { reason: 'SYNC_RUN_NOT_FOUND' | 'SYNC_RUN_ENDED' };

/** The end of a comparison; connections remember when a store was last known to be equal. */
export type SyncRunCompared = RunId & {
	type: 'SyncRunCompared';
	state: 'verifying' | 'repaired' | 'verified';
	differing: Bucket[];
	counts: Counts;
	comparedAt: Instant;
};

export type SyncRunsFact =
	| ( RunId & { type: 'SyncRunStarted'; reason: SyncRun[ 'reason' ]; totals: Counts; startedAt: Instant } )
	| ( RunId & { type: 'SyncRunRepeated' } )
	| ( { type: 'SyncRunRefused' } & SyncRunRefused )
	| ( RunId & { type: 'SyncRunResumed'; resumedAt: Instant } )
	| ( RunId & { type: 'SyncRunEnded'; state: 'cancelled' | 'failed'; reason: SyncRunEnd; endedAt: Instant } )
	| ( { type: 'SyncBatchReceived'; receivedAt: Instant } & SyncBatch )
	| SyncRunCompared;
