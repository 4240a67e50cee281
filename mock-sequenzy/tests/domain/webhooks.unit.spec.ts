import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/domain/facts.ts';
import { failuresThatOpen } from '../../src/domain/webhooks/delivery.ts';
import type { Webhook } from '../../src/domain/webhooks/state.ts';
import { given, start } from '../support/scenario.ts';

const webhook = ( changes: Partial< Webhook > = {} ): Fact => ( {
	type: 'WebhookCreated',
	webhook: {
		webhookId: 'wh',
		name: 'Ours',
		url: 'https://shop.test/hook',
		status: 'enabled',
		events: [ 'subscriber.created' ],
		secrets: [ { id: 's', secret: 'whsec_x', createdAt: start } ],
		consecutiveFailures: 0,
		circuitOpenedAt: null,
		circuitOpenUntil: null,
		createdAt: start,
		updatedAt: start,
		...changes,
	},
} );
const tell = { type: 'TellWebhooks', key: '7', eventType: 'subscriber.created', data: { email: 'ana@example.com' } } as const;
const queued = given( webhook() ).when( tell );
const released: Fact = { type: 'DeliveryReleased', deliveryId: 'dlv_7_wh' };
const attempt = ( responseStatus: number | null ) =>
	( { type: 'RecordAttempt', deliveryId: 'dlv_7_wh', responseStatus, error: null } ) as const;
const types = ( facts: readonly Fact[] ) => facts.map( ( { type } ) => type );

describe( 'a webhook', () => {
	it( 'gets what it listens to, as the vendor wraps it', () => {
		const [ fact ] = queued;
		expect( fact?.type === 'DeliveryQueued' && JSON.parse( fact.delivery.body ) ).toEqual( {
			id: 'whe_7',
			type: 'subscriber.created',
			object: 'event',
			metric: 'created',
			created_at: start,
			data: { email: 'ana@example.com' },
		} );
		expect( given( webhook( { events: [ 'email.sent' ] } ) ).when( tell ) ).toEqual( [] );
		expect( given( webhook( { status: 'disabled' } ) ).when( tell ) ).toMatchObject( [
			{ type: 'DeliveryNotSent', reason: 'WEBHOOK_DISABLED' },
		] );
	} );

	it( 'has its breaker closed by another address, or by being enabled again', () => {
		const open = given( webhook( { status: 'disabled', consecutiveFailures: 10, circuitOpenUntil: '2026-04-01T13:00:00.000Z' } ) );
		const change = ( changes: object ) => open.when( { type: 'ChangeWebhook', webhookId: 'wh', changes } );
		expect( change( { name: 'x' } ) ).toMatchObject( [ { resetsBreaker: false } ] );
		expect( change( { url: 'https://other.test/' } ) ).toMatchObject( [ { resetsBreaker: true } ] );
		expect( change( { status: 'enabled' } ) ).toMatchObject( [ { resetsBreaker: true } ] );
	} );
} );

describe( 'a delivery', () => {
	const sending = given( webhook(), ...queued, released );

	it( 'is taken with any 2xx; everything else is tried again', () => {
		expect( types( sending.when( attempt( 204 ) ) ) ).toEqual( [ 'DeliverySucceeded' ] );
		for ( const status of [ 301, 400, 500, null ] ) {
			expect( sending.when( attempt( status ) ) ).toMatchObject( [
				{ type: 'DeliveryFailed', retryAt: '2026-04-01T12:00:10.000Z' },
			] );
		}
	} );

	it( 'is answered once', () => {
		const done = sending.when( attempt( 200 ) );
		expect( given( webhook(), ...queued, released, ...done ).when( attempt( 200 ) ) ).toEqual( [] );
		expect( given( webhook(), ...queued ).when( attempt( 200 ) ) ).toEqual( [] );
	} );

	it( 'opens the breaker with the tenth failure in a row, and waits for its end', () => {
		const failing = given( webhook( { consecutiveFailures: failuresThatOpen - 1 } ), ...queued, released );
		expect( failing.when( attempt( 500 ) ) ).toMatchObject( [
			{ type: 'DeliveryFailed', retryAt: '2026-04-01T13:00:00.000Z' },
			{ type: 'CircuitOpened', until: '2026-04-01T13:00:00.000Z' },
		] );
		expect( given( webhook( { circuitOpenUntil: '2026-04-01T13:00:00.000Z' } ) ).when( tell ) ).toMatchObject( [
			{ delivery: { nextAttemptAt: '2026-04-01T13:00:00.000Z' } },
		] );
	} );

	it( 'is replayed under the id of its event, and goes with its webhook', () => {
		const failed = given( webhook(), ...queued, released );
		expect( failed.when( { type: 'ReplayDelivery', deliveryId: 'dlv_7_wh', newDeliveryId: 'dlv_new' } ) ).toMatchObject( [
			{ delivery: { deliveryId: 'dlv_new', eventId: 'whe_7', replayOf: 'dlv_7_wh' } },
		] );
		expect( given( webhook(), ...queued, { type: 'WebhookDeleted', webhookId: 'wh' } ).state.webhooks.deliveries.size ).toBe( 0 );
	} );
} );
