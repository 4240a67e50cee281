import type { Call, Caller } from '../call.ts';
import type { CallOptions } from '../send.ts';
import type { ChangeWebhookRequest, CreateWebhookRequest, Webhook, WebhookDelivery } from '../../wire.ts';

/** Vendor page: Outbound webhooks. `verifyWebhook` checks what arrives. There are no `ecommerce.*` ones. */
export interface WebhookCalls {
	readonly list: ( options?: CallOptions ) => Call< readonly Webhook[] >;
	/** `signingSecret` is only in this answer: keep it. */
	readonly create: ( webhook: CreateWebhookRequest, options?: CallOptions ) => Call< Webhook >;
	/** A new address, or enabling it again, lets what was held back go out. */
	readonly update: ( webhookId: string, changes: ChangeWebhookRequest, options?: CallOptions ) => Call< Webhook >;
	readonly delete: ( webhookId: string, options?: CallOptions ) => Call< { readonly deleted: boolean } >;
	/** Sends a message to try it with. */
	readonly test: ( webhookId: string, options?: CallOptions ) => Call< WebhookDelivery >;
	readonly listDeliveries: (
		webhookId: string,
		query?: { /** 1 to 100. */ readonly limit?: number },
		options?: CallOptions
	) => Call< readonly WebhookDelivery[] >;
	/** Sends a message once more. */
	readonly replay: ( webhookId: string, deliveryId: string, options?: CallOptions ) => Call< WebhookDelivery >;
}

export const webhookCalls = ( { call }: Caller ): WebhookCalls => ( {
	list: ( options ) =>
		call( { name: 'webhooks.list', method: 'GET', path: [ 'webhooks' ] }, options, ( { webhooks }: { webhooks?: Webhook[] } ) => webhooks ),
	create: ( body, options ) => call( { name: 'webhooks.create', method: 'POST', path: [ 'webhooks' ], body }, options, webhookIn ),
	update: ( id, body, options ) =>
		call( { name: 'webhooks.update', method: 'PATCH', path: at( id ), body, repeatable: true }, options, webhookIn ),
	delete: ( id, options ) =>
		call( { name: 'webhooks.delete', method: 'DELETE', path: at( id ) }, options, ( { deleted }: { deleted?: boolean } ) => ( {
			deleted: deleted ?? true,
		} ) ),
	test: ( id, options ) => call( { name: 'webhooks.test', method: 'POST', path: [ ...at( id ), 'test' ] }, options, deliveryIn ),
	listDeliveries: ( id, query, options ) =>
		call(
			{ name: 'webhooks.listDeliveries', method: 'GET', path: [ ...at( id ), 'deliveries' ], query },
			options,
			( { deliveries }: { deliveries?: WebhookDelivery[] } ) => deliveries
		),
	replay: ( id, deliveryId, options ) =>
		call(
			{ name: 'webhooks.replay', method: 'POST', path: [ ...at( id ), 'deliveries', { id: deliveryId }, 'replay' ] },
			options,
			deliveryIn
		),
} );

const at = ( id: string ) => [ 'webhooks', { id } ] as const;
const webhookIn = ( { webhook }: { webhook?: Webhook } ) => webhook;
const deliveryIn = ( { delivery }: { delivery?: WebhookDelivery } ) => delivery;
