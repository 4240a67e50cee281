import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runtimeKinds } from '../runtimes/kinds.ts';
import { oneAtATime } from '../runtimes/one-at-a-time.ts';
import { quoted } from '../runtimes/wp-config.ts';

/** A machine with just these PHPs. */
let bin: string;
const install = ( name: string, answer: string ): void => {
	writeFileSync( join( bin, name ), `#!/bin/sh\necho "${ answer }"\n` );
	chmodSync( join( bin, name ), 0o755 );
};

beforeEach( () => {
	bin = mkdtempSync( join( tmpdir(), 'sequenzy-php-' ) );
	vi.stubEnv( 'PATH', bin );
	vi.stubEnv( 'PHP_BINARY', '' );
} );
afterEach( () => {
	vi.unstubAllEnvs();
	rmSync( bin, { recursive: true } );
} );

describe( 'the PHP of a runtime', () => {
	it( 'is the one that was asked for, or the newest that the runtime has', () => {
		expect( runtimeKinds.playground.choosePhp( '8.4' ) ).toBe( '8.4' );
		expect( runtimeKinds[ 'wp-now' ].choosePhp( undefined ) ).toBe( '8.3' );
		install( 'php8.2', '8.2 1' );
		install( 'php8.1', '8.1 1' );
		expect( runtimeKinds.native.choosePhp( undefined ) ).toBe( '8.2' );
		expect( runtimeKinds.native.choosePhp( '8.1' ) ).toBe( '8.1' );
	} );

	it( 'is refused with a way out where it cannot be had', () => {
		expect( () => runtimeKinds.native.choosePhp( undefined ) ).toThrow( /no PHP 8\.1 or newer on this machine/ );
		install( 'php8.2', '8.2 0' );
		expect( () => runtimeKinds.native.choosePhp( '8.2' ) ).toThrow( /PHP 8\.2 of this machine lacks pdo_sqlite.*php8\.2-sqlite3/ );
		expect( () => runtimeKinds.native.choosePhp( '8.4' ) ).toThrow( /PHP is 8\.2, not 8\.4.*Leave --php out/ );
	} );

	it( 'is on the native runtime one that can hold the data, when there are several', () => {
		install( 'php8.4', '8.4 0' );
		install( 'php8.2', '8.2 1' );
		expect( runtimeKinds.native.choosePhp( undefined ) ).toBe( '8.2' );
	} );
} );

describe( 'a runtime with one PHP', () => {
	it( 'answers one visitor after the other, also when one of the answers fails', async () => {
		const inTurn = oneAtATime();
		const told: string[] = [];
		const visit = ( name: string, fails = false ) =>
			inTurn( async () => {
				told.push( `${ name } comes` );
				await Promise.resolve();
				told.push( `${ name } goes` );
				if ( fails ) {
					throw new Error( name );
				}
			} );
		await Promise.allSettled( [ visit( 'Ana' ), visit( 'Ben', true ), visit( 'Cleo' ) ] );
		expect( told ).toEqual( [ 'Ana comes', 'Ana goes', 'Ben comes', 'Ben goes', 'Cleo comes', 'Cleo goes' ] );
	} );
} );

it( 'a folder with an apostrophe in its name does not end a text of PHP', () => {
	expect( quoted( "C:\\Ana's shop" ) ).toBe( "'C:\\\\Ana\\'s shop'" );
} );
