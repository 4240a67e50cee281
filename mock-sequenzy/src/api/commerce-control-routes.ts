import type { Route } from './call.ts';
import { row, taking } from './control-row.ts';
import * as settings from './handlers/commerce-settings.ts';
import * as look from './handlers/commerce-look.ts';

/** What the vendor keeps in its dashboard alone: settings of products and stores, and what a profile shows beyond the public API. */
export const commerceControlRoutes: readonly Route[] = [
	row( 'get', '/replenishment', 'getReplenishment', look.getReplenishment, 'Settings and reminders.' ),
	taking(
		'replenishment',
		row( 'put', '/products/{id}/replenishment', 'putReplenishment', settings.putReplenishment, 'Settings → Products: replenishment.' )
	),
	taking(
		'stock-rules',
		row( 'put', '/integrations/{id}/stock-rules', 'putStockRules', settings.putStockRules, 'Whether a backorder counts as in stock.' )
	),
	taking(
		'empty',
		row( 'post', '/integrations/{id}/sync', 'syncStore', settings.syncStore, 'Sync Store: waits for the store’s next call.' )
	),
	taking(
		'empty',
		row( 'post', '/integrations/{id}/rotate', 'rotateStoreToken', settings.rotateStoreToken, 'Asks the store to change its token.' )
	),
	taking(
		'webhook-store',
		row(
			'post',
			'/webhook-stores',
			'addWebhookStore',
			settings.addWebhookStore,
			'A store without the plugin: delivery URL and secret.'
		)
	),
	row( 'get', '/orders', 'getOrders', look.getOrders, 'Orders, of one buyer with ?email=.' ),
	row( 'get', '/carts', 'getCarts', look.getCarts, 'Carts, of one shopper with ?email=.' ),
	row( 'get', '/revenue', 'getRevenue', look.getRevenue, 'What the person ?email= spent, by currency.' ),
	row( 'get', '/consents', 'getConsents', look.getConsents, 'Who said what about marketing, of one person with ?email=.' ),
	row( 'get', '/sync-runs', 'getSyncRuns', look.getSyncRuns, 'Sync runs, and what each store has here.' ),
];
