import type { Instant } from '../instant.ts';
import type { Attempt, Delivery, Webhook } from './state.ts';

export type WebhookChanges = Partial< Pick< Webhook, 'name' | 'url' | 'status' | 'events' > >;

export type WebhooksFact =
	| { type: 'WebhookCreated'; webhook: Webhook }
	| { type: 'WebhookChanged'; webhookId: string; changes: WebhookChanges; resetsBreaker: boolean }
	| { type: 'WebhookDeleted'; webhookId: string }
	| { type: 'DeliveryQueued'; delivery: Delivery }
	/** Now is the time: whoever carries messages takes it from here. */
	| { type: 'DeliveryReleased'; deliveryId: string }
	| { type: 'DeliverySucceeded'; deliveryId: string; attempt: Attempt }
	| { type: 'DeliveryFailed'; deliveryId: string; attempt: Attempt; retryAt: Instant | null }
	| { type: 'CircuitOpened'; webhookId: string; until: Instant }
	| { type: 'DeliveryNotSent'; webhookId: string; eventType: string; reason: 'WEBHOOK_DISABLED' };

export type WebhooksCommand =
	| {
			type: 'CreateWebhook';
			webhookId: string;
			name: string;
			url: string;
			events: readonly string[] | null;
			secret: { id: string; secret: string };
	  }
	| { type: 'ChangeWebhook'; webhookId: string; changes: WebhookChanges }
	| { type: 'DeleteWebhook'; webhookId: string }
	/** Something happened that webhooks may listen to. `key` makes the ids. */
	| { type: 'TellWebhooks'; key: string; eventType: string; data: Record< string, unknown > }
	| { type: 'TestWebhook'; webhookId: string; key: string }
	| { type: 'ReplayDelivery'; deliveryId: string; newDeliveryId: string }
	| { type: 'ReleaseDelivery'; deliveryId: string }
	| { type: 'RecordAttempt'; deliveryId: string; responseStatus: number | null; error: string | null };
