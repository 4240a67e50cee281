import type { Command, ConnectRequest, Heartbeat } from 'sequenzy-contract';
import type { Instant } from '../instant.ts';

export type RequestDetails = Omit< ConnectRequest, 'sentAt' >;

export type ConnectCode = { codeHash: string; expiresAt: Instant; exchanged: boolean };

export type RequestRecord = {
	requestId: string;
	details: RequestDetails;
	openedAt: Instant;
	expiresAt: Instant;
	decision: 'none' | 'approved' | 'denied';
	/** Chosen with the approval; empty before. */
	companyId: string;
	/** Each visit of the approve page after the approval issues a fresh code; the earlier ones stay good until they expire. */
	codes: ConnectCode[];
	/** Confirmed or thrown away: no code of this request opens anything any more. */
	closed: boolean;
};

export type TokenRecord = {
	tokenHash: string;
	companyId: string;
	requestId: string;
	integrationId: string;
	siteId: string;
	state: 'unconfirmed' | 'active' | 'revoked';
};

export type PendingCommand = Command & { reported: boolean };

export type Integration = {
	id: string;
	companyId: string;
	siteId: string;
	siteName: string;
	storeUrl: string;
	adminUrl: string;
	state: 'pending_confirm' | 'active' | 'disconnected';
	/** The code came back through the store's own origin. Nothing else is accepted in this slice. */
	proven: boolean;
	currency: string;
	versions: { plugin: string; wordpress: string; woocommerce: string; php: string };
	connectedAt: Instant | null;
	disconnectedAt: Instant | null;
	lastSeenAt: Instant | null;
	lastSyncAt: Instant | null;
	health: Heartbeat[ 'health' ] | null;
	commands: PendingCommand[];
	/** Waitlist revision that the last heartbeat was answered with. */
	waitlistRevision: number;
};

export type Connections = {
	requests: Map< string, RequestRecord >;
	tokens: Map< string, TokenRecord >;
	integrations: Map< string, Integration >;
};

export const noConnections = (): Connections => ( { requests: new Map(), tokens: new Map(), integrations: new Map() } );
