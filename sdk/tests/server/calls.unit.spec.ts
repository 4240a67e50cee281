import { describe, expect, it } from 'vitest';
import { caught, scripted } from './scripted.ts';

describe( 'A call', () => {
	it( 'carries the key, the company and JSON, to the version of the API that it knows', async () => {
		const { sequenzy, asked } = scripted( [ {} ], { apiKey: ' seq_user_test ', companyId: 'comp_2' } );
		await sequenzy.orders.push( { orderId: '501', totalCents: 2990, currency: 'EUR', customer: { email: 'ana@example.com' } } );
		const [ call ] = asked;
		expect( [ call?.method, call?.url.href ] ).toEqual( [ 'POST', 'https://sequenzy.test/api/v1/orders' ] );
		expect( Object.fromEntries( call?.headers ?? [] ) ).toMatchObject( {
			authorization: 'Bearer seq_user_test',
			'x-company-id': 'comp_2',
			'content-type': 'application/json',
		} );
	} );

	it.each( [
		'https://sequenzy.test',
		'https://sequenzy.test/',
		'https://sequenzy.test/api/v1',
		'https://sequenzy.test/api/v1/',
		'https://sequenzy.test/v1',
	] )( 'finds its way from %s', async ( baseUrl ) => {
		const { sequenzy, asked } = scripted( [ {} ], { baseUrl } );
		await sequenzy.account.get();
		expect( asked[ 0 ]?.url.href ).toBe( 'https://sequenzy.test/api/v1/account' );
	} );

	it.each( [
		[ 'ana+refill@example.com', '/api/v1/subscribers/ana%2Brefill%40example.com' ],
		[ 'a/../b@example.com', '/api/v1/subscribers/a%2F..%2Fb%40example.com' ],
		[ ' ana@example.com ', '/api/v1/subscribers/ana%40example.com' ],
		[ 'ünï@example.com', '/api/v1/subscribers/%C3%BCn%C3%AF%40example.com' ],
	] )( 'names %s in its address and nobody else', async ( email, path ) => {
		const { sequenzy, asked } = scripted( [ { body: { subscriber: {} } } ] );
		await sequenzy.subscribers.get( email );
		expect( asked[ 0 ]?.url.pathname ).toBe( path );
	} );

	it( 'sends lists with commas and leaves out what is undefined', async () => {
		const { sequenzy, asked } = scripted( [ { body: { subscribers: [], pagination: { limit: 100, hasMore: false } } } ] );
		await sequenzy.subscribers.list( { tags: [ 'vip', 'customer' ], ...( { status: undefined } as object ) } ).all();
		expect( asked[ 0 ]?.url.search ).toBe( '?limit=100&tags=vip%2Ccustomer' );
	} );

	it( 'gives the answer with the data, and is sent once whichever is awaited', async () => {
		const { sequenzy, asked } = scripted( [ { body: { tags: [] }, headers: { 'X-Request-Id': 'req-1' } } ] );
		const call = sequenzy.tags.list();
		const { data, response, requestId, attempts } = await call.withResponse();
		expect( [ data, response.status, requestId, attempts ] ).toEqual( [ [], 200, 'req-1', 1 ] );
		expect( await call ).toEqual( [] );
		expect( asked ).toHaveLength( 1 );
	} );

	it( 'is a promise in every way', async () => {
		const { sequenzy } = scripted( [ { body: { tags: [] } }, new TypeError() ], { maxRetries: 0 } );
		let ended = 0;
		await sequenzy.tags.list().finally( () => ( ended += 1 ) );
		expect( ended ).toBe( 1 );
		expect( await sequenzy.tags.list().catch( () => 'caught' ) ).toBe( 'caught' );
	} );

	it( 'that fails is one rejection, not two', async () => {
		const unhandled: unknown[] = [];
		const hear = ( reason: unknown ) => unhandled.push( reason );
		process.on( 'unhandledRejection', hear );
		const { sequenzy } = scripted( [ { status: 404 } ] );
		await caught( sequenzy.tags.list().withResponse() );
		await new Promise( ( resolve ) => setTimeout( resolve ) );
		process.off( 'unhandledRejection', hear );
		expect( unhandled ).toEqual( [] );
	} );
} );

describe( 'A listing', () => {
	const product = ( productId: string ) => ( { id: productId, productId, provider: 'api', title: productId } );
	const page = ( offset: number, ids: string[], hasMore: boolean ) => ( {
		body: { products: ids.map( product ), pagination: { limit: 2, offset, count: ids.length, total: 3, hasMore } },
	} );

	it( 'fetches a page when the one before is read', async () => {
		const { sequenzy, asked } = scripted( [ page( 0, [ '1', '2' ], true ), page( 2, [ '3' ], false ) ] );
		const seen: string[] = [];
		for await ( const { productId } of sequenzy.products.list( { limit: 2 } ) ) {
			seen.push( `${ productId } after ${ asked.length }` );
		}
		expect( seen ).toEqual( [ '1 after 1', '2 after 1', '3 after 2' ] );
		expect( asked.map( ( { url } ) => url.search ) ).toEqual( [ '?limit=2', '?limit=2&offset=2' ] );
	} );

	it( 'stops asking when nobody reads on', async () => {
		const { sequenzy, asked } = scripted( [ page( 0, [ '1', '2' ], true ) ] );
		for await ( const one of sequenzy.products.list() ) {
			expect( one.productId ).toBe( '1' );
			break;
		}
		expect( asked ).toHaveLength( 1 );
	} );

	it( 'goes by pages too, with how many there are', async () => {
		const { sequenzy } = scripted( [ page( 0, [ '1', '2' ], true ), page( 2, [ '3' ], false ) ] );
		const sizes: unknown[] = [];
		for await ( const { items, total } of sequenzy.products.list().pages() ) {
			sizes.push( [ items.length, total ] );
		}
		expect( sizes ).toEqual( [
			[ 2, 3 ],
			[ 1, 3 ],
		] );
	} );

	it( 'follows cursors', async () => {
		const subscribers = ( id: string, nextCursor: string | null ) => ( {
			body: { subscribers: [ { id, tags: [] } ], pagination: { limit: 1, nextCursor, hasMore: nextCursor !== null } },
		} );
		const { sequenzy, asked } = scripted( [ subscribers( 'a', 'c1' ), subscribers( 'b', null ) ] );
		expect( ( await sequenzy.subscribers.list( { limit: 1 } ).all() ).map( ( { id } ) => id ) ).toEqual( [ 'a', 'b' ] );
		expect( asked[ 1 ]?.url.search ).toBe( '?limit=1&cursor=c1' );
	} );

	it( 'does not run in circles', async () => {
		const again = { body: { subscribers: [ { id: 'a' } ], pagination: { limit: 1, nextCursor: 'c1', hasMore: true } } };
		const { sequenzy } = scripted( [ again, again, again ] );
		expect( await caught( sequenzy.subscribers.list().all() ) ).toMatchObject( { code: 'SAME_PAGE' } );
	} );

	it( 'ends at an empty page, whatever it promises', async () => {
		const { sequenzy } = scripted( [ page( 0, [], true ) ] );
		expect( await sequenzy.products.list().all() ).toEqual( [] );
	} );
} );
