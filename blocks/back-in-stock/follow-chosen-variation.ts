/**
 * The form follows the variation chosen in WooCommerce's own form for the same product: shown for a sold-out one, hidden for one in
 * stock. Its own choice stands where there is no such form, where its script does not run, and while nothing is chosen there.
 *
 * It watches WooCommerce's hidden field `variation_id` instead of listening for the classic form's jQuery events (`found_variation`,
 * `reset_data`): the same field is filled by the classic form, by its look-up over the network in large products, by swatch plugins
 * and by the block "Add to Cart + Options", which has no such events; and no jQuery has to be there first.
 */
export function followChosenVariation( block: HTMLElement, form: HTMLFormElement ): void {
	const select = form.querySelector< HTMLSelectElement >( 'select[name="providerVariantId"]' );
	const chosen = select && fieldOfWooCommerce( valueOf( form, 'providerProductId' ) );
	if ( ! select || ! chosen ) {
		return;
	}
	let followed = '';
	const follow = () => {
		// WooCommerce's forms write 0 or nothing while no variation is chosen.
		const id = Number( chosen.value ) > 0 ? chosen.value : '';
		if ( id === followed ) {
			return;
		}
		followed = id;
		const isSoldOut = [ ...select.options ].some( ( { value } ) => value === id );
		block.hidden = id !== '' && ! isSoldOut;
		select.value = isSoldOut ? id : '';
		fieldAround( select ).hidden = id !== '';
		// What was said belongs to the earlier choice.
		const status = form.querySelector( '[role="status"]' );
		if ( status ) {
			status.textContent = '';
		}
	};
	new MutationObserver( follow ).observe( chosen, { attributeFilter: [ 'value' ] } );
	follow();
}

/** Both of WooCommerce's forms for variable products hold `product_id` beside `variation_id`. */
function fieldOfWooCommerce( productId: string ): HTMLInputElement | undefined {
	const fields = document.querySelectorAll< HTMLInputElement >( 'form input[name="variation_id"]' );
	return [ ...fields ].find( ( { form } ) => form !== null && valueOf( form, 'product_id' ) === productId );
}

function valueOf( form: HTMLFormElement, name: string ): string {
	return form.querySelector< HTMLInputElement >( `input[name="${ name }"]` )?.value ?? '';
}

function fieldAround( select: HTMLSelectElement ): HTMLElement {
	return select.closest( 'label' ) ?? select;
}
