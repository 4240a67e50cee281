import type { Call, Caller } from '../call.ts';
import { deletedIn, type Deleted } from '../read-answer.ts';
import type { CallOptions } from '../send.ts';
import type { ChangeWebhookRequest, CreateWebhookRequest, Webhook, WebhookDelivery } from '../../wire.ts';

/** Vendor page: Outbound webhooks. `verifyWebhook` checks what arrives. There are no `ecommerce.*` ones. */
export interface WebhookCalls {
	/** All of them, without their secrets. */
	readonly list: ( options?: CallOptions ) => Call< readonly Webhook[] >;
	/** `signingSecret` is only in this answer: keep it. */
	readonly create: ( webhook: CreateWebhookRequest, options?: CallOptions ) => Call< Webhook >;
	/** A new address, or enabling it again, lets what was held back go out. */
	readonly update: ( webhookId: string, changes: ChangeWebhookRequest, options?: CallOptions ) => Call< Webhook >;
	/** With the history of what was sent. */
	readonly delete: ( webhookId: string, options?: CallOptions ) => Call< Deleted >;
	/** Sends a message to try it with. */
	readonly test: ( webhookId: string, options?: CallOptions ) => Call< WebhookDelivery >;
	/** What was sent lately, newest first. */
	readonly listDeliveries: (
		webhookId: string,
		query?: { /** 1 to 100. */ readonly limit?: number },
		options?: CallOptions
	) => Call< readonly WebhookDelivery[] >;
	/** Sends a message once more. */
	readonly replay: ( webhookId: string, deliveryId: string, options?: CallOptions ) => Call< WebhookDelivery >;
}

export const webhookCalls = ( { call }: Caller ): WebhookCalls => ( {
	list: ( options ) => call( { route: 'GET webhooks' }, options, 'webhooks' ),
	create: ( body, options ) => call( { route: 'POST webhooks', body }, options, 'webhook' ),
	update: ( id, body, options ) => call( { route: 'PATCH webhooks/{id}', ids: [ id ], body, repeatable: true }, options, 'webhook' ),
	delete: ( id, options ) => call( { route: 'DELETE webhooks/{id}', ids: [ id ] }, options, deletedIn ),
	test: ( id, options ) => call( { route: 'POST webhooks/{id}/test', ids: [ id ] }, options, 'delivery' ),
	listDeliveries: ( id, query, options ) => call( { route: 'GET webhooks/{id}/deliveries', ids: [ id ], query }, options, 'deliveries' ),
	replay: ( id, deliveryId, options ) =>
		call( { route: 'POST webhooks/{id}/deliveries/{id}/replay', ids: [ id, deliveryId ] }, options, 'delivery' ),
} );
