import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { statusOf } from '../../support/status-of.ts';
import type { People, Visit } from './visit.ts';

/** The shop and its product pages, as shoppers see them. */
export const storefront: readonly Visit[] = [
	{
		title: 'The front page is the shop: every product with its picture, its price and its address',
		run: async ( { shopper, info } ) => {
			await shopper.goto( info.storeUrl );
			for ( const [ name, slug, price ] of [
				[ 'House Blend Coffee', 'house-blend-coffee', '€12.50' ],
				[ 'Coffee Refill Pack', 'coffee-refill-pack', '€39.00' ],
				[ 'Pour-over Kettle', 'pour-over-kettle', '€64.00' ],
				[ 'Logo T-Shirt', 'logo-t-shirt', '€24.00' ],
			] as const ) {
				const item = shopper.locator( 'main li', { hasText: name } );
				expect( await item.getByRole( 'link', { name } ).first().getAttribute( 'href' ) ).toBe(
					`${ info.storeUrl }/product/${ slug }/`
				);
				await item.getByText( price ).waitFor();
				expect( await item.locator( 'img' ).count() ).toBe( 1 );
			}
		},
	},
	{
		title: 'A product page shows name, price, words and picture, and nothing about stock while there is some',
		run: async ( people ) => {
			const page = await open( people, 'house-blend-coffee' );
			await page.getByRole( 'heading', { level: 1, name: 'House Blend Coffee' } ).waitFor();
			await page.locator( 'main' ).getByText( '€12.50' ).first().waitFor();
			await page.getByText( 'Chocolate, hazelnut, a little orange.' ).waitFor();
			await page.getByAltText( 'A bag of House Blend Coffee' ).first().waitFor();
			expect( await page.locator( 'p.stock' ).count() ).toBe( 0 );
		},
	},
	{
		title: 'A product page says that the product is sold out, or on backorder',
		run: async ( people ) => {
			const page = await open( people, 'coffee-refill-pack' );
			expect( await page.locator( 'p.stock.out-of-stock' ).innerText() ).toBe( 'Out of stock' );
			await open( people, 'pour-over-kettle' );
			expect( await page.locator( 'p.stock.available-on-backorder' ).innerText() ).toBe( 'Available on backorder' );
		},
	},
	{
		title: 'The page of a variable product asks for a choice, says when that one is sold out, and notes which variation it is',
		run: async ( people ) => {
			const page = await open( people, 'logo-t-shirt' );
			const medium = await people.ask( `return wc_get_product_id_by_sku( 'SHIRT-M' );` );
			const form = page.locator( 'form.variations_form' );
			const size = form.getByLabel( 'Size' );
			expect( await size.locator( 'option' ).allInnerTexts() ).toEqual( [ 'Choose an option', 'Small', 'Medium', 'Large' ] );
			expect( await chosen( page ) ).toBe( '0' );
			await size.selectOption( 'Medium' );
			await form.locator( 'p.stock.out-of-stock', { hasText: 'Out of stock' } ).waitFor();
			expect( await chosen( page ) ).toBe( String( medium ) );
			await size.selectOption( 'Small' );
			await form.locator( 'p.stock.out-of-stock' ).waitFor( { state: 'hidden' } );
			expect( await chosen( page ) ).not.toBe( String( medium ) );
			await size.selectOption( '' );
			await expect.poll( () => chosen( page ) ).toMatch( /^0?$/ );
		},
	},
	{
		title: 'The address of a variation opens the page with its choice made',
		run: async ( people ) => {
			const page = await open( people, 'logo-t-shirt/?attribute_size=Large' );
			await page.locator( 'form.variations_form p.stock.out-of-stock' ).waitFor();
			expect( await page.getByLabel( 'Size' ).inputValue() ).toBe( 'Large' );
		},
	},
	{
		title: "The owner's default is chosen when the page opens, unless the address says otherwise",
		run: async ( people ) => {
			const setDefault = ( attributes: string ) =>
				people.ask( `
					$shirt = wc_get_product( get_page_by_path( 'logo-t-shirt', OBJECT, 'product' )->ID );
					$shirt->set_default_attributes( ${ attributes } );
					$shirt->save();
					return wc_get_product( $shirt->get_id() )->get_default_attributes();` );
			expect( await setDefault( `array( 'size' => 'Medium' )` ) ).toEqual( { size: 'Medium' } );
			const page = await open( people, 'logo-t-shirt' );
			await page.locator( 'form.variations_form p.stock.out-of-stock' ).waitFor();
			expect( await page.getByLabel( 'Size' ).inputValue() ).toBe( 'Medium' );
			await open( people, 'logo-t-shirt/?attribute_size=Small' );
			expect( await page.getByLabel( 'Size' ).inputValue() ).toBe( 'Small' );
			expect( await setDefault( 'array()' ) ).toEqual( [] );
		},
	},
	{
		title: 'A shopper cannot see a draft, a trashed product or a variation alone',
		run: async ( { info, ask } ) => {
			const addresses = ( await ask( `
				$draft   = contract_simple( array( 'name' => 'A secret draft', 'status' => 'draft' ) );
				$trashed = contract_simple( array( 'name' => 'A secret in the trash' ) );
				wp_trash_post( $trashed->get_id() );
				return array( home_url( '/?post_type=product&p=' . $draft->get_id() ), home_url( '/?post_type=product&p=' . $trashed->get_id() ), home_url( '/?post_type=product_variation&p=' . wc_get_product_id_by_sku( 'SHIRT-M' ) ) );` ) ) as string[];
			expect( await Promise.all( addresses.map( statusOf ) ) ).toEqual( [ 404, 404, 404 ] );
			expect( await ( await fetch( info.storeUrl ) ).text() ).not.toContain( 'secret' );
		},
	},
];

async function open( { shopper, info }: People, path: string ): Promise< Page > {
	await shopper.goto( `${ info.storeUrl }/product/${ path }` );
	return shopper;
}

/** What other scripts on the page can read: the number of the chosen variation. */
function chosen( page: Page ): Promise< string > {
	return page.locator( 'form.variations_form input[name="variation_id"]' ).inputValue();
}
