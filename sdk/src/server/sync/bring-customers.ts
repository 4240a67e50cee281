import { addressIn, subscriberOf } from '../../translate/customer.ts';
import type { Customer, SubscriberImport } from '../../wire.ts';
import { deliverInHalves, patiently, type Delivered, type LeftOut, type Target } from './deliver.ts';
import { SyncError } from './sync-error.ts';

const pauseMs = 1_000;
const mostPauses = 600;

/** A page of customers in one import, which is over when this is: the next page never meets a half-imported one. */
export async function bringCustomers( customers: readonly Customer[], target: Target ): Promise< Delivered > {
	const known: { readonly id: number; readonly subscriber: ReturnType< typeof subscriberOf > }[] = [];
	const leftOut: LeftOut[] = [];
	const leaveOut = ( id: number, reason: string ) => leftOut.push( { resource: 'customers', id, reason } );
	for ( const customer of customers ) {
		const { id } = customer;
		const email = addressIn( customer.email );
		if ( email === undefined ) {
			leaveOut( id, 'The account has no e-mail address.' );
		} else {
			known.push( { id, subscriber: subscriberOf( customer, email ) } );
		}
	}
	let refused = 0;
	const delivered = await deliverInHalves( 'customers', known, async ( some ) => {
		const { failures = [] } = await imported(
			some.map( ( { subscriber } ) => subscriber ),
			target
		);
		for ( const { index, error } of failures ) {
			const one = some[ index ];
			if ( one ) {
				refused += 1;
				leaveOut( one.id, error );
			}
		}
	} );
	return { sent: delivered.sent - refused, leftOut: [ ...leftOut, ...delivered.leftOut ] };
}

/** History is no news: who is known keeps what Sequenzy has, and nobody enters a sequence. */
async function imported( subscribers: ReturnType< typeof subscriberOf >[], target: Target ): Promise< SubscriberImport > {
	const { sequenzy, signal, sleep } = target;
	const request = { subscribers, duplicateStrategy: 'merge', enrollInSequences: false } as const;
	let state = await patiently( () => sequenzy.subscribers.import( request, target ), target );
	for ( let pauses = 0; state.status !== 'completed'; pauses += 1 ) {
		if ( state.status === 'failed' || state.status === 'cancelled' || pauses === mostPauses ) {
			throw new SyncError(
				'IMPORT_FAILED',
				`Sequenzy did not finish the import ${ state.id } (${ state.status }). Try again later.`,
				state
			);
		}
		await sleep( pauseMs, signal );
		const { id } = state;
		state = await patiently( () => sequenzy.subscribers.getImport( id, target ), target );
	}
	return state;
}
