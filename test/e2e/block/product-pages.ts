import { expect } from 'vitest';
import { fieldsOf, signUp, THANKS, type Shop } from './shopper.ts';

/** A sentence about the form, shown by what a shopper sees and does. */
export interface Visit {
	readonly title: string;
	/** The stand-in has no such product. */
	readonly needsWooCommerce?: boolean;
	/** A block that not every WooCommerce has. */
	readonly needsBlock?: string;
	readonly run: ( shop: Shop ) => Promise< void >;
}

export const productPages: readonly Visit[] = [
	{
		title: 'A shopper signs up by keyboard alone; nothing was asked before, no cookie is set, and nothing jumped',
		run: async ( { enter, faults } ) => {
			const { page, asked, jumps, open, leave } = await enter();
			const form = await open( 'product/coffee-refill-pack/' );
			await form.waitFor();
			expect( await faults( page, 'simple' ) ).toEqual( [] );
			// WooCommerce sets some of its own.
			const cookies = ( await page.context().cookies() ).filter( ( { name } ) => name.includes( 'sequenzy' ) );
			expect( [ asked.length, await jumps(), cookies ] ).toEqual( [ 0, 0, [] ] );
			await form.getByLabel( 'E-mail address' ).focus();
			await page.keyboard.type( 'buyer' );
			await page.keyboard.press( 'Enter' );
			await form.getByRole( 'status' ).getByText( 'Please enter a valid e-mail address.' ).waitFor();
			expect( await page.evaluate( () => document.activeElement?.getAttribute( 'aria-invalid' ) ) ).toBe( 'true' );
			expect( await faults( page, 'wrong-address' ) ).toEqual( [] );
			await page.keyboard.type( '@example.com' );
			await page.keyboard.press( 'Tab' );
			await page.keyboard.press( 'Enter' );
			await form.getByRole( 'status' ).getByText( THANKS ).waitFor();
			expect( await faults( page, 'joined' ) ).toEqual( [] );
			await page.keyboard.press( 'Enter' );
			await form.getByRole( 'status' ).getByText( 'You are on the list already.' ).waitFor();
			expect( asked ).toHaveLength( 1 );
			expect( fieldsOf( asked[ 0 ] ) ).toMatchObject( { email: 'buyer@example.com', productTitle: 'Coffee Refill Pack' } );
			await leave();
		},
	},
	{
		title: 'The form is hidden while something is left to buy, and there the moment a sold-out variation is chosen',
		run: async ( { enter, faults } ) => {
			const { page, asked, jumps, open, leave } = await enter();
			const form = await open( 'product/logo-t-shirt/' );
			const size = page.locator( 'form.variations_form' ).getByLabel( 'Size' );
			await page.waitForLoadState( 'networkidle' );
			expect( [ await form.isVisible(), await jumps() ] ).toEqual( [ false, 0 ] );
			await size.selectOption( 'Medium' );
			await form.waitFor();
			expect( await form.getByLabel( 'Sold-out option' ).isVisible() ).toBe( false );
			expect( await faults( page, 'variation' ) ).toEqual( [] );
			await size.selectOption( 'Small' );
			await form.waitFor( { state: 'hidden' } );
			await size.selectOption( 'Large' );
			await signUp( form, 'large@example.com' );
			expect( fieldsOf( asked[ 0 ] ) ).toMatchObject( { email: 'large@example.com', variantTitle: 'Large' } );
			await size.selectOption( '' );
			await form.waitFor( { state: 'hidden' } );
			await leave();
		},
	},
	{
		title: 'With a default in stock the form is hidden from the start, with a sold-out default shown: nothing jumps',
		run: async ( { enter } ) => {
			const { page, jumps, open, leave } = await enter();
			for ( const [ path, isShown ] of [
				[ 'product/default-in-stock/', false ],
				[ 'product/default-sold-out/', true ],
				[ 'product/default-in-stock/?attribute_size=Large', true ],
				[ 'product/default-sold-out/?attribute_size=Small', false ],
			] as const ) {
				const form = await open( path );
				await page.waitForLoadState( 'networkidle' );
				expect( [ path, await form.isVisible(), await jumps() ] ).toEqual( [ path, isShown, 0 ] );
			}
			await leave();
		},
	},
	{
		title: 'Of a variation for any size, the size that was chosen is kept',
		run: async ( { enter } ) => {
			const { page, asked, open, leave } = await enter();
			const form = await open( 'product/any-size/' );
			const cart = page.locator( 'form.variations_form' );
			await cart.getByLabel( 'Size' ).selectOption( 'Large' );
			await cart.getByLabel( 'Colour' ).selectOption( 'Blue & White' );
			await signUp( form, 'any@example.com' );
			await cart.getByLabel( 'Size' ).selectOption( 'Small' );
			await signUp( form, 'any@example.com' );
			expect( asked.map( ( request ) => fieldsOf( request ).variantTitle ) ).toEqual( [
				'Large, Blue & White',
				'Small, Blue & White',
			] );
			// The same size in red is another variation, and in stock.
			await cart.getByLabel( 'Colour' ).selectOption( 'Red' );
			await cart.getByLabel( 'Size' ).selectOption( 'Large' );
			await form.waitFor( { state: 'hidden' } );
			await leave();
		},
	},
	{
		title: 'Several forms on a page: each speaks for itself, also twice the same product, and a choice of its own where no cart form is',
		run: async ( { enter, faults } ) => {
			const { page, asked, open, leave } = await enter();
			await open( 'several/' );
			const forms = page.locator( '[data-sequenzy-back-in-stock]' );
			expect( await forms.count() ).toBe( 3 );
			const ids = await page.locator( '[id]' ).evaluateAll( ( all ) => all.map( ( { id } ) => id ) );
			expect( ids.filter( ( id, place ) => id.includes( 'sequenzy' ) && ids.indexOf( id ) !== place ) ).toEqual( [] );
			await signUp( forms.nth( 1 ), 'second@example.com' );
			expect( await forms.nth( 0 ).getByRole( 'status' ).innerText() ).toBe( '' );
			await forms.nth( 2 ).getByRole( 'button', { name: 'Tell me when it is back' } ).click();
			await forms.nth( 2 ).getByRole( 'status' ).getByText( 'Please choose an option first.' ).waitFor();
			expect( await faults( page, 'several' ) ).toEqual( [] );
			// One below the other, and no higher for that.
			const heightOf = async ( place: number ) => ( await forms.nth( place ).getByLabel( 'E-mail address' ).boundingBox() )?.height;
			expect( await heightOf( 2 ) ).toBe( await heightOf( 0 ) );
			await forms.nth( 2 ).getByLabel( 'Sold-out option' ).selectOption( { label: 'Medium' } );
			await signUp( forms.nth( 2 ), 'third@example.com' );
			expect( fieldsOf( asked[ 1 ] ) ).toMatchObject( { productTitle: 'Logo T-Shirt', variantTitle: 'Medium' } );
			await leave();
		},
	},
	{
		title: 'In a query loop each product that can be waited for has its own form, and the others none',
		run: async ( { enter } ) => {
			const { page, asked, open, leave } = await enter();
			await open( 'loop/' );
			const item = ( title: string ) => page.getByRole( 'listitem' ).filter( { has: page.getByRole( 'heading', { name: title } ) } );
			expect( await item( 'House Blend Coffee' ).locator( 'form' ).count() ).toBe( 0 );
			await signUp( item( 'Coffee Refill Pack' ), 'loop@example.com' );
			await item( 'Logo T-Shirt' ).getByLabel( 'Sold-out option' ).selectOption( { label: 'Large' } );
			await signUp( item( 'Logo T-Shirt' ), 'loop@example.com' );
			expect( asked.map( ( request ) => [ fieldsOf( request ).productTitle, fieldsOf( request ).variantTitle ] ) ).toEqual( [
				[ 'Coffee Refill Pack', undefined ],
				[ 'Logo T-Shirt', 'Large' ],
			] );
			await leave();
		},
	},
	{
		title: 'Of a group, what is sold out can be waited for',
		needsWooCommerce: true,
		run: async ( { enter } ) => {
			const { asked, open, leave } = await enter();
			const form = await open( 'product/starter-set/' );
			await signUp( form, 'group@example.com' );
			expect( fieldsOf( asked[ 0 ] ) ).toMatchObject( { productTitle: 'Coffee Refill Pack' } );
			await leave();
		},
	},
	{
		title: 'The form follows the block "Add to Cart + Options" too',
		needsBlock: 'woocommerce/add-to-cart-with-options',
		run: async ( { enter, php } ) => {
			const swap = ( from: string, to: string ) =>
				php( `
					$page = get_posts( array( 'post_type' => 'wp_template', 'name' => 'single-product', 'post_status' => 'publish', 'numberposts' => 1, 'suppress_filters' => true ) )[0];
					wp_update_post( array( 'ID' => $page->ID, 'post_content' => wp_slash( str_replace( 'wp:woocommerce/${ from } ', 'wp:woocommerce/${ to } ', $page->post_content ) ) ) );` );
			await swap( 'add-to-cart-form', 'add-to-cart-with-options' );
			const { page, asked, jumps, open, leave } = await enter();
			const form = await open( 'product/any-size/' );
			const cart = page.locator( 'form.wp-block-add-to-cart-with-options, form.wp-block-woocommerce-add-to-cart-with-options' );
			await cart.waitFor();
			await page.waitForLoadState( 'networkidle' );
			expect( [ await form.isVisible(), await jumps(), await page.locator( 'form form' ).count() ] ).toEqual( [ false, 0, 0 ] );
			const choose = ( option: string ) => cart.getByText( option, { exact: true } ).click();
			await choose( 'Large' );
			await choose( 'Blue & White' );
			await signUp( form, 'options@example.com' );
			await choose( 'Small' );
			await signUp( form, 'options@example.com' );
			expect( asked.map( ( request ) => fieldsOf( request ).variantTitle ) ).toEqual( [
				'Large, Blue & White',
				'Small, Blue & White',
			] );
			await leave();
			await swap( 'add-to-cart-with-options', 'add-to-cart-form' );
		},
	},
	{
		title: 'A page whose product is in stock has not a byte of ours, and no page is printed with the form',
		run: async ( { enter } ) => {
			const { page, open, leave } = await enter();
			await open( 'product/house-blend-coffee/' );
			expect( await page.content() ).not.toMatch( /sequenzy-(back-in-stock|woocommerce)/ );
			const form = await open( 'product/coffee-refill-pack/' );
			await page.emulateMedia( { media: 'print' } );
			expect( await form.isVisible() ).toBe( false );
			await leave();
		},
	},
];
