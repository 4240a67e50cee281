import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiOf, startApi } from '../support/api.ts';
import type { TestMock } from '../support/store.ts';

let mock: TestMock;
let api: ReturnType< typeof apiOf >;
beforeEach( async () => {
	( { mock, api } = await startApi() );
} );
afterEach( () => mock.close() );

describe( 'an API key', () => {
	it( 'is needed, known and sent as a bearer', async () => {
		const nobody = await mock.call( 'GET', '/api/v1/account' );
		expect( [ nobody.status, Object.keys( nobody.body ) ] ).toEqual( [ 401, [ 'error' ] ] );
		const stranger = await apiOf( mock, 'seq_live_unknown' ).get( '/account' );
		expect( [ stranger.status, stranger.body ] ).toEqual( [ 401, { error: 'Invalid API key' } ] );
		expect( ( await mock.call( 'GET', '/api/v1/account', undefined, { 'X-API-Key': 'seq_user_test' } ) ).status ).toBe( 401 );
	} );

	it( 'of a person shows the account with its companies; that of a company shows one', async () => {
		const person = ( await api.get( '/account' ) ).body;
		expect( person ).toMatchObject( {
			success: true,
			account: { name: 'Olivia Owner' },
			user: { name: 'Olivia Owner' },
			companies: [ { id: 'comp_demo', name: 'Demo Coffee Co.', role: 'owner' } ],
			currentCompanyId: 'comp_demo',
			apiKeyPermissions: { preset: 'full_access', scopes: null, fullAccess: true, activeKey: { type: 'personal' } },
		} );
		const own = ( await apiOf( mock, mock.apiKey ).get( '/account' ) ).body;
		expect( own ).toMatchObject( { currentCompanyId: 'comp_demo', apiKeyPermissions: { activeKey: { type: 'company' } } } );
	} );

	it( 'that lacks a scope is told which', async () => {
		const reader = apiOf( mock, 'seq_user_readonly' );
		expect( ( await reader.get( '/subscribers' ) ).status ).toBe( 200 );
		const refused = await reader.post( '/subscribers', { email: 'ana@shop.test' } );
		expect( [ refused.status, refused.body ] ).toEqual( [ 403, { error: 'API key is missing required scope: subscribers:write' } ] );
		const both = await reader.post( '/subscribers/events', { email: 'ana@shop.test', event: 'x' } );
		expect( both.body.error ).toBe( 'API key is missing required scopes: subscribers:write, automations:trigger' );
		expect( ( await api.get( '/subscribers/ana%40shop.test' ) ).status ).toBe( 404 );
	} );

	it( 'is made with a preset or scopes, shown once, changed and revoked', async () => {
		const made = ( await api.post( '/api-keys', { name: 'Ingest', preset: 'data_ingest_safe' } ) ).body;
		const ingest = apiOf( mock, made.key );
		expect( ( await ingest.post( '/subscribers', { email: 'ana@shop.test' } ) ).status ).toBe( 200 );
		expect( ( await ingest.get( '/sequences' ) ).status ).toBe( 403 );
		expect( JSON.stringify( ( await api.get( '/api-keys' ) ).body ) ).not.toContain( made.key );
		await api.patch( `/api-keys/${ made.apiKey.id }`, { scopes: [ 'sequences:read' ] } );
		expect( ( await ingest.get( '/sequences' ) ).status ).toBe( 200 );
		expect( ( await api.remove( `/api-keys/${ made.apiKey.id }` ) ).body ).toMatchObject( {
			success: true,
			apiKey: { status: 'revoked' },
		} );
		expect( ( await ingest.get( '/sequences' ) ).status ).toBe( 401 );
		expect( ( await api.post( '/api-keys', { preset: 'everything' } ) ).status ).toBe( 400 );
	} );

	it( 'hands out nothing it does not have itself', async () => {
		const { key } = ( await api.post( '/api-keys', { scopes: [ 'api_keys:manage', 'lists:read' ] } ) ).body;
		const small = apiOf( mock, key );
		expect( ( await small.post( '/api-keys', {} ) ).status ).toBe( 403 );
		expect( ( await small.post( '/api-keys', { scopes: [ 'lists:read' ] } ) ).status ).toBe( 200 );
	} );
} );

describe( 'x-company-id', () => {
	it( 'chooses the company of a person’s key, and no foreign one', async () => {
		const { company } = ( await api.post( '/companies', { name: 'Second shop' } ) ).body;
		const second = apiOf( mock, 'seq_user_test', { 'x-company-id': company.id } );
		await second.post( '/subscribers', { email: 'ana@shop.test' } );
		expect( ( await second.get( '/subscribers' ) ).body.subscribers ).toHaveLength( 1 );
		expect( ( await api.get( '/subscribers' ) ).body.subscribers ).toHaveLength( 0 );
		const foreign = await apiOf( mock, 'seq_live_test', { 'x-company-id': company.id } ).get( '/subscribers' );
		expect( [ foreign.status, foreign.body.code ] ).toEqual( [ 403, 'COMPANY_ACCESS_DENIED' ] );
		expect( ( await apiOf( mock, 'seq_user_test', { 'x-company-id': 'comp_none' } ).get( '/subscribers' ) ).status ).toBe( 403 );
	} );

	it( 'lets companies be read, renamed and made, the last only by a person', async () => {
		expect( ( await api.get( '/companies/comp_demo' ) ).body.company ).toMatchObject( {
			name: 'Demo Coffee Co.',
			defaultSubscriberListIds: null,
		} );
		expect(
			( await api.patch( '/companies/comp_demo', { name: 'Coffee', defaultSubscriberListIds: [] } ) ).body.company
		).toMatchObject( {
			name: 'Coffee',
			defaultSubscriberListIds: [],
		} );
		const refused = await apiOf( mock, 'seq_live_test' ).post( '/companies', { name: 'Third' } );
		expect( [ refused.status, refused.body.error.code ] ).toEqual( [ 403, 'COMPANY_CREATE_REQUIRES_PERSONAL_KEY' ] );
		expect( ( await api.get( '/companies/comp_none' ) ).status ).toBe( 404 );
	} );
} );

