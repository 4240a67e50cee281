import { useEffect } from '@wordpress/element';
import { startPolling } from './poller.ts';

/** `look` must stay the same function; a new one begins anew. */
export function usePolling( look: () => Promise< unknown >, delayMs: number | null ): void {
	useEffect( () => startPolling( look, delayMs, document ), [ look, delayMs ] );
}
