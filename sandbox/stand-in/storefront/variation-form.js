/* Finds the variation that was chosen: notes its number for other scripts, and says what a shopper wants to know of it. */
for ( const form of document.querySelectorAll( 'form.variations_form' ) ) {
	const variations = JSON.parse( form.dataset.product_variations );
	const fields = [ ...form.querySelectorAll( 'select[name^="attribute_"]' ) ];

	const show = () => {
		const variation = fields.every( ( { value } ) => value !== '' )
			? variations.find( ( { attributes } ) => fields.every( ( { name, value } ) => [ '', value ].includes( attributes[ name ] ) ) )
			: undefined;
		form.elements.variation_id.value = variation?.variation_id ?? 0;
		form.querySelector( '.single_variation' ).innerHTML = variation ? variation.price_html + variation.availability_html : '';
	};

	form.addEventListener( 'change', show );
	show();
}
