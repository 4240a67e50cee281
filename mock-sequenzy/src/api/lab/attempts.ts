import { answer } from '../answer.ts';
import { row, taking } from '../control-row.ts';
import type { Server } from '../mock.ts';
import { ok } from './ok.ts';

export type AttemptOutcome = { responseStatus: number | null; error: string | null };

const place = '/webhook-deliveries/{id}/attempts';

/** What became of a webhook on its way. A call like any other, so that a replay needs no receiver. */
export const attemptRoute = taking(
	'attempt',
	row(
		'post',
		place,
		'recordWebhookAttempt',
		( { mock, params, body } ) => {
			mock.engine.execute( { type: 'RecordAttempt', deliveryId: params.id ?? '', ...( body as AttemptOutcome ) } );
			return ok( { status: 'recorded' } );
		},
		'Says how a receiver answered, as the sender does.'
	)
);

export const recordAttempt = ( server: Server, companyId: string, deliveryId: string, outcome: AttemptOutcome ): void =>
	void answer( server, attemptRoute, {
		method: 'POST',
		path: `/_mock${ place.replace( '{id}', deliveryId ) }`,
		params: { id: deliveryId },
		query: new URLSearchParams( { company: companyId } ),
		headers: { 'content-type': 'application/json' },
		body: new TextEncoder().encode( JSON.stringify( outcome ) ),
	} );
