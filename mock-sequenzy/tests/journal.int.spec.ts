import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replay } from '../src/replay.ts';
import {
	approveOnPage,
	codeIn,
	connectedStore,
	connectRequest,
	headersOf,
	siteId,
	startMock,
	storeWith,
	verifier,
	type TestMock,
} from './support/store.ts';

let mock: TestMock;
beforeEach( async () => {
	mock = await startMock();
} );
afterEach( () => mock.close() );

/** A store that connects over the pages, sells, is cut off, and is heard of again. */
const story = async () => {
	const { body } = await mock.api( '/connect/requests', connectRequest() );
	const code = codeIn( await approveOnPage( mock, body.requestId ) );
	const granted = await mock.api( `/connect/requests/${ body.requestId }/token`, { code, codeVerifier: verifier } );
	const token = granted.body.installationToken;
	await mock.api( '/connect/confirm', { siteId }, headersOf( token ) );
	const store = storeWith( mock, token );
	await store.setStock( 'outofstock' );
	await mock.control( 'PUT', '/sequences/seq_back_in_stock', { delayMs: 3_600_000 } );
	await mock.control( 'PUT', '/faults', { faults: [ { route: 'plugin', kind: 'reset_mid', probability: 0.6 } ], seed: 3 } );
	await store.subscribe();
	for ( let id = 1; id < 6; id++ ) {
		await store.send( [ store.productSaved( { id } ), store.productSaved( { stock_status: 'instock' } ) ] ).catch( () => undefined );
	}
	await mock.control( 'DELETE', '/faults' );
	await mock.control( 'POST', '/clock/advance', { toNextDue: true } );
	await mock.page( 'POST', '/dashboard/waitlist/nothing/delete' );
	await mock.control( 'POST', '/clock/resume' );
	await store.setStock( 'outofstock' );
	return { token, code };
};

describe( 'the journal', () => {
	it( 'played again gives the same facts, through faults, moved clocks and pages', async () => {
		await story();
		const file = await mock.control( 'GET', '/journal/export' );
		expect( file.facts.map( ( { fact }: any ) => fact.type ) ).toContain( 'MailSent' );
		const { facts, difference } = replay( file );
		expect( difference ).toBeNull();
		expect( facts ).toEqual( file.facts );
	} );

	it( 'played again after a change names the first fact that is another one', async () => {
		await story();
		const file = await mock.control( 'GET', '/journal/export' );
		const changed = { ...file, calls: file.calls.filter( ( { path }: any ) => path !== '/_mock/sequences/seq_back_in_stock' ) };
		expect( replay( changed ).difference?.expected?.fact.type ).toBe( 'SequenceChanged' );
	} );

	it( 'is played again over the laboratory too, beside a mock that notices nothing', async () => {
		await story();
		const file = await mock.control( 'GET', '/journal/export' );
		const before = ( await mock.facts() ).length;
		expect( await mock.control( 'POST', '/journal/replay', file ) ).toEqual( {
			status: 'same',
			calls: file.calls.length,
			facts: file.facts.length,
			difference: null,
		} );
		const shorter = { ...file, calls: file.calls.slice( 0, 3 ) };
		expect( await mock.control( 'POST', '/journal/replay', shorter ) ).toMatchObject( { status: 'different', calls: 3 } );
		expect( ( await mock.facts() ).length ).toBe( before );
		const broken = { ...file, base: { ...file.base, facts: [ null ] } };
		expect( await mock.control( 'POST', '/journal/replay', broken ) ).toMatchObject( { code: 'VALIDATION_FAILED' } );
		expect( await mock.control( 'POST', '/journal/replay', {} ) ).toMatchObject( { code: 'VALIDATION_FAILED' } );
	} );

	it( 'begins anew with a reset, and is played from there', async () => {
		await story();
		await mock.control( 'POST', '/reset' );
		await connectedStore( mock );
		const file = await mock.control( 'GET', '/journal/export' );
		expect( file.calls ).toHaveLength( 1 );
		expect( replay( file ).difference ).toBeNull();
	} );

	it( 'shows each call with its answer and a curl, and no secret', async () => {
		const { token, code } = await story();
		const { entries } = await mock.control( 'GET', '/journal' );
		const full = await Promise.all( entries.map( ( { id }: any ) => mock.control( 'GET', `/journal/${ id }` ) ) );
		const text = JSON.stringify( full );
		for ( const secret of [ token, code, verifier ] ) {
			expect( text ).not.toContain( secret );
		}
		const asked = full.find( ( { operationId } ) => operationId === 'subscribeBackInStock' );
		expect( asked.curl ).toContain( `-H 'origin: https://store.example.com'` );
		expect( asked.answer.body ).toBe( '{"success":true}' );
		expect( asked.facts.map( ( { type }: any ) => type ) ).toContain( 'WaitlistEntryOpened' );
	} );

	it( 'is searched by text, status, route and reason', async () => {
		const store = await connectedStore( mock );
		await store.subscribe();
		await store.subscribe( {}, { Origin: 'https://elsewhere.example' } );
		const found = async ( query: string ) =>
			( await mock.control( 'GET', `/journal?${ query }` ) ).entries.map( ( { status }: any ) => status );
		expect( await found( 'operationId=subscribeBackInStock' ) ).toEqual( [ 200, 403 ] );
		expect( await found( 'status=4xx' ) ).toEqual( [ 403 ] );
		expect( await found( 'reason=UNKNOWN_ORIGIN' ) ).toEqual( [ 403 ] );
		expect( await found( 'text=BUYER@&limit=1' ) ).toEqual( [ 403 ] );
		expect( await mock.control( 'GET', '/journal/999999' ) ).toMatchObject( { code: 'NOT_FOUND' } );
	} );
} );
