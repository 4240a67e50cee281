import { describe, expect, it } from 'vitest';
import { createSequenzy, syncStore, type LeftOut, type SyncProgress, type SyncSettings } from '../../src/server.ts';
import type { Order, PushOrder, UpsertProducts } from '../../src/wire.ts';
import { customerOf, orderOf, paperStore, productOf, variationOf, type Shelves, type StoreQuestion } from './paper-store.ts';
import { caught } from './scripted.ts';
import { virtualTime } from './virtual-time.ts';

const manyProducts = ( count: number, from = 1 ) => Array.from( { length: count }, ( _none, index ) => productOf( from + index ) );

describe( 'A sync of a store without the plugin', () => {
	it( 'brings products, then customers, then orders', async () => {
		const { run, sent } = setUp( {
			products: [ productOf( 1, { type: 'variable' } ), productOf( 2 ) ],
			variations: [ variationOf( 11, 1 ), variationOf( 12, 1 ) ],
			customers: [ customerOf( 17, 'Ana@Example.com' ) ],
			orders: [ orderOf( 501, { status: 'processing' } ) ],
		} );
		const result = await run();
		expect( result ).toEqual( {
			products: { sent: 2, leftOut: 0 },
			customers: { sent: 1, leftOut: 0 },
			orders: { sent: 1, leftOut: 0 },
			startedAt: '2026-04-01T12:00:00.000Z',
		} );
		expect( sent.map( ( { path } ) => path ) ).toEqual( [ 'products', 'subscribers/imports', 'orders' ] );
		expect(
			( sent[ 0 ]?.body as UpsertProducts ).products.map( ( { productId, variants } ) => [ productId, variants?.length ] )
		).toEqual( [
			[ '1', 2 ],
			[ '2', 0 ],
		] );
		expect( sent[ 1 ]?.body ).toMatchObject( {
			subscribers: [ { email: 'ana@example.com', externalId: '17' } ],
			duplicateStrategy: 'merge',
			enrollInSequences: false,
		} );
	} );

	it( 'goes page by page, and tells how far it is', async () => {
		const told: SyncProgress[] = [];
		const { run } = setUp( { products: manyProducts( 250 ) }, { onProgress: ( progress ) => void told.push( progress ) } );
		await run();
		expect( told.slice( 0, 3 ).map( ( { done, total } ) => [ done, total ] ) ).toEqual( [
			[ 100, 250 ],
			[ 199, 250 ],
			[ 250, 250 ],
		] );
	} );

	it( 'asks for as many variations as there are', async () => {
		const variations = Array.from( { length: 150 }, ( _none, index ) => variationOf( 1000 + index, 1 ) );
		const { run, sent } = setUp( { products: [ productOf( 1, { type: 'variable' } ) ], variations } );
		await run();
		expect( ( sent[ 0 ]?.body as UpsertProducts ).products[ 0 ]?.variants ).toHaveLength( 150 );
	} );

	it( 'loses nothing when records are deleted while it reads', async () => {
		const shelves: Shelves = { products: manyProducts( 250 ) };
		const { run, productIds } = setUp( shelves, {
			onProgress: ( { done } ) => {
				if ( done === 100 ) {
					shelves.products = manyProducts( 250 ).filter( ( { id } ) => id > 60 );
				}
			},
		} );
		await run();
		expect( productIds() ).toEqual( manyProducts( 250 ).map( ( { id } ) => String( id ) ) );
	} );

	it( 'ends with a store that is empty, and with one that has exactly a page', async () => {
		expect( await setUp( {} ).run() ).toMatchObject( { products: { sent: 0 }, orders: { sent: 0 } } );
		expect( await setUp( { products: manyProducts( 100 ) } ).run() ).toMatchObject( { products: { sent: 100 } } );
	} );
} );

