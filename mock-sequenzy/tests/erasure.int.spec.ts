import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessAt } from '../src/api/access.ts';
import { createServer } from '../src/server.ts';
import { openFactLog, type FactLog } from '../src/storage/fact-log.ts';
import { createMemoryLog } from '../src/storage/memory-log.ts';
import { everything } from './properties/mock.ts';
import { apiOf } from './support/api.ts';
import { sentCart, sentOrder } from './support/commerce.ts';
import { connectedStore, start, startMock, type TestMock } from './support/store.ts';

const person = 'zoe+quirk@example.com';
const formerly = 'zoe@old.example';
const traces = [ person, formerly, 'Quirkiness', '+49 30 5551234', 'likes blue things' ];
let folder: string;
let mock: TestMock;
let store: Awaited< ReturnType< typeof connectedStore > >;
beforeEach( async () => {
	folder = await mkdtemp( join( tmpdir(), 'mock-sequenzy-' ) );
	mock = await startMock( { dataFile: join( folder, 'mock.sqlite' ) } );
	store = await connectedStore( mock );
} );
afterEach( async () => {
	await mock.close();
	await rm( folder, { recursive: true } );
} );

const snapshot = async () => JSON.stringify( await mock.control( 'GET', '/snapshots/now/file' ) );
const erase = ( email: string ) => store.send( [ store.event( 'subscriber.erased', null, { email } ) ] );

/** Everything a person can leave behind, and a neighbour whose address holds theirs. */
const life = async () => {
	const api = apiOf( mock );
	const customer = ( version: number, email: string, more = {} ) =>
		store.event(
			'customer.saved',
			{ type: 'customer', id: 17, version },
			{ id: 17, email, first_name: 'Zoë', last_name: 'Quirkiness', ...more }
		);
	const billing = ( email: string ) => ( { billing: { email, first_name: 'Zoë', last_name: 'Quirkiness' } } );
	await mock.control( 'PUT', '/products/101/replenishment', { enabled: true, days: 10, matchOn: 'product' } );
	const told = await store.send( [
		store.productSaved( { id: 101 } ),
		customer( 1, formerly ),
		customer( 2, 'ZOE+quirk@example.com', { previousEmail: formerly } ),
		store.event( 'order.placed', null, {
			...sentOrder( 501, billing( person ) ),
			consent: { status: 'granted', at: start, source: 'checkout' },
		} ),
		store.event(
			'order.saved',
			{ type: 'order', id: 502, version: 1 },
			sentOrder( 502, { customer_id: 17, ...billing( 'office@example.com' ) } )
		),
		store.event( 'order.placed', null, sentOrder( 503, { billing: { email: `a.${ person }` } } ) ),
		store.event( 'cart.started', null, sentCart( { email: person } ) ),
		store.requested( { email: person } ),
	] );
	expect( told.body.results.map( ( { status, message }: any ) => `${ status } ${ message ?? '' }` ) ).toEqual(
		Array( 8 ).fill( expect.stringMatching( /^accepted/ ) )
	);
	await api.patch( `/subscribers/${ encodeURIComponent( person ) }`, {
		phone: '+49 30 5551234',
		customAttributes: { note: 'likes blue things' },
	} );
	await api.post( '/subscribers/events', { email: person, event: 'quiz.done', properties: { answer: 'likes blue things' } } );
	await store.setStock( 'instock' );
	await mock.advance( 1 );
	expect( ( await mock.mails() ).length ).toBeGreaterThan( 0 );
};

