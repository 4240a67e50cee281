import type { StorefrontRequest } from './create-storefront.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** The field of that name; unlike `form.elements` never a list. */
export function fieldOf( form: HTMLFormElement, name: string ): Field | null {
	return form.querySelector< Field >( `[name="${ name }"]` );
}

/** The fields of the form as a request; a chosen `<option>` is its own title. */
export function readForm( form: HTMLFormElement ): StorefrontRequest {
	const valueOf = ( name: string ) => fieldOf( form, name )?.value ?? '';
	const titleOf = ( name: string, titleName: string ) => {
		const field = fieldOf( form, name );
		return ( field && 'selectedOptions' in field ? field.selectedOptions[ 0 ]?.text : valueOf( titleName ) ) ?? '';
	};
	// Behind the id an option may carry what it leaves open ("19?attribute_size=Large"), for the store; its title says it.
	const [ providerVariantId ] = valueOf( 'providerVariantId' ).split( '?' );
	const variantTitle = titleOf( 'providerVariantId', 'variantTitle' );
	const version = valueOf( 'consentVersion' );
	return {
		email: valueOf( 'email' ),
		providerProductId: valueOf( 'providerProductId' ),
		productTitle: titleOf( 'providerProductId', 'productTitle' ),
		...( providerVariantId && { providerVariantId, ...( variantTitle && { variantTitle } ) } ),
		...( version && { consent: consentOf( form, version ) } ),
	};
}

/** What was asked, what was answered, when (contract: common.json, consent). */
function consentOf( form: HTMLFormElement, version: string ): NonNullable< StorefrontRequest[ 'consent' ] > {
	const box = fieldOf( form, 'consent' );
	return {
		status: box?.matches( ':checked' ) ? 'granted' : 'refused',
		text: box?.closest( 'label' )?.textContent?.trim() ?? '',
		version,
		at: new Date().toISOString(),
		source: 'back-in-stock',
	};
}