describe( 'What an order tells', () => {
	const partlyRefunded: Partial< Order > = { total: '30.00', refunds: [ { id: 9, total: '-10.00' } ] };

	it.each< [ string, Partial< Order >, unknown ] >( [
		[ 'processing', { status: 'processing', total: '30.00' }, { totalCents: 3000 } ],
		[ 'completed', { status: 'completed', total: '30.00' }, { totalCents: 3000 } ],
		[ 'partly refunded', { status: 'completed', ...partlyRefunded }, { totalCents: 2000 } ],
		[ 'refunded', { status: 'refunded', total: '30.00' }, { totalCents: 0 } ],
	] )( 'in the first copy, only that it was bought, for what was kept: %s', async ( _status, order, expected ) => {
		const { run, pushes } = setUp( { orders: [ orderOf( 501, order ) ] } );
		await run();
		expect( pushes() ).toMatchObject( [ expected ] );
		expect( pushes()[ 0 ] ).not.toHaveProperty( 'status' );
	} );

	it.each( [ 'pending', 'checkout-draft', 'failed', 'cancelled' ] )( 'is nothing while it is %s', async ( status ) => {
		const { run, pushes, leftOut } = setUp( { orders: [ orderOf( 501, { status, date_paid_gmt: null } ) ] } );
		expect( await run() ).toMatchObject( { orders: { sent: 0, leftOut: 1 } } );
		expect( pushes() ).toEqual( [] );
		expect( leftOut[ 0 ] ).toMatchObject( { resource: 'orders', id: 501, reason: expect.stringContaining( status ) } );
	} );

	it.each< [ string, Partial< Order >, unknown[] ] >( [
		[ 'processing', { status: 'processing' }, [ undefined ] ],
		[ 'completed', { status: 'completed' }, [ undefined, 'fulfilled' ] ],
		[ 'partly refunded', { status: 'processing', ...partlyRefunded }, [ undefined, 'refunded' ] ],
		[ 'cancelled after it was paid', { status: 'cancelled', date_paid_gmt: '2026-04-01T11:00:00' }, [ undefined, 'cancelled' ] ],
	] )( 'in a later sync is news: %s', async ( _status, order, statuses ) => {
		const { run, pushes } = setUp(
			{ orders: [ orderOf( 501, { date_modified_gmt: '2026-04-01T11:30:00', date_completed_gmt: null, ...order } ) ] },
			{ since: '2026-04-01T11:00:00Z' }
		);
		await run();
		expect( pushes().map( ( { status } ) => status ) ).toEqual( statuses );
	} );

	it( 'is by the name of the account, and a guest’s by the name on the bill', async () => {
		const billing = { email: 'office@example.com', first_name: 'Bea', last_name: 'Boss' };
		const { run, pushes } = setUp( {
			customers: [ customerOf( 17, 'ana@example.com', { first_name: 'Ana', last_name: 'Alves' } ) ],
			orders: [
				orderOf( 501, { status: 'processing', customer_id: 17, billing } ),
				orderOf( 502, { status: 'processing', customer_id: 0, billing } ),
			],
		} );
		await run();
		expect( pushes().map( ( { customer } ) => `${ customer.firstName } ${ customer.lastName }` ) ).toEqual( [
			'Ana Alves',
			'Bea Boss',
		] );
	} );

	it( 'is of the address of the account, whatever the bill says', async () => {
		const billing = { email: 'assistant@example.com' };
		const { run, pushes } = setUp( {
			customers: [ customerOf( 17, 'ana@example.com' ) ],
			orders: [
				orderOf( 501, { status: 'processing', customer_id: 17, billing } ),
				orderOf( 502, { status: 'processing', customer_id: 99, billing } ),
			],
		} );
		await run();
		expect( pushes().map( ( { customer } ) => customer.email ) ).toEqual( [ 'ana@example.com', 'assistant@example.com' ] );
	} );

	it( 'is nobody’s without an address', async () => {
		const { run } = setUp( { orders: [ orderOf( 501, { status: 'processing', customer_id: 0, billing: { email: 'by phone' } } ) ] } );
		expect( await run() ).toMatchObject( { orders: { sent: 0, leftOut: 1 } } );
	} );
} );

describe( 'A later sync', () => {
	it( 'brings only customers and orders that changed, and the whole catalogue', async () => {
		const { run, sent } = setUp(
			{
				products: [ productOf( 1, { date_modified_gmt: '2020-01-01T00:00:00' } ) ],
				customers: [
					customerOf( 17, 'old@example.com', { date_modified_gmt: '2026-03-01T00:00:00' } ),
					customerOf( 18, 'new@example.com', { date_modified_gmt: '2026-04-01T11:30:00' } ),
				],
				orders: [ orderOf( 501, { status: 'processing', date_modified_gmt: '2026-03-01T00:00:00' } ) ],
			},
			{ since: '2026-04-01T11:00:00Z' }
		);
		expect( await run() ).toMatchObject( { products: { sent: 1 }, customers: { sent: 1 }, orders: { sent: 0 } } );
		expect( sent[ 1 ]?.body ).toMatchObject( { subscribers: [ { email: 'new@example.com' } ] } );
	} );

	it( 'asks for what changed in that very second too: WooCommerce counts in whole ones', async () => {
		const changed = { date_modified_gmt: '2026-04-01T11:00:00' };
		const { run } = setUp(
			{
				customers: [ customerOf( 18, 'new@example.com', changed ) ],
				orders: [ orderOf( 501, { status: 'processing', ...changed } ) ],
			},
			{ since: '2026-04-01T11:00:00.700Z' }
		);
		expect( await run() ).toMatchObject( { customers: { sent: 1 }, orders: { sent: 1 } } );
	} );

	it( 'refuses a moment that is none', async () => {
		await expect( setUp( {}, { since: 'yesterday' } ).run() ).rejects.toThrow( /since is "yesterday"/ );
	} );
} );

