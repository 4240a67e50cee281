import { describe, expect, it } from 'vitest';
import { parseStartOptions, UsageError } from '../options.ts';

describe( 'npm start', () => {
	it( 'uses the same two ports every time, so that addresses can be kept', () => {
		expect( parseStartOptions( [] ) ).toEqual( {
			port: 8480,
			mockPort: 8481,
			connected: false,
			reset: false,
			json: false,
			help: false,
		} );
	} );

	it( 'takes what it is given', () => {
		const args = [
			'--port',
			'0',
			'--mock-port=9001',
			'--wordpress',
			'wp.zip',
			'--woocommerce',
			'../woocommerce',
			'--runtime',
			'native',
			'--php',
			'8.1',
			'--theme',
			'../my-theme',
			'--plugin=my-plugin',
			'--connected',
			'--reset',
			'--json',
		];
		expect( parseStartOptions( args ) ).toEqual( {
			port: 0,
			mockPort: 9001,
			wordpress: 'wp.zip',
			woocommerce: '../woocommerce',
			runtime: 'native',
			php: '8.1',
			theme: '../my-theme',
			plugin: 'my-plugin',
			connected: true,
			reset: true,
			json: true,
			help: false,
		} );
	} );

	it( 'takes WooCommerce from the variable, and the option before it', () => {
		expect( parseStartOptions( [], { WOOCOMMERCE: '/woo' } ).woocommerce ).toBe( '/woo' );
		expect( parseStartOptions( [ '--woocommerce', '/other' ], { WOOCOMMERCE: '/woo' } ).woocommerce ).toBe( '/other' );
		expect( parseStartOptions( [], { WOOCOMMERCE: '' } ).woocommerce ).toBeUndefined();
	} );

	it.each( [
		[ 'an unknown option', [ '--wordpres', '/wp' ], /--wordpres/ ],
		[ 'a port that is none', [ '--port', 'http' ], /--port wants a port from 0 to 65535/ ],
		[ 'a port out of range', [ '--mock-port', '70000' ], /--mock-port wants a port/ ],
		[ 'a runtime that is none', [ '--runtime', 'docker' ], /no runtime "docker".*playground, wp-now, native/ ],
		[ 'a PHP that is too old', [ '--php', '7.4' ], /PHP 7\.4 is not offered.*8\.1 or newer/ ],
		[ 'an empty theme', [ '--theme=' ], /--theme wants a path/ ],
		[ 'an empty folder name', [ '--woocommerce', '' ], /--woocommerce wants a path/ ],
	] )( 'refuses %s and says what it wants', ( _what, args, message ) => {
		expect( () => parseStartOptions( args ) ).toThrow( UsageError );
		expect( () => parseStartOptions( args ) ).toThrow( message );
	} );
} );
