import type { Route } from '../../call.ts';
import * as trackingKeys from '../web-tracking-keys.ts';
import * as webhooks from '../webhooks.ts';
import { route } from './row.ts';

/** What Sequenzy tells other servers, and keys for browsers. */
export const outboundRoutes: readonly Route[] = [
	route( 'listWebhooks', 'get /webhooks', [ 'account:read' ], webhooks.listWebhooks ),
	route( 'createWebhook', 'post /webhooks', [ 'integrations:manage' ], webhooks.createWebhook, { schema: 'webhook-create' } ),
	route( 'getWebhook', 'get /webhooks/{webhookId}', [ 'account:read' ], webhooks.getWebhook ),
	route( 'changeWebhook', 'patch /webhooks/{webhookId}', [ 'integrations:manage' ], webhooks.changeWebhook, {
		schema: 'webhook-change',
	} ),
	route( 'deleteWebhook', 'delete /webhooks/{webhookId}', [ 'integrations:manage' ], webhooks.deleteWebhook ),
	route( 'testWebhook', 'post /webhooks/{webhookId}/test', [ 'integrations:manage' ], webhooks.testWebhook ),
	route( 'listDeliveries', 'get /webhooks/{webhookId}/deliveries', [ 'account:read' ], webhooks.listDeliveries, {
		query: { limit: 'How many, up to 100.' },
	} ),
	route(
		'replayDelivery',
		'post /webhooks/{webhookId}/deliveries/{deliveryId}/replay',
		[ 'integrations:manage' ],
		webhooks.replayDelivery
	),
	route( 'listWebTrackingKeys', 'get /web-tracking-keys', [ 'account:read' ], trackingKeys.listWebTrackingKeys ),
	route( 'createWebTrackingKey', 'post /web-tracking-keys', [ 'integrations:manage' ], trackingKeys.createWebTrackingKey, {
		schema: 'web-tracking-key-create',
	} ),
	route( 'getWebTrackingKey', 'get /web-tracking-keys/{keyId}', [ 'account:read' ], trackingKeys.getWebTrackingKey ),
	route( 'changeWebTrackingKey', 'patch /web-tracking-keys/{keyId}', [ 'integrations:manage' ], trackingKeys.changeWebTrackingKey, {
		schema: 'web-tracking-key-change',
	} ),
	route( 'deleteWebTrackingKey', 'delete /web-tracking-keys/{keyId}', [ 'integrations:manage' ], trackingKeys.deleteWebTrackingKey ),
];
