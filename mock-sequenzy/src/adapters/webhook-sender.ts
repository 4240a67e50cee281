import { recordAttempt } from '../api/lab/attempts.ts';
import { inCompany, type Server } from '../api/mock.ts';
import { signedHeaders } from '../webhook-signature.ts';

export type WebhookSender = {
	/** Comes true when nothing is on its way any more. */
	settled: () => Promise< void >;
	stop: () => void;
};

const longestAnswerMs = 10_000;

/**
 * Carries released deliveries to their receivers; what became of one is a fact again. When to try again, and when to stop,
 * the domain decides by the mock's clock.
 */
export const createWebhookSender = ( server: Server, post: typeof fetch = fetch ): WebhookSender => {
	const underWay = new Set< Promise< void > >();
	const stopping = new AbortController();

	const carry = ( companyId: string, deliveryId: string ): void => {
		const { webhooks } = inCompany( server, companyId ).engine.state();
		const delivery = webhooks.deliveries.get( deliveryId );
		const hook = webhooks.hooks.get( delivery?.webhookId ?? '' );
		if ( ! delivery || ! hook ) {
			return;
		}
		const headers = signedHeaders( hook.secrets, delivery.body, server.clocks.systemNow() );
		const sending = attempt( hook.url, { body: delivery.body, headers } ).then( ( outcome ) => {
			underWay.delete( sending );
			if ( ! stopping.signal.aborted && server.engine.workspace().companies.has( companyId ) ) {
				recordAttempt( server, companyId, deliveryId, outcome );
			}
		} );
		underWay.add( sending );
	};

	const attempt = async ( url: string, message: { body: string; headers: Record< string, string > } ) => {
		try {
			const signal = AbortSignal.any( [ stopping.signal, AbortSignal.timeout( longestAnswerMs ) ] );
			const response = await post( url, { method: 'POST', redirect: 'manual', signal, ...message } );
			await response.body?.cancel();
			return { responseStatus: response.status, error: response.ok ? null : `The receiver answered ${ response.status }.` };
		} catch ( error ) {
			return { responseStatus: null, error: reasonOf( error ) };
		}
	};

	server.engine.onRecorded( ( { companyId, fact } ) => {
		if ( fact.type === 'DeliveryReleased' ) {
			carry( companyId, fact.deliveryId );
		}
	} );
	// What was on its way when the process ended goes out again; receivers tell a repeat by its id.
	for ( const [ companyId, { webhooks } ] of server.engine.workspace().companies ) {
		for ( const { deliveryId, state } of webhooks.deliveries.values() ) {
			if ( state === 'sending' ) {
				carry( companyId, deliveryId );
			}
		}
	}
	return {
		settled: async () => {
			while ( underWay.size > 0 ) {
				await Promise.all( underWay );
			}
		},
		stop: () => stopping.abort(),
	};
};

const reasonOf = ( error: unknown ): string => {
	const { name, message, cause } = error as Error & { cause?: Error };
	return name === 'TimeoutError' ? `No answer within ${ longestAnswerMs / 1000 } s.` : ( cause?.message ?? message );
};
