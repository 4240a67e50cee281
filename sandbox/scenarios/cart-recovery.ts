import { classicCheckout, connected } from './usual-steps.ts';
import { expectThat, tickUntil, type Story, type World } from './story.ts';

const stranger = 'stranger@example.com';
const customer = 'ana@example.com';

/** Vendor page: Recovery Events; Deliver cart and checkout activity. */
export const cartRecovery: Story = {
	name: 'cart-recovery',
	title: 'A cart that is left behind can be recovered, of a customer and of a stranger who typed an address',
	steps: [
		connected,
		classicCheckout,
		{
			title: 'A customer logs in and fills a cart: it has started',
			proves: [ 'events/cart-started' ],
			run: async ( world ) => {
				await world.store.registerCustomer( customer, 'ana', 'password' );
				await world.shopper.logIn( 'ana', 'password' );
				await world.shopper.addToCart( 'house-blend-coffee' );
				await world.shopper.addToCart( 'logo-t-shirt', 'Small' );
				const [ started ] = await heard( world, 'ecommerce.cart_started', customer );
				expectThat( JSON.stringify( started ).includes( 'House Blend Coffee' ), 'the event to name the product', started );
			},
		},
		{
			title: 'The link of a reminder brings the same cart back on another device, without a login and without doubles',
			run: async ( { sandbox, sequenzy, shopper, picture } ) => {
				await sandbox.tick();
				const [ cart ] = await sequenzy.carts( customer );
				expectThat( cart !== undefined, 'the cart at Sequenzy' );
				await shopper.startAnew();
				await shopper.open( cart.cartUrl );
				await shopper.open( cart.cartUrl );
				const lines = await shopper.cart();
				await picture( 'restored', shopper.page );
				expectThat( lines.length === 2 && lines.some( ( name ) => name.includes( 'Small' ) ), 'the two lines of the cart', lines );
			},
		},
		{
			title: 'The customer empties the cart at home: it is cleared, and only that one',
			proves: [ 'events/cart-cleared' ],
			run: async ( world ) => {
				await world.shopper.startAnew();
				await world.shopper.logIn( 'ana', 'password' );
				await world.shopper.emptyCart();
				await heard( world, 'ecommerce.cart_cleared', customer );
			},
		},
		{
			title: 'A stranger fills a cart: nothing is told',
			run: async ( { shopper, sandbox, sequenzy } ) => {
				await shopper.startAnew();
				await shopper.addToCart( 'house-blend-coffee' );
				await sandbox.tick();
				const carts = await sequenzy.events( { name: 'ecommerce.cart_started' } );
				expectThat( carts.length === 1, 'the cart of the customer alone', carts );
			},
		},
		{
			title: 'The stranger types an address at the checkout and leaves: cart and checkout have started',
			proves: [ 'events/cart-started', 'events/checkout-started' ],
			run: async ( world ) => {
				await world.shopper.goToCheckout();
				await world.shopper.typeAddress( stranger );
				await world.picture( 'typed', world.shopper.page );
				await heard( world, 'ecommerce.cart_started', stranger );
				const [ checkout ] = await heard( world, 'ecommerce.checkout_started', stranger );
				expectThat( String( checkout?.properties.checkoutUrl ).includes( '/checkout/' ), 'a link to the checkout', checkout );
			},
		},
		{
			title: 'By the link the stranger comes back to the checkout and buys: the cart has become an order, and was not cleared',
			proves: [ 'events/order-placed' ],
			run: async ( world ) => {
				const [ cart ] = await world.sequenzy.carts( stranger );
				await world.shopper.startAnew();
				await world.shopper.open( cart?.checkoutUrl ?? '' );
				await world.shopper.typeAddress( stranger );
				await world.shopper.buy();
				const [ order ] = await heard( world, 'ecommerce.order_placed', stranger );
				const { orderId, orderedAt, lineItems } = order?.properties ?? {};
				const [ line = {} ] = lineItems as Record< string, unknown >[];
				const coffee = await world.store.product( 'COFFEE-HOUSE' );
				expectThat(
					typeof orderId === 'string' &&
						! Number.isNaN( Date.parse( String( orderedAt ) ) ) &&
						line.providerProductId === String( coffee.id ) &&
						line.quantity === 1,
					'an order with number, time and one coffee',
					order
				);
				const carts = await world.sequenzy.carts( stranger );
				expectThat( carts.length === 1 && carts[ 0 ]?.state === 'converted', 'one cart, which was bought', carts );
				const cleared = await world.sequenzy.events( { name: 'ecommerce.cart_cleared', email: stranger } );
				expectThat( cleared.length === 0, 'no cleared cart', cleared );
			},
		},
	],
};

/** The event, once. */
async function heard( world: World, name: string, email: string ) {
	const events = await tickUntil(
		world,
		`${ name } of ${ email }`,
		() => world.sequenzy.events( { name, email } ),
		( seen ) => seen.length > 0
	);
	expectThat( events.length === 1, `${ name } of ${ email } once`, events );
	return events;
}
