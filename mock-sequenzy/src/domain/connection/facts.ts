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

export type DisconnectReason = 'owner' | 'not_mine' | 'command' | 'uninstall' | 'dashboard';

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
	| { type: 'InstallationTokenRevoked'; tokenHash: string; integrationId: string; reason: 'replaced' | DisconnectReason }
	| { type: 'ConnectionEnded'; integrationId: string; reason: DisconnectReason; endedAt: Instant }
	| {
			type: 'HeartbeatReceived';
			integrationId: string;
			receivedAt: Instant;
			versions: { plugin: string; wordpress: string; woocommerce: string; php: string };
			health: Heartbeat[ 'health' ];
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
