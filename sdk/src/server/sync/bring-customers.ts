import { addressIn, subscriberOf } from '../../translate/customer.ts';
import type { Customer, SubscriberImport } from '../../wire.ts';
import { deliverInHalves, patiently, type Delivered, type LeftOut, type Target } from './deliver.ts';
import { SyncError } from './sync-error.ts';

const pauseMs = 1_000;
const mostPauses = 600;

/** A page of customers in one import, which is over when this is: the next page never meets a half-imported one. */
export async function bringCustomers( customers: readonly Customer[], target: Target ): Promise< Delivered > {
	const known = customers.flatMap( ( customer ) => {
		const email = addressIn( customer.email );
		return email === undefined ? [] : [ { id: customer.id, subscriber: subscriberOf( customer, email ) } ];
	} );
	const leftOut: LeftOut[] = customers
		.filter( ( { email } ) => addressIn( email ) === undefined )
		.map( ( { id } ) => ( { resource: 'customers', id, reason: 'The account has no e-mail address.' } ) );
	const refused: LeftOut[] = [];
	const delivered = await deliverInHalves(
		known,
		async ( some ) => {
			const { failures = [] } = await imported(
				some.map( ( { subscriber } ) => subscriber ),
				target
			);
			for ( const { index, error } of failures ) {
				const one = some[ index ];
				if ( one ) {
					refused.push( { resource: 'customers', id: one.id, reason: error } );
				}
			}
		},
		( { id }, reason ) => ( { resource: 'customers', id, reason } )
	);
	return { sent: delivered.sent - refused.length, leftOut: [ ...leftOut, ...refused, ...delivered.leftOut ] };
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
