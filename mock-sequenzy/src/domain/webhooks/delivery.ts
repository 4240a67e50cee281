import { latest, later, type Instant } from '../instant.ts';
import type { WebhooksFact } from './facts.ts';
import type { Attempt, Delivery, Webhook, Webhooks } from './state.ts';

/** The vendor does not say when it tries again, nor when it gives up on a receiver: assumption. */
export const retryDelaysMs: readonly number[] = [ 10_000, 60_000, 300_000, 1_800_000, 7_200_000 ];
export const failuresThatOpen = 10;
export const openMs = 3_600_000;

type Told = { key: string; eventType: string; data: Record< string, unknown >; isTest: boolean };

export const queue = ( { webhookId, circuitOpenUntil }: Webhook, { key, eventType, data, isTest }: Told, now: Instant ): WebhooksFact => {
	const eventId = `whe_${ key }`;
	const body = JSON.stringify( {
		id: eventId,
		type: eventType,
		object: 'event',
		metric: eventType.split( '.' ).at( -1 ),
		created_at: now,
		data,
	} );
	return queued(
		{ deliveryId: `dlv_${ key }_${ webhookId }`, webhookId, eventType, eventId, body, isTest, replayOf: null },
		circuitOpenUntil,
		now
	);
};

export const replay = ( delivery: Delivery, newDeliveryId: string, { circuitOpenUntil }: Webhook, now: Instant ): WebhooksFact => {
	const { webhookId, eventType, eventId, body, isTest, deliveryId } = delivery;
	return queued(
		{ deliveryId: newDeliveryId, webhookId, eventType, eventId, body, isTest, replayOf: deliveryId },
		circuitOpenUntil,
		now
	);
};

/** While the breaker is open nothing goes out; what comes meanwhile waits for its end. */
const queued = (
	about: Pick< Delivery, 'deliveryId' | 'webhookId' | 'eventType' | 'eventId' | 'body' | 'isTest' | 'replayOf' >,
	openUntil: Instant | null,
	now: Instant
): WebhooksFact => ( {
	type: 'DeliveryQueued',
	delivery: { ...about, state: 'waiting', attempts: [], nextAttemptAt: latest( openUntil ?? now, now ), createdAt: now },
} );

/** 2xx is received; everything else, redirects included, is tried again until the delays are used up. */
export const record = ( { hooks, deliveries }: Webhooks, deliveryId: string, attempt: Attempt ): WebhooksFact[] => {
	const delivery = deliveries.get( deliveryId );
	const hook = hooks.get( delivery?.webhookId ?? '' );
	if ( ! delivery || ! hook || delivery.state !== 'sending' ) {
		return [];
	}
	const { responseStatus, at } = attempt;
	if ( responseStatus !== null && responseStatus >= 200 && responseStatus < 300 ) {
		return [ { type: 'DeliverySucceeded', deliveryId, attempt } ];
	}
	const delayMs = retryDelaysMs[ delivery.attempts.length ];
	const opens = hook.consecutiveFailures + 1 >= failuresThatOpen;
	const until = later( at, openMs );
	const retryAt = delayMs === undefined || delivery.isTest ? null : later( at, delayMs );
	return [
		{ type: 'DeliveryFailed', deliveryId, attempt, retryAt: retryAt && opens ? latest( retryAt, until ) : retryAt },
		...( opens ? [ { type: 'CircuitOpened', webhookId: hook.webhookId, until } satisfies WebhooksFact ] : [] ),
	];
};
