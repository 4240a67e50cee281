import { createCaller } from './call.ts';
import { accountCalls, type AccountCalls } from './resources/account.ts';
import {
	backInStockCalls,
	checkoutCalls,
	orderCalls,
	type BackInStockCalls,
	type CheckoutCalls,
	type OrderCalls,
} from './resources/commerce.ts';
import { eventCalls, type EventCalls } from './resources/events.ts';
import { integrationCalls, type IntegrationCalls } from './resources/integrations.ts';
import { listCalls, type ListCalls } from './resources/lists.ts';
import { productCalls, type ProductCalls } from './resources/products.ts';
import { sequenceCalls, type SequenceCalls } from './resources/sequences.ts';
import { subscriberCalls, type SubscriberCalls } from './resources/subscribers.ts';
import { tagCalls, type TagCalls } from './resources/tags.ts';
import { webhookCalls, type WebhookCalls } from './resources/webhooks.ts';
import { routesOf } from './routes.ts';
import { configOf, type SequenzySettings } from './settings.ts';

/** The public API of Sequenzy, as far as it concerns a WooCommerce store. */
export interface Sequenzy {
	readonly account: AccountCalls;
	readonly subscribers: SubscriberCalls;
	readonly tags: TagCalls;
	readonly lists: ListCalls;
	readonly events: EventCalls;
	readonly products: ProductCalls;
	readonly orders: OrderCalls;
	readonly checkouts: CheckoutCalls;
	readonly backInStock: BackInStockCalls;
	readonly integrations: IntegrationCalls;
	readonly sequences: SequenceCalls;
	readonly webhooks: WebhookCalls;
}

/**
 * A client of Sequenzy's public API, for Node, Deno, Bun and workers. Every call is a promise of the data; `.withResponse()` gives the
 * answer with it, and lists are async iterables.
 *
 * A call rejects with a `SequenzyError` whose `kind` says why, or with the reason of your `signal`. It is sent again by itself (up to
 * `maxRetries`, within `deadlineMs`) when it may be sent twice without harm: reads, replacements, and what Sequenzy recognises by an id;
 * anything after a 429.
 *
 * @param settings
 * @param settings.apiKey Key of Sequenzy → Settings → API keys. Keep it on the server.
 * @throws TypeError when a setting cannot be right.
 *
 * @example
 * import { createSequenzy, isSequenzyError } from 'sequenzy-woocommerce/server';
 *
 * const sequenzy = createSequenzy( { apiKey: process.env.SEQUENZY_API_KEY } );
 * await sequenzy.events.trigger( { email: 'ana@example.com', event: 'quiz.done', properties: { score: 7 } } );
 *
 * for await ( const product of sequenzy.products.list( { provider: 'woocommerce' } ) ) {
 * 	console.log( product.title, product.inStock );
 * }
 */
export function createSequenzy( settings: SequenzySettings ): Sequenzy {
	const routes = routesOf( createCaller( configOf( settings ) ) );
	return {
		account: accountCalls( routes ),
		subscribers: subscriberCalls( routes ),
		tags: tagCalls( routes ),
		lists: listCalls( routes ),
		events: eventCalls( routes ),
		products: productCalls( routes ),
		orders: orderCalls( routes ),
		checkouts: checkoutCalls( routes ),
		backInStock: backInStockCalls( routes ),
		integrations: integrationCalls( routes ),
		sequences: sequenceCalls( routes ),
		webhooks: webhookCalls( routes ),
	};
}
