import { expect } from 'vitest';
import { fieldsOf, signUp } from './shopper.ts';
import type { Visit } from './product-pages.ts';

/** A dark theme without blocks; it also runs right to left. */
export const classicTheme: readonly Visit[] = [
	{
		title: 'In a classic theme the form stands below "Add to cart" by itself, once, outside of that form, and looks like the theme',
		run: async ( { enter, faults } ) => {
			const { page, open, leave } = await enter();
			const form = await open( 'product/coffee-refill-pack/' );
			expect( await page.locator( '[data-sequenzy-back-in-stock]' ).count() ).toBe( 1 );
			expect( await page.locator( 'form form' ).count() ).toBe( 0 );
			expect( await faults( page, 'classic' ) ).toEqual( [] );
			await signUp( form, 'classic@example.com' );
			expect( await faults( page, 'classic-joined' ) ).toEqual( [] );
			await page.evaluate( () => ( document.documentElement.dir = 'rtl' ) );
			expect( await faults( page, 'classic-rtl' ) ).toEqual( [] );
			await leave();
		},
	},
	{
		title: 'In a classic theme the form follows the classic cart form',
		needsWooCommerce: true,
		run: async ( { enter } ) => {
			const { page, asked, jumps, open, leave } = await enter();
			const form = await open( 'product/logo-t-shirt/' );
			await page.waitForLoadState( 'networkidle' );
			expect( [ await form.isVisible(), await jumps() ] ).toEqual( [ false, 0 ] );
			await page.getByLabel( 'Size' ).selectOption( 'Medium' );
			await signUp( form, 'classic@example.com' );
			expect( fieldsOf( asked[ 0 ] ) ).toMatchObject( { variantTitle: 'Medium' } );
			await leave();
		},
	},
	{
		title: "A form of the theme's own signs shoppers up, with the module that WordPress maps and with the script for pages without modules",
		run: async ( { enter } ) => {
			const { page, asked, open, leave } = await enter();
			for ( const path of [ 'own-form/', 'own-form-without-modules/' ] ) {
				await open( path );
				await signUp( page.locator( '#notify-me' ), `${ path.slice( 0, -1 ) }@example.com` );
			}
			expect( asked.map( ( request ) => fieldsOf( request ).email ) ).toEqual( [
				'own-form@example.com',
				'own-form-without-modules@example.com',
			] );
			await leave();
		},
	},
];
