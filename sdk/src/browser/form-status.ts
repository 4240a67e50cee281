let statusCount = 0;

/**
 * Says something in the form's status region, which screen readers then read out. With a field at fault the text is also that field's
 * description, and the focus moves there.
 */
export function createFormStatus( form: HTMLFormElement ): ( text: string, fieldAtFault?: HTMLElement | null ) => void {
	const region = form.querySelector( '[role="status"]' ) ?? addRegion( form );
	// Also where the same form stands twice on a page.
	if ( document.getElementById( region.id ) !== region ) {
		region.id = `sequenzy-status-${ ( statusCount += 1 ) }`;
	}
	return ( text, fieldAtFault ) => {
		for ( const field of form.querySelectorAll( '[aria-invalid]' ) ) {
			field.removeAttribute( 'aria-invalid' );
			field.removeAttribute( 'aria-describedby' );
		}
		region.textContent = text;
		if ( fieldAtFault ) {
			fieldAtFault.setAttribute( 'aria-invalid', 'true' );
			fieldAtFault.setAttribute( 'aria-describedby', region.id );
			fieldAtFault.focus();
		}
	};
}

function addRegion( form: HTMLFormElement ): Element {
	const region = document.createElement( 'p' );
	region.setAttribute( 'role', 'status' );
	form.append( region );
	return region;
}
