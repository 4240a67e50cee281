import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMockSequenzy, type MockSequenzy } from 'mock-sequenzy';
import { createSequenzy, type Sequenzy } from 'sequenzy-woocommerce/server';
import { createMockControl, expectEvents, type MockControl } from 'sequenzy-woocommerce/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { consumer, startPaperStore, type PaperStore } from './paper-store-server.ts';

/* The command as it is installed, WooCommerce's own client, a store over HTTP, and the mock. */
const command = fileURLToPath( new URL( '../../sdk/dist/cli.js', import.meta.url ) );
let mock: MockSequenzy;
let control: MockControl;
let sequenzy: Sequenzy;
let store: PaperStore;
let answered: ( endpoint: string ) => void = () => undefined;
let folder: string;

beforeAll( async () => {
	mock = await createMockSequenzy( { port: 0 } );
	control = createMockControl( { url: mock.url } );
	sequenzy = createSequenzy( { apiKey: 'seq_live_test', baseUrl: mock.url } );
	store = await startPaperStore( ( endpoint ) => answered( endpoint ) );
} );
afterAll( async () => {
	await store.close();
	await mock.close();
} );
beforeEach( async () => {
	folder = await mkdtemp( join( tmpdir(), 'sequenzy-sync-' ) );
	answered = () => undefined;
	await control.reset();
	await control.clock.freeze( '2026-04-01T12:00:00.000Z' );
} );
afterEach( () => rm( folder, { recursive: true } ) );

describe( 'sequenzy-woocommerce sync', () => {
	it( 'brings a store that has no plugin', async () => {
		const { code, stdout, stderr } = await run( 'sync' );
		expect( stdout ).toMatch( /^120 products, 1 customers and 1 orders are in Sequenzy\.\nLeft out 1: .*pending.*\(order 502\)\n/ );
		expect( stderr ).toMatch( /products: 100 of 120\nproducts: 120 of 120\ncustomers: 1 of 1\norders: 2 of 2\n/ );
		expect( code ).toBe( 0 );
		expect( ( await sequenzy.products.list( { provider: 'api' } ).all() ).length ).toBe( 120 );
		expect( await sequenzy.products.get( '1' ) ).toMatchObject( {
			title: 'Product 1',
			priceCents: 1290,
			currency: 'EUR',
			variants: [ { variantId: '1001' } ],
		} );
		expect( await sequenzy.subscribers.get( 'ana@example.com' ) ).toMatchObject( {
			externalId: '17',
			customAttributes: { ordersCount: 1, totalSpent: 29.9 },
		} );
		await expectEvents( control, [ { name: 'ecommerce.order_placed', email: 'ana@example.com', properties: { orderId: '501' } } ] );
		expect( await readdir( folder ) ).toEqual( [] );
	} );

	it( 'may run twice: nothing is counted twice', async () => {
		await run( 'sync' );
		await run( 'sync' );
		expect( await sequenzy.subscribers.get( 'ana@example.com' ) ).toMatchObject( {
			customAttributes: { ordersCount: 1, totalSpent: 29.9 },
		} );
		expect( await control.events( { name: 'ecommerce.order_placed' } ) ).toHaveLength( 1 );
	} );

	it( 'tells what changed since, as news', async () => {
		await run( 'sync' );
		const { code } = await run( 'sync', '--since', '2026-01-01T00:00:00Z' );
		expect( code ).toBe( 0 );
		await expectEvents( control, [ { name: 'ecommerce.order_fulfilled', properties: { orderId: '501' } } ] );
	} );

	it( 'stopped with Ctrl-C says how to go on, and the same command does', async () => {
		answered = ( endpoint ) => {
			if ( endpoint === 'customers' ) {
				process.kill( child!, 'SIGINT' );
			}
		};
		const stopped = await run( 'sync' );
		expect( [ stopped.code, stopped.stderr ] ).toEqual( [
			130,
			expect.stringContaining( 'Stopped. The same command goes on from here.' ),
		] );
		answered = () => undefined;
		const second = await run( 'sync' );
		expect( second.stderr ).toMatch( /^Going on where it stopped/ );
		expect( second.stderr ).not.toContain( 'products:' );
		expect( second.stdout ).toMatch( /^120 products, 1 customers and 1 orders/ );
	} );

	it.each( [
		[ 'no command', [], {}, 2, /There is one: sync/ ],
		[ 'an unknown command', [ 'import' ], {}, 2, /no command "import"/ ],
		[ 'an unknown option', [ 'sync', '--all' ], {}, 2, /--all/ ],
		[ 'no store', [ 'sync' ], { WOOCOMMERCE_URL: '' }, 2, /--store wants the address/ ],
		[ 'no key', [ 'sync' ], { SEQUENZY_API_KEY: '' }, 2, /SEQUENZY_API_KEY is not set/ ],
		[ 'no moment', [ 'sync', '--since', 'yesterday' ], {}, 2, /--since wants a moment/ ],
		[ 'a wrong key of the store', [ 'sync' ], { WOOCOMMERCE_KEY: 'ck_wrong' }, 1, /WooCommerce refuses .*Consumer key is invalid/ ],
		[ 'a wrong key of Sequenzy', [ 'sync' ], { SEQUENZY_API_KEY: 'seq_live_wrong' }, 1, /Invalid API key/ ],
	] )( 'says what is wrong with %s', async ( _what, args, env, code, message ) => {
		const ended = await runWith( env, ...args );
		expect( ended.stderr ).toMatch( message );
		expect( ended.code ).toBe( code );
	} );

	it.each( [
		[
			'of another store',
			JSON.stringify( { storeUrl: 'https://other.example.com', cursor: 'sync1:{}' } ),
			/belongs to a sync of https:\/\/other/,
		],
		[ 'that is none', 'hello', /is not a file of this command/ ],
	] )( 'does not go on from a file %s, unless told to begin again', async ( _what, text, message ) => {
		await writeFile( join( folder, '.sequenzy-sync.json' ), text );
		const { code, stderr } = await run( 'sync' );
		expect( [ code, stderr ] ).toEqual( [ 2, expect.stringMatching( message ) ] );
		expect( ( await run( 'sync', '--restart' ) ).code ).toBe( 0 );
	} );

	it( 'explains itself', async () => {
		const { code, stdout } = await run( '--help' );
		expect( stdout ).toMatch( /^Usage: sequenzy-woocommerce sync/ );
		expect( code ).toBe( 0 );
	} );
} );

let child: number | undefined;

const run = ( ...args: string[] ) => runWith( {}, ...args );

function runWith( env: Record< string, string >, ...args: string[] ): Promise< { code: number | null; stdout: string; stderr: string } > {
	const running = spawn( process.execPath, [ command, ...args ], {
		cwd: folder,
		env: {
			PATH: process.env.PATH,
			WOOCOMMERCE_URL: store.url,
			WOOCOMMERCE_KEY: consumer.key,
			WOOCOMMERCE_SECRET: consumer.secret,
			SEQUENZY_API_KEY: 'seq_live_test',
			SEQUENZY_API_URL: mock.url,
			...env,
		},
	} );
	child = running.pid;
	const texts = { stdout: '', stderr: '' };
	running.stdout.on( 'data', ( chunk ) => ( texts.stdout += String( chunk ) ) );
	running.stderr.on( 'data', ( chunk ) => ( texts.stderr += String( chunk ) ) );
	return new Promise( ( resolve ) => running.on( 'close', ( code ) => resolve( { code, ...texts } ) ) );
}
