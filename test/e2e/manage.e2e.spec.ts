import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import type { SandboxInfo } from '../../sandbox/index.ts';
import type { KnownSandbox } from '../../sandbox/manage/registry.ts';
import type { RuntimeName } from '../../sandbox/runtimes/runtime.ts';
import { statusOf } from '../support/status-of.ts';
import { processesOf, start, type Program } from './program.ts';
import { stages } from './stages.ts';

for ( const runtime of [ 'native', 'wp-now' ] as const ) {
	const stage = stages().find( ( { options } ) => options.runtime === runtime );
	describe.skipIf( stage === undefined || stage.absent !== undefined )( `A sandbox on ${ runtime }, seen from outside`, () => {
		seenFromOutside( runtime );
	} );
}

/** In order: each step finds what the one before it left. */
function seenFromOutside( runtime: RuntimeName ): void {
	const home = mkdtempSync( join( tmpdir(), 'sequenzy-manage-' ) );
	const dir = join( home, 'shop' );
	// A registry of its own; the stand-in and npm's WordPress need no cache.
	const env = { XDG_CACHE_HOME: join( home, 'cache' ) };

	const manage = async ( ...args: readonly string[] ): Promise< string > =>
		(
			await promisify( execFile )(
				process.execPath,
				[ fileURLToPath( new URL( '../../sandbox/manage/run.ts', import.meta.url ) ), ...args ],
				{
					env: { ...process.env, ...env },
				}
			)
		).stdout;
	const listed = async (): Promise< KnownSandbox[] > => JSON.parse( await manage( 'list', '--json' ) ) as KnownSandbox[];
	const options = [ '--json', '--dir', dir, '--mock-port', '0' ];
	let card: SandboxInfo;
	let program: Program;

	afterAll( async () => {
		program?.child.kill( 'SIGTERM' );
		rmSync( home, { recursive: true, force: true } );
	} );

	it( 'is listed with where it answers and what runs it, and answers on this machine alone', async () => {
		program = start( [ ...options, '--port', '0', '--runtime', runtime, '--woocommerce', 'stand-in', '--seed', 'demo' ], env );
		card = await cardOf( program );
		expect( card ).toMatchObject( { runtime, woocommerce: { source: 'stand-in' } } );
		expect( await listed() ).toEqual( [ expect.objectContaining( { dir, status: 'running', storeUrl: card.storeUrl, runtime } ) ] );
		const toOthers = Object.values( networkInterfaces() )
			.flatMap( ( all ) => all ?? [] )
			.filter( ( { internal, family } ) => ! internal && family === 'IPv4' );
		for ( const { address } of toOthers ) {
			await expect( fetch( `http://${ address }:${ new URL( card.storeUrl ).port }` ) ).rejects.toThrow( 'fetch failed' );
		}
		expect( JSON.parse( await manage( 'open', dir, '--page', 'inbox', '--json' ) ) ).toEqual( { url: card.inboxUrl } );
	} );

	it( 'gives a file for a bug report', async () => {
		const file = join( home, 'bundle.json' );
		await manage( 'bundle', dir, '--out', file );
		expect( JSON.parse( readFileSync( file, 'utf8' ) ) ).toMatchObject( {
			sandbox: { runtime },
			snapshot: expect.anything(),
			journal: expect.anything(),
		} );
	} );

	it( 'leaves nothing that the next start cannot clean, when it is killed', async () => {
		program.child.kill( 'SIGKILL' );
		await once( program.child, 'close' );
		expect( await listed() ).toEqual( [ expect.objectContaining( { dir, status: 'killed' } ) ] );
		program = start( [ ...options, '--port', new URL( card.storeUrl ).port ], env );
		expect( await cardOf( program ) ).toMatchObject( { storeUrl: card.storeUrl, runtime } );
		expect( await statusOf( `${ card.storeUrl }/product/coffee-refill-pack/` ) ).toBe( 200 );
	} );

	it( 'stops with everything it started, and begins anew after a reset', async () => {
		const closed = once( program.child, 'close' );
		expect( await manage( 'stop', dir ) ).toContain( 'Stopped the sandbox' );
		expect( await closed ).toEqual( [ 0, null ] );
		expect( processesOf( dir ) ).toEqual( [] );
		await expect( fetch( card.storeUrl ) ).rejects.toThrow( 'fetch failed' );
		expect( await manage( 'reset', dir ) ).toContain( 'is empty' );
		expect( await listed() ).toEqual( [] );
	} );
}

async function cardOf( program: Program ): Promise< SandboxInfo > {
	return JSON.parse( ( await program.lineOf( /^\{.*\}$/m ) ).trim() ) as SandboxInfo;
}