describe( 'a person who asked to be forgotten', () => {
	it( 'is nowhere in the state, nor in the facts, nor in the file, and their neighbours are', async () => {
		await life();
		const whole = await snapshot();
		expect( traces.filter( ( trace ) => ! whole.includes( trace ) ) ).toEqual( [] );
		const revenue = async () =>
			( await mock.control( 'GET', '/orders' ) ).orders.map( ( one: any ) => [ one.id, one.totalMinor, one.status ] );
		const before = await revenue();
		expect( ( await erase( person ) ).body.results ).toMatchObject( [ { status: 'accepted' } ] );
		const after = ( await snapshot() ).replaceAll( `a.${ person }`, '' );
		expect( traces.filter( ( trace ) => after.includes( trace ) ) ).toEqual( [] );
		expect( ( await snapshot() ).includes( `a.${ person }` ) ).toBe( true );
		expect( await revenue() ).toEqual( before );
		expect( await mock.waitlist() ).toEqual( [] );
		expect( await mock.mails() ).toEqual( [] );

		await mock.close();
		for ( const name of await readdir( folder ) ) {
			const text = ( await readFile( join( folder, name ), 'utf8' ) ).replaceAll( `a.${ person }`, '' );
			for ( const trace of traces ) {
				expect( text.includes( trace ), `${ trace } in ${ name }` ).toBe( false );
			}
		}
		mock = await startMock();
	} );

	it( 'is in no snapshot that was saved before either, and does not come back with one', async () => {
		await life();
		await mock.control( 'POST', '/snapshots', { name: 'before' } );
		await erase( person );
		await mock.control( 'POST', '/snapshots/before/restore' );
		const restored = ( await snapshot() ).replaceAll( `a.${ person }`, '' );
		expect( traces.filter( ( trace ) => restored.includes( trace ) ) ).toEqual( [] );
		expect( ( await mock.control( 'GET', '/orders' ) ).orders ).toHaveLength( 3 );
		await mock.close();
		const file = ( await readFile( join( folder, 'mock.sqlite' ), 'utf8' ) ).replaceAll( `a.${ person }`, '' );
		expect( traces.filter( ( trace ) => file.includes( trace ) ) ).toEqual( [] );
		mock = await startMock();
	} );

	it( 'is in no call of the journal any more; what comes afterwards is played again as ever', async () => {
		await life();
		const journal = async () => {
			const { entries } = await mock.control( 'GET', '/journal' );
			const full = await Promise.all( entries.map( ( { id }: any ) => mock.control( 'GET', `/journal/${ id }` ) ) );
			return { full, text: JSON.stringify( [ full, await mock.control( 'GET', '/journal/export' ) ] ) };
		};
		expect( ( await journal() ).text ).toContain( person );
		await erase( person );
		await mock.control( 'PUT', '/products/102/replenishment', { enabled: true, days: 10, matchOn: 'product' } );
		await store.send( [ store.productSaved( { id: 102 } ) ] );
		const { full, text } = await journal();
		expect( traces.filter( ( trace ) => text.replaceAll( `a.${ person }`, '' ).includes( trace ) ) ).toEqual( [] );
		const erased = full.filter( ( entry ) => entry.erased );
		expect( erased.map( ( { operationId } ) => operationId ) ).toEqual( [
			'ingestEvents',
			'changeSubscriber',
			'triggerEvent',
			'ingestEvents',
		] );
		expect( erased[ 0 ] ).toMatchObject( { path: '(erased)', request: null, answer: null, curl: null, status: 200 } );
		const file = await mock.control( 'GET', '/journal/export' );
		expect( file.calls ).toHaveLength( 2 );
		expect( await mock.control( 'POST', '/journal/replay', file ) ).toMatchObject( { status: 'same', difference: null } );
	} );

	it( 'leaves facts behind that lead to the same state when they are told again', async () => {
		await life();
		await erase( formerly );
		await store.send( [ store.productSaved( { id: 102 } ) ] );
		const { facts, timelines } = await mock.control( 'GET', '/snapshots/now/file' );
		await mock.close();
		const stateOf = ( log: FactLog ) => {
			Object.entries( timelines as Record< string, string > ).forEach( ( [ name, value ] ) => log.keep( name, value ) );
			const server = createServer( { log, baseUrl: () => '', access: accessAt( '127.0.0.1', true ) } );
			const state = everything( server.engine.of( 'comp_demo' ).state() );
			server.engine.stop();
			log.close();
			return state;
		};
		const again = createMemoryLog();
		again.replaceAll( facts.map( ( [ seq, at, companyId, fact ]: any ) => ( { seq, at, companyId, fact } ) ) );
		expect( stateOf( again ) ).toEqual( stateOf( openFactLog( join( folder, 'mock.sqlite' ) ) ) );
		mock = await startMock();
	} );

	it( 'may come back, and is erased again', async () => {
		await life();
		await erase( person );
		await store.send( [ store.event( 'order.placed', null, sentOrder( 601, { billing: { email: person } } ) ) ] );
		expect( ( await snapshot() ).includes( person ) ).toBe( true );
		await erase( person );
		expect( ( await snapshot() ).replaceAll( `a.${ person }`, '' ).includes( person ) ).toBe( false );
	} );
} );
