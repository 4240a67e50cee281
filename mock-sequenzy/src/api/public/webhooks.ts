import type { ChangeWebhookRequest, CreateWebhookRequest } from 'sequenzy-contract';
import { webhookEvents, type Delivery, type Webhook } from '../../domain/webhooks/state.ts';
import { isLoopback } from '../access.ts';
import type { Call, Reply } from '../call.ts';
import { dates, done } from './answers.ts';
import { conflict, invalid, notFound } from './errors.ts';
import { wholeNumber } from './pages.ts';

export const listWebhooks = ( { mock }: Call ): Reply =>
	done( { webhooks: [ ...mock.engine.state().webhooks.hooks.values() ].map( viewOf ) } );

/** The one answer with the signing secret in it. */
export const createWebhook = ( call: Call ): Reply => {
	const { mock } = call;
	const { name, url, events } = call.body as CreateWebhookRequest;
	const webhookId = mock.secrets.id( 'wh' );
	const secret = `whsec_${ mock.secrets.code() }`;
	mock.engine.execute( {
		type: 'CreateWebhook',
		webhookId,
		name: name.trim(),
		url: addressOr400( url ),
		events: events ? eventsOr400( events ) : null,
		secret: { id: mock.secrets.id( 'whs' ), secret },
	} );
	return done( { webhook: { ...viewOf( named( call, webhookId ) ), signingSecret: secret } } );
};

export const getWebhook = ( call: Call ): Reply => done( { webhook: viewOf( named( call ) ) } );

export const changeWebhook = ( call: Call ): Reply => {
	const { webhookId } = named( call );
	const { name, url, events, status } = call.body as ChangeWebhookRequest;
	call.mock.engine.execute( {
		type: 'ChangeWebhook',
		webhookId,
		changes: {
			...( name !== undefined && { name: name.trim() } ),
			...( url !== undefined && { url: addressOr400( url ) } ),
			...( events && { events: eventsOr400( events ) } ),
			...( status && { status } ),
		},
	} );
	return done( { webhook: viewOf( named( call ) ) } );
};

export const deleteWebhook = ( call: Call ): Reply => {
	const { webhookId } = named( call );
	call.mock.engine.execute( { type: 'DeleteWebhook', webhookId } );
	return done( { deleted: true, webhookId } );
};

export const testWebhook = ( call: Call ): Reply => {
	const { mock } = call;
	const hook = named( call );
	if ( hook.status !== 'enabled' ) {
		throw conflict( 'Enable the webhook before you test it', 'WEBHOOK_DISABLED' );
	}
	const [ queued ] = mock.engine.execute( { type: 'TestWebhook', webhookId: hook.webhookId, key: mock.secrets.id( 'test' ) } );
	const delivery =
		queued?.type === 'DeliveryQueued' ? mock.engine.state().webhooks.deliveries.get( queued.delivery.deliveryId ) : undefined;
	return done( {
		webhook: viewOf( hook ),
		...( delivery && { delivery: deliveryView( delivery ) } ),
		message: 'The test is on its way.',
	} );
};

export const listDeliveries = ( call: Call ): Reply => {
	const { mock, query } = call;
	const { webhookId } = named( call );
	const limit = wholeNumber( query, 'limit', { usual: 50, least: 1, most: 100 } );
	const all = [ ...mock.engine.state().webhooks.deliveries.values() ].filter( ( one ) => one.webhookId === webhookId ).reverse();
	return done( { deliveries: all.slice( 0, limit ).map( deliveryView ) } );
};

/** Sends the same message again, under the id it had: receivers tell by it. */
export const replayDelivery = ( call: Call ): Reply => {
	const { mock, params } = call;
	const hook = named( call );
	const delivery = mock.engine.state().webhooks.deliveries.get( params.deliveryId ?? '' );
	if ( delivery?.webhookId !== hook.webhookId ) {
		throw notFound( 'Delivery' );
	}
	if ( hook.status !== 'enabled' ) {
		throw conflict( 'Enable the webhook before you replay a delivery', 'WEBHOOK_DISABLED' );
	}
	const newDeliveryId = mock.secrets.id( 'dlv' );
	mock.engine.execute( { type: 'ReplayDelivery', deliveryId: delivery.deliveryId, newDeliveryId } );
	const replayed = mock.engine.state().webhooks.deliveries.get( newDeliveryId );
	return done( { ...( replayed && { delivery: deliveryView( replayed ) } ), job: { id: newDeliveryId, status: 'queued' } } );
};

const named = ( { mock, params }: Call, webhookId = params.webhookId ?? '' ): Webhook => {
	const hook = mock.engine.state().webhooks.hooks.get( webhookId );
	if ( ! hook ) {
		throw notFound( 'Webhook' );
	}
	return hook;
};

/** The vendor takes https alone; the mock also http on this machine, where receivers under test live. */
const addressOr400 = ( url: string ): string => {
	const parsed = URL.parse( url );
	const isFine = parsed?.protocol === 'https:' || ( parsed?.protocol === 'http:' && isLoopback( parsed.hostname ) );
	if ( ! parsed || ! isFine || parsed.username !== '' || parsed.password !== '' ) {
		throw invalid( 'url must be an absolute HTTPS URL' );
	}
	return url;
};

const eventsOr400 = ( events: readonly string[] ): readonly string[] => {
	const unknown = events.find( ( event ) => ! webhookEvents.some( ( known ) => known === event ) );
	if ( unknown !== undefined ) {
		throw invalid( `Unknown event ${ unknown }. Events: ${ webhookEvents.join( ', ' ) }` );
	}
	return [ ...new Set( events ) ];
};

const viewOf = ( hook: Webhook ) => ( {
	id: hook.webhookId,
	name: hook.name,
	url: hook.url,
	status: hook.status,
	events: hook.events,
	consecutiveFailures: hook.consecutiveFailures,
	...dates( { circuitOpenedAt: hook.circuitOpenedAt, circuitOpenUntil: hook.circuitOpenUntil } ),
	signingSecrets: hook.secrets.map( ( { id, secret, createdAt } ) => ( { id, prefix: secret.slice( 0, 10 ), createdAt } ) ),
	createdAt: hook.createdAt,
	updatedAt: hook.updatedAt,
} );

const deliveryView = ( delivery: Delivery ) => {
	const last = delivery.attempts.at( -1 );
	return {
		id: delivery.deliveryId,
		webhookId: delivery.webhookId,
		eventId: delivery.eventId,
		eventType: delivery.eventType,
		status: delivery.state,
		attemptCount: delivery.attempts.length,
		attempts: delivery.attempts,
		responseStatus: last?.responseStatus ?? null,
		error: last?.error ?? null,
		isTest: delivery.isTest,
		replayOf: delivery.replayOf,
		payload: JSON.parse( delivery.body ) as unknown,
		...dates( {
			nextAttemptAt: delivery.nextAttemptAt,
			createdAt: delivery.createdAt,
			deliveredAt: delivery.state === 'delivered' ? last?.at : null,
		} ),
	};
};
