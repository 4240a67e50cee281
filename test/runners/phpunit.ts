import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPhp, type HostPhp } from '../../sandbox/runtimes/host-php.ts';
import { stores, type TestStore } from '../e2e/stores.ts';
import { layStore } from '../support/lay-store.ts';
import { canRunMariaDb } from '../support/php.ts';
import { reports, root, runCommand } from './run-command.ts';
import type { Output, Runner, Tally } from './tally.ts';

const pluginFolder = join( root, 'plugin' );

/** The suite of plain PHP once; the one that needs a database on each store that this machine can have, and on both engines. */
export function phpunit( leftOut: string[] ): Runner[] {
	const php = findPhp();
	if ( php === undefined ) {
		leftOut.push( 'The PHP tests: PHP 8.1 or newer was not found.' );
		return [];
	}
	if (
		! existsSync( join( pluginFolder, 'vendor/bin/phpunit' ) ) &&
		spawnSync( 'composer', [ 'install', '--no-interaction', '--quiet' ], { cwd: pluginFolder, stdio: 'inherit' } ).status !== 0
	) {
		leftOut.push( 'The PHP tests: Composer could not install PHPUnit.' );
		return [];
	}
	const unit: Runner = { name: 'phpunit, unit', run: ( output ) => runSuite( php, 'unit', 'unit', {}, output ) };
	if ( ! php.hasSqlite ) {
		leftOut.push( 'The PHP tests on a real WordPress: PHP lacks pdo_sqlite (Debian: php8.2-sqlite3).' );
		return [ unit ];
	}
	const found = stores().filter( ( { absent } ) => absent === undefined );
	const hasMariaDb = canRunMariaDb( php );
	if ( ! hasMariaDb ) {
		leftOut.push( "The PHP tests on MariaDB: mariadbd or PHP's mysqli was not found (Debian: mariadb-server, php8.2-mysql)." );
	}
	// The SQL is the same everywhere: the newest store is enough to see that MariaDB takes it, another that SQLite does.
	const newest = found.at( -1 );
	const onSqlite = hasMariaDb && found.length > 1 ? found.slice( 0, -1 ) : found;
	return [
		unit,
		...onSqlite.map( ( store ) => onStore( php, store, 'SQLite' ) ),
		...( hasMariaDb && newest !== undefined ? [ onStore( php, newest, 'MariaDB' ) ] : [] ),
	];
}

function onStore( php: HostPhp, store: TestStore, engine: 'SQLite' | 'MariaDB' ): Runner {
	return {
		name: `phpunit, ${ store.name }, ${ engine }`,
		async run( output ) {
			const laid = layStore( store.options );
			try {
				return await runSuite(
					php,
					'wordpress',
					`${ store.id }-${ engine.toLowerCase() }`,
					{ ...laid.environment, SEQUENZY_TEST_ENGINE: engine.toLowerCase() },
					output
				);
			} finally {
				laid.remove();
			}
		},
	};
}

async function runSuite( php: HostPhp, suite: string, run: string, variables: Record< string, string >, output: Output ): Promise< Tally > {
	const file = join( reports, `phpunit-${ run }.xml` );
	const { status } = await runCommand( php.path, [ 'vendor/bin/phpunit', '--testsuite', suite, '--log-junit', file ], {
		cwd: pluginFolder,
		variables,
		output,
	} );
	const xml = existsSync( file ) ? readFileSync( file, 'utf8' ) : '';
	const attributes = /<testsuite name="[^"]*"([^>]*)>/.exec( xml )?.[ 1 ] ?? '';
	const number = ( name: string ) => Number( new RegExp( ` ${ name }="(\\d+)"` ).exec( attributes )?.[ 1 ] ?? 0 );
	const broken = number( 'failures' ) + number( 'errors' );
	const failed = Math.max( broken, status === 0 ? 0 : 1 );
	return { passed: number( 'tests' ) - broken - number( 'skipped' ), failed, skipped: number( 'skipped' ) };
}
