/**
 * What the vendor's page says about WooCommerce, each sentence in our words and once. A step of a story names what it proves;
 * `npm run coverage` writes who proves what to docs/qa/coverage.md.
 */
export const claims = {
	'connect/directory': 'Sequenzy leads to the plugin in the directory of WordPress.org.',
	'connect/screen': 'Once it is active, the plugin has its screen under WooCommerce → Sequenzy, with "Connect to Sequenzy".',
	'connect/approve': 'Signed in at Sequenzy, one chooses a company and approves.',
	'connect/roles': 'Only an owner or admin of the company may approve.',
	'connect/finish': 'Back in WordPress, the connection is confirmed.',
	'connect/health': 'Sequenzy shows whether the plugin is connected, and when it was last seen.',
	'connect/diagnostics': 'When something is wrong, the store owner reads what.',
	'connect/disconnect': 'A store can be disconnected in the settings of Sequenzy.',
	'connect/reconnect': 'A store can be connected again from there.',
	'sync/initial': 'The first sync begins by itself after the approval.',
	'sync/products': 'Products are synced.',
	'sync/customers': 'Registered customers are synced.',
	'sync/guests': 'Guests who bought are synced.',
	'sync/orders': 'Orders are synced.',
	'sync/manual': '"Sync Store" asks a connected store for a fresh sync.',
	'events/cart-started': 'A cart that is filled is told as ecommerce.cart_started.',
	'events/cart-cleared': 'A cart that is emptied is told as ecommerce.cart_cleared.',
	'events/checkout-started': 'A checkout that is begun is told as ecommerce.checkout_started.',
	'events/order-placed': 'An order is told as ecommerce.order_placed, with its number, its time and its lines.',
	'events/line-ids': 'A line names product and variation, and automation goes by these.',
	'events/email-known': 'A cart is told only when WooCommerce knows the address of the shopper.',
	'events/anonymous': 'The cart of a stranger cannot be recovered until the stranger says who it is.',
	'replenishment/settings':
		'In Settings → Products one chooses a product, the days after which it runs out, and product or exact variant.',
	'replenishment/planned': 'An order of such a product plans a reminder.',
	'replenishment/skipped': 'Bought again before it is due, the reminder is skipped.',
	'replenishment/due': 'A reminder that is due is told as ecommerce.replenishment_due.',
	'replenishment/variant': 'Matched by the exact variant, another variant does not count.',
	'replenishment/stops': 'Sequences that start on it stop when the same product is bought again.',
	'stock/request': 'A shopper asks on the page of a product to be told when it is back.',
	'stock/simple': 'For a product without variations its own number stands for the variant.',
	'stock/variation': 'A request may name the variation and its title.',
	'stock/parent': 'Stock of a variation is told with the numbers of product and variation.',
	'stock/back': 'In stock again, who waits is notified once, with ecommerce.back_in_stock.',
	'stock/payload': 'That event names product, variant, page, picture, and when it was asked for and came back.',
	'stock/out-again': 'Sold out again after that, ecommerce.back_in_stock_out_of_stock lets sequences stop.',
	'profile/purchases': 'A profile shows what was bought.',
	'profile/pictures': 'With pictures and pages, where the catalogue has them.',
	'profile/reminders': 'A profile shows the reminders that are planned.',
	'profile/waitlist': 'A profile shows what the person waits for.',
	'profile/revenue': 'A profile has ordersCount, totalSpent, ltv and aov.',
} as const;

export type ClaimId = keyof typeof claims;
