/** A clock that stands still while anything can still happen, then jumps to the next thing that waits. */
export function virtualTime( startsAt = '2026-04-01T12:00:00.000Z' ) {
	let nowMs = Date.parse( startsAt );
	const timers = new Set< { readonly atMs: number; readonly ring: () => void } >();
	const jump = () => {
		const [ next ] = [ ...timers ].sort( ( one, other ) => one.atMs - other.atMs );
		if ( next ) {
			timers.delete( next );
			nowMs = next.atMs;
			next.ring();
		}
	};
	return {
		now: () => nowMs,
		sleep: ( ms: number, signal?: AbortSignal ) =>
			new Promise< void >( ( resolve, reject ) => {
				signal?.throwIfAborted();
				const timer = { atMs: nowMs + ms, ring: resolve };
				timers.add( timer );
				signal?.addEventListener( 'abort', () => {
					timers.delete( timer );
					reject( signal.reason );
				} );
				// After every promise that is about to settle.
				setImmediate( () => setTimeout( jump ) );
			} ),
	};
}
