/**
 * The form follows the variation chosen in WooCommerce's own form for the same product: shown for a sold-out one, hidden for one in
 * stock, and while nothing is chosen as the store says (`data-at-rest`: hidden where something is left to buy). Where there is no such form
 * on the page, it is shown with a choice of its own.
 *
 * It watches WooCommerce's hidden field `variation_id` instead of listening for the classic form's jQuery events (`found_variation`,
 * `reset_data`): the same field is filled by the classic form, by its look-up over the network in large products, by swatch plugins
 * and by the block "Add to Cart + Options", which has no such events; and no jQuery has to be there first.
 */
export function followChosenVariation( block: HTMLElement, form: HTMLFormElement ): void {
	const { atRest } = block.dataset;
	const select = form.querySelector< HTMLSelectElement >( 'select[name="providerVariantId"]' );
	if ( ! atRest || ! select ) {
		return;
	}
	const chosen = fieldOfWooCommerce( valueOf( form, 'providerProductId' ) );
	const cart = chosen?.form;
	if ( ! cart ) {
		block.hidden = false;
		return;
	}
	// As the store has rendered it: WooCommerce's own script may not have run yet, and nothing shall jump.
	let followed = '';
	const follow = () => {
		// WooCommerce's forms write 0 or nothing while no variation is chosen.
		const id = Number( chosen.value ) > 0 ? chosen.value : '';
		const option = id === '' ? undefined : optionFor( id, select, cart );
		const now = id && `${ id } ${ option?.text }`;
		if ( now === followed ) {
			return;
		}
		followed = now;
		block.hidden = id === '' ? atRest === 'hidden' : ! option;
		// One alone stands without "Choose an option" before it.
		select.selectedIndex = option?.index ?? 0;
		fieldAround( select ).hidden = id !== '';
		// What was said belongs to the earlier choice.
		const status = form.querySelector( '[role="status"]' );
		if ( status ) {
			status.textContent = '';
		}
	};
	// The whole form: of a variation for any size, the size changes and `variation_id` does not.
	new MutationObserver( follow ).observe( cart, { subtree: true, attributeFilter: [ 'value' ] } );
	follow();
}

/** Of a variation for any size there is an option for each, with the size behind its id: "19?attribute_size=Large". */
function optionFor( id: string, select: HTMLSelectElement, cart: HTMLFormElement ): HTMLOptionElement | undefined {
	const fields = new FormData( cart );
	const options = [ ...select.options ]
		.map( ( option ) => ( { option, parts: option.value.split( '?' ) } ) )
		.filter( ( { parts } ) => parts[ 0 ] === id );
	const chosen = options.find( ( { parts } ) =>
		[ ...new URLSearchParams( parts[ 1 ] ) ].every( ( [ name, value ] ) => fields.get( name ) === value )
	);
	return ( chosen ?? options[ 0 ] )?.option;
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
