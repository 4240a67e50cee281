/** Rings the store's alarm clocks: the plugin's worker and, when something is due there, wp-cron. */
export interface Ticker {
	/** One round, done when it answers; waits for a round that is under way. */
	readonly tick: () => Promise< void >;
	/** Done when no round is under way any more. */
	readonly pause: () => Promise< void >;
	readonly resume: () => void;
	readonly stop: () => Promise< void >;
}

export interface TickerOptions {
	readonly round: () => Promise< void >;
	readonly intervalMs: number;
	readonly onFailure: ( error: unknown ) => void;
}

export function createTicker( { round, intervalMs, onFailure }: TickerOptions ): Ticker {
	let last: Promise< unknown > = Promise.resolve();
	let timer: NodeJS.Timeout | undefined;
	let stopped = false;

	const tick = (): Promise< void > => {
		const next = last.then( round );
		last = next.catch( () => undefined );
		return next;
	};
	const schedule = (): void => {
		timer = setTimeout( async () => {
			timer = undefined;
			await tick().catch( onFailure );
			if ( ! paused && timer === undefined ) {
				schedule();
			}
		}, intervalMs );
	};
	let paused = true;
	const pause = async (): Promise< void > => {
		paused = true;
		clearTimeout( timer );
		timer = undefined;
		await last;
	};
	return {
		tick,
		pause,
		resume: () => {
			if ( paused && ! stopped ) {
				paused = false;
				schedule();
			}
		},
		stop: () => {
			stopped = true;
			return pause();
		},
	};
}

/** A round over HTTP, as an outside cron would do it. */
export async function ringStore( storeUrl: string ): Promise< void > {
	const answer = await fetch( `${ storeUrl }/?rest_route=/sequenzy-sandbox/v1/tick`, { method: 'POST' } );
	if ( ! answer.ok ) {
		throw new Error( `The store answered ${ answer.status } to a tick: ${ ( await answer.text() ).slice( 0, 500 ) }` );
	}
	const { cronDue } = ( await answer.json() ) as { cronDue: boolean };
	if ( cronDue ) {
		await ( await fetch( `${ storeUrl }/wp-cron.php?doing_wp_cron` ) ).arrayBuffer();
	}
}
