import { expect } from 'vitest';
import type { FrameLocator, Page } from 'playwright-core';

const placed = 'The block “Back in stock” now stands below “Add to cart”. Move it where you like, then click Save.';
const alreadyThere = 'The block “Back in stock” is on this template already.';

/** From the next steps into the Site Editor: the block stands in its place, is kept by Save, and is not placed twice. */
export async function placeBlock(
	page: Page,
	screenUrl: string,
	savedTemplate: () => Promise< string >,
	picture: string | null
): Promise< void > {
	expect( await savedTemplate() ).not.toContain( 'wp:sequenzy/back-in-stock' );
	await openTemplate( page, screenUrl );
	const canvas = canvasOf( page );
	await canvas.locator( '[data-type="sequenzy/back-in-stock"]' ).waitFor();
	await tells( page, placed );
	if ( picture !== null ) {
		await page.screenshot( { path: picture, animations: 'disabled' } );
	}
	const neighbours = await canvas
		.locator( '[data-type="sequenzy/back-in-stock"]' )
		.evaluateAll( ( blocks ) => blocks.map( ( block ) => block.previousElementSibling?.getAttribute( 'data-type' ) ) );
	expect( neighbours ).toEqual( [ expect.stringMatching( /^woocommerce\/add-to-cart-/ ) ] );
	await page.locator( '.edit-site-save-button__button, .editor-post-publish-button, .edit-site-save-hub__button' ).first().click();
	await page
		.locator( '.components-snackbar' )
		.getByText( /updated|saved/i )
		.first()
		.waitFor();
	expect( await savedTemplate() ).toContain( 'wp:sequenzy/back-in-stock' );

	await openTemplate( page, screenUrl );
	await tells( page, alreadyThere );
	await canvasOf( page ).locator( '[data-type="sequenzy/back-in-stock"]' ).first().waitFor();
	expect( await canvasOf( page ).locator( '[data-type="sequenzy/back-in-stock"]' ).count() ).toBe( 1 );
}

async function openTemplate( page: Page, screenUrl: string ): Promise< void > {
	await page.goto( screenUrl );
	await page.getByRole( 'link', { name: 'Put the block on the product template' } ).click();
	await page.locator( 'iframe[name="editor-canvas"]' ).waitFor();
}

const canvasOf = ( page: Page ): FrameLocator => page.frameLocator( 'iframe[name="editor-canvas"]' );

const tells = ( page: Page, text: string ) => page.locator( '.components-notice' ).getByText( text, { exact: true } ).waitFor();
