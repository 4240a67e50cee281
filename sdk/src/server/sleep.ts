/** A timer that a signal ends; it then rejects with the signal's reason. */
export function sleep( ms: number, signal?: AbortSignal ): Promise< void > {
	return new Promise( ( resolve, reject ) => {
		const giveUp = () => {
			clearTimeout( timer );
			reject( signal?.reason );
		};
		const timer = setTimeout(
			() => {
				signal?.removeEventListener( 'abort', giveUp );
				resolve();
			},
			Math.min( ms, 2 ** 31 - 1 )
		);
		if ( signal?.aborted ) {
			giveUp();
		} else {
			signal?.addEventListener( 'abort', giveUp, { once: true } );
		}
	} );
}
