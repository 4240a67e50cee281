import type { BackInStockResult } from './back-in-stock-result.ts';
import type { Storefront, StorefrontRequest } from './create-storefront.ts';
import type { BackInStockMessages } from './form-messages.ts';
import { createFormStatus } from './form-status.ts';
import { fieldOf, readForm } from './read-form.ts';

/** As `EnhanceOptions`, with every message. */
export interface CompleteEnhanceOptions {
	readonly storefront: Storefront;
	readonly messages: BackInStockMessages;
}

/** Fields that may be a choice. */
const choices = [ 'providerProductId', 'providerVariantId' ];

/**
 * As `enhanceBackInStockForm`, for a page that brings every message in its own language: smaller by the English ones.
 *
 * @param form
 * @param options
 * @param options.storefront Takes the requests.
 * @param options.messages   What the shopper reads.
 * @return Undoes it, and gives up a request under way.
 */
export function enhanceFormWithMessages( form: HTMLFormElement, { storefront, messages }: CompleteEnhanceOptions ): () => void {
	const words: Readonly< Record< string, string > > = messages;
	const say = createFormStatus( form, messages );
	const controller = new AbortController();
	const { signal } = controller;
	const taken = new Set< string >();
	let isBusy = false;

	const submit = async ( event: Event ) => {
		event.preventDefault();
		if ( isBusy ) {
			return;
		}
		const unchosen = choices.map( ( name ) => fieldOf( form, name ) ).find( ( field ) => field?.required && ! field.value );
		if ( unchosen ) {
			return say( 'choose_option', unchosen );
		}
		const email = fieldOf( form, 'email' );
		if ( ! email?.validity.valid ) {
			return say( 'invalid_email', email );
		}
		if ( fieldOf( form, 'website' )?.value ) {
			return say( 'joined' );
		}
		const request = readForm( form );
		const asked = JSON.stringify( { ...request, consent: request.consent?.status } );
		if ( taken.has( asked ) ) {
			return say( 'already' );
		}
		// Emptied first: the same sentence twice is then news to a screen reader.
		say( '' );
		const result = await ask( request );
		if ( ! result ) {
			return;
		}
		if ( result.status === 'joined' ) {
			taken.add( asked );
			return say( 'joined' );
		}
		const { status, code, message } = result;
		// Some of the store's reasons have words of their own in the form; for the others it has sent some.
		say( status, status === 'invalid_email' ? email : null, words[ code ] ?? message );
	};

	/** Busy until there is a result, and not while it is said: screen readers keep quiet about busy parts. */
	const ask = async ( request: StorefrontRequest ): Promise< BackInStockResult | undefined > => {
		isBusy = true;
		form.setAttribute( 'aria-busy', 'true' );
		try {
			return await storefront.subscribeToBackInStock( request, { signal } );
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
