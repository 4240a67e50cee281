import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type SandboxInfo } from '../../sandbox/index.ts';
import { statusOf } from '../support/status-of.ts';
import { processesOf, start } from './program.ts';

const root = fileURLToPath( new URL( '../..', import.meta.url ) );
const dir = mkdtempSync( join( tmpdir(), 'sequenzy-start-' ) );
let home: string;
let guests: string;

beforeAll( () => {
	home = mkdtempSync( join( tmpdir(), 'sequenzy-home-' ) );
	guests = mkdtempSync( join( tmpdir(), 'sequenzy-guests-' ) );
	mkdirSync( join( guests, 'my-theme' ) );
	writeFileSync( join( guests, 'my-theme/style.css' ), '/*\nTheme Name: Mine\n*/' );
	writeFileSync( join( guests, 'my-theme/index.php' ), '<?php echo "my theme";' );
	cpSync( join( root, 'docs/plugin/examples/workshops.php' ), join( guests, 'workshops/workshops.php' ) );
} );
afterAll( () => {
	for ( const folder of [ dir, home, guests ] ) {
		rmSync( folder, { recursive: true, force: true } );
	}
} );

/** In order: each start finds what the one before it left. */
describe( 'npm start', () => {
	let first: SandboxInfo;

	it( 'ends stdout with one JSON line, stays up, and ends cleanly with its children on SIGTERM', async () => {
		const program = start( [ '--json', '--dir', dir, '--port', '0', '--mock-port', '0' ], { HOME: home } );
		first = JSON.parse( ( await program.lineOf( /^\{.*\}$/m ) ).trim() ) as SandboxInfo;
		expect( program.stdout().trimEnd().split( '\n' ) ).toHaveLength( 1 );
		expect( first ).toMatchObject( {
			username: 'admin',
			password: 'password',
			runtime: 'playground',
			php: expect.stringMatching( /^8\.3\./ ),
		} );
		expect( first.woocommerce.version ).toMatch( /^\d/ );
		expect( 'imitates' in first.woocommerce ).toBe( first.woocommerce.source === 'stand-in' );
		expect( await statusOf( `${ first.storeUrl }/product/coffee-refill-pack/` ) ).toBe( 200 );
		expect( await statusOf( first.inboxUrl ) ).toBe( 200 );
		expect( await ( await fetch( `${ first.storeUrl }/examples/notify-me.html` ) ).text() ).toContain( 'enhanceBackInStockForm' );

		program.child.kill( 'SIGTERM' );
		const [ code ] = await once( program.child, 'close' );
		expect( code ).toBe( 0 );
		expect( processesOf( dir ) ).toEqual( [] );
		await expect( fetch( first.storeUrl ) ).rejects.toThrow( 'fetch failed' );
		await expect( fetch( first.mockUrl ) ).rejects.toThrow( 'fetch failed' );
	} );

	it( 'starts again without setting anything up, with the same data, and moves to another port unconnected', async () => {
		const steps: string[] = [];
		const again = await startSandbox( {
			dir,
			port: Number( new URL( first.storeUrl ).port ),
			mockPort: 0,
			progress: {
				step: async ( title, run ) => {
					steps.push( title );
					return run( () => undefined );
				},
			},
		} );
		await again.stop();
		// What takes the time of a first start is not done again.
		expect( steps ).toEqual( [ 'Starting the Sequenzy mock', expect.stringMatching( /^Booting WordPress / ) ] );

		const connected = await startSandbox( {
			dir,
			port: Number( new URL( first.storeUrl ).port ),
			mockPort: 0,
			connected: true,
			theme: join( guests, 'my-theme' ),
			plugin: join( guests, 'workshops' ),
		} );
		expect( await look( connected ) ).toMatchObject( {
			home: first.storeUrl,
			state: 'active',
			products: 4,
			theme: 'my-theme',
			workshops: true,
		} );
		expect( await ( await fetch( first.storeUrl ) ).text() ).toBe( 'my theme' );
		await connected.stop();

		const moved = await startSandbox( { dir, port: 0, mockPort: 0 } );
		expect( moved.info.storeUrl ).not.toBe( first.storeUrl );
		expect( await look( moved ) ).toMatchObject( {
			home: moved.info.storeUrl,
			state: null,
			products: 4,
			theme: expect.not.stringMatching( 'my-theme' ),
		} );
		expect( await statusOf( `${ moved.info.storeUrl }/product/coffee-refill-pack/` ) ).toBe( 200 );
		await moved.stop();
	} );
} );

/** What the database says, not what the constants of this run say. */
async function look( sandbox: Awaited< ReturnType< typeof startSandbox > > ): Promise< unknown > {
	return JSON.parse(
		await sandbox.runPhp( `<?php require '/wordpress/wp-load.php'; echo wp_json_encode( array(
			'home' => $GLOBALS['wpdb']->get_var( "SELECT option_value FROM {$GLOBALS['wpdb']->options} WHERE option_name = 'home'" ),
			'state' => get_option( 'sequenzy_state' )['state'] ?? null,
			'products' => (int) wp_count_posts( 'product' )->publish,
			'theme' => get_stylesheet(),
			'workshops' => function_exists( 'workshops_booking_started' ),
		) );` )
	);
}
