import { emptyAgenda, type Agenda } from '../agenda.ts';
import type { Instant } from '../instant.ts';

export type SigningSecret = { id: string; secret: string; createdAt: Instant };

export type Webhook = {
	webhookId: string;
	name: string;
	url: string;
	status: 'enabled' | 'disabled';
	events: readonly string[];
	secrets: readonly SigningSecret[];
	consecutiveFailures: number;
	circuitOpenedAt: Instant | null;
	circuitOpenUntil: Instant | null;
	createdAt: Instant;
	updatedAt: Instant;
};

export type Attempt = { at: Instant; responseStatus: number | null; error: string | null };

export type Delivery = {
	deliveryId: string;
	webhookId: string;
	eventType: string;
	/** The envelope's own id: receivers recognise a repeat by it, a replay included. */
	eventId: string;
	/** The exact text that is signed and sent, each time the same. */
	body: string;
	isTest: boolean;
	replayOf: string | null;
	/** waiting → sending → delivered | waiting (again later) | failed */
	state: 'waiting' | 'sending' | 'delivered' | 'failed';
	attempts: readonly Attempt[];
	nextAttemptAt: Instant | null;
	createdAt: Instant;
};

export type Webhooks = {
	hooks: Map< string, Webhook >;
	deliveries: Map< string, Delivery >;
	agenda: Agenda;
};

export const noWebhooks = (): Webhooks => ( { hooks: new Map(), deliveries: new Map(), agenda: emptyAgenda() } );

/** Reference 12. There is no outbound `ecommerce.*` event. */
export const webhookEvents = [
	'email.sent',
	'email.delivered',
	'email.delivery_delayed',
	'email.bounced',
	'email.failed',
	'email.complained',
	'email.opened',
	'email.clicked',
	'email.replied',
	'email.unsubscribed',
	'campaign.sent',
	'sms.sent',
	'sms.delivered',
	'sms.failed',
	'sms.opted_out',
	'subscriber.invalid',
	'subscriber.created',
	'subscriber.updated',
	'subscriber.unsubscribed',
	'subscriber.list_subscribed',
	'subscriber.list_unsubscribed',
	'subscriber_import.completed',
	'sequence.finished',
	'sequence.failed',
	'poll.answered',
] as const;

export type WebhookEvent = ( typeof webhookEvents )[ number ];

export const defaultWebhookEvents: readonly WebhookEvent[] = [
	'email.sent',
	'email.delivered',
	'email.delivery_delayed',
	'email.bounced',
	'email.complained',
	'email.unsubscribed',
	'subscriber.invalid',
	'subscriber.unsubscribed',
];
