import type { Company } from '../company.ts';
import { outstandingCommands } from '../connection/heartbeat.ts';
import type { Integration } from '../connection/state.ts';
import type { Instant } from '../instant.ts';
import { currentRun, isRunning } from './state.ts';

/** How the sync of a connection stands, in the words of the vendor's integration resource; null before the first. */
export const syncStatusOf = (
	{ syncRuns }: Company,
	integration: Integration,
	now: Instant
): 'queued' | 'running' | 'completed' | 'failed' | null => {
	const run = currentRun( syncRuns, integration.id );
	if ( isRunning( run ) ) {
		return 'running';
	}
	if ( outstandingCommands( integration, now ).some( ( { type } ) => type === 'sync_store' ) ) {
		return 'queued';
	}
	if ( ! run || run.state === 'cancelled' ) {
		return integration.lastSyncAt === null ? null : 'completed';
	}
	return run.state === 'failed' ? 'failed' : 'completed';
};
