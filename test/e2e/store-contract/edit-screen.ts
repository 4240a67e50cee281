import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { openProductTab } from '../../../sandbox/scenarios/product-tab.ts';
import type { People, Visit } from './visit.ts';

/** The owner at work in wp-admin. */
export const editScreen: readonly Visit[] = [
	{
		title: 'The owner finds the products and WooCommerce in the menu',
		run: async ( { owner, info } ) => {
			await owner.goto( `${ info.adminUrl }edit.php?post_type=product` );
			const menu = owner.locator( '#adminmenu' );
			expect( await menu.locator( '#toplevel_page_woocommerce > a .wp-menu-name' ).innerText() ).toBe( 'WooCommerce' );
			expect( await menu.locator( '#menu-posts-product > a .wp-menu-name' ).innerText() ).toBe( 'Products' );
			await owner.locator( 'a.row-title', { hasText: 'Coffee Refill Pack' } ).waitFor();
		},
	},
	{
		title: 'The owner restocks a product',
		run: async ( people ) => {
			const page = await edit( people, `wc_get_product_id_by_sku( 'COFFEE-REFILL' )` );
			const status = page.locator( 'input[name="_stock_status"]' );
			await openProductTab( page, 'inventory', status );
			expect( await status.evaluateAll( ( inputs ) => inputs.map( ( input ) => ( input as HTMLInputElement ).value ) ) ).toEqual( [
				'instock',
				'outofstock',
				'onbackorder',
			] );
			expect( await page.locator( 'input[name="_stock_status"]:checked' ).inputValue() ).toBe( 'outofstock' );
			await page.getByRole( 'radio', { name: 'In stock' } ).check();
			await update( page );
			expect( await people.ask( `return wc_get_product( wc_get_product_id_by_sku( 'COFFEE-REFILL' ) )->get_stock_status();` ) ).toBe(
				'instock'
			);
		},
	},
	{
		title: 'The owner changes price and SKU and counts the stock from now on',
		run: async ( people ) => {
			const page = await edit( people, `contract_simple( array( 'name' => 'Counted by the owner' ) )->get_id()` );
			await openProductTab( page, 'general', page.locator( '#_regular_price' ) );
			await page.locator( '#_regular_price' ).fill( '15.90' );
			await page.locator( '#_sale_price' ).fill( '14' );
			await openProductTab( page, 'inventory', page.locator( '#_sku' ) );
			await page.locator( '#_sku' ).fill( 'COUNTED' );
			expect( await page.locator( '#_stock' ).isVisible() ).toBe( false );
			await page.locator( '#_manage_stock' ).check();
			await page.locator( '#_stock' ).fill( '0' );
			expect( await page.getByRole( 'radio', { name: 'In stock' } ).isVisible() ).toBe( false );
			await page.getByRole( 'radio', { name: 'Allow, but notify customer' } ).check();
			await update( page );
			expect(
				await people.ask( `
					$product = contract_find( 'Counted by the owner' );
					return array( $product->get_regular_price(), $product->get_price(), $product->get_sku(), $product->get_manage_stock(), $product->get_stock_quantity(), $product->get_stock_status(), $product->get_backorders() );` )
			).toEqual( [ '15.90', '14', 'COUNTED', true, 0, 'onbackorder', 'notify' ] );
		},
	},
	{
		title: 'The owner restocks one variation without saving the product',
		run: async ( people ) => {
			const page = await edit( people, `wc_get_product_id_by_sku( 'SHIRT' )` );
			await openProductTab( page, 'variations', page.locator( '.woocommerce_variation' ) );
			const medium = page.locator( '.woocommerce_variation', {
				has: page.locator( 'option:checked[value="Medium"], option[selected][value="Medium"]' ),
			} );
			await medium.locator( 'h3' ).first().click();
			const save = page.locator( 'button.save-variation-changes' );
			expect( await save.isDisabled() ).toBe( true );
			await medium.locator( 'select[name^="variable_stock_status"]' ).selectOption( 'instock' );
			const saved = page.waitForResponse(
				( response ) =>
					response.url().includes( 'admin-ajax.php' ) &&
					( response.request().postData() ?? '' ).includes( 'woocommerce_save_variations' )
			);
			await save.click();
			await saved;
			expect(
				await people.ask(
					`return array_map( static fn( string $letter ): string => wc_get_product( wc_get_product_id_by_sku( "SHIRT-$letter" ) )->get_stock_status(), array( 'S', 'M', 'L' ) );`
				)
			).toEqual( [ 'instock', 'instock', 'outofstock' ] );
		},
	},
	{
		title: 'Updating the product saves what was changed at its variations too',
		run: async ( people ) => {
			const page = await edit( people, `wc_get_product_id_by_sku( 'SHIRT' )` );
			await openProductTab( page, 'variations', page.locator( '.woocommerce_variation' ) );
			const large = page.locator( '.woocommerce_variation', {
				has: page.locator( 'option:checked[value="Large"], option[selected][value="Large"]' ),
			} );
			await large.locator( 'h3' ).first().click();
			await large.locator( 'input[name^="variable_regular_price"]' ).fill( '26' );
			await large.locator( 'input[name^="variable_manage_stock"]' ).check();
			await large.locator( 'input[name^="variable_stock["]' ).fill( '2' );
			await update( page );
			expect(
				await people.ask( `
					$large = wc_get_product( wc_get_product_id_by_sku( 'SHIRT-L' ) );
					return array( $large->get_regular_price(), $large->get_stock_quantity(), $large->get_stock_status(), $large->get_attributes(), contract_text( wc_get_product( $large->get_parent_id() )->get_price_html() ) );` )
			).toEqual( [ '26', 2, 'instock', { size: 'Large' }, '€24.00 – €26.00' ] );
		},
	},
	{
		title: 'The owner adds a product, and it is in the shop',
		run: async ( people ) => {
			const { owner, info, shopper } = people;
			await owner.goto( `${ info.adminUrl }post-new.php?post_type=product` );
			await settle( owner );
			await owner.locator( '#title' ).fill( 'Brand new mug' );
			await owner.locator( '#_regular_price' ).fill( '8' );
			await update( owner );
			expect(
				await people.ask( `
					$id    = contract_find( 'Brand new mug' )->get_id();
					$terms = static fn( string $taxonomy ): array => wp_get_object_terms( $id, $taxonomy, array( 'fields' => 'slugs' ) );
					return array( get_post_status( $id ), $terms( 'product_type' ), $terms( 'product_cat' ), get_post_meta( $id, '_price', true ), get_post_meta( $id, '_stock_status', true ) );` )
			).toEqual( [ 'publish', [ 'simple' ], [ 'uncategorized' ], '8', 'instock' ] );
			await shopper.goto( info.storeUrl );
			await shopper.locator( 'main li', { hasText: 'Brand new mug' } ).getByText( '€8.00' ).waitFor();
		},
	},
	{
		title: 'The owner moves a product into the trash from the list',
		run: async ( { owner, info, ask } ) => {
			const id = await ask( `return contract_simple( array( 'name' => 'Thrown away' ) )->get_id();` );
			await owner.goto( `${ info.adminUrl }edit.php?post_type=product` );
			const row = owner.locator( `#post-${ id }` );
			await row.hover();
			await row.getByRole( 'link', { name: 'Trash' } ).click();
			await owner.locator( '.notice, .updated', { hasText: 'moved to the Trash' } ).first().waitFor();
			expect( await ask( `return get_post_status( ${ id } );` ) ).toBe( 'trash' );
		},
	},
];

/** Opens the edit screen of the product whose id the PHP expression gives. */
async function edit( { owner, info, ask }: People, id: string ): Promise< Page > {
	await owner.goto( `${ info.adminUrl }post.php?post=${ await ask( `return ${ id };` ) }&action=edit` );
	await settle( owner );
	return owner;
}

/** The scripts of the screen begin to listen when jQuery is ready, which may be after the page has loaded; then they open the first tab. */
async function settle( page: Page ): Promise< void > {
	await page.evaluate(
		() => new Promise( ( ready ) => ( window as unknown as { jQuery: ( run: ( value: unknown ) => void ) => void } ).jQuery( ready ) )
	);
}

async function update( page: Page ): Promise< void > {
	// WordPress locks the button while it saves a draft by itself.
	await page.locator( '#publish:not(.disabled)' ).click();
	await page.locator( '#message', { hasText: /Product (updated|published)/ } ).waitFor();
}
