import type { Instant } from './instant.ts';

/** How a state of a record reached us. What only a sync tells is history. */
export type Via = 'event' | 'sync' | 'webhook' | 'api';

/** A record as the store has it now; the highest version wins. */
export type Report = { integrationId: string; version: number; reportedAt: Instant; via: Via };

export type ReportPassedOver = {
	type: 'ReportPassedOver';
	integrationId: string;
	entity: string;
	reason: 'OLDER_VERSION' | 'SAME_VERSION';
	currentVersion: number;
};

/** The store is the only writer: told an older state, the server answers with its own version, and the store sends again above it. */
export const passOver = (
	entity: string,
	{ integrationId, version }: { integrationId: string; version: number },
	held: { version: number } | undefined
): ReportPassedOver[] | undefined => {
	if ( ! held || held.version < version ) {
		return undefined;
	}
	const reason = held.version === version ? 'SAME_VERSION' : 'OLDER_VERSION';
	return [ { type: 'ReportPassedOver', integrationId, entity, reason, currentVersion: held.version } ];
};
