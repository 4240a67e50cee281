import { speak } from '@wordpress/a11y';
import { useEffect } from '@wordpress/element';

/** Reads a sentence to who cannot see the page, whenever it has become another one: at milestones, not at ticks. */
export function useSpoken( sentence: string ): void {
	useEffect( () => {
		if ( sentence !== '' ) {
			speak( sentence, 'polite' );
		}
	}, [ sentence ] );
}
