/* Tells the store of the form as it is while it is being filled in, where a field asks for it and the postal address is whole, as WooCommerce's own script does. */
const form = document.querySelector( 'form.checkout' );

form?.addEventListener( 'change', async ( { target } ) => {
	const required = [ ...form.querySelectorAll( '.address-field.validate-required input' ) ];
	if ( target.closest( '.update_totals_on_change' ) === null || required.some( ( { value } ) => value === '' ) ) {
		return;
	}
	const body = new URLSearchParams( {
		security: form.dataset.review,
		post_data: new URLSearchParams( new FormData( form ) ).toString(),
		country: form.elements.billing_country?.value ?? '',
	} );
	await fetch( '/?wc-ajax=update_order_review', { method: 'POST', body } );
} );
