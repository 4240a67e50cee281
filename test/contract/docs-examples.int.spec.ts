import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMockSequenzy, type MockSequenzy } from 'mock-sequenzy';
import { createSequenzy, type Sequenzy } from 'sequenzy-woocommerce/server';
import { createMockControl, expectEvents, type MockControl } from 'sequenzy-woocommerce/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { consumer, startPaperStore, type PaperStore } from './paper-store-server.ts';

/* The examples of docs/plugin, run as their first lines say. */
const examples = fileURLToPath( new URL( '../../docs/plugin/examples/', import.meta.url ) );
let mock: MockSequenzy;
let control: MockControl;
let sequenzy: Sequenzy;
let store: PaperStore;
let folder: string;

beforeAll( async () => {
	mock = await createMockSequenzy( { port: 0 } );
	control = createMockControl( { url: mock.url } );
	sequenzy = createSequenzy( { apiKey: 'seq_live_test', baseUrl: mock.url } );
	store = await startPaperStore();
	folder = await mkdtemp( join( tmpdir(), 'sequenzy-examples-' ) );
} );
afterAll( async () => {
	await rm( folder, { recursive: true } );
	await store.close();
	await mock.close();
} );
beforeEach( () => control.reset() );

describe( 'The examples for plugin developers', () => {
	it( 'are all played here', async () => {
		expect( ( await readdir( examples ) ).filter( ( name ) => name.endsWith( '.mjs' ) ) ).toEqual( [
			'nightly-sync.mjs',
			'quiz.mjs',
			'webhook.mjs',
		] );
	} );

	it( 'quiz.mjs tells who scored what', async () => {
		expect( await ended( start( 'quiz.mjs', [ 'ana@example.com', '7' ] ) ) ).toMatchObject( {
			code: 0,
			output: expect.stringContaining( 'ana@example.com is new.' ),
		} );
		await expectEvents( control, [ { name: 'quiz.done', email: 'ana@example.com', properties: { score: 7 } } ] );
		expect( await sequenzy.subscribers.get( 'ana@example.com' ) ).toMatchObject( { tags: [ 'coffee-expert' ] } );
	} );

	it( 'quiz.mjs says what to do about a key that is wrong, and does not show it', async () => {
		const { code, output } = await ended( start( 'quiz.mjs', [ 'ana@example.com', '7' ], { SEQUENZY_API_KEY: 'seq_live_secret' } ) );
		expect( code ).toBe( 1 );
		expect( output ).toMatch( /Invalid API key\. .*Settings → API keys/ );
		expect( output ).not.toContain( 'seq_live_secret' );
	} );

	it( 'webhook.mjs hears what Sequenzy sends, and refuses what anybody else does', async () => {
		const secretOf = await sequenzy.webhooks.create( {
			name: 'first',
			url: 'http://127.0.0.1:9/',
			events: [ 'subscriber.unsubscribed' ],
		} );
		const receiver = start( 'webhook.mjs', [], { PORT: '0', SEQUENZY_WEBHOOK_SECRET: `whsec_old ${ secretOf.signingSecret }` } );
		try {
			const [ , port = '' ] = await said( receiver, /listening on (\d+)/ );
			await sequenzy.webhooks.update( secretOf.id, { url: `http://127.0.0.1:${ port }/` } );
			await sequenzy.subscribers.create( { email: 'ana@example.com' } );
			const heard = said( receiver, /subscriber\.unsubscribed .*ana@example\.com/ );
			await sequenzy.subscribers.update( 'ana@example.com', { status: 'unsubscribed' } );
			await heard;
			const forged = await fetch( `http://127.0.0.1:${ port }/`, {
				method: 'POST',
				body: '{}',
				headers: { 'x-sequenzy-timestamp': '1' },
			} );
			expect( forged.status ).toBe( 400 );
		} finally {
			receiver.kill();
		}
	} );

	it( 'nightly-sync.mjs brings the store, and remembers when', async () => {
		const { code, output } = await ended( start( 'nightly-sync.mjs' ) );
		expect( output ).toMatch( /120 products, 1 customers, 1 orders/ );
		expect( code ).toBe( 0 );
		expect( await readFile( join( folder, 'last-sync.txt' ), 'utf8' ) ).toMatch( /^\d{4}-\d\d-\d\dT/ );
		expect( ( await ended( start( 'nightly-sync.mjs' ) ) ).code ).toBe( 0 );
	} );
} );

function start( name: string, args: string[] = [], env: Record< string, string > = {} ): ChildProcess {
	return spawn( process.execPath, [ join( examples, name ), ...args ], {
		cwd: folder,
		env: {
			PATH: process.env.PATH,
			SEQUENZY_API_KEY: 'seq_live_test',
			SEQUENZY_API_URL: mock.url,
			WOOCOMMERCE_URL: store.url,
			WOOCOMMERCE_KEY: consumer.key,
			WOOCOMMERCE_SECRET: consumer.secret,
			...env,
		},
	} );
}

function ended( running: ChildProcess ): Promise< { code: number | null; output: string } > {
	let output = '';
	running.stdout?.on( 'data', ( chunk ) => ( output += String( chunk ) ) );
	running.stderr?.on( 'data', ( chunk ) => ( output += String( chunk ) ) );
	return new Promise( ( resolve ) => running.on( 'close', ( code ) => resolve( { code, output } ) ) );
}

function said( running: ChildProcess, pattern: RegExp ): Promise< RegExpExecArray > {
	let output = '';
	return new Promise( ( resolve, reject ) => {
		running.on( 'close', () => reject( new Error( `It ended without saying ${ pattern }: ${ output }` ) ) );
		for ( const stream of [ running.stdout, running.stderr ] ) {
			stream?.on( 'data', ( chunk ) => {
				output += String( chunk );
				const match = pattern.exec( output );
				if ( match ) {
					resolve( match );
				}
			} );
		}
	} );
}
