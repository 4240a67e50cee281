import { useEffect, useState } from '@wordpress/element';

/** Milliseconds since 1970, kept fresh while somebody looks. */
export function useNow( everyMs: number ): number {
	const [ nowMs, setNowMs ] = useState( () => Date.now() );
	useEffect( () => {
		const timer = setInterval( () => setNowMs( Date.now() ), everyMs );
		return () => clearInterval( timer );
	}, [ everyMs ] );
	return nowMs;
}
