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
	/** `next`: made by a rotation and not used yet; its first use ends the one before it. */
	state: 'unconfirmed' | 'active' | 'next' | 'revoked';
	/** The token that a rotation replaces with this one. */
	follows: string | null;
};

export type PendingCommand = Command & { reported: boolean };

export type Integration = {
	id: string;
	companyId: string;
	/** The plugin, or WooCommerce's own webhooks of a store without it. */
	via: 'plugin' | 'webhooks';
	siteId: string;
	siteName: string;
	storeUrl: string;
	adminUrl: string;
	state: 'pending_confirm' | 'active' | 'disconnected';
	/** The code came back through the store's own origin: the address is proven. */
	proven: boolean;
	currency: string;
	versions: { plugin: string; wordpress: string; woocommerce: string; php: string };
	connectedAt: Instant | null;
	disconnectedAt: Instant | null;
	lastSeenAt: Instant | null;
	lastSyncAt: Instant | null;
	health: Heartbeat[ 'health' ] | null;
	/** How the plugin itself says its sync stands; what arrived stands with the sync runs. */
	reportedSync: Heartbeat[ 'sync' ];
	commands: PendingCommand[];
	/** Waitlist revision that the last heartbeat was answered with. */
	waitlistRevision: number;
};

/** Assumption: a store calls every minute; after five it is late, after an hour it is gone. */
const delayedAfterMs = 5 * 60_000;
const lostAfterMs = 60 * 60_000;

export const presenceAfter = ( lastSeenAt: Instant, now: Instant ): 'seen' | 'delayed' | 'lost' => {
	const silentMs = Date.parse( now ) - Date.parse( lastSeenAt );
	if ( silentMs >= lostAfterMs ) {
		return 'lost';
	}
	return silentMs >= delayedAfterMs ? 'delayed' : 'seen';
};

/** Whether the store is heard of; null while it is not connected. */
export const presenceOf = ( { state, lastSeenAt }: Integration, now: Instant ): 'seen' | 'delayed' | 'lost' | null =>
	state === 'active' && lastSeenAt !== null ? presenceAfter( lastSeenAt, now ) : null;

/**
 * connect request: pending → { approved (with a code, and a fresh one each time the page is opened again), denied, expired }
 * integration:     (none) → pending_confirm → active → disconnected → pending_confirm … (the same site keeps its history)
 * presence:        seen → delayed → lost → seen, by the heartbeat alone
 * token:           unconfirmed → active → revoked; active → (rotation) next → active, and the one before it is revoked
 */
export type Connections = {
	requests: Map< string, RequestRecord >;
	tokens: Map< string, TokenRecord >;
	integrations: Map< string, Integration >;
};

export const noConnections = (): Connections => ( { requests: new Map(), tokens: new Map(), integrations: new Map() } );
