import type { Command, Heartbeat } from 'sequenzy-contract';
import type { Instant } from '../instant.ts';
import type { CommandRefusal, ConnectionFact } from './facts.ts';
import { presenceAfter, type Connections, type Integration } from './state.ts';

export type HeartbeatCommand = { type: 'RecordHeartbeat'; integrationId: string; heartbeat: Heartbeat; waitlistRevision: number };

export const decideHeartbeat = ( state: Connections, command: HeartbeatCommand, now: Instant ): ConnectionFact[] => {
	const { integrationId, heartbeat, waitlistRevision } = command;
	const integration = state.integrations.get( integrationId );
	const isNews = ( id: string ) => integration?.commands.some( ( known ) => known.id === id && ! known.reported ) ?? false;
	return [
		...seenAgain( integration, now ),
		{
			type: 'HeartbeatReceived',
			integrationId,
			receivedAt: now,
			versions: {
				plugin: heartbeat.pluginVersion,
				wordpress: heartbeat.wordpressVersion,
				woocommerce: heartbeat.woocommerceVersion,
				php: heartbeat.phpVersion,
			},
			health: heartbeat.health,
			sync: heartbeat.sync,
			waitlistRevision,
		},
		...heartbeat.commandResults
			.filter( ( { id } ) => isNews( id ) )
			.map( ( { id, status, message } ): ConnectionFact => ( {
				type: 'CommandReported',
				integrationId,
				commandId: id,
				status,
				message: message ?? null,
				reportedAt: now,
			} ) ),
	];
};

/** A store that was silent for too long is back; the silence is written down. */
const seenAgain = ( integration: Integration | undefined, now: Instant ): ConnectionFact[] => {
	const silentSince = integration?.lastSeenAt ?? null;
	const presence = silentSince === null ? 'seen' : presenceAfter( silentSince, now );
	return ! integration || silentSince === null || presence === 'seen'
		? []
		: [ { type: 'ConnectionSeenAgain', integrationId: integration.id, silentSince, reason: presence === 'lost' ? 'LOST' : 'DELAYED' } ];
};

export type IssueCommand = { type: 'IssueCommand'; integrationId: string; command: Command; isSyncRunning: boolean; isSyncOff: boolean };

/** A wish of Sequenzy waits for the store's next call. A sync is refused while it is switched off, runs, or is waited for. */
export const issueCommand = (
	state: Connections,
	{ integrationId, command, isSyncRunning, isSyncOff }: IssueCommand,
	now: Instant
): ConnectionFact[] => {
	const integration = state.integrations.get( integrationId );
	const refuse = ( reason: CommandRefusal ): ConnectionFact[] => [
		{ type: 'CommandRefused', integrationId, commandType: command.type, reason },
	];
	if ( integration?.state !== 'active' ) {
		return refuse( 'STORE_NOT_CONNECTED' );
	}
	if ( integration.via === 'webhooks' ) {
		return refuse( 'PLUGIN_MISSING' );
	}
	if ( command.type === 'sync_store' && isSyncOff ) {
		return refuse( 'SYNC_OFF' );
	}
	if ( command.type === 'sync_store' && isSyncRunning ) {
		return refuse( 'SYNC_RUNNING' );
	}
	return outstandingCommands( integration, now ).some( ( { type } ) => type === command.type )
		? refuse( 'COMMAND_QUEUED' )
		: [ { type: 'CommandIssued', integrationId, command, issuedAt: now } ];
};

/** What still has to travel to the store: repeated in each answer until its result is reported, or it expires. */
export const outstandingCommands = ( integration: Integration, now: Instant ) =>
	integration.commands
		.filter( ( { reported, expiresAt } ) => ! reported && expiresAt > now )
		.map( ( { reported: _reported, ...command } ) => command );
