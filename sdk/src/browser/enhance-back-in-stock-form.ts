import type { BackInStockResult } from './back-in-stock-result.ts';
import type { Storefront } from './create-storefront.ts';
import { defaultMessages, type BackInStockMessages } from './form-messages.ts';
import { createFormStatus } from './form-status.ts';
import { fieldOf, readForm } from './read-form.ts';

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
 * made. A field `website`, which no person sees, gives away whoever fills it. The message appears in the form's `[role="status"]`; put one
 * there from the start, or one is added at the end.
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
	const texts = { ...defaultMessages, ...messages };
	const say = createFormStatus( form );
	const controller = new AbortController();
	const { signal } = controller;
	let isBusy = false;

	const submit = async ( event: Event ) => {
		event.preventDefault();
		if ( isBusy ) {
			return;
		}
		const variant = fieldOf( form, 'providerVariantId' );
		if ( variant?.required && ! variant.value ) {
			return say( texts.choose_option, variant );
		}
		const email = fieldOf( form, 'email' );
		if ( ! email?.validity.valid ) {
			return say( texts.invalid_email, email );
		}
		if ( fieldOf( form, 'website' )?.value ) {
			return say( texts.joined );
		}
		// Emptied first: the same sentence twice is then news to a screen reader.
		say( '' );
		const result = await ask();
		if ( result ) {
			say( ( 'message' in result && result.message ) || texts[ result.status ], result.status === 'invalid_email' ? email : null );
		}
	};

	/** Busy until there is a result, and not while it is said: screen readers keep quiet about busy parts. */
	const ask = async (): Promise< BackInStockResult | undefined > => {
		isBusy = true;
		form.setAttribute( 'aria-busy', 'true' );
		try {
			return await storefront.subscribeToBackInStock( readForm( form ), { signal } );
		} catch ( thrown ) {
			if ( signal.aborted ) {
				return undefined;
			}
			throw thrown;
		} finally {
			isBusy = false;
			form.removeAttribute( 'aria-busy' );
		}
	};

	const { noValidate } = form;
	// The browser's own bubbles vanish and cannot be styled; without this script they are there.
	form.noValidate = true;
	form.addEventListener( 'submit', submit, { signal } );
	return () => {
		form.noValidate = noValidate;
		controller.abort();
	};
}
