import { emptyAgenda, type Agenda } from '../agenda.ts';
import type { Instant } from '../instant.ts';

export type SyncResource = 'products' | 'customers' | 'orders';
export type Counts = Record< SyncResource, number >;
export type Bucket = { resource: SyncResource; bucket: number };

/**
 * sync run: (none) → running → { verifying (buckets differ) → repaired, verified, cancelled, failed }
 *
 * | comes                        | running, verifying                 | verified, repaired | failed (stalled)      | cancelled, superseded |
 * |------------------------------|------------------------------------|--------------------|-----------------------|-----------------------|
 * | the same run again           | where it stands                    | where it stands    | where it stands       | where it stands       |
 * | another run                  | the old one fails: SUPERSEDED      | begins             | begins                | begins                |
 * | a batch                      | SyncBatchReceived                  | SYNC_RUN_ENDED     | resumed, and received | SYNC_RUN_ENDED        |
 * | finish, all equal            | verified; repaired after verifying | the same answer    | resumed, and finished | SYNC_RUN_ENDED        |
 * | finish, some differ          | verifying                          | verifying          | resumed, verifying    | SYNC_RUN_ENDED        |
 * | cancel                       | cancelled                          | SYNC_RUN_ENDED     | cancelled             | SYNC_RUN_ENDED        |
 * | an hour without a batch      | failed: STALLED                    | –                  | –                     | –                     |
 */
export type SyncRun = {
	runId: string;
	integrationId: string;
	reason: 'initial' | 'manual' | 'repair';
	totals: Counts;
	state: 'running' | 'verifying' | 'repaired' | 'verified' | 'cancelled' | 'failed';
	endedBecause: SyncRunEnd | null;
	startedAt: Instant;
	lastHeardAt: Instant;
	finishedAt: Instant | null;
	received: Counts;
	stale: number;
	rejected: Array< { resource: SyncResource; id: number; code: string; message: string } >;
	rejectedCount: number;
	differing: Bucket[];
	/** Ids that this run has brought, by resource: what a bucket holds beyond them, the store no longer has. */
	seen: Record< SyncResource, Set< number > >;
};

export type SyncRunEnd = 'SUPERSEDED' | 'STALLED' | 'CANCELLED' | 'DISCONNECTED';

export type SyncRuns = {
	byKey: Map< string, SyncRun >;
	/** The newest run of each connection. */
	current: Map< string, string >;
	agenda: Agenda;
};

export const noSyncRuns = (): SyncRuns => ( { byKey: new Map(), current: new Map(), agenda: emptyAgenda() } );

export const syncRunStallsAfterMs = 60 * 60_000;

/** Of the rejected items, so many are kept to be read. */
export const rejectedKept = 100;

export const runKey = ( { integrationId, runId }: { integrationId: string; runId: string } ): string => `${ integrationId }/${ runId }`;

export const currentRun = ( { byKey, current }: SyncRuns, integrationId: string ): SyncRun | undefined =>
	byKey.get( current.get( integrationId ) ?? '' );

export const isRunning = ( run: SyncRun | undefined ): boolean => run?.state === 'running' || run?.state === 'verifying';
