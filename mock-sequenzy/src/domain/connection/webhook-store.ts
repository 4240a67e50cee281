import type { Instant } from '../instant.ts';
import { canonicalStoreUrl, isSameStore, isStoreUrl } from '../store-url.ts';
import type { ConnectionFact } from './facts.ts';
import type { Connections, Integration } from './state.ts';

export type WebhookStoreCommand = {
	type: 'AddWebhookStore';
	integrationId: string;
	companyId: string;
	storeUrl: string;
	siteName: string;
	currency: string;
};

/** A store without the plugin: it sends WooCommerce's own webhooks, signed with the integration's secret. Nothing proves its address. */
export const addWebhookStore = ( state: Connections, command: WebhookStoreCommand, now: Instant ): ConnectionFact[] => {
	const { integrationId, companyId, storeUrl, siteName, currency } = command;
	const isTaken = [ ...state.integrations.values() ].some(
		( other ) => other.companyId === companyId && other.state === 'active' && isSameStore( other.storeUrl, storeUrl )
	);
	if ( ! isStoreUrl( storeUrl ) || isTaken ) {
		return [ { type: 'WebhookStoreRefused', storeUrl, reason: isTaken ? 'STORE_TAKEN' : 'STORE_URL_INVALID' } ];
	}
	return [ { type: 'WebhookStoreAdded', integrationId, companyId, storeUrl, siteName, currency, addedAt: now } ];
};

export const webhookStoreOf = ( fact: Extract< ConnectionFact, { type: 'WebhookStoreAdded' } > ): Integration => ( {
	id: fact.integrationId,
	companyId: fact.companyId,
	via: 'webhooks',
	siteId: fact.integrationId,
	siteName: fact.siteName,
	storeUrl: fact.storeUrl,
	adminUrl: `${ canonicalStoreUrl( fact.storeUrl ) }/wp-admin/`,
	state: 'active',
	proven: false,
	currency: fact.currency,
	versions: { plugin: 'none', wordpress: 'unknown', woocommerce: 'unknown', php: 'unknown' },
	connectedAt: fact.addedAt,
	disconnectedAt: null,
	lastSeenAt: null,
	lastSyncAt: null,
	health: null,
	reportedSync: null,
	commands: [],
	waitlistRevision: 0,
} );
