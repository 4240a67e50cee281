import { afterEach, beforeEach, expect, it } from 'vitest';
import { apiOf, startApi } from '../support/api.ts';
import type { TestMock } from '../support/store.ts';

let mock: TestMock;
let api: ReturnType< typeof apiOf >;
beforeEach( async () => {
	( { mock, api } = await startApi() );
	await mock.control( 'POST', '/seed', { name: 'demo' } );
} );
afterEach( () => mock.close() );

it( 'the demo holds what the vendor’s clients expect: keys, two companies, one synced store', async () => {
	expect( ( await api.get( '/account' ) ).body.companies ).toMatchObject( [
		{ id: 'comp_demo' },
		{ id: 'comp_second', name: 'Second Company' },
	] );
	for ( const key of [ 'seq_user_readonly', 'seq_live_test' ] ) {
		expect( ( await apiOf( mock, key ).get( '/integrations' ) ).body.integrations ).toMatchObject( [
			{
				provider: 'woocommerce',
				isActive: true,
				syncStatus: 'completed',
				lastSyncAt: '2026-04-01T12:00:00.000Z',
				lastSyncSkipped: null,
				totalCustomersSynced: 2,
			},
		] );
	}
	expect( ( await api.get( '/products?provider=woocommerce' ) ).body.products ).toHaveLength( 3 );
	expect( ( await api.get( '/subscribers/ana@example.com' ) ).body.subscriber ).toMatchObject( {
		firstName: 'Ana',
		tags: [ 'vip' ],
		customAttributes: { ordersCount: 2, totalSpent: 75 },
		lists: [ { name: 'Newsletter' } ],
	} );
	expect( ( await apiOf( mock, 'seq_user_test', { 'x-company-id': 'comp_second' } ).get( '/subscribers' ) ).body.subscribers ).toEqual(
		[]
	);
} );

it( 'the demo begins with no mail, and time brings the reminder and what somebody waits for', async () => {
	expect( await mock.mails() ).toEqual( [] );
	await mock.advance( 21 * 86_400_000 );
	expect( await mock.mails() ).toMatchObject( [ { to: 'ana@example.com', subject: 'Time for more Coffee Beans?' } ] );
	expect( ( await api.get( '/sequences' ) ).body.sequences ).toHaveLength( 4 );
} );
