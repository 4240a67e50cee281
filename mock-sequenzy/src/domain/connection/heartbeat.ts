import type { Heartbeat } from 'sequenzy-contract';
import type { Instant } from '../instant.ts';
import type { ConnectionFact } from './facts.ts';
import type { Connections, Integration } from './state.ts';

export type HeartbeatCommand = { type: 'RecordHeartbeat'; integrationId: string; heartbeat: Heartbeat; waitlistRevision: number };

export const decideHeartbeat = ( state: Connections, command: HeartbeatCommand, now: Instant ): ConnectionFact[] => {
	const { integrationId, heartbeat, waitlistRevision } = command;
	const integration = state.integrations.get( integrationId );
	const isNews = ( id: string ) => integration?.commands.some( ( known ) => known.id === id && ! known.reported ) ?? false;
	return [
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

/** What still has to travel to the store: repeated in each answer until its result is reported, or it expires. */
export const outstandingCommands = ( integration: Integration, now: Instant ) =>
	integration.commands
		.filter( ( { reported, expiresAt } ) => ! reported && expiresAt > now )
		.map( ( { reported: _reported, ...command } ) => command );
