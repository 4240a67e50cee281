import type { Page } from 'playwright-core';
import { openProductTab } from './product-tab.ts';
import { expectThat, tickUntil, type Step, type Story, type World } from './story.ts';
import type { CatalogueProduct } from './sequenzy-records.ts';

const simpleSlug = 'coffee-refill-pack';
const variableSlug = 'logo-t-shirt';
const buyer = 'buyer@example.com';
const mediumBuyer = 'medium@example.com';
const largeBuyer = 'large@example.com';
const patientBuyer = 'patient@example.com';

/** Vendor page: How To Connect, Back-In-Stock Requests. */
export const backInStock: Story = {
	name: 'back-in-stock',
	title: 'From "tell me when it is back" to the mail',
	steps: [
		{
			title: 'The owner connects the store; a member may not, an owner may',
			proves: [ 'connect/roles' ],
			run: async ( world ) => {
				await world.owner.logIn();
				await world.owner.openPlugin();
				const { page: owner } = world.owner;
				await owner.getByRole( 'button', { name: 'Connect to Sequenzy' } ).waitFor();
				await world.picture( 'not-connected', owner );
				await owner.getByRole( 'button', { name: 'Connect to Sequenzy' } ).click();
				await owner.getByRole( 'radio', { name: /Mia Member/ } ).check();
				await world.picture( 'sign-in', owner );
				await owner.getByRole( 'button', { name: 'Sign in', exact: true } ).click();
				await owner.getByText( 'Mia Member cannot approve this.' ).waitFor();
				await world.picture( 'member-refused', owner );
				await owner.getByRole( 'button', { name: 'Sign in as somebody else' } ).click();
				await owner.getByRole( 'radio', { name: /Olivia Owner/ } ).check();
				await owner.getByRole( 'button', { name: 'Sign in', exact: true } ).click();
				await owner.getByRole( 'button', { name: 'Approve' } ).waitFor();
				await world.picture( 'approve', owner );
				await owner.getByRole( 'button', { name: 'Approve' } ).click();
				await owner.getByRole( 'button', { name: 'Confirm' } ).waitFor();
				expectThat( ! owner.url().includes( 'code=' ), 'an address without the code', owner.url() );
				await world.picture( 'confirm', owner );
				await owner.getByRole( 'button', { name: 'Confirm' } ).click();
				await owner.getByText( 'Connected to Demo Coffee Co.' ).first().waitFor();
				await world.picture( 'connected', owner );
			},
		},
		{
			title: 'Sequenzy learns the catalogue by itself',
			run: async ( world ) => {
				const known = await tickUntil(
					world,
					'both sold-out products and three variations in the catalogue',
					world.sequenzy.products,
					( products ) =>
						bySlug( products, simpleSlug ) !== undefined && bySlug( products, variableSlug )?.variations.length === 3
				);
				expectThat(
					bySlug( known, simpleSlug )?.stockStatus === 'outofstock',
					'the refill pack sold out',
					bySlug( known, simpleSlug )
				);
			},
		},
		{
			title: 'A shopper joins the waitlist of a sold-out product',
			proves: [ 'stock/request', 'stock/simple' ],
			run: async ( world ) => {
				await world.shopper.joinWaitlist( simpleSlug, buyer );
				await world.picture( 'joined-simple', world.shopper.page );
				const entries = await world.sequenzy.waitlist( buyer );
				const [ entry ] = entries;
				expectThat( entries.length === 1 && entry?.state === 'active', 'one active waitlist entry', entries );
				expectThat( entry.variantId === entry.productId, 'the number of the product for the variant', entry );
			},
		},
		{
			title: 'Two shoppers join the waitlists of two variations',
			proves: [ 'stock/variation' ],
			run: async ( world ) => {
				await world.shopper.joinWaitlist( variableSlug, mediumBuyer, 'Medium' );
				await world.picture( 'joined-variation', world.shopper.page );
				await world.shopper.joinWaitlist( variableSlug, largeBuyer, 'Large' );
				const [ medium ] = await world.sequenzy.waitlist( mediumBuyer );
				expectThat( medium !== undefined && medium.variantId !== medium.productId, 'the entry to name the variation', medium );
			},
		},
		{
			title: 'The owner restocks the product by hand: one event, one mail',
			proves: [ 'stock/back' ],
			run: async ( world ) => {
				await setStock( world, simpleSlug, 'instock', 'restock-simple' );
				await expectNotified( world, buyer, simpleSlug );
				const [ mail ] = await world.sequenzy.mails( buyer );
				expectThat(
					mail !== undefined && mail.html.includes( simpleSlug ) && mail.text.includes( 'Coffee Refill Pack' ),
					'a mail that names and links the product',
					mail
				);
				await world.owner.page.goto( world.sandbox.info.inboxUrl );
				await world.picture( 'inbox', world.owner.page );
			},
		},
		{
			title: 'The owner restocks one variation: only its shopper hears of it',
			run: async ( world ) => {
				await setVariationStock( world, variableSlug, 'Medium', 'instock' );
				await expectNotified( world, mediumBuyer, variableSlug );
				const [ large ] = await world.sequenzy.waitlist( largeBuyer );
				expectThat( large?.state === 'active', 'the other variation still waiting', large );
				expectThat( ( await world.sequenzy.mails( largeBuyer ) ).length === 0, 'no mail to the other shopper' );
			},
		},
		{
			title: 'Sold out again: the stop event, once',
			proves: [ 'stock/out-again' ],
			run: async ( world ) => {
				await setStock( world, simpleSlug, 'outofstock', 'sold-out-again' );
				const stops = await tickUntil(
					world,
					'the event ecommerce.back_in_stock_out_of_stock',
					() => world.sequenzy.events( { name: 'ecommerce.back_in_stock_out_of_stock', email: buyer } ),
					( events ) => events.length > 0
				);
				expectThat( stops.length === 1, 'one stop event', stops );
			},
		},
		{
			title: 'While Sequenzy is down a sign-up and a restock are kept, and arrive once',
			run: async ( world ) => {
				await world.sequenzy.setFaults( [ { route: '*', kind: 'down' } ] );
				await world.shopper.joinWaitlist( variableSlug, patientBuyer, 'Large' );
				await world.picture( 'joined-while-down', world.shopper.page );
				await setVariationStock( world, variableSlug, 'Large', 'instock' );
				await world.sandbox.tick();
				expectThat(
					( await world.sequenzy.events( { email: patientBuyer } ) ).length === 0,
					'nothing to arrive during the outage'
				);
				await world.sequenzy.setFaults( [] );
				await retryNow( world );
				await expectNotified( world, patientBuyer, variableSlug );
				await expectNotified( world, largeBuyer, variableSlug );
			},
		},
		{
			title: 'Nothing was sent twice',
			run: async ( world ) => {
				await world.sandbox.tick();
				for ( const email of [ buyer, mediumBuyer, largeBuyer, patientBuyer ] ) {
					const mails = await world.sequenzy.mails( email );
					expectThat(
						mails.length === 1,
						`one mail to ${ email }`,
						mails.map( ( mail ) => mail.subject )
					);
				}
			},
		},
	] satisfies Step[],
};

