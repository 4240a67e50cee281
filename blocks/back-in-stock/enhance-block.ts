import { createStorefront, enhanceFormWithMessages } from 'sequenzy-woocommerce';
import { followChosenVariation } from './follow-chosen-variation.ts';

/**
 * Everything a form needs to know stands in its markup (plugin/src/BackInStock/FormMarkup.php): cached pages stay right. Where another
 * plugin has mangled that, this throws, and the form works as without script: it posts to the store, which answers in its own language.
 */
export function enhanceBlock( block: HTMLElement ): void {
	const form = block.querySelector( 'form' );
	const { endpoint, storeUrl, relayUrl, messages } = block.dataset;
	if ( ! form || ! endpoint || ! storeUrl || ! relayUrl || ! messages ) {
		return;
	}
	followChosenVariation( block, form );
	enhanceFormWithMessages( form, { storefront: createStorefront( { endpoint, storeUrl, relayUrl } ), messages: JSON.parse( messages ) } );
}
