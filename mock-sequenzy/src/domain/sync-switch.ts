import type { Area } from './area.ts';

/** Stores whose bulk sync is switched off. On is the beginning; what happens live arrives either way (reference 2.6). */
export type SyncSwitch = Set< string >;

export type SyncSwitched = { type: 'SyncSwitched'; integrationId: string; enabled: boolean };

export const syncSwitchArea: Area< SyncSwitch, { type: 'SwitchSync'; integrationId: string; enabled: boolean }, SyncSwitched > = {
	start: () => new Set(),
	decide: {
		SwitchSync: ( off, { integrationId, enabled } ) =>
			off.has( integrationId ) === enabled ? [ { type: 'SyncSwitched', integrationId, enabled } ] : [],
	},
	evolve: {
		SyncSwitched: ( off, { integrationId, enabled } ) => ( enabled ? off.delete( integrationId ) : off.add( integrationId ) ),
	},
};
