import { schedule, unschedule } from '../agenda.ts';
import { type Area, untouched } from '../area.ts';
import type { WebhooksCommand, WebhooksFact } from './facts.ts';
import { queue, record, replay } from './delivery.ts';
import { defaultWebhookEvents, noWebhooks, type Delivery, type Webhook, type Webhooks } from './state.ts';

/**
 * webhook:  (none) → enabled ⇄ disabled → deleted ; breaker: closed → open (after 10 failures in a row) → closed (success, new URL, enabled again)
 * delivery: (none) → waiting → sending → delivered | waiting (retry) | failed ; delivered, failed → replayed as a new one with the same event id
 */
export const webhooksArea: Area< Webhooks, WebhooksCommand, WebhooksFact > = {
	start: noWebhooks,
	decide: {
		CreateWebhook: ( _state, { webhookId, name, url, events, secret }, now ) => [
			{
				type: 'WebhookCreated',
				webhook: {
					webhookId,
					name,
					url,
					status: 'enabled',
					events: events ?? defaultWebhookEvents,
					secrets: [ { ...secret, createdAt: now } ],
					consecutiveFailures: 0,
					circuitOpenedAt: null,
					circuitOpenUntil: null,
					createdAt: now,
					updatedAt: now,
				},
			},
		],
		ChangeWebhook: ( state, { webhookId, changes } ) => {
			const hook = state.hooks.get( webhookId );
			const isNewUrl = changes.url !== undefined && changes.url !== hook?.url;
			const isBack = changes.status === 'enabled' && hook?.status === 'disabled';
			return hook ? [ { type: 'WebhookChanged', webhookId, changes, resetsBreaker: isNewUrl || isBack } ] : [];
		},
		DeleteWebhook: ( state, { webhookId } ) => ( state.hooks.has( webhookId ) ? [ { type: 'WebhookDeleted', webhookId } ] : [] ),
		TellWebhooks: ( { hooks }, { key, eventType, data }, now ) =>
			[ ...hooks.values() ]
				.filter( ( { events } ) => events.includes( eventType ) )
				.map( ( hook ) =>
					hook.status === 'enabled'
						? queue( hook, { key, eventType, data, isTest: false }, now )
						: { type: 'DeliveryNotSent', webhookId: hook.webhookId, eventType, reason: 'WEBHOOK_DISABLED' }
				),
		TestWebhook: ( { hooks }, { webhookId, key }, now ) => {
			const hook = hooks.get( webhookId );
			return hook?.status === 'enabled'
				? [ queue( hook, { key, eventType: hook.events[ 0 ] ?? 'email.sent', data: { test: true }, isTest: true }, now ) ]
				: [];
		},
		ReplayDelivery: ( { hooks, deliveries }, { deliveryId, newDeliveryId }, now ) => {
			const delivery = deliveries.get( deliveryId );
			const hook = hooks.get( delivery?.webhookId ?? '' );
			return delivery && hook?.status === 'enabled' ? [ replay( delivery, newDeliveryId, hook, now ) ] : [];
		},
		ReleaseDelivery: ( { deliveries }, { deliveryId } ) =>
			deliveries.get( deliveryId )?.state === 'waiting' ? [ { type: 'DeliveryReleased', deliveryId } ] : [],
		RecordAttempt: ( state, { deliveryId, responseStatus, error }, now ) =>
			record( state, deliveryId, { at: now, responseStatus, error } ),
	},
	evolve: {
		WebhookCreated: ( state, { webhook } ) => state.hooks.set( webhook.webhookId, webhook ),
		WebhookChanged: ( state, { webhookId, changes, resetsBreaker }, { at } ) =>
			onHook( state, webhookId, { ...changes, ...( resetsBreaker && closed ), updatedAt: at } ),
		WebhookDeleted: ( state, { webhookId } ) => {
			state.hooks.delete( webhookId );
			for ( const delivery of [ ...state.deliveries.values() ].filter( ( one ) => one.webhookId === webhookId ) ) {
				state.deliveries.delete( delivery.deliveryId );
				unschedule( state.agenda, delivery.deliveryId );
			}
		},
		DeliveryQueued: ( state, { delivery } ) => wait( state, delivery ),
		DeliveryReleased: ( state, { deliveryId } ) => onDelivery( state, deliveryId, { state: 'sending', nextAttemptAt: null } ),
		DeliverySucceeded: ( state, { deliveryId, attempt } ) => {
			const delivery = state.deliveries.get( deliveryId );
			onDelivery( state, deliveryId, { state: 'delivered', attempts: [ ...( delivery?.attempts ?? [] ), attempt ] } );
			onHook( state, delivery?.webhookId ?? '', closed );
		},
		DeliveryFailed: ( state, { deliveryId, attempt, retryAt } ) => {
			const delivery = state.deliveries.get( deliveryId );
			const hook = state.hooks.get( delivery?.webhookId ?? '' );
			onDelivery( state, deliveryId, {
				state: retryAt === null ? 'failed' : 'waiting',
				nextAttemptAt: retryAt,
				attempts: [ ...( delivery?.attempts ?? [] ), attempt ],
			} );
			onHook( state, delivery?.webhookId ?? '', { consecutiveFailures: ( hook?.consecutiveFailures ?? 0 ) + 1 } );
		},
		CircuitOpened: ( state, { webhookId, until }, { at } ) => {
			onHook( state, webhookId, { circuitOpenedAt: at, circuitOpenUntil: until } );
			for ( const delivery of state.deliveries.values() ) {
				if ( delivery.webhookId === webhookId && delivery.nextAttemptAt !== null && delivery.nextAttemptAt < until ) {
					onDelivery( state, delivery.deliveryId, { nextAttemptAt: until } );
				}
			}
		},
		DeliveryNotSent: untouched,
	},
};

const closed = { consecutiveFailures: 0, circuitOpenedAt: null, circuitOpenUntil: null } as const;

const onHook = ( state: Webhooks, webhookId: string, changes: Partial< Webhook > ): void => {
	const hook = state.hooks.get( webhookId );
	if ( hook ) {
		state.hooks.set( webhookId, { ...hook, ...changes } );
	}
};

const onDelivery = ( state: Webhooks, deliveryId: string, changes: Partial< Delivery > ): void => {
	const delivery = state.deliveries.get( deliveryId );
	if ( delivery ) {
		wait( state, { ...delivery, ...changes } );
	}
};

const wait = ( state: Webhooks, delivery: Delivery ): void => {
	state.deliveries.set( delivery.deliveryId, delivery );
	if ( delivery.state === 'waiting' && delivery.nextAttemptAt !== null ) {
		schedule( state.agenda, delivery.deliveryId, delivery.nextAttemptAt );
	} else {
		unschedule( state.agenda, delivery.deliveryId );
	}
};
