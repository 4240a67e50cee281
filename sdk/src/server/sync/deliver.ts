import type { Sequenzy } from '../create-sequenzy.ts';
import type { Patience } from '../in-time.ts';
import { SequenzyError } from '../sequenzy-error.ts';
import type { SyncResource } from './cursor.ts';
import { SyncError } from './sync-error.ts';

/** What of one page became of it. */
export interface Delivered {
	readonly sent: number;
	readonly leftOut: readonly LeftOut[];
}

/** A record that was not brought, and why. */
export interface LeftOut {
	readonly resource: SyncResource;
	/** WooCommerce's id. */
	readonly id: number;
	readonly reason: string;
}

export interface Target extends Patience {
	readonly sequenzy: Sequenzy;
}

const longestWaitMs = 60_000;

/** Waits as long as Sequenzy asks to: a sync is in no hurry, and its calls may be sent twice. */
export async function patiently< T >( send: () => PromiseLike< T >, { signal, sleep }: Patience ): Promise< T > {
	for (;;) {
		try {
			return await send();
		} catch ( thrown ) {
			if ( ! ( thrown instanceof SequenzyError ) || thrown.kind !== 'rate_limited' ) {
				throw thrown;
			}
			await sleep( thrown.retryAfterMs ?? longestWaitMs, signal );
		}
	}
}

/** Sequenzy refuses a batch for one bad record; halves and halves again find it, and all the others are brought. */
export async function deliverInHalves< T extends { readonly id: number } >(
	resource: SyncResource,
	items: readonly T[],
	send: ( items: readonly T[] ) => PromiseLike< unknown >
): Promise< Delivered > {
	const [ only ] = items;
	if ( only === undefined ) {
		return { sent: 0, leftOut: [] };
	}
	try {
		await send( items );
		return { sent: items.length, leftOut: [] };
	} catch ( thrown ) {
		if ( ! ( thrown instanceof SequenzyError ) || thrown.kind !== 'invalid' ) {
			throw failedFrom( thrown );
		}
		if ( items.length === 1 ) {
			return { sent: 0, leftOut: [ { resource, id: only.id, reason: thrown.message } ] };
		}
	}
	const middle = Math.ceil( items.length / 2 );
	const first = await deliverInHalves( resource, items.slice( 0, middle ), send );
	const second = await deliverInHalves( resource, items.slice( middle ), send );
	return { sent: first.sent + second.sent, leftOut: [ ...first.leftOut, ...second.leftOut ] };
}

/** Anything else than a Sequenzy error is the signal's reason, and goes on as it is. */
export const failedFrom = ( thrown: unknown ): unknown =>
	thrown instanceof SequenzyError ? new SyncError( 'SEQUENZY_FAILED', thrown.message, thrown ) : thrown;
