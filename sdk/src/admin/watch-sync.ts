import type { AdminSync } from '../wire.ts';
import type { CallOptions } from './ask.ts';

/** How often to look, and when to stop looking. */
export interface WatchOptions extends CallOptions {
	/** Between two looks; 2 seconds by default. */
	readonly everyMs?: number;
	/** Waits; a test gives its own. Rejects when the signal fires. */
	readonly wait?: ( delayMs: number, signal: AbortSignal | undefined ) => Promise< void >;
}

type RunState = NonNullable< AdminSync[ 'run' ] >[ 'state' ];

/** True while a sync run goes on by itself; a paused one waits for a person. */
export function isUnderWay( { run }: AdminSync ): boolean {
	const moving: readonly RunState[] = [ 'requested', 'running', 'verifying', 'repaired' ];
	return run !== null && moving.includes( run.state );
}

/** Yields how the sync stands, and again and again until it moves no more; that last answer is yielded too. */
export async function* watchSync(
	getSync: ( options: CallOptions ) => Promise< AdminSync >,
	{ signal, everyMs = 2_000, wait = waitMs }: WatchOptions = {}
): AsyncGenerator< AdminSync, void, void > {
	for (;;) {
		const sync = await getSync( { ...( signal && { signal } ) } );
		yield sync;
		if ( ! isUnderWay( sync ) ) {
			return;
		}
		await wait( everyMs, signal );
	}
}

function waitMs( delayMs: number, signal: AbortSignal | undefined ): Promise< void > {
	return new Promise( ( resolve, reject ) => {
		const giveUp = () => {
			clearTimeout( timer );
			reject( signal?.reason as Error );
		};
		const timer = setTimeout( () => {
			signal?.removeEventListener( 'abort', giveUp );
			resolve();
		}, delayMs );
		if ( signal?.aborted ) {
			giveUp();
		}
		signal?.addEventListener( 'abort', giveUp, { once: true } );
	} );
}
