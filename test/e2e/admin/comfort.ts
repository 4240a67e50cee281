import type { Page } from 'playwright-core';

/** What still moves on the screen, as "element: animation"; all of it, also below the elements that asked for it. */
export const movements = ( page: Page ): Promise< string[] > =>
	page.evaluate( () => {
		const place = document.querySelector( '.sequenzy-admin' );
		return document
			.getAnimations()
			.flatMap( ( { effect, playState } ) =>
				playState === 'running' && effect instanceof KeyframeEffect && effect.target !== null && place?.contains( effect.target )
					? [ `${ effect.target.tagName }.${ effect.target.getAttribute( 'class' ) }` ]
					: []
			);
	} );

/** How many colours an element has on the screen, its edges apart. */
export async function coloursOf( page: Page, selector: string ): Promise< number > {
	const picture = ( await page.locator( selector ).first().screenshot( { animations: 'disabled' } ) ).toString( 'base64' );
	return page.evaluate( async ( base64 ) => {
		const bitmap = await createImageBitmap( await ( await fetch( `data:image/png;base64,${ base64 }` ) ).blob() );
		const canvas = new OffscreenCanvas( bitmap.width, bitmap.height );
		const context = canvas.getContext( '2d' );
		context?.drawImage( bitmap, 0, 0 );
		// Along its middle, so that neither round corners nor lines around it count.
		const { data } = context!.getImageData( 4, Math.floor( bitmap.height / 2 ), bitmap.width - 8, 1 );
		const colours = new Map< string, number >();
		for ( let at = 0; at < data.length; at += 4 ) {
			const colour = data.slice( at, at + 3 ).join();
			colours.set( colour, ( colours.get( colour ) ?? 0 ) + 1 );
		}
		// A soft edge between two of them is none of its own.
		return [ ...colours.values() ].filter( ( pixels ) => pixels > 3 ).length;
	}, picture );
}

/** The line below each tab, by its words. */
export const tabLines = ( page: Page ): Promise< Record< string, string > > =>
	page
		.locator( '.sequenzy-admin__tabs a' )
		.evaluateAll( ( tabs ) =>
			Object.fromEntries( tabs.map( ( tab ) => [ tab.textContent, window.getComputedStyle( tab ).borderBlockEndColor ] ) )
		);
