import type { Page } from 'playwright-core';
import type { SandboxInfo } from 'sequenzy-sandbox';

/** Screens of others, on which we have a notice at most. Editors of blocks load our block and are none of them. */
export const otherScreens = [
	'index.php',
	'plugins.php',
	'users.php',
	'edit.php',
	'edit.php?post_type=product',
	'admin.php?page=wc-settings',
	'admin.php?page=wc-orders',
	'options-general.php',
] as const;

/** What of ours a screen loads, asks for, or has in its page as a script or style. */
export async function oursOn( page: Page, info: SandboxInfo, screen: string ): Promise< string[] > {
	const found: string[] = [];
	const note = ( address: string ) =>
		/\/plugins\/sequenzy-for-woocommerce\/|sequenzy\/v1/.test( decodeURIComponent( address ) ) && found.push( address );
	const listen = ( request: { url: () => string } ) => void note( request.url() );
	page.on( 'request', listen );
	await page.goto( `${ info.adminUrl }${ screen }` );
	await page.locator( '#wpadminbar' ).waitFor();
	await page.waitForLoadState( 'networkidle' );
	page.off( 'request', listen );
	found.push(
		...( await page.locator( '[id^="sequenzy"]:is(script, style, link)' ).evaluateAll( ( all ) => all.map( ( { id } ) => id ) ) )
	);
	return found;
}
