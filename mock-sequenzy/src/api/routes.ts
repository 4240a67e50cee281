import type { Route } from './call.ts';
import { confirmConnect, createConnectRequest, disconnect, getConnectRequest, grantConnectToken } from './handlers/connect.ts';
import * as control from './handlers/control.ts';
import { ingestEvents } from './handlers/events.ts';
import { heartbeat } from './handlers/heartbeat.ts';
import { connectStore } from './handlers/ready-connection.ts';
import { subscribeBackInStock } from './handlers/subscribe.ts';

const plugin = { surface: 'plugin', auth: 'none' } as const;
const storefront = { surface: 'storefront', auth: 'storefrontOrigin' } as const;
const lab = { surface: 'control', auth: 'laboratory' } as const;
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
		...storefront,
		operationId: 'subscribeBackInStock',
		method: 'post',
		path: `${ base }/back-in-stock/subscribe`,
		schema: 'subscribe-request',
		handler: subscribeBackInStock,
	},
];

/** The laboratory: what a test or a person at the dashboard may do to the mock itself. */
export const controlRoutes: readonly Route[] = [
	{ ...lab, operationId: 'getClock', method: 'get', path: '/_mock/clock', handler: control.getClock },
	{
		...lab,
		operationId: 'freezeClock',
		method: 'post',
		path: '/_mock/clock/freeze',
		schema: 'control-freeze',
		handler: control.freezeClock,
	},
	{
		...lab,
		operationId: 'advanceClock',
		method: 'post',
		path: '/_mock/clock/advance',
		schema: 'control-advance',
		handler: control.advanceClock,
	},
	{
		...lab,
		operationId: 'resumeClock',
		method: 'post',
		path: '/_mock/clock/resume',
		schema: 'control-empty',
		handler: control.resumeClock,
	},
	{ ...lab, operationId: 'getFaults', method: 'get', path: '/_mock/faults', handler: control.getFaults },
	{ ...lab, operationId: 'putFaults', method: 'put', path: '/_mock/faults', schema: 'control-faults', handler: control.putFaults },
	{ ...lab, operationId: 'deleteFaults', method: 'delete', path: '/_mock/faults', handler: control.deleteFaults },
	{ ...lab, operationId: 'getInbox', method: 'get', path: '/_mock/inbox', handler: control.getInbox },
	{ ...lab, operationId: 'getEvents', method: 'get', path: '/_mock/events', handler: control.getEvents },
	{ ...lab, operationId: 'getWaitlist', method: 'get', path: '/_mock/waitlist', handler: control.getWaitlist },
	{ ...lab, operationId: 'deleteWaitlistEntry', method: 'delete', path: '/_mock/waitlist/{id}', handler: control.deleteWaitlistEntry },
	{ ...lab, operationId: 'getProducts', method: 'get', path: '/_mock/products', handler: control.getProducts },
	{ ...lab, operationId: 'deleteProduct', method: 'delete', path: '/_mock/products/{id}', handler: control.deleteProduct },
	{ ...lab, operationId: 'getSequences', method: 'get', path: '/_mock/sequences', handler: control.getSequences },
	{
		...lab,
		operationId: 'putSequence',
		method: 'put',
		path: '/_mock/sequences/{id}',
		schema: 'control-sequence',
		handler: control.putSequence,
	},
	{ ...lab, operationId: 'deleteSequence', method: 'delete', path: '/_mock/sequences/{id}', handler: control.deleteSequence },
	{ ...lab, operationId: 'getJournal', method: 'get', path: '/_mock/journal', handler: control.getJournal },
	{ ...lab, operationId: 'getState', method: 'get', path: '/_mock/state', handler: control.getState },
	{
		...lab,
		operationId: 'connectStore',
		method: 'post',
		path: '/_mock/connect',
		schema: 'control-connect',
		handler: connectStore,
	},
	{
		...lab,
		operationId: 'approveRequest',
		method: 'post',
		path: '/_mock/connect/approve',
		schema: 'control-approve',
		handler: control.approveRequest,
	},
	{ ...lab, operationId: 'resetMock', method: 'post', path: '/_mock/reset', schema: 'control-empty', handler: control.resetMock },
];
