import { documentedEvents } from './documented-events.ts';

/** Reference 2.5. The mock knows one provider, and tells so by listing no other. */
export const capabilities = [
	{
		provider: 'woocommerce',
		name: 'WooCommerce',
		category: 'ecommerce',
		connectMethod: 'plugin',
		availability: 'beta',
		summary: 'Products, customers, guest buyers, orders, carts, checkouts and back-in-stock requests of a WooCommerce store.',
		syncs: [ 'products', 'customers', 'guest_buyers', 'orders' ],
		emits: documentedEvents
			.filter( ( { providers } ) => providers.includes( 'woocommerce' ) )
			.map( ( { name, description } ) => ( { event: name, when: description } ) ),
		writesAttributes: [
			{ key: 'ordersCount', description: 'Orders that count, refunds and cancellations taken off.' },
			{ key: 'totalSpent', description: 'What was paid, in whole currency units.' },
			{ key: 'ltv', description: 'The same as totalSpent.' },
			{ key: 'aov', description: 'Average of an order, in whole currency units.' },
		],
		actions: [ 'enable_sync', 'disable_sync' ],
		connectFields: [],
		notes: [
			'Connect with the plugin: a person approves it in the dashboard.',
			'A sync is started with Sync Store in Settings → Integrations.',
		],
	},
] as const;
