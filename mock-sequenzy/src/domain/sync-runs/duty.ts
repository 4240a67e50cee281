import { firstDue } from '../agenda.ts';
import type { Duty } from '../duty.ts';

/** A run that nobody continues fails, so that another may be asked for. */
export const syncRunsDuty: Duty = {
	next: ( { syncRuns } ) => firstDue( syncRuns.agenda ),
	step: ( { syncRuns }, { id } ) => {
		const { integrationId = '', runId = '' } = syncRuns.byKey.get( id ) ?? {};
		return { type: 'StallSyncRun', integrationId, runId };
	},
};