/** The owner's clicks on WooCommerce's own edit screen. */
async function setStock( world: World, slug: string, status: string, picture: string ): Promise< void > {
	const { page: owner } = world.owner;
	await openProduct( world, slug );
	const choice = owner.locator( `input[name="_stock_status"][value="${ status }"]` );
	await openProductTab( owner, 'inventory', choice );
	await choice.check();
	await world.picture( picture, owner );
	await save( owner );
}

async function setVariationStock( world: World, slug: string, option: string, status: string ): Promise< void > {
	const { page: owner } = world.owner;
	await openProduct( world, slug );
	await openProductTab( owner, 'variations', owner.locator( '.woocommerce_variation' ) );
	const variation = owner.locator( '.woocommerce_variation', {
		has: owner.locator( `option:checked[value="${ option }"], option[selected][value="${ option }"]` ),
	} );
	await variation.locator( 'h3' ).first().click();
	await variation.locator( 'select[name^="variable_stock_status"]' ).selectOption( status );
	await world.picture( `variation-${ option.toLowerCase() }`, owner );
	const saved = owner.waitForResponse(
		( response ) =>
			response.url().includes( 'admin-ajax.php' ) && ( response.request().postData() ?? '' ).includes( 'woocommerce_save_variations' )
	);
	await owner.locator( 'button.save-variation-changes' ).click();
	await saved;
}

async function openProduct( { owner, sequenzy, sandbox }: World, slug: string ): Promise< void > {
	const products = await sequenzy.products();
	const product = bySlug( products, slug );
	expectThat(
		product !== undefined,
		`the product ${ slug } in the catalogue`,
		products.map( ( { productUrl } ) => productUrl )
	);
	await owner.page.goto( `${ sandbox.info.adminUrl }post.php?post=${ product.id }&action=edit` );
}

async function save( owner: Page ): Promise< void > {
	await owner.locator( '#publish' ).click();
	await owner.locator( '#message, .notice-success' ).first().waitFor();
}

async function expectNotified( world: World, email: string, slug: string ): Promise< void > {
	const mails = await tickUntil(
		world,
		`a mail to ${ email }`,
		() => world.sequenzy.mails( email ),
		( seen ) => seen.length > 0
	);
	const events = await world.sequenzy.events( { name: 'ecommerce.back_in_stock', email } );
	expectThat( events.length === 1, `one back-in-stock event for ${ email }`, events );
	expectThat( mails.length === 1, `one mail to ${ email }`, mails );
	expectThat( String( events[ 0 ]?.properties.productUrl ).includes( slug ), 'the event to link the product', events[ 0 ] );
}

/** What waits for its next attempt is due now, as if the pause had passed. */
async function retryNow( world: World ): Promise< void > {
	await world.sandbox.runPhp( `<?php require '/wordpress/wp-load.php'; do_action( 'sequenzy_retry_now' );` );
}

function bySlug( products: readonly CatalogueProduct[], slug: string ): CatalogueProduct | undefined {
	return products.find( ( { productUrl } ) => productUrl.includes( `/${ slug }/` ) );
}
