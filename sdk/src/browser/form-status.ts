import type { BackInStockMessages, MessageKey } from './form-messages.ts';

/** Empty: nothing. `words` come before those of the form. */
type Say = ( status: MessageKey | '', fieldAtFault?: HTMLElement | null, words?: string ) => void;

let statusCount = 0;

/**
 * Says something in the form's status region, which screen readers then read out. With a field at fault the text is also that field's
 * description, and the focus moves there. `data-status` of the region says what it is, for styles.
 */
export function createFormStatus( form: HTMLFormElement, texts: BackInStockMessages ): Say {
	const region = form.querySelector< HTMLElement >( '[role="status"]' ) ?? addRegion( form );
	// Also where the same form stands twice on a page.
	if ( document.getElementById( region.id ) !== region ) {
		region.id = `sequenzy-status-${ ( statusCount += 1 ) }`;
	}
	return ( status, fieldAtFault, words ) => {
		for ( const field of form.querySelectorAll( '[aria-invalid]' ) ) {
			field.removeAttribute( 'aria-invalid' );
			field.removeAttribute( 'aria-describedby' );
		}
		region.textContent = words ?? ( status && texts[ status ] );
		region.dataset.status = status;
		if ( fieldAtFault ) {
			fieldAtFault.setAttribute( 'aria-invalid', 'true' );
			fieldAtFault.setAttribute( 'aria-describedby', region.id );
			fieldAtFault.focus();
		}
	};
}

function addRegion( form: HTMLFormElement ): HTMLElement {
	const region = document.createElement( 'p' );
	region.setAttribute( 'role', 'status' );
	form.append( region );
	return region;
}
