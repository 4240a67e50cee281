import { connected } from './usual-steps.ts';
import { expectThat, tickUntil, type Story, type World } from './story.ts';

/** Vendor page: Back-In-Stock Requests, variations. */
export const backInStockVariation: Story = {
	name: 'back-in-stock-variation',
	title: 'Who waits for one variation hears of that one, whoever counts the stock',
	steps: [
		connected,
		{
			title: 'Two shoppers wait for Medium and for Large',
			proves: [ 'stock/variation' ],
			run: async ( { shopper, sequenzy } ) => {
				await shopper.joinWaitlist( 'logo-t-shirt', 'medium@example.com', 'Medium' );
				await shopper.joinWaitlist( 'logo-t-shirt', 'large@example.com', 'Large' );
				const [ entry ] = await sequenzy.waitlist( 'medium@example.com' );
				expectThat( entry !== undefined && entry.variantId !== entry.productId, 'an entry for the variation', entry );
			},
		},
		{
			title: 'Medium is restocked: its shopper has a mail, the other has none',
			proves: [ 'stock/parent', 'stock/back' ],
			run: async ( world ) => {
				await world.store.setStock( 'SHIRT-M', 'instock' );
				await mailed( world, 'medium@example.com' );
				expectThat( ( await world.sequenzy.mails( 'large@example.com' ) ).length === 0, 'no mail to who waits for Large' );
			},
		},
		{
			title: 'The product counts one stock for all sizes, and runs out: WooCommerce says nothing of the variations',
			run: async ( world ) => {
				await countAtTheParent( world, 0 );
				await tickUntil( world, 'all sizes sold out at Sequenzy', () => world.sequenzy.products(), soldOut );
				await world.shopper.joinWaitlist( 'logo-t-shirt', 'small@example.com', 'Small' );
			},
		},
		{
			title: 'Ten pieces arrive at the product: who waits for Small or Large hears of it, once',
			run: async ( world ) => {
				await countAtTheParent( world, 10 );
				await mailed( world, 'small@example.com' );
				await mailed( world, 'large@example.com' );
			},
		},
		{
			title: 'Each event names product and variation',
			proves: [ 'stock/parent', 'stock/payload' ],
			run: async ( { sequenzy, store } ) => {
				const small = await store.product( 'SHIRT-S' );
				const [ event ] = await sequenzy.events( { name: 'ecommerce.back_in_stock', email: 'small@example.com' } );
				expectThat(
					event?.properties.providerVariantId === String( small.id ) &&
						event.properties.providerProductId === String( small.parent_id ),
					'both numbers',
					event
				);
				const lacking = payload.filter( ( name ) => ! event.properties[ name ] );
				expectThat( lacking.length === 0, 'all that the event has to say', lacking );
			},
		},
	],
};

const payload = [
	...[ 'provider', 'providerProductId', 'providerVariantId', 'productTitle' ],
	...[ 'productUrl', 'imageUrl', 'requestedAt', 'backInStockAt' ],
];

async function mailed( world: World, email: string ): Promise< void > {
	const mails = await tickUntil(
		world,
		`a mail to ${ email }`,
		() => world.sequenzy.mails( email ),
		( seen ) => seen.length > 0
	);
	expectThat( mails.length === 1, `one mail to ${ email }`, mails );
}

/** Stock at the parent; the variations leave it to it. */
async function countAtTheParent( { sandbox, store }: World, pieces: number ): Promise< void > {
	const { parent_id: parent } = await store.product( 'SHIRT-M' );
	await sandbox.runPhp( `<?php require '/wordpress/wp-load.php';
$shirt = wc_get_product( ${ parent } );
foreach ( $shirt->get_children() as $id ) {
	$variation = wc_get_product( $id );
	$variation->set_manage_stock( false );
	$variation->save();
}
$shirt->set_manage_stock( true );
$shirt->set_stock_quantity( ${ pieces } );
$shirt->save();` );
}

function soldOut( products: readonly { productUrl: string; stockStatus: string }[] ): boolean {
	return products.some( ( { productUrl, stockStatus } ) => productUrl.includes( 'logo-t-shirt' ) && stockStatus === 'outofstock' );
}
