import { connected } from './usual-steps.ts';
import { expectThat, tickUntil, type Story, type World } from './story.ts';

const shopperAddress = 'blocks@example.com';

/** Vendor page: Recovery Events, at the cart and checkout blocks that new shops have. */
export const cartRecoveryBlock: Story = {
	name: 'cart-recovery-block',
	title: 'A stranger types an address into the checkout block, leaves, and comes back by the link',
	needsWooCommerce: 'checkout block',
	steps: [
		connected,
		{
			title: 'A stranger fills a cart and types an address at the checkout: cart and checkout have started',
			proves: [ 'events/cart-started', 'events/checkout-started' ],
			run: async ( world ) => {
				const { owner, shopper, picture } = world;
				await owner.chooseCheckout( 'block' );
				await shopper.addToCart( 'house-blend-coffee' );
				await shopper.goToCheckout();
				await typeAddress( world );
				await picture( 'typed', shopper.page );
				for ( const name of [ 'ecommerce.cart_started', 'ecommerce.checkout_started' ] ) {
					await heard( world, name );
				}
			},
		},
		{
			title: 'By the link the stranger comes back on another device and buys: the cart has become an order',
			run: async ( world ) => {
				const { shopper, sequenzy } = world;
				const [ cart ] = await sequenzy.carts( shopperAddress );
				await shopper.startAnew();
				await shopper.open( cart?.checkoutUrl ?? '' );
				await typeAddress( world );
				await shopper.page.getByRole( 'button', { name: /Place order/i } ).click();
				await shopper.page.getByText( 'Thank you. Your order has been received.' ).first().waitFor();
				await heard( world, 'ecommerce.order_placed' );
				const carts = await sequenzy.carts( shopperAddress );
				expectThat( carts.length === 1 && carts[ 0 ]?.state === 'converted', 'one cart, which was bought', carts );
			},
		},
	],
};

/** The block tells the store of the address when all that it needs is there. */
async function typeAddress( { shopper: { page } }: World ): Promise< void > {
	await page.locator( '#email' ).fill( shopperAddress );
	const told = page.waitForResponse(
		( response ) =>
			/wc(\/|%2F)store(\/|%2F)v1/.test( response.url() ) &&
			( response.request().postData() ?? '' ).includes( shopperAddress ) &&
			response.ok()
	);
	for ( const [ name, value ] of [
		[ 'first_name', 'Bea' ],
		[ 'last_name', 'Block' ],
		[ 'address_1', 'Hafen 1' ],
		[ 'postcode', '20457' ],
		[ 'city', 'Hamburg' ],
	] as const ) {
		await page.locator( `#billing-${ name }` ).fill( value );
	}
	await page.locator( '#billing-city' ).press( 'Tab' );
	await told;
}

async function heard( world: World, name: string ): Promise< void > {
	const events = await tickUntil(
		world,
		`${ name } of ${ shopperAddress }`,
		() => world.sequenzy.events( { name, email: shopperAddress } ),
		( seen ) => seen.length > 0
	);
	expectThat( events.length === 1, `${ name } once`, events );
}
