import { createStorefront, enhanceBackInStockForm, type BackInStockMessages } from 'sequenzy-woocommerce';
import { followChosenVariation } from './follow-chosen-variation.ts';

/** Everything a form needs to know stands in its markup (plugin/src/BackInStock/FormMarkup.php): cached pages stay right. */
export function enhanceBlock( block: HTMLElement ): void {
	const form = block.querySelector( 'form' );
	const { endpoint, storeUrl, relayUrl, messages } = block.dataset;
	if ( ! form || ! endpoint || ! storeUrl || ! relayUrl ) {
		return;
	}
	enhanceBackInStockForm( form, {
		storefront: createStorefront( { endpoint, storeUrl, relayUrl } ),
		messages: messagesFrom( messages ),
	} );
	followChosenVariation( block, form );
}

/** Another plugin may have mangled the attribute; then the form speaks English rather than not at all. */
function messagesFrom( json = '{}' ): Partial< BackInStockMessages > {
	try {
		return JSON.parse( json );
	} catch {
		return {};
	}
}
