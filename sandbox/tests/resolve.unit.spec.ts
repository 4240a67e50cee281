import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPair } from '../resolve/pair.ts';
import { usualPlaces, type Places } from '../resolve/places.ts';
import { findWooCommerce } from '../resolve/woocommerce.ts';
import { findWordPress } from '../resolve/wordpress.ts';
import { archive } from './archive.ts';

let root: string;
let places: Places;

beforeEach( () => {
	root = mkdtempSync( join( tmpdir(), 'sequenzy-resolve-' ) );
	places = {
		cache: join( root, 'cache' ),
		builds: join( root, 'builds' ),
		standIn: join( root, 'stand-in' ),
		downloads: 'http://127.0.0.1:1/',
		from: root,
	};
} );
afterEach( () => rmSync( root, { recursive: true, force: true } ) );

const write = ( path: string, content: string | Buffer ): string => {
	mkdirSync( dirname( join( root, path ) ), { recursive: true } );
	writeFileSync( join( root, path ), content );
	return join( root, path );
};
const wordpressFiles = ( version: string ) => ( {
	'wp-includes/version.php': `<?php\n$wp_version = '${ version }';\n`,
	'wp-load.php': '<?php',
} );
const woocommerceFiles = ( version: string, requires: string ) => ( {
	'woocommerce.php': `<?php\n/**\n * Plugin Name: WooCommerce\n * Version: ${ version }\n * Requires at least: ${ requires }\n */`,
	'vendor/autoload_packages.php': '<?php',
} );
const lay = ( folder: string, files: Readonly< Record< string, string > > ): string => {
	for ( const [ path, content ] of Object.entries( files ) ) {
		write( join( folder, path ), content );
	}
	return join( root, folder );
};
const below = ( prefix: string, files: Readonly< Record< string, string > > ) =>
	Object.fromEntries( Object.entries( files ).map( ( [ path, content ] ) => [ prefix + path, content ] ) );

describe( 'a pair of WordPress and WooCommerce', () => {
	beforeEach( () => {
		write( 'builds/src/wordpress/wp-beta.zip', archive( wordpressFiles( '6.6-RC3' ) ) );
		lay( 'stand-in', woocommerceFiles( '0.1', '6.6' ) );
	} );

	it( 'is the newest that fits together when nobody chose', () => {
		lay( 'cache/wordpress/7.1', wordpressFiles( '7.1.4' ) );
		lay( 'cache/woocommerce/9.8.5', woocommerceFiles( '9.8.5', '6.6' ) );
		lay( 'cache/woocommerce/11.0.1', woocommerceFiles( '11.0.1', '6.9' ) );
		const pair = findPair( {}, places );
		expect( [ pair.wordpress.version, pair.woocommerce.version ] ).toEqual( [ '7.1.4', '11.0.1' ] );
	} );

	it( 'takes an older WooCommerce for an older WordPress, and counts 6.6-RC3 as 6.6', () => {
		lay( 'cache/woocommerce/9.8.5', woocommerceFiles( '9.8.5', '6.6' ) );
		lay( 'cache/woocommerce/11.0.1', woocommerceFiles( '11.0.1', '6.9' ) );
		const pair = findPair( {}, places );
		expect( [ pair.wordpress.version, pair.woocommerce.version ] ).toEqual( [ '6.6-RC3', '9.8.5' ] );
	} );

	it( 'is the stand-in where no WooCommerce is', () => {
		expect( findPair( {}, places ).woocommerce.source ).toBe( 'stand-in' );
	} );

	it( 'is the stand-in when it is asked for, although WooCommerce is there', () => {
		lay( 'cache/woocommerce/9.8.5', woocommerceFiles( '9.8.5', '6.6' ) );
		expect( findPair( { woocommerce: 'stand-in' }, places ).woocommerce.source ).toBe( 'stand-in' );
	} );

	it( 'takes versions that are on this machine by their number', () => {
		lay( 'cache/wordpress/7.1', wordpressFiles( '7.1.4' ) );
		lay( 'cache/woocommerce/9.8.5', woocommerceFiles( '9.8.5', '6.6' ) );
		const pair = findPair( { wordpress: '6.6', woocommerce: '9.8' }, places );
		expect( [ pair.wordpress.version, pair.woocommerce.version ] ).toEqual( [ '6.6-RC3', '9.8.5' ] );
		expect( () => findPair( { wordpress: '6.8' }, places ) ).toThrow(
			/WordPress 6\.8 is not on this machine \(found: 7\.1\.4, 6\.6-RC3\)/
		);
	} );

	it( 'says which of the two to change when they do not fit', () => {
		const woocommerce = lay( 'woocommerce', woocommerceFiles( '11.0.1', '6.9' ) );
		expect( () => findPair( { woocommerce }, places ) ).toThrow(
			/WooCommerce 11\.0\.1 needs WordPress 6\.9 or newer.*6\.6-RC3.*--wordpress/
		);
	} );
} );

