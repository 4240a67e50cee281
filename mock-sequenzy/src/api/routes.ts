import type { Route } from './call.ts';
import { confirmConnect, createConnectRequest, disconnect, getConnectRequest, grantConnectToken, rotateToken } from './handlers/connect.ts';
import { receiveNativeWebhook } from './handlers/native-webhook.ts';
import { ingestEvents } from './handlers/events.ts';
import { heartbeat } from './handlers/heartbeat.ts';
import { subscribeBackInStock } from './handlers/subscribe.ts';
import { publicRoutes } from './public-routes.ts';
import { cancelSyncRun, createSyncRun, finishSyncRun, sendSyncBatch } from './handlers/sync-runs.ts';

const plugin = { surface: 'plugin', auth: 'none' } as const;
const storefront = { surface: 'storefront', auth: 'storefrontOrigin' } as const;
const base = '/api/woocommerce';

/** The API on one page; contract/openapi.yaml lists the same. */
export const routes: readonly Route[] = [
	{
		...plugin,
		operationId: 'createConnectRequest',
		method: 'post',
		path: `${ base }/connect/requests`,
		schema: 'connect-request',
		handler: createConnectRequest,
	},
	{
		...plugin,
		operationId: 'getConnectRequest',
		method: 'get',
		path: `${ base }/connect/requests/{requestId}`,
		handler: getConnectRequest,
	},
	{
		...plugin,
		operationId: 'grantConnectToken',
		method: 'post',
		path: `${ base }/connect/requests/{requestId}/token`,
		schema: 'connect-token-request',
		handler: grantConnectToken,
	},
	{
		...plugin,
		auth: 'unconfirmedToken',
		operationId: 'confirmConnect',
		method: 'post',
		path: `${ base }/connect/confirm`,
		schema: 'connect-confirm',
		handler: confirmConnect,
	},
	{
		...plugin,
		auth: 'anyToken',
		operationId: 'disconnect',
		method: 'post',
		path: `${ base }/disconnect`,
		schema: 'disconnect',
		handler: disconnect,
	},
	{
		...plugin,
		auth: 'installationToken',
		operationId: 'heartbeat',
		method: 'post',
		path: `${ base }/heartbeat`,
		schema: 'heartbeat',
		handler: heartbeat,
	},
	{
		...plugin,
		auth: 'installationToken',
		operationId: 'ingestEvents',
		method: 'post',
		path: `${ base }/events`,
		schema: 'events-envelope',
		handler: ingestEvents,
	},
	{
		...plugin,
		auth: 'installationToken',
		operationId: 'rotateToken',
		method: 'post',
		path: `${ base }/connect/rotate`,
		schema: 'connect-rotate',
		handler: rotateToken,
	},
	{
		...plugin,
		auth: 'installationToken',
		operationId: 'createSyncRun',
		method: 'post',
		path: `${ base }/sync-runs`,
		schema: 'sync-run',
		handler: createSyncRun,
	},
	{
		...plugin,
		auth: 'installationToken',
		operationId: 'sendSyncBatch',
		method: 'post',
		path: `${ base }/sync-runs/{runId}/batches`,
		schema: 'sync-batch-envelope',
		handler: sendSyncBatch,
	},
	{
		...plugin,
		auth: 'installationToken',
		operationId: 'finishSyncRun',
		method: 'post',
		path: `${ base }/sync-runs/{runId}/finish`,
		schema: 'sync-finish',
		handler: finishSyncRun,
	},
	{
		...plugin,
		auth: 'installationToken',
		operationId: 'cancelSyncRun',
		method: 'post',
		path: `${ base }/sync-runs/{runId}/cancel`,
		schema: 'sync-cancel',
		handler: cancelSyncRun,
	},
	{
		...plugin,
		operationId: 'receiveNativeWebhook',
		method: 'post',
		path: `${ base }/webhooks/{integrationId}`,
		handler: receiveNativeWebhook,
	},
	{
		...storefront,
		operationId: 'subscribeBackInStock',
		method: 'post',
		path: `${ base }/back-in-stock/subscribe`,
		schema: 'subscribe-request',
		handler: subscribeBackInStock,
	},
	...publicRoutes,
];
