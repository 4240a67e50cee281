import { useEffect, useRef } from '@wordpress/element';
import type { RefObject } from 'react';
import type { Screen } from '../screens/screen.ts';

/** The button that was clicked leaves with its screen; the focus then goes to the new heading, and not to the top of the page. */
export function useFocusWhenLost( heading: RefObject< HTMLElement >, screen: Screen | null ): void {
	const before = useRef( screen );
	useEffect( () => {
		const element = heading.current;
		const hasChanged = before.current !== null && before.current !== screen;
		before.current = screen;
		if ( hasChanged && element !== null && element.ownerDocument.activeElement === element.ownerDocument.body ) {
			element.focus();
		}
	}, [ heading, screen ] );
}
