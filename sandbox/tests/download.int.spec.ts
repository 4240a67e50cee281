import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchMissing } from '../resolve/download.ts';
import type { Places } from '../resolve/places.ts';
import { findWooCommerce } from '../resolve/woocommerce.ts';
import { findWordPress } from '../resolve/wordpress.ts';
import { archive } from './archive.ts';

const wordpress = archive( {
	'wordpress/wp-includes/version.php': "<?php\n$wp_version = '6.8.2';\n",
	'wordpress/wp-load.php': '<?php',
} );
const woocommerce = archive( {
	'woocommerce/woocommerce.php': '<?php\n/**\n * Plugin Name: WooCommerce\n * Version: 9.8.5\n * Requires at least: 6.6\n */',
	'woocommerce/vendor/autoload_packages.php': '<?php',
} );

let root: string;
let places: Places;
let server: Server;
/** What stands there for wordpress.org offers, and what it was asked for. */
let files: Record< string, Buffer | string >;
let asked: string[];
/** The connection ends after so many bytes. */
let breaksAfter: number | undefined;
let told: string[];

const step = async < T >( title: string, run: ( say: ( text: string ) => void ) => Promise< T > | T ): Promise< T > => {
	told.push( title );
	return run( ( text ) => told.push( text ) );
};

beforeEach( async () => {
	[ asked, told, breaksAfter ] = [ [], [], undefined ];
	files = {
		'/release/wordpress-6.8.2.zip': wordpress,
		'/release/wordpress-6.8.2.zip.sha1': createHash( 'sha1' ).update( wordpress ).digest( 'hex' ),
		'/plugin/woocommerce.9.8.5.zip': woocommerce,
	};
	server = createServer( ( request, response ) => {
		const { url = '', headers } = request;
		const from = Number( headers.range?.match( /^bytes=(\d+)-$/ )?.[ 1 ] ?? 0 );
		asked.push( `${ url }${ headers.range === undefined ? '' : ` from ${ from }` }` );
		const file = files[ url ];
		if ( file === undefined ) {
			response.writeHead( 404 ).end();
			return;
		}
		const rest = Buffer.from( file ).subarray( from );
		if ( from > 0 && rest.length === 0 ) {
			response.writeHead( 416 ).end();
			return;
		}
		response.writeHead( from > 0 ? 206 : 200, { 'content-length': rest.length } );
		if ( breaksAfter === undefined ) {
			response.end( rest );
		} else {
			response.write( rest.subarray( 0, breaksAfter ), () => response.destroy() );
		}
	} ).listen( 0, '127.0.0.1' );
	await once( server, 'listening' );
	root = mkdtempSync( join( tmpdir(), 'sequenzy-download-' ) );
	places = {
		cache: join( root, 'cache' ),
		builds: join( root, 'builds' ),
		standIn: join( root, 'stand-in' ),
		downloads: `http://127.0.0.1:${ ( server.address() as AddressInfo ).port }/`,
		from: root,
	};
} );
afterEach( async () => {
	server.closeAllConnections();
	server.close();
	rmSync( root, { recursive: true, force: true } );
} );

describe( 'a version that is not on this machine', () => {
	it( 'is downloaded once, checked, and found from then on', async () => {
		await fetchMissing( { wordpress: '6.8.2', woocommerce: '9.8.5' }, places, step );
		expect( findWordPress( '6.8.2', places )[ 0 ]?.version ).toBe( '6.8.2' );
		expect( findWooCommerce( '9.8.5', places )[ 0 ]?.version ).toBe( '9.8.5' );
		expect( told ).toEqual(
			expect.arrayContaining( [ 'Downloading WordPress 6.8.2', 'Downloading WooCommerce 9.8.5', '0.0 MB of 0.0 MB' ] )
		);
		expect( readdirSync( join( places.cache, 'downloads' ) ) ).toEqual( [] );

		asked = [];
		await fetchMissing( { wordpress: '6.8', woocommerce: '9.8.5' }, places, step );
		expect( asked ).toEqual( [] );
	} );

	it( 'goes on where the download broke off', async () => {
		breaksAfter = 40;
		await expect( fetchMissing( { wordpress: '6.8.2' }, places, step ) ).rejects.toThrow(
			/broke off.*Start again: it goes on where it was/
		);
		breaksAfter = undefined;
		await fetchMissing( { wordpress: '6.8.2' }, places, step );
		expect( asked ).toContain( '/release/wordpress-6.8.2.zip from 40' );
		expect( findWordPress( '6.8.2', places )[ 0 ]?.version ).toBe( '6.8.2' );
	} );

	it( 'is thrown away when it is not what wordpress.org has signed, and fetched anew', async () => {
		const sum = files[ '/release/wordpress-6.8.2.zip.sha1' ] ?? '';
		files[ '/release/wordpress-6.8.2.zip.sha1' ] = '0'.repeat( 40 );
		await expect( fetchMissing( { wordpress: '6.8.2' }, places, step ) ).rejects.toThrow( /does not match its checksum/ );
		files[ '/release/wordpress-6.8.2.zip.sha1' ] = sum;
		asked = [];
		await fetchMissing( { wordpress: '6.8.2' }, places, step );
		expect( asked[ 0 ] ).toBe( '/release/wordpress-6.8.2.zip' );
	} );

	it( 'is refused with what to do when nobody has it, or nobody can be reached', async () => {
		await expect( fetchMissing( { woocommerce: '9.8' }, places, step ) ).rejects.toThrow(
			/no such version.*with all its numbers.*--woocommerce/
		);
		server.closeAllConnections();
		server.close();
		await once( server, 'close' );
		await expect( fetchMissing( { wordpress: '6.8.2' }, places, step ) ).rejects.toThrow(
			/WordPress 6\.8\.2 is not on this machine, and 127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)\. Connect and start again.*folder or a zip with --wordpress/
		);
	} );
} );
