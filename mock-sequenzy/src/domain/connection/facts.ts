import type { Command, Heartbeat } from 'sequenzy-contract';
import type { Instant } from '../instant.ts';
import type { RequestDetails } from './state.ts';

export type ConnectRefusal =
	| 'RETURN_URL_NOT_ALLOWED'
	| 'CONNECT_REQUEST_NOT_FOUND'
	| 'CONNECT_REQUEST_EXPIRED'
	| 'CONNECT_REQUEST_DENIED'
	| 'ROLE_NOT_ALLOWED'
	| 'CODE_INVALID'
	| 'CODE_USED'
	| 'STORE_TAKEN';

/** Why Sequenzy does not ask the store for something now. */
export type CommandRefusal = 'STORE_NOT_CONNECTED' | 'PLUGIN_MISSING' | 'SYNC_OFF' | 'SYNC_RUNNING' | 'COMMAND_QUEUED';

export type DisconnectReason =
	| 'owner'
	| 'not_mine'
	| 'command'
	| 'uninstall'
	| 'dashboard'
	/** Another installation took the address over, or this one was connected to another company. */
	| 'replaced'
	| 'connected_elsewhere';

export type ConnectionFact =
	| { type: 'ConnectRequestOpened'; requestId: string; details: RequestDetails; openedAt: Instant; expiresAt: Instant }
	| { type: 'ConnectRequestApproved'; requestId: string; companyId: string; personId: string; approvedAt: Instant }
	| { type: 'ConnectCodeIssued'; requestId: string; codeHash: string; expiresAt: Instant }
	| { type: 'ConnectRequestDenied'; requestId: string; personId: string; deniedAt: Instant }
	| { type: 'ConnectRefused'; requestId: string; reason: ConnectRefusal }
	| {
			type: 'InstallationTokenGranted';
			requestId: string;
			codeHash: string;
			tokenHash: string;
			integrationId: string;
			grantedAt: Instant;
	  }
	| { type: 'InstallationTokenRepeated'; requestId: string; integrationId: string }
	| { type: 'ConnectionConfirmed'; integrationId: string; tokenHash: string; command: Command; confirmedAt: Instant }
	| { type: 'ConnectionConfirmRepeated'; integrationId: string; reason: 'ALREADY_ACTIVE' }
	| { type: 'InstallationTokenRevoked'; tokenHash: string; integrationId: string; reason: 'rotated' | DisconnectReason }
	| { type: 'InstallationTokenRotated'; integrationId: string; tokenHash: string; nextTokenHash: string; rotatedAt: Instant }
	| { type: 'InstallationTokenRotationRepeated'; integrationId: string; nextTokenHash: string }
	| { type: 'InstallationTokenTakenUp'; integrationId: string; tokenHash: string }
	| { type: 'CommandIssued'; integrationId: string; command: Command; issuedAt: Instant }
	| { type: 'CommandRefused'; integrationId: string; commandType: Command[ 'type' ]; reason: CommandRefusal }
	/** It was silent for longer than a store should be. */
	| { type: 'ConnectionSeenAgain'; integrationId: string; silentSince: Instant; reason: 'DELAYED' | 'LOST' }
	| {
			type: 'WebhookStoreAdded';
			integrationId: string;
			companyId: string;
			storeUrl: string;
			siteName: string;
			currency: string;
			addedAt: Instant;
	  }
	| { type: 'WebhookStoreRefused'; storeUrl: string; reason: 'STORE_TAKEN' | 'STORE_URL_INVALID' }
	| { type: 'ConnectionEnded'; integrationId: string; reason: DisconnectReason; endedAt: Instant }
	| {
			type: 'HeartbeatReceived';
			integrationId: string;
			receivedAt: Instant;
			versions: { plugin: string; wordpress: string; woocommerce: string; php: string };
			health: Heartbeat[ 'health' ];
			sync: Heartbeat[ 'sync' ];
			waitlistRevision: number;
	  }
	| {
			type: 'CommandReported';
			integrationId: string;
			commandId: string;
			status: 'done' | 'failed';
			message: string | null;
			reportedAt: Instant;
	  };
