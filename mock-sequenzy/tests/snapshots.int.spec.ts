import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectedStore, startMock, storeWith, type TestMock } from './support/store.ts';

let mock: TestMock;
beforeEach( async () => {
	mock = await startMock();
} );
afterEach( () => mock.close() );

const file = () => mock.control( 'GET', '/snapshots/now/file' );

describe( 'a snapshot', () => {
	it( 'brings back facts and clock, and the store goes on with its token', async () => {
		const store = await connectedStore( mock );
		await store.setStock( 'outofstock' );
		await store.subscribe();
		expect( await mock.control( 'POST', '/snapshots', { name: 'one waits' } ) ).toMatchObject( { name: 'one waits' } );
		const before = await file();
		await mock.advance( 86_400_000 );
		await store.setStock( 'instock' );
		expect( await mock.mails() ).toHaveLength( 1 );

		await mock.control( 'POST', '/snapshots/one%20waits/restore' );
		expect( await file() ).toEqual( before );
		expect( await mock.mails() ).toEqual( [] );
		expect( ( await mock.control( 'GET', '/clock' ) ).now ).toBe( '2026-04-01T12:00:00.000Z' );
		await store.setStock( 'instock' );
		expect( await mock.mails() ).toHaveLength( 1 );
	} );

	it( 'is one file that another mock takes', async () => {
		const store = await connectedStore( mock );
		await store.setStock( 'outofstock' );
		await store.subscribe();
		const taken = await file();
		const other = await startMock();
		await other.control( 'POST', '/snapshots/restore', taken );
		expect( await other.control( 'GET', '/snapshots/now/file' ) ).toEqual( taken );
		await storeWith( other, store.token ).send( [ store.productSaved( { stock_status: 'instock' } ) ] );
		expect( await other.mails() ).toHaveLength( 1 );
		await other.close();
	} );

	it( 'may be larger than a call of the API', async () => {
		const taken = await file();
		const padding = [
			9_000,
			taken.takenAt,
			'comp_demo',
			{ type: 'CompanyRefused', companyId: 'x'.repeat( 700_000 ), reason: 'COMPANY_KNOWN' },
		];
		expect( await mock.control( 'POST', '/snapshots/restore', { ...taken, facts: [ ...taken.facts, padding ] } ) ).toMatchObject( {
			status: 'restored',
		} );
	} );

	it( 'is listed and forgotten by its name; what is none changes nothing', async () => {
		await mock.control( 'POST', '/snapshots', { name: 'a' } );
		await mock.control( 'POST', '/snapshots', { name: 'b' } );
		await mock.control( 'DELETE', '/snapshots/a' );
		const names = ( await mock.control( 'GET', '/snapshots' ) ).snapshots.map( ( { name }: any ) => name );
		expect( names ).toEqual( [ 'b' ] );
		expect( await mock.control( 'POST', '/snapshots/a/restore' ) ).toMatchObject( { code: 'NOT_FOUND' } );
		const before = await file();
		expect( await mock.control( 'POST', '/snapshots/restore', { facts: [] } ) ).toMatchObject( { code: 'VALIDATION_FAILED' } );
		expect( await mock.control( 'POST', '/snapshots/restore', { ...before, facts: [ [ 1 ] ] } ) ).toMatchObject( {
			code: 'VALIDATION_FAILED',
		} );
		expect( await file() ).toEqual( before );
	} );
} );

describe( 'a seed', () => {
	it( 'is the same facts at the same clock, every time', async () => {
		await connectedStore( mock );
		await mock.control( 'POST', '/seed', { name: 'empty' } );
		const first = await file();
		await connectedStore( mock );
		await mock.control( 'POST', '/seed', { name: 'empty' } );
		expect( await file() ).toEqual( first );
	} );
} );

describe( 'a company of its own', () => {
	it( 'has its own clock and sees nothing of its neighbours', async () => {
		const { id } = await mock.control( 'POST', '/companies', { name: 'Parallel' } );
		await mock.control( 'POST', `/clock/freeze?company=${ id }`, { at: '2030-01-01T00:00:00.000Z' } );
		expect( ( await mock.control( 'GET', '/clock' ) ).now ).toBe( '2026-04-01T12:00:00.000Z' );
		const store = await connectedStore( mock );
		await store.subscribe();
		const waiting = async ( company: string ) => ( await mock.control( 'GET', `/waitlist?company=${ company }` ) ).entries.length;
		expect( [ await waiting( 'comp_demo' ), await waiting( id ) ] ).toEqual( [ 1, 0 ] );
		expect( ( await mock.control( 'GET', '/companies' ) ).companies.map( ( { name, clock }: any ) => [ name, clock ] ) ).toEqual( [
			[ 'Demo Coffee Co.', 'shared' ],
			[ 'Parallel', 'own' ],
		] );
		expect( await mock.control( 'POST', '/companies', { id } ) ).toMatchObject( { code: 'VALIDATION_FAILED' } );
	} );
} );
