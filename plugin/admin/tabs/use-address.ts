import { useEffect, useState } from '@wordpress/element';

const CHANGED = 'sequenzy-address';

/** The search part of this page's address; changes with Back, Forward and goTo(). */
export function useAddress(): string {
	const [ search, setSearch ] = useState( () => window.location.search );
	useEffect( () => {
		const look = () => setSearch( window.location.search );
		window.addEventListener( 'popstate', look );
		window.addEventListener( CHANGED, look );
		return () => {
			window.removeEventListener( 'popstate', look );
			window.removeEventListener( CHANGED, look );
		};
	}, [] );
	return search;
}

/** To another part of this page, so that a reload or a bookmark comes back to it. */
export function goTo( address: string ): void {
	window.history.pushState( null, '', address );
	window.dispatchEvent( new Event( CHANGED ) );
}
