import type { Browser } from 'playwright-core';

/** The owner of a store, who has got the zip by mail. */
export interface Owner {
	readonly upload: ( zip: string ) => Promise< void >;
	readonly openScreen: ( heading: string ) => Promise< void >;
	/** The front page, and the product on it. */
	readonly openShop: ( product: string ) => Promise< void >;
	readonly deletePlugin: ( name: string ) => Promise< void >;
}

export async function visitAsOwner( browser: Browser, url: string ): Promise< Owner > {
	const page = await browser.newPage( { viewport: { width: 1280, height: 900 } } );
	await page.goto( `${ url }/wp-login.php` );
	await page.locator( '#user_login' ).fill( 'admin' );
	await page.locator( '#user_pass' ).fill( 'password' );
	await page.locator( '#wp-submit' ).click();
	await page.locator( '#wpadminbar' ).waitFor();
	return {
		upload: async ( zip ) => {
			await page.goto( `${ url }/wp-admin/plugin-install.php?tab=upload` );
			await page.locator( '#pluginzip' ).setInputFiles( zip );
			await page.locator( '#install-plugin-submit' ).click();
			await page.getByText( 'Plugin installed successfully.' ).waitFor();
			await page.getByRole( 'link', { name: 'Activate Plugin' } ).click();
			await page.getByText( 'Plugin activated.' ).waitFor();
		},
		openScreen: async ( heading ) => {
			await page.goto( `${ url }/wp-admin/admin.php?page=sequenzy` );
			await page.getByRole( 'heading', { level: 2, name: heading, exact: true } ).waitFor();
		},
		openShop: async ( product ) => {
			await page.goto( url );
			await page.getByText( product ).first().click();
			await page.getByRole( 'heading', { level: 1, name: product } ).waitFor();
		},
		deletePlugin: async ( name ) => {
			await page.goto( `${ url }/wp-admin/plugins.php` );
			const row = page.locator( 'tr', { has: page.locator( '.plugin-title strong', { hasText: new RegExp( `^${ name }$` ) } ) } );
			await row.getByRole( 'link', { name: /^Deactivate/ } ).click();
			await page.getByText( 'Plugin deactivated.' ).waitFor();
			// As without script: a page asks, in place of a dialog.
			await page.goto(
				new URL( String( await row.getByRole( 'link', { name: /^Delete/ } ).getAttribute( 'href' ) ), page.url() ).href
			);
			await page.getByRole( 'button', { name: /^Yes, delete these files/ } ).click();
			await page.getByText( 'The selected plugin has been deleted.' ).waitFor();
		},
	};
}
