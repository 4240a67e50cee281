import type { StorefrontRequest } from './create-storefront.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** The field of that name; unlike `form.elements` never a list. */
export function fieldOf( form: HTMLFormElement, name: string ): Field | null {
	return form.querySelector< Field >( `[name="${ name }"]` );
}

/** The fields of the form as a request; a chosen `<option>` is its own title. */
export function readForm( form: HTMLFormElement ): StorefrontRequest {
	const valueOf = ( name: string ) => fieldOf( form, name )?.value ?? '';
	const variant = fieldOf( form, 'providerVariantId' );
	const variantTitle = variant && 'selectedOptions' in variant ? variant.selectedOptions[ 0 ]?.text : valueOf( 'variantTitle' );
	return {
		email: valueOf( 'email' ),
		providerProductId: valueOf( 'providerProductId' ),
		productTitle: valueOf( 'productTitle' ),
		...( variant?.value && { providerVariantId: variant.value, ...( variantTitle && { variantTitle } ) } ),
	};
}
