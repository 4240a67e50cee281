import type { Area } from '../area.ts';
import { decideApproval, type ApprovalCommand } from './approval.ts';
import type { SyncRunCompared } from '../sync-runs/facts.ts';
import { evolveConnections, noteSync } from './evolve.ts';
import type { ConnectionFact } from './facts.ts';
import { decideHeartbeat, issueCommand, type HeartbeatCommand, type IssueCommand } from './heartbeat.ts';
import { noConnections, type Connections } from './state.ts';
import { addWebhookStore, type WebhookStoreCommand } from './webhook-store.ts';
import { decideToken, type TokenCommand } from './token.ts';

/** Above the companies, because a request, a token and a store's address come before the company is known. */
export const connectionsArea: Area<
	Connections,
	ApprovalCommand | TokenCommand | HeartbeatCommand | IssueCommand | WebhookStoreCommand,
	ConnectionFact | SyncRunCompared
> = {
	start: noConnections,
	decide: {
		OpenConnectRequest: decideApproval,
		ApproveConnectRequest: decideApproval,
		ReopenApproval: decideApproval,
		DenyConnectRequest: decideApproval,
		ExchangeCode: decideToken,
		ConfirmConnection: decideToken,
		Disconnect: decideToken,
		EndConnection: decideToken,
		RotateToken: decideToken,
		TakeUpToken: decideToken,
		RecordHeartbeat: decideHeartbeat,
		IssueCommand: issueCommand,
		AddWebhookStore: addWebhookStore,
	},
	evolve: {
		ConnectRequestOpened: evolveConnections,
		ConnectRequestApproved: evolveConnections,
		ConnectCodeIssued: evolveConnections,
		ConnectRequestDenied: evolveConnections,
		ConnectRefused: evolveConnections,
		InstallationTokenGranted: evolveConnections,
		InstallationTokenRepeated: evolveConnections,
		ConnectionConfirmed: evolveConnections,
		ConnectionConfirmRepeated: evolveConnections,
		InstallationTokenRevoked: evolveConnections,
		InstallationTokenRotated: evolveConnections,
		InstallationTokenRotationRepeated: evolveConnections,
		InstallationTokenTakenUp: evolveConnections,
		CommandIssued: evolveConnections,
		CommandRefused: evolveConnections,
		ConnectionSeenAgain: evolveConnections,
		WebhookStoreAdded: evolveConnections,
		WebhookStoreRefused: evolveConnections,
		ConnectionEnded: evolveConnections,
		HeartbeatReceived: evolveConnections,
		CommandReported: evolveConnections,
		SyncRunCompared: noteSync,
	},
};
