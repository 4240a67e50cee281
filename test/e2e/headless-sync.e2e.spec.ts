import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMockSequenzy, type MockSequenzy } from 'mock-sequenzy';
import { nameOfStore, startSandbox, type Sandbox } from 'sequenzy-sandbox';
import { createMockControl, type MockControl } from 'sequenzy-woocommerce/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectStore } from '../../sandbox/connect.ts';
import { stores } from './stores.ts';
import { knownOf, type Known } from './headless-sync/known.ts';

/* One store with a past, brought to Sequenzy twice: by the plugin, and by the command, which asks WooCommerce's REST API from outside. */
const command = fileURLToPath( new URL( '../../sdk/dist/cli.js', import.meta.url ) );
const stockUp = readFileSync( new URL( './headless-sync/stock-up.php', import.meta.url ), 'utf8' );

/** Neither store counts in UTC: one has a city with a summer time, one a fixed difference. */
const clocks = { floor: [ '', 5.5 ], current: [ 'America/New_York', 0 ] } as const;

// The stand-in has neither keys nor the whole of REST v3; test/contract/headless-sync.int.spec.ts says the same of a store on paper.
for ( const store of stores() ) {
	if ( store.id === 'stand-in' ) {
		continue;
	}
	const [ city, hours ] = clocks[ store.id ];
	describe.skipIf( store.absent !== undefined )( `sequenzy-woocommerce sync, on ${ store.name }`, () => {
		const folder = mkdtempSync( join( tmpdir(), 'sequenzy-headless-' ) );
		let sandbox: Sandbox;
		let keys: { readonly key: string; readonly secret: string };
		let byPlugin: Known;
		let mock: MockSequenzy;
		let control: MockControl;
		let desk: string;

		beforeAll( async () => {
			sandbox = await startSandbox( { dir: folder, port: 0, mockPort: 0, ...store.options, runtime: 'playground' } );
			await sandbox.pauseTicker();
			await php( `update_option( 'timezone_string', '${ city }' ); update_option( 'gmt_offset', ${ hours } );` );
			keys = JSON.parse( await sandbox.runPhp( stockUp ) ) as typeof keys;
			await connectStore( sandbox.info );
			byPlugin = await synced( sandbox );
			console.log( nameOfStore( sandbox.info.woocommerce ) );
		} );
		afterAll( async () => {
			await sandbox?.stop();
			rmSync( folder, { recursive: true, force: true } );
		} );
		beforeEach( async () => {
			mock = await createMockSequenzy( { port: 0 } );
			control = createMockControl( { url: mock.url } );
			desk = mkdtempSync( join( tmpdir(), 'sequenzy-desk-' ) );
		} );
		afterEach( async () => {
			await mock.close();
			rmSync( desk, { recursive: true } );
		} );

		it( 'brings what the plugin brings: the same products, people, orders and revenue', async () => {
			const { code, stdout, stderr } = await sync();
			expect( code, stderr ).toBe( 0 );
			expect( stdout ).toMatch( /^108 products, 2 customers and 4 orders are in Sequenzy\.\nLeft out \d: /m );
			const known = await knownOf( mock.url, 'api' );
			expect( known ).toEqual( byPlugin );
			expect( timesOf( known ) ).toEqual( await timesInStore() );
		} );

		it( 'stopped in the middle, goes on from there and comes to the same', async () => {
			await control.setFaults( [ { route: 'importSubscribers', kind: 'status', status: 401 } ] );
			const stopped = await sync();
			expect( [ stopped.code, stopped.stderr ] ).toEqual( [ 1, expect.stringContaining( 'the same command goes on from here' ) ] );
			expect( readdirSync( desk ) ).toEqual( [ '.sequenzy-sync.json' ] );
			await control.setFaults( [] );
			const { code, stdout, stderr } = await sync();
			expect( stderr ).toMatch( /^Going on where it stopped/ );
			expect( stderr ).not.toContain( 'products:' );
			expect( code, stderr ).toBe( 0 );
			expect( stdout ).toMatch( /^108 products, 2 customers and 4 orders/ );
			expect( await knownOf( mock.url, 'api' ) ).toEqual( byPlugin );
		} );

		it( 'asked for what changed since, brings the order that came after, and no other', async () => {
			const since = /--since (\S+)/.exec( ( await sync() ).stdout )?.[ 1 ] ?? '';
			await php( `
				$order = wc_create_order();
				$order->add_product( wc_get_product( wc_get_product_id_by_sku( 'TEA-HONEY' ) ), 3 );
				$order->set_billing_email( 'since@example.com' );
				$order->calculate_totals();
				$order->update_status( 'processing' );` );
			const { code, stdout, stderr } = await sync( '--since', since );
			expect( code, stderr ).toBe( 0 );
			expect( stdout ).toMatch( /^108 products, 0 customers and 1 orders are in Sequenzy\.\n/ );
			expect( timesOf( await knownOf( mock.url, 'api' ) ) ).toEqual( await timesInStore() );
		} );

		const php = ( code: string ) => sandbox.runPhp( `<?php require '/wordpress/wp-load.php'; ${ code }` );

		/** By number: when the shop's own clock says that an order was placed, of those that Sequenzy hears of. */
		const timesInStore = async (): Promise< unknown > =>
			JSON.parse(
				await php( `
					$times = array();
					foreach ( wc_get_orders( array( 'type' => 'shop_order', 'limit' => -1, 'status' => array( 'completed', 'processing', 'refunded' ) ) ) as $order ) {
						$times[ $order->get_id() ] = gmdate( 'Y-m-d\\TH:i:s', $order->get_date_created()->getTimestamp() );
					}
					echo wp_json_encode( $times );` )
			);

		const sync = ( ...options: string[] ): Promise< Ended > =>
			ended( [ command, 'sync', ...options ], desk, {
				PATH: process.env.PATH,
				WOOCOMMERCE_URL: sandbox.info.storeUrl,
				WOOCOMMERCE_KEY: keys.key,
				WOOCOMMERCE_SECRET: keys.secret,
				SEQUENZY_API_KEY: 'seq_live_test',
				SEQUENZY_API_URL: mock.url,
			} );
	} );
}

interface Ended {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

const timesOf = ( { orders }: Known ): Record< string, string > =>
	Object.fromEntries(
		( orders as { orderId: string; orderedAt: string }[] ).map( ( { orderId, orderedAt } ) => [ orderId, orderedAt ] )
	);

/** What Sequenzy knows once the plugin's first sync is verified. */
async function synced( { info, tick }: Sandbox ): Promise< Known > {
	const isVerified = async () => {
		const { runs } = ( await ( await fetch( `${ info.mockUrl }/_mock/sync-runs` ) ).json() ) as { runs: { state: string }[] };
		return runs.some( ( { state } ) => state === 'verified' );
	};
	for ( let rounds = 0; rounds < 20 && ! ( await isVerified() ); rounds += 1 ) {
		await tick();
	}
	expect( await isVerified(), 'a verified sync run' ).toBe( true );
	return knownOf( info.mockUrl, 'woocommerce' );
}

function ended( args: string[], cwd: string, env: NodeJS.ProcessEnv ): Promise< Ended > {
	const running = spawn( process.execPath, args, { cwd, env } );
	const texts = { stdout: '', stderr: '' };
	running.stdout.on( 'data', ( chunk ) => ( texts.stdout += String( chunk ) ) );
	running.stderr.on( 'data', ( chunk ) => ( texts.stderr += String( chunk ) ) );
	return new Promise( ( resolve ) => running.on( 'close', ( code ) => resolve( { code, ...texts } ) ) );
}
