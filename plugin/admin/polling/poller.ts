/** The part of `document` that a poller needs. */
export type Visibility = Pick< Document, 'hidden' | 'addEventListener' | 'removeEventListener' >;

/**
 * Looks again and again while the tab is seen, and once when it is seen again. The next look waits for the answer of the last.
 *
 * @param look
 * @param delayMs Between two looks; null: only when the tab is seen again.
 * @param tab
 * @return Stops it.
 */
export function startPolling( look: () => Promise< unknown >, delayMs: number | null, tab: Visibility ): () => void {
	let timer: ReturnType< typeof setTimeout > | undefined;
	let isStopped = false;
	const schedule = () => {
		clearTimeout( timer );
		if ( delayMs !== null && ! tab.hidden && ! isStopped ) {
			timer = setTimeout( lookNow, delayMs );
		}
	};
	const lookNow = () => void look().finally( schedule );
	const onVisibilityChange = () => {
		clearTimeout( timer );
		if ( ! tab.hidden ) {
			lookNow();
		}
	};
	tab.addEventListener( 'visibilitychange', onVisibilityChange );
	schedule();
	return () => {
		isStopped = true;
		clearTimeout( timer );
		tab.removeEventListener( 'visibilitychange', onVisibilityChange );
	};
}
