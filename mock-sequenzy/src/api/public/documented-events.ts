export type DocumentedEvent = {
	name: string;
	label: string;
	description: string;
	providers: readonly string[];
	example: Record< string, unknown >;
	notes: readonly string[];
};

const shops = [ 'shopify', 'woocommerce', 'api' ];

const item = {
	provider: 'woocommerce',
	providerProductId: '501',
	providerVariantId: '501',
	productTitle: 'Coffee Refill Pack',
	productUrl: 'https://store.example.com/product/coffee-refill-pack',
	imageUrl: 'https://store.example.com/uploads/coffee.png',
};

const lineItems = [
	{ provider: 'woocommerce', providerProductId: '101', providerVariantId: '102', title: 'Coffee Beans', quantity: 1, priceCents: 2500 },
];

const order = { orderId: '501', orderedAt: '2026-04-02T00:00:00.000Z', lineItems };

const cart = { cartToken: 'c_1', currency: 'EUR', totalCents: 2500, lineItems, cartUrl: 'https://store.example.com/cart' };

const event = (
	name: string,
	label: string,
	description: string,
	example: Record< string, unknown >,
	providers: readonly string[] = shops
): DocumentedEvent => ( {
	name: `ecommerce.${ name }`,
	label,
	description,
	providers,
	example,
	notes: [ 'Fields that end in Cents are whole numbers in minor units.' ],
} );

/** Reference 8.3; the payloads of the vendor's page where it has them. */
export const documentedEvents: readonly DocumentedEvent[] = [
	event( 'order_placed', 'Order placed', 'A new order was received.', order ),
	event( 'order_cancelled', 'Order cancelled', 'An order was cancelled.', order ),
	event( 'order_fulfilled', 'Order fulfilled', 'An order was completed.', order ),
	event( 'order_refunded', 'Order refunded', 'All or part of an order was paid back.', { ...order, refundAmountCents: 2500 } ),
	event( 'cart_started', 'Cart started', 'A shopper whose address is known began a cart.', cart, [ 'woocommerce' ] ),
	event( 'cart_cleared', 'Cart cleared', 'The shopper emptied the cart.', cart, [ 'woocommerce' ] ),
	event( 'checkout_started', 'Checkout started', 'The shopper began to check out.', {
		...cart,
		checkoutUrl: 'https://store.example.com/checkout',
	} ),
	event( 'back_in_stock_requested', 'Back in stock requested', 'A shopper asked to be told.', {
		...item,
		requestedAt: '2026-04-01T12:00:00.000Z',
	} ),
	event( 'back_in_stock', 'Back in stock', 'What the shopper waits for is in stock.', {
		...item,
		requestedAt: '2026-04-01T12:00:00.000Z',
		backInStockAt: '2026-04-02T08:00:00.000Z',
	} ),
	event( 'back_in_stock_out_of_stock', 'Out of stock again', 'It sold out again after the shopper was told.', {
		...item,
		requestedAt: '2026-04-01T12:00:00.000Z',
		backInStockAt: '2026-04-02T08:00:00.000Z',
		outOfStockAt: '2026-04-02T09:00:00.000Z',
	} ),
	event( 'replenishment_due', 'Replenishment due', 'What was bought has probably run out.', {
		...item,
		orderId: '501',
		orderedAt: '2026-04-02T00:00:00.000Z',
		dueAt: '2026-05-02T00:00:00.000Z',
	} ),
];

/** The vendor names one legacy alias; its target is our assumption. */
const aliases: Record< string, string > = { 'order.completed': 'ecommerce.order_placed' };

export const resolveEventName = ( asked: string ): string => {
	const name = asked.trim().toLowerCase();
	return Object.hasOwn( aliases, name ) ? ( aliases[ name ] ?? name ) : name;
};
