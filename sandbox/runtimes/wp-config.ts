import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuntimeOptions } from './runtime.ts';

/** For a runtime that has no other way to tell WordPress its constants. The keys are worth nothing: the store is of this machine alone. */
export function writeWpConfig( tree: string, constants: RuntimeOptions[ 'constants' ] ): void {
	const keys = [ 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ].flatMap( ( name ) => [ `${ name }_KEY`, `${ name }_SALT` ] );
	// SQLite needs the name alone, WordPress wants to see them all.
	const database = { DB_NAME: 'wordpress', DB_USER: '', DB_PASSWORD: '', DB_HOST: '', DB_CHARSET: 'utf8mb4', DB_COLLATE: '' };
	const all = { ...database, ...Object.fromEntries( keys.map( ( name ) => [ name, `sandbox only ${ name }` ] ) ), ...constants };
	const lines = Object.entries( all ).map(
		// A runtime may have said it already.
		( [ name, value ] ) =>
			`defined( '${ name }' ) || define( '${ name }', ${ typeof value === 'string' ? quoted( value ) : String( value ) } );`
	);
	writeFileSync(
		join( tree, 'wp-config.php' ),
		`<?php
// Written at every start of the sandbox.
${ lines.join( '\n' ) }
$_SERVER += array( 'HTTP_HOST' => ${ quoted( new URL( String( constants.WP_HOME ) ).host ) } );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`
	);
}

/** As PHP reads it between single quotes. */
export const quoted = ( text: string ): string => `'${ text.replaceAll( '\\', '\\\\' ).replaceAll( "'", "\\'" ) }'`;