describe( 'A record that Sequenzy refuses', () => {
	it( 'is left out with its reason, and the 99 beside it are brought', async () => {
		const { run, productIds, leftOut } = setUp(
			{ products: manyProducts( 100 ) },
			{ refuse: ( body ) => ( body as Partial< UpsertProducts > ).products?.some( ( { productId } ) => productId === '42' ) ?? false }
		);
		expect( await run() ).toMatchObject( { products: { sent: 99, leftOut: 1 } } );
		expect( productIds() ).not.toContain( '42' );
		expect( leftOut ).toMatchObject( [ { resource: 'products', id: 42, reason: expect.stringContaining( 'Not this one' ) } ] );
	} );

	it( 'is left out when the import says so, and so is an account without an address', async () => {
		const { run, leftOut } = setUp( {
			customers: [ customerOf( 17, 'ana@example.com' ), customerOf( 18, 'refused@example.com' ), customerOf( 19, '' ) ],
		} );
		expect( await run() ).toMatchObject( { customers: { sent: 1, leftOut: 2 } } );
		expect( leftOut.map( ( { id } ) => id ).sort() ).toEqual( [ 18, 19 ] );
	} );
} );

describe( 'Trouble', () => {
	it( 'with the limits of Sequenzy is waited out', async () => {
		let refusals = 2;
		const { run, time } = setUp( { products: [ productOf( 1 ) ] }, { answer: () => ( ( refusals -= 1 ) >= 0 ? limited : undefined ) } );
		expect( await run() ).toMatchObject( { products: { sent: 1 } } );
		expect( time.now() - Date.parse( '2026-04-01T12:00:00.000Z' ) ).toBeGreaterThan( 120_000 );
	} );

	it( 'with the store is tried again, and told when it lasts', async () => {
		let failures = 2;
		const flaky = setUp(
			{ products: [ productOf( 1 ) ] },
			{
				misbehave: () => {
					if ( ( failures -= 1 ) >= 0 ) {
						throw Object.assign( new Error( 'Request failed with status code 503' ), { response: { status: 503 } } );
					}
				},
			}
		);
		expect( await flaky.run() ).toMatchObject( { products: { sent: 1 } } );
		const down = setUp(
			{},
			{
				misbehave: () => {
					throw new Error( 'connect ECONNREFUSED' );
				},
			}
		);
		expect( await caught( down.run() ) ).toMatchObject( { name: 'SyncError', code: 'STORE_UNREACHABLE' } );
		expect( down.questions ).toHaveLength( 4 );
	} );

	it.each( [
		[ 401, 'STORE_REFUSED' ],
		[ 403, 'STORE_REFUSED' ],
		[ 404, 'STORE_UNREADABLE' ],
	] )( 'of the kind that stays is told at once: %i', async ( status, code ) => {
		const { run, questions } = setUp(
			{},
			{
				misbehave: () => {
					throw Object.assign( new Error( 'No.' ), {
						response: { status, data: { message: 'Sorry, you cannot list resources.' } },
					} );
				},
			}
		);
		expect( await caught( run() ) ).toMatchObject( { code, message: expect.stringContaining( 'Sorry, you cannot list resources.' ) } );
		expect( questions ).toHaveLength( 1 );
	} );

	it.each( [ '<html>Checking your browser</html>', { message: 'no' }, [ { id: 'x' } ], null ] )(
		'is an answer that is not WooCommerce’s: %j',
		async ( data ) => {
			const { run } = setUp( {}, { woocommerce: { get: async () => ( { data } ) } } );
			expect( await caught( run() ) ).toMatchObject( { code: 'STORE_UNREADABLE' } );
		}
	);

	it( 'leaves a cursor, with which the next run goes on and sends nothing twice but that page', async () => {
		const shelves: Shelves = { products: manyProducts( 250 ), orders: [ orderOf( 501, { status: 'processing' } ) ] };
		let calls = 0;
		const first = setUp( shelves, {
			answer: () => ( ( calls += 1 ) === 2 ? { status: 401, body: { error: 'Invalid API key' } } : undefined ),
		} );
		const error = await caught( first.run() );
		expect( error ).toMatchObject( { code: 'SEQUENZY_FAILED', cause: { kind: 'unauthorized' }, cursor: expect.any( String ) } );
		const second = setUp( shelves, { cursor: ( error as { cursor: string } ).cursor } );
		expect( await second.run() ).toMatchObject( {
			products: { sent: 250 },
			orders: { sent: 1 },
			startedAt: '2026-04-01T12:00:00.000Z',
		} );
		expect( second.productIds() ).toEqual( manyProducts( 150, 101 ).map( ( { id } ) => String( id ) ) );
	} );

	it.each( [ '', '{}', 'sync1:', 'sync1:{"resource":"carts"}', 'sync0:{}' ] )( 'is a cursor that is none: "%s"', async ( cursor ) => {
		expect( await caught( setUp( {}, { cursor } ).run() ) ).toMatchObject( { code: 'CURSOR_UNKNOWN' } );
	} );

	it( 'is a person who stops it: it ends there, with the reason that was given', async () => {
		const controller = new AbortController();
		const { run, productIds } = setUp(
			{ products: manyProducts( 250 ) },
			{
				signal: controller.signal,
				onProgress: () => controller.abort(),
			}
		);
		expect( await caught( run() ) ).toBe( controller.signal.reason );
		expect( productIds() ).toHaveLength( 100 );
	} );

	it( 'is an import that never ends', async () => {
		const { run } = setUp(
			{ customers: [ customerOf( 17, 'ana@example.com' ) ] },
			{
				answer: ( path ) =>
					path.startsWith( 'subscribers/imports' )
						? { status: 200, body: { import: { id: 'imp_1', status: 'processing' } } }
						: undefined,
			}
		);
		expect( await caught( run() ) ).toMatchObject( { code: 'IMPORT_FAILED' } );
	} );
} );

