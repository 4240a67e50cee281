import type { Locator, Page } from 'playwright-core';

/**
 * Opens a tab of "Product data". WooCommerce's scripts open the first tab by themselves when they are ready, which may be after the page
 * has loaded and after a click: the owner sees that and clicks again. `content` is what is to be seen in the tab.
 */
export async function openProductTab( owner: Page, tab: 'general' | 'inventory' | 'variations', content: Locator ): Promise< void > {
	for ( let clicks = 0; clicks < 10; clicks += 1 ) {
		await untilIdle( owner );
		await owner.locator( `.${ tab }_tab a` ).click();
		const isShown = await content
			.first()
			.waitFor( { timeout: 5_000 } )
			.then(
				() => true,
				() => false
			);
		await untilIdle( owner );
		if ( isShown && ( await content.first().isVisible() ) ) {
			return;
		}
	}
	throw new Error( `The tab "${ tab }" of the product does not open.` );
}

/** No script of the page has anything left to do at once. */
async function untilIdle( page: Page ): Promise< void > {
	await page.evaluate( () => new Promise( ( resolve ) => window.requestIdleCallback( resolve ) ) );
}
