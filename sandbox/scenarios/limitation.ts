import { classicCheckout, connected } from './usual-steps.ts';
import { expectThat, type Story } from './story.ts';

/** Vendor page: Current Limitations. */
export const limitation: Story = {
	name: 'limitation',
	title: 'The cart of a stranger starts nothing, and there is an answer to why',
	steps: [
		connected,
		classicCheckout,
		{
			title: 'A stranger fills a cart and looks at the checkout',
			run: async ( { shopper } ) => {
				await shopper.addToCart( 'house-blend-coffee' );
				await shopper.goToCheckout();
			},
		},
		{
			title: 'Sequenzy hears nothing of it: who is not known is nobody’s business',
			proves: [ 'events/email-known' ],
			run: async ( { sandbox, sequenzy } ) => {
				await sandbox.tick();
				const events = ( await sequenzy.events( {} ) ).filter( ( { name } ) => /cart|checkout/.test( name ) );
				expectThat( events.length === 0, 'no event about a cart', events );
				const { carts } = await sequenzy.control< { carts: unknown[] } >( 'GET', 'carts' );
				expectThat( carts.length === 0, 'no cart', carts );
			},
		},
		{
			title: 'Were a cart without an address told, it would start nothing, and Sequenzy says why',
			proves: [ 'events/anonymous' ],
			run: async ( { sandbox, sequenzy } ) => {
				const { installationToken, siteId } = await sequenzy.control< { installationToken: string; siteId: string } >(
					'POST',
					'connect',
					{
						storeUrl: 'https://another-store.example.com',
					}
				);
				const sentAt = new Date().toISOString();
				const response = await fetch( `${ sandbox.info.mockUrl }/api/woocommerce/events`, {
					method: 'POST',
					headers: {
						authorization: `Bearer ${ installationToken }`,
						'content-type': 'application/json',
						'x-sequenzy-site': siteId,
						'x-sequenzy-url': 'https://another-store.example.com',
					},
					body: JSON.stringify( { sentAt, events: [ cartOfNobody( sentAt ) ] } ),
				} );
				expectThat( response.status === 200, 'Sequenzy to take it', await response.text() );
				const [ why ] = await sequenzy.why( 'EMAIL_UNKNOWN' );
				expectThat( why?.type === 'CartLeftAlone', 'a reason', why );
				const started = await sequenzy.events( { name: 'ecommerce.cart_started' } );
				expectThat( started.length === 0, 'no cart to have started', started );
			},
		},
		{
			title: 'The owner reads the reason at Sequenzy',
			run: async ( { owner, picture } ) => {
				await owner.openAtSequenzy( '/dashboard/lab/why?text=EMAIL_UNKNOWN' );
				await owner.reads( 'WooCommerce does not know the shopper’s e-mail address yet.' );
				await picture( 'why', owner.page );
			},
		},
		{
			title: 'As soon as the stranger says who it is, the cart has started',
			proves: [ 'events/anonymous', 'events/email-known' ],
			run: async ( { shopper, sandbox, sequenzy } ) => {
				await shopper.typeAddress( 'no-longer-a-stranger@example.com' );
				await sandbox.tick();
				const events = await sequenzy.events( { name: 'ecommerce.cart_started', email: 'no-longer-a-stranger@example.com' } );
				expectThat( events.length === 1, 'one cart that has started', events );
			},
		},
	],
};

const cartOfNobody = ( at: string ) => ( {
	eventId: '6f1d3c54-9a8e-4c1b-8d2a-1b2c3d4e5f86',
	type: 'cart.started',
	occurredAt: at,
	payload: {
		cartToken: 'q7Yw3d0uT2mXbK1sV9zA4g',
		startedAt: at,
		email: null,
		currency: 'EUR',
		lineItems: [ { providerProductId: '101', providerVariantId: '101', title: 'Coffee Beans', quantity: 1, priceCents: 2500 } ],
		totalCents: 2500,
		cartUrl: 'https://another-store.example.com/cart/',
		checkoutUrl: 'https://another-store.example.com/checkout/',
	},
} );