describe( 'the addresses of the API', () => {
	it( 'serve under /v1 what they serve under /api/v1', async () => {
		const alias = await mock.call( 'GET', '/v1/account', undefined, { Authorization: 'Bearer seq_user_test' } );
		expect( alias.body ).toEqual( ( await api.get( '/account' ) ).body );
	} );

	it( 'answer 501 with a sentence for what the vendor has and the mock does not', async () => {
		for ( const path of [
			'/campaigns',
			'/segments/s1',
			'/metrics?period=7d',
			'/sequences/seq_back_in_stock/goals',
			'/transactional/send',
			'/subscribers/operations',
			'/subscribers/operations/op_1',
			'/health/deliverability',
			'/mcp',
		] ) {
			const refused = await api.get( path );
			expect( [ path, refused.status, refused.body.code, refused.body.success ] ).toEqual( [
				path,
				501,
				'NOT_COVERED_BY_THE_MOCK',
				false,
			] );
		}
		for ( const path of [ '/sequences/seq_back_in_stock/enrollments/move', '/subscribers/operations' ] ) {
			expect( [ path, ( await api.post( path, {} ) ).status ] ).toEqual( [ path, 501 ] );
		}
		expect( ( await mock.call( 'POST', '/api/device-auth/initiate', {} ) ).status ).toBe( 501 );
		expect( ( await api.get( '/nothing' ) ).status ).toBe( 404 );
		expect( ( await api.call( 'PUT', '/orders', {} ) ).status ).toBe( 405 );
	} );

	it( 'take their own words for no subscriber, product or integration', async () => {
		for ( const path of [
			'/subscribers/imports',
			'/subscribers/events',
			'/subscribers/tags',
			'/integrations/connect',
			'/products/sync',
		] ) {
			expect( [ path, ( await api.get( path ) ).status ] ).toEqual( [ path, 405 ] );
		}
		expect( ( await api.patch( '/integrations/catalog', { syncEnabled: false } ) ).status ).toBe( 405 );
	} );

	it( 'tell what does not fit in the vendor’s common shape', async () => {
		const unfit = await api.post( '/orders', { orderId: '1' } );
		expect( [ unfit.status, unfit.body.success, unfit.body.error ] ).toEqual( [ 400, false, '/totalCents is missing.' ] );
		expect( ( await api.call( 'POST', '/orders', '{"broken' ) ).body ).toMatchObject( { success: false } );
		expect( ( await api.get( '/lists/none' ) ).body ).toEqual( { success: false, error: 'List not found' } );
	} );
} );

describe( 'the rate limits', () => {
	it( 'are off unless told', async () => {
		const answers = await Promise.all( Array.from( { length: 120 }, () => api.get( '/account' ) ) );
		expect( new Set( answers.map( ( { status } ) => status ) ) ).toEqual( new Set( [ 200 ] ) );
	} );

	it( 'are switched in the laboratory', async () => {
		const calls = async () =>
			( await Promise.all( Array.from( { length: 25 }, () => api.get( '/account' ) ) ) ).filter( ( { status } ) => status === 429 );
		expect( await mock.control( 'PUT', '/rate-limits', { enabled: true } ) ).toEqual( { enabled: true } );
		expect( await calls() ).toHaveLength( 5 );
		await mock.control( 'PUT', '/rate-limits', { enabled: false } );
		expect( await calls() ).toHaveLength( 0 );
	} );

	it( 'let 20 calls a second and 100 a minute through, for each key', async () => {
		const limited = await startApi( { rateLimits: true } );
		const burst = async () => {
			const answers = await Promise.all( Array.from( { length: 25 }, () => limited.api.get( '/account' ) ) );
			return answers.filter( ( { status } ) => status === 200 ).length;
		};
		expect( await burst() ).toBe( 20 );
		const refused = await limited.api.get( '/account' );
		expect( [ refused.status, refused.headers.get( 'retry-after' ) ] ).toEqual( [ 429, '1' ] );
		expect( refused.body.error ).toMatch( /rate limit/i );
		expect( ( await apiOf( limited.mock, 'seq_live_test' ).get( '/account' ) ).status ).toBe( 200 );
		for ( let second = 0; second < 4; second++ ) {
			await limited.mock.advance( 1_000 );
			expect( await burst() ).toBe( 20 );
		}
		await limited.mock.advance( 1_000 );
		expect( ( await limited.api.get( '/account' ) ).headers.get( 'retry-after' ) ).toBe( '55' );
		await limited.mock.advance( 55_000 );
		expect( ( await limited.api.get( '/account' ) ).status ).toBe( 200 );
		await limited.mock.close();
	} );
} );