describe( 'a WordPress that was given', () => {
	it( 'may be a folder, and leaves the installation that lived there behind', () => {
		lay( 'wp', {
			...wordpressFiles( '6.8' ),
			'wp-config.php': 'secret',
			'wp-content/database/.ht.sqlite': 'data',
			'wp-content/themes/empty/style.css': '',
			'wp-content/themes/whole/functions.php': '',
		} );
		const [ build ] = findWordPress( 'wp', places );
		build!.place( join( root, 'target' ) );
		expect( readFileSync( join( root, 'target/wp-load.php' ), 'utf8' ) ).toBe( '<?php' );
		expect(
			[ 'wp-config.php', 'wp-content/database', 'wp-content/themes/empty', 'wp-content/themes/whole' ].map( ( path ) =>
				existsSync( join( root, 'target', path ) )
			)
		).toEqual( [ false, false, false, true ] );
	} );

	it( 'may be the zip of wordpress.org', () => {
		const zip = write( 'wordpress.zip', archive( below( 'wordpress/', wordpressFiles( '6.7.1' ) ) ) );
		const [ build ] = findWordPress( zip, places );
		expect( build!.version ).toBe( '6.7.1' );
		build!.place( join( root, 'target' ) );
		expect( existsSync( join( root, 'target/wp-load.php' ) ) ).toBe( true );
	} );

	it( 'is refused when it is too old, is none, or is not there', () => {
		expect( () => findWordPress( lay( 'old', wordpressFiles( '6.5.5' ) ), places ) ).toThrow(
			/WordPress 6\.5\.5 .* is too old: the plugin needs 6\.6 or newer/
		);
		expect( () => findWordPress( lay( 'none', { 'readme.txt': '' } ), places ) ).toThrow(
			/There is no WordPress in .*none: wp-includes\/version\.php is missing/
		);
		expect( () => findWordPress( 'nowhere', places ) ).toThrow( /--wordpress nowhere: there is nothing at/ );
	} );

	it( 'is refused when its zip is only half downloaded', () => {
		const whole = archive( below( 'wordpress/', wordpressFiles( '6.7.1' ) ) );
		const zip = write( 'half.zip', whole.subarray( 0, whole.length / 2 ) );
		expect( () => findWordPress( zip, places ) ).toThrow( /half\.zip is damaged or only half downloaded .*Download it again/ );
	} );
} );

describe( 'a WooCommerce that was given', () => {
	it( 'may be a zip, whole as it was packed', () => {
		const zip = write( 'woocommerce.zip', archive( below( 'woocommerce/', woocommerceFiles( '9.8.5', '6.6' ) ) ) );
		const [ build ] = findWooCommerce( zip, places );
		const folder = build!.place( join( root, 'unpacked' ) );
		expect( readFileSync( join( folder, 'woocommerce.php' ), 'utf8' ) ).toContain( 'Version: 9.8.5' );
	} );

	it( 'is refused when its zip was damaged on the way', () => {
		const zip = archive( below( 'woocommerce/', woocommerceFiles( '9.8.5', '6.6' ) ) );
		zip.writeUInt8( ( zip.readUInt8( 60 ) + 1 ) % 256, 60 );
		expect( () => findWooCommerce( write( 'woocommerce.zip', zip ), places ) ).toThrow( /woocommerce\.zip is damaged/ );
		expect( () => findWooCommerce( write( 'page.zip', '<html>404</html>' ), places ) ).toThrow( /page\.zip is damaged/ );
	} );

	it( 'is refused when it is too old, is only its sources, or is not there', () => {
		expect( () => findWooCommerce( lay( 'old', woocommerceFiles( '9.4.2', '6.5' ) ), places ) ).toThrow(
			/WooCommerce 9\.4\.2 .* is too old: the plugin needs 9\.5 or newer/
		);
		expect( () => findWooCommerce( lay( 'sources', { 'woocommerce.php': '<?php // Version: 9.9' } ), places ) ).toThrow(
			/is not whole: .* not a checkout of its sources/
		);
		expect( () => findWooCommerce( 'nowhere', places ) ).toThrow( /--woocommerce nowhere: there is nothing at/ );
	} );
} );

describe( 'the cache', () => {
	it( 'lies where the system keeps its caches', () => {
		expect( usualPlaces( { HOME: '/home/olivia' } ).cache ).toBe( '/home/olivia/.cache/sequenzy-sandbox' );
		expect( usualPlaces( { HOME: '/home/olivia', XDG_CACHE_HOME: '/caches' } ).cache ).toBe( '/caches/sequenzy-sandbox' );
	} );
} );
