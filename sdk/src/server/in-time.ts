import type { Config } from './settings.ts';

export interface Patience {
	readonly signal: AbortSignal | undefined;
	readonly sleep: Config[ 'sleep' ];
}

/**
 * Ends what takes too long with `late()`, and what is given up with the signal's reason; also where the work itself hears of neither.
 * The work's own signal fires in both cases.
 */
export async function inTime< T >(
	limitMs: number,
	{ signal, sleep }: Patience,
	work: ( signal: AbortSignal ) => Promise< T >,
	late: () => Error
): Promise< T > {
	signal?.throwIfAborted();
	const controller = new AbortController();
	const giveUp = () => controller.abort( signal?.reason );
	signal?.addEventListener( 'abort', giveUp );
	const ended = sleep( limitMs, controller.signal ).then( () => {
		const error = late();
		controller.abort( error );
		throw error;
	} );
	// Whoever loses the race has nobody who listens.
	ended.catch( () => undefined );
	try {
		return await Promise.race( [ work( controller.signal ), ended ] );
	} finally {
		signal?.removeEventListener( 'abort', giveUp );
		// Ends the timer.
		controller.abort();
	}
}
