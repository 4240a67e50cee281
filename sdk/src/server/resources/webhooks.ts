import type { Call } from '../call.ts';
import { deletedIn, type Deleted } from '../read-answer.ts';
import type { Routes } from '../routes.ts';
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

export const webhookCalls = ( routes: Routes ): WebhookCalls => ( {
	list: routes.ask( 'GET webhooks', 'webhooks' ),
	create: routes.once( 'POST webhooks', 'webhook' ),
	update: routes.tell( 'PATCH webhooks/{id}', 'webhook' ),
	delete: routes.ask( 'DELETE webhooks/{id}', deletedIn ),
	test: routes.ask( 'POST webhooks/{id}/test', 'delivery' ),
	listDeliveries: routes.find( 'GET webhooks/{id}/deliveries', 'deliveries' ),
	replay: routes.ask( 'POST webhooks/{id}/deliveries/{id}/replay', 'delivery' ),
} );
