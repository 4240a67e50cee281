import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiOf, startApi } from '../support/api.ts';
import type { TestMock } from '../support/store.ts';

type Received = { headers: IncomingHttpHeaders; text: string; body: any };

const minuteMs = 60_000;
let mock: TestMock;
let api: ReturnType< typeof apiOf >;
let received: Received[];
let answers: number;
let receiver: { url: string; close: () => Promise< void > };

beforeEach( async () => {
	( { mock, api } = await startApi() );
	received = [];
	answers = 200;
	const server = createServer( ( req, res ) => {
		let text = '';
		req.on( 'data', ( chunk ) => ( text += chunk ) );
		req.on( 'end', () => {
			received.push( { headers: req.headers, text, body: JSON.parse( text ) } );
			res.writeHead( answers ).end();
		} );
	} );
	await new Promise< void >( ( resolve ) => server.listen( 0, '127.0.0.1', resolve ) );
	receiver = {
		url: `http://127.0.0.1:${ ( server.address() as AddressInfo ).port }/hook`,
		close: () =>
			new Promise( ( resolve ) => {
				server.close( () => resolve() );
				server.closeAllConnections();
			} ),
	};
} );
afterEach( async () => {
	await mock.close();
	await receiver.close();
} );

const create = async ( events?: string[] ) =>
	( await api.post( '/webhooks', { name: 'Ours', url: receiver.url, ...( events && { events } ) } ) ).body.webhook;
const advance = async ( byMs: number ) => {
	await mock.advance( byMs );
	await mock.settled();
};
const happen = async ( email = 'ana@shop.test' ) => {
	await api.post( '/subscribers', { email } );
	await mock.settled();
};
const deliveries = async ( id: string ) => ( await api.get( `/webhooks/${ id }/deliveries` ) ).body.deliveries;
const hookNow = async ( id: string ) => ( await api.get( `/webhooks/${ id }` ) ).body.webhook;

describe( 'an outbound webhook', () => {
	it( 'brings what happened, signed, and shows its secret once', async () => {
		const hook = await create( [ 'subscriber.created' ] );
		expect( hook.signingSecret ).toMatch( /^whsec_/ );
		await happen();
		const [ { headers, text, body } ] = received as [ Received ];
		expect( body ).toMatchObject( {
			id: expect.stringMatching( /^whe_/ ),
			type: 'subscriber.created',
			object: 'event',
			created_at: '2026-04-01T12:00:00.000Z',
			data: { email: 'ana@shop.test', status: 'active' },
		} );
		const timestamp = headers[ 'x-sequenzy-timestamp' ];
		const digest = createHmac( 'sha256', hook.signingSecret ).update( `v1:${ timestamp }:${ text }` ).digest( 'hex' );
		expect( headers[ 'x-sequenzy-signature' ] ).toBe( `v1=${ digest }` );
		expect( JSON.stringify( ( await api.get( '/webhooks' ) ).body ) ).not.toContain( hook.signingSecret );
		expect( await deliveries( hook.id ) ).toMatchObject( [ { status: 'delivered', responseStatus: 200, attemptCount: 1 } ] );
	} );

	it( 'hears only what it listens to, and of an unsubscription only that', async () => {
		await create( [ 'subscriber.updated', 'subscriber.unsubscribed', 'subscriber.list_unsubscribed' ] );
		await happen();
		await api.patch( '/subscribers/ana%40shop.test', { status: 'unsubscribed' } );
		await api.post( '/subscribers/tags', { email: 'ana@shop.test', tag: 'vip' } );
		await mock.settled();
		expect( received.map( ( { body } ) => body.type ) ).toEqual( [ 'subscriber.unsubscribed' ] );
	} );

	it( 'tries again later until the receiver takes it', async () => {
		const hook = await create( [ 'subscriber.created' ] );
		answers = 503;
		await happen();
		expect( await deliveries( hook.id ) ).toMatchObject( [ { status: 'waiting', nextAttemptAt: '2026-04-01T12:00:10.000Z' } ] );
		await advance( 10_000 );
		answers = 204;
		await advance( minuteMs );
		expect( await deliveries( hook.id ) ).toMatchObject( [ { status: 'delivered', attemptCount: 3 } ] );
		expect( new Set( received.map( ( { text } ) => text ) ).size ).toBe( 1 );
		expect( ( await hookNow( hook.id ) ).consecutiveFailures ).toBe( 0 );
	} );

	it( 'gives up on a message after its last retry, and sends it again when asked', async () => {
		const hook = await create( [ 'subscriber.created' ] );
		answers = 500;
		await happen();
		for ( const delayMs of [ 10_000, minuteMs, 5 * minuteMs, 30 * minuteMs, 120 * minuteMs ] ) {
			await advance( delayMs );
		}
		const [ failed ] = await deliveries( hook.id );
		expect( failed ).toMatchObject( { status: 'failed', attemptCount: 6 } );
		answers = 200;
		await api.post( `/webhooks/${ hook.id }/deliveries/${ failed.id }/replay` );
		await mock.settled();
		expect( ( await deliveries( hook.id ) )[ 0 ] ).toMatchObject( {
			status: 'delivered',
			replayOf: failed.id,
			eventId: failed.eventId,
		} );
	} );

	it( 'stops calling a receiver that keeps failing, for an hour or until its address changes', async () => {
		const hook = await create( [ 'subscriber.created' ] );
		answers = 500;
		for ( let person = 0; person < 10; person++ ) {
			await happen( `p${ person }@shop.test` );
		}
		expect( await hookNow( hook.id ) ).toMatchObject( { consecutiveFailures: 10, circuitOpenUntil: '2026-04-01T13:00:00.000Z' } );
		const calls = received.length;
		await advance( 30 * minuteMs );
		await happen( 'late@shop.test' );
		expect( received ).toHaveLength( calls );
		answers = 200;
		await advance( 31 * minuteMs );
		expect( received.length ).toBe( calls + 11 );
		expect( await hookNow( hook.id ) ).not.toHaveProperty( 'circuitOpenUntil' );
	} );

	it( 'is silent while it is disabled, and cannot be tested then', async () => {
		const hook = await create( [ 'subscriber.created' ] );
		await api.patch( `/webhooks/${ hook.id }`, { status: 'disabled' } );
		await happen();
		const refused = await api.post( `/webhooks/${ hook.id }/test` );
		expect( [ received.length, refused.status, refused.headers.get( 'x-should-retry' ) ] ).toEqual( [ 0, 409, 'false' ] );
		await api.patch( `/webhooks/${ hook.id }`, { status: 'enabled' } );
		expect( ( await api.post( `/webhooks/${ hook.id }/test` ) ).body.delivery.isTest ).toBe( true );
		await mock.settled();
		expect( received.map( ( { body } ) => body.data ) ).toEqual( [ { test: true } ] );
		await api.remove( `/webhooks/${ hook.id }` );
		expect( ( await api.get( `/webhooks/${ hook.id }/deliveries` ) ).status ).toBe( 404 );
	} );

	it( 'takes an HTTPS address, or this machine, and only known events', async () => {
		const refused = async ( body: object ) => ( await api.post( '/webhooks', { name: 'x', ...body } ) ).status;
		expect( await refused( { url: 'http://shop.test/hook' } ) ).toBe( 400 );
		expect( await refused( { url: 'https://user:pass@shop.test/hook' } ) ).toBe( 400 );
		expect( await refused( { url: receiver.url, events: [ 'ecommerce.order_placed' ] } ) ).toBe( 400 );
		expect( ( await create() ).events ).toContain( 'email.sent' );
	} );
} );
