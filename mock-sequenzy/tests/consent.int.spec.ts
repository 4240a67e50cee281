import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiOf } from './support/api.ts';
import { sentOrder } from './support/commerce.ts';
import { connectedStore, start, startMock, type TestMock } from './support/store.ts';

let mock: TestMock;
let store: Awaited< ReturnType< typeof connectedStore > >;
beforeEach( async () => {
	mock = await startMock();
	store = await connectedStore( mock );
} );
afterEach( () => mock.close() );

const text = 'Ja, schickt mir Neuigkeiten – und „Rezepte“.';
const consent = ( status: 'granted' | 'refused' | 'unknown', at = start ) => ( { status, text, version: 'a1b2', at, source: 'checkout' } );
const email = 'ana@example.com';
const consents = async () => ( await mock.control( 'GET', `/consents?email=${ email }` ) ).consents;
const later = '2026-04-01T11:59:00.000Z';
const placed = ( id: number, wish: object | undefined, changes = {} ) =>
	store.event( 'order.placed', null, { ...sentOrder( id, changes ), ...( wish && { consent: wish } ) } );
const saved = ( id: number, version: number, wish?: object ) =>
	store.event( 'order.saved', { type: 'order', id, version }, { ...sentOrder( id ), ...( wish && { consent: wish } ) } );
const record = { email, text, version: 'a1b2', source: 'checkout' };

describe( 'a wish about marketing', () => {
	it( 'is taken with the order of a guest, whether the fact or the state comes first', async () => {
		await store.send( [ saved( 501, 1 ), placed( 501, consent( 'granted' ) ) ] );
		expect( await consents() ).toEqual( [ { ...record, status: 'granted', at: start } ] );
		await store.send( [ placed( 502, undefined ), saved( 502, 2 ) ] );
		expect( await consents() ).toHaveLength( 1 );
	} );

	it( 'is put on our timeline, whatever the store’s clock says', async () => {
		const inTheStore = '2019-01-01T00:00:00.000Z';
		await store.send( [ placed( 501, consent( 'refused', inTheStore ) ) ], inTheStore );
		expect( await consents() ).toEqual( [ { ...record, status: 'refused', at: start } ] );
	} );

	it( 'comes with a saved customer, and a state that repeats an older one changes nothing', async () => {
		const customer = ( version: number, wish: object ) =>
			store.event( 'customer.saved', { type: 'customer', id: 17, version }, { id: 17, email, consent: wish } );
		await store.send( [ customer( 1, consent( 'refused' ) ), customer( 2, consent( 'granted', later ) ) ] );
		expect( await consents() ).toMatchObject( [ { status: 'refused', at: start } ] );
		expect( await mock.facts() ).toContainEqual( expect.objectContaining( { type: 'ConsentPassedOver', reason: 'OLDER_RECORD' } ) );
	} );

	it( 'comes with a sign-up, through the store and straight from the browser', async () => {
		await store.send( [ store.requested( { email, consent: consent( 'granted', later ) } ) ] );
		expect( await consents() ).toMatchObject( [ { status: 'granted', at: later, text } ] );
		await store.subscribe( { email, consent: consent( 'refused', '2031-01-01T00:00:00.000Z' ) } );
		expect( await consents() ).toMatchObject( [ { status: 'refused', at: start } ] );
		expect( ( await store.subscribe( { email, consent: { status: 'perhaps' } } ) ).status ).toBe( 400 );
	} );

	it( 'is never raised by a sync, of customers or of orders', async () => {
		await store.send( [ placed( 501, consent( 'refused', later ) ) ] );
		const runId = '3f0f4c1e-6f0b-4f6a-9a3b-0c2d4e6f8b01';
		await mock.api(
			'/sync-runs',
			{ sentAt: start, runId, reason: 'manual', totals: { products: 0, customers: 1, orders: 1 } },
			store.headers
		);
		const send = ( resource: string, id: number, data: object ) =>
			mock.api(
				`/sync-runs/${ runId }/batches`,
				{ sentAt: start, resource, sequence: 1, items: [ { id, version: 9, data } ] },
				store.headers
			);
		await send( 'customers', 17, { id: 17, email, consent: consent( 'granted' ) } );
		await send( 'orders', 502, { ...sentOrder( 502 ), consent: consent( 'granted' ) } );
		expect( await consents() ).toMatchObject( [ { status: 'refused', at: later } ] );
		const { why } = await mock.control( 'GET', '/why?text=SYNC_NEVER_UPGRADES' );
		expect( why ).toHaveLength( 2 );
	} );

	it( 'keeps marketing away when it is a no, also in the middle of a sequence, and never what the shopper asked for', async () => {
		await mock.control( 'PUT', '/products/101/replenishment', { enabled: true, days: 10, matchOn: 'product' } );
		const api = apiOf( mock );
		const { sequence } = (
			await api.post( '/sequences', {
				name: 'Refill',
				trigger: 'event_received',
				eventName: 'ecommerce.replenishment_due',
				stopCondition: { type: 'none' },
				steps: [ { subject: 'Time for more', html: '<p>Soon</p>', delayMs: 86_400_000 } ],
			} )
		).body;
		await api.post( `/sequences/${ sequence.id }/enable` );
		await store.send( [ placed( 501, consent( 'granted', later ) ) ] );
		await mock.advance( 10 * 86_400_000 );
		expect( await mock.facts() ).toContainEqual( expect.objectContaining( { type: 'EnrollmentEntered' } ) );
		const now = ( await mock.control( 'GET', '/clock' ) ).now;
		await store.send( [ placed( 502, consent( 'refused', now ), { line_items: [] } ) ], now );
		await store.subscribe( { email } );
		await mock.advance( 2 * 86_400_000 );
		expect( await mock.mails() ).toEqual( [] );
		expect( await mock.facts() ).toContainEqual( expect.objectContaining( { type: 'EnrollmentStopped', reason: 'CONSENT_REFUSED' } ) );
		await store.setStock( 'instock' );
		await mock.advance( 1 );
		expect( ( await mock.mails() ).map( ( { to }: { to: string } ) => to ) ).toEqual( [ email ] );
	} );
} );