const limited = { status: 429, body: { error: 'Rate limit exceeded' }, headers: { 'Retry-After': '61' } };

type Said = { status: number; body: unknown; headers?: Record< string, string > };
type Options = Partial< SyncSettings > & {
	readonly misbehave?: ( question: StoreQuestion ) => void;
	readonly answer?: ( path: string ) => Said | undefined;
	readonly refuse?: ( body: unknown ) => boolean;
};

/** A store on paper, and a Sequenzy that takes everything but what it is told to refuse. */
function setUp( shelves: Shelves, { misbehave, answer, refuse = () => false, onProgress, ...settings }: Options = {} ) {
	const sent: { path: string; body: unknown }[] = [];
	const leftOut: LeftOut[] = [];
	const time = virtualTime();
	const { woocommerce, questions } = paperStore( shelves, misbehave );
	const sequenzy = createSequenzy( {
		apiKey: 'seq_live_test',
		...time,
		random: () => 0,
		newId: () => 'id-1',
		fetch: async ( input, init = {} ) => {
			const path = new URL( String( input ) ).pathname.replace( '/api/v1/', '' );
			const body: unknown = JSON.parse( String( init.body ?? 'null' ) );
			const said =
				answer?.( path ) ?? ( refuse( body ) ? { status: 400, body: { success: false, error: 'Not this one' } } : undefined );
			if ( said ) {
				return new Response( JSON.stringify( said.body ), said );
			}
			sent.push( { path, body } );
			return new Response( JSON.stringify( { success: true, import: importOf( body ) } ) );
		},
	} );
	return {
		sent,
		leftOut,
		questions,
		time,
		productIds: () =>
			sent
				.filter( ( { path } ) => path === 'products' )
				.flatMap( ( { body } ) => ( body as UpsertProducts ).products.map( ( { productId } ) => productId ) ),
		pushes: () => sent.filter( ( { path } ) => path === 'orders' ).map( ( { body } ) => body as PushOrder ),
		run: () =>
			syncStore( {
				woocommerce,
				sequenzy,
				...time,
				...settings,
				onProgress: ( progress ) => {
					leftOut.push( ...progress.leftOut );
					return onProgress?.( progress );
				},
			} ),
	};
}

function importOf( body: unknown ) {
	const { subscribers = [] } = Object( body ) as { subscribers?: { email: string }[] };
	const failures = subscribers.flatMap( ( { email }, index ) =>
		email.startsWith( 'refused' ) ? [ { index, error: 'Suppressed' } ] : []
	);
	return { id: 'imp_1', status: 'completed', failures };
}
