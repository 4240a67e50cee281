import { defaultMessages, type BackInStockMessages } from './form-messages.ts';
import type { Storefront } from './create-storefront.ts';
import { enhanceFormWithMessages } from './enhance-form-with-messages.ts';

/** How a form takes part. */
export interface EnhanceOptions {
	readonly storefront: Storefront;
	/** English where one is left out. */
	readonly messages?: Partial< BackInStockMessages >;
}

/**
 * Lets a form sign shoppers up without leaving the page. Where this does not run, the form works as it did before.
 *
 * Its fields are named as on the wire: `email`, `providerProductId`, `productTitle` and, for variations, `providerVariantId` (a
 * `<select>`, whose chosen text is the title, or an `<input>` beside one named `variantTitle`), `required` where a choice must be
 * made; a choice of products is a `<select>` named `providerProductId`. A checkbox `consent` beside a hidden `consentVersion` is a question
 * about mails, its label the text. A field `website`, which no person sees, gives away whoever fills it. The message appears in the form's
 * `[role="status"]`, with `data-status` saying what it is; put one there from the start, or one is added at the end.
 *
 * While it sends, the form has `aria-busy="true"` and further clicks do nothing. A field at fault gets `aria-invalid`, the message as
 * its description, and the focus; otherwise the focus stays where it is.
 *
 * @param form
 * @param options
 * @param options.storefront Takes the requests.
 * @param options.messages   What the shopper reads; English where one is left out.
 * @return Undoes it, and gives up a request under way.
 *
 * @example
 * const undo = enhanceBackInStockForm( document.querySelector( '#notify-me' ), { storefront } );
 */
export function enhanceBackInStockForm( form: HTMLFormElement, { storefront, messages }: EnhanceOptions ): () => void {
	return enhanceFormWithMessages( form, { storefront, messages: { ...defaultMessages, ...messages } } );
}
