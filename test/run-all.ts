/**
 * `npm test`: every runner, one sum. The last line is `N passed, N failed` with `, N skipped` when something was skipped.
 * What this machine cannot run is listed loudly before it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './support/browser.ts';
import { layStore } from './support/lay-store.ts';
import { canRunMariaDb, findPhp } from './support/php.ts';
import { stores } from './e2e/stores.ts';

interface Tally {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

const root = fileURLToPath( new URL( '../', import.meta.url ) );
const pluginFolder = join( root, 'plugin' );
const reports = join( root, '.artifacts/reports' );
const leftOut: string[] = [];
const tallies = new Map< string, Tally >();
const environment = { ...process.env, PATH: join( root, 'node_modules/.bin' ) + delimiter + process.env.PATH };

rmSync( reports, { recursive: true, force: true } );
mkdirSync( reports, { recursive: true } );

tallies.set( 'check', runCheck() );
tallies.set( 'unit', runVitest( 'unit' ) );
runPhpUnit();
tallies.set( 'e2e', runVitest( 'e2e' ) );
if ( findChromium() === undefined ) {
	leftOut.push( 'The browser tests: Chromium was not found. Install it or set CHROMIUM_PATH.' );
}
for ( const store of stores() ) {
	if ( store.absent !== undefined ) {
		leftOut.push( `${ store.name }: ${ store.absent }` );
	}
}
report();

function runCheck(): Tally {
	heading( 'npm run check' );
	const { stdout } = spawnSync( process.execPath, [ 'scripts/check.mjs' ], {
		cwd: root,
		env: environment,
		stdio: [ 'ignore', 'pipe', 'inherit' ],
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	} );
	process.stdout.write( stdout );
	leftOut.push(
		...stdout
			.split( '\n' )
			.filter( ( line ) => line.startsWith( 'LEFT OUT: ' ) )
			.map( ( line ) => line.slice( 'LEFT OUT: '.length ) )
	);
	const count = ( word: string ): number => stdout.split( '\n' ).filter( ( line ) => line.startsWith( word ) ).length;
	const passed = count( 'ok   ' );
	const failed = count( 'FAIL ' );
	return { passed, failed: passed + failed === 0 ? 1 : failed, skipped: 0 };
}

function runVitest( project: string ): Tally {
	heading( `vitest, ${ project }` );
	const output = join( reports, `${ project }.json` );
	const { status } = spawnSync(
		'vitest',
		[ 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${ output }` ],
		{ cwd: root, env: environment, stdio: 'inherit' }
	);
	return existsSync( output ) ? vitestTally( output, status ) : { passed: 0, failed: 1, skipped: 0 };
}

function vitestTally( output: string, exitCode: number | null ): Tally {
	const result = JSON.parse( readFileSync( output, 'utf8' ) ) as Record<
		'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests',
		number
	>;
	return {
		passed: result.numPassedTests,
		// A file that cannot be loaded fails no test of its own: the exit code still counts.
		failed: Math.max( result.numFailedTests, exitCode === 0 ? 0 : 1 ),
		skipped: result.numPendingTests + result.numTodoTests,
	};
}

/** The suite of plain PHP once; the one that needs a database on each store that this machine can have. */
function runPhpUnit(): void {
	const php = findPhp();
	if ( php === undefined ) {
		leftOut.push( 'The PHP tests: PHP 8.1 or newer was not found.' );
		return;
	}
	if (
		! existsSync( join( pluginFolder, 'vendor/bin/phpunit' ) ) &&
		spawnSync( 'composer', [ 'install', '--no-interaction', '--quiet' ], { cwd: pluginFolder, stdio: 'inherit' } ).status !== 0
	) {
		leftOut.push( 'The PHP tests: Composer could not install PHPUnit.' );
		return;
	}
	tallies.set( 'phpunit, unit', runSuite( php.path, 'unit', 'unit', {} ) );
	if ( ! php.hasSqlite ) {
		leftOut.push( 'The PHP tests on a real WordPress: PHP lacks pdo_sqlite (Debian: php8.2-sqlite3).' );
		return;
	}
	const found = stores().filter( ( { absent } ) => absent === undefined );
	for ( const store of found ) {
		const laid = layStore( store.options );
		tallies.set( `phpunit, ${ store.name }, SQLite`, runSuite( php.path, 'wordpress', store.id, laid.environment ) );
		// The SQL is the same everywhere: one store is enough to see that MariaDB takes it.
		if ( store === found.at( -1 ) && canRunMariaDb( php ) ) {
			const environmentWithMariaDb = { ...laid.environment, SEQUENZY_TEST_ENGINE: 'mariadb' };
			tallies.set(
				`phpunit, ${ store.name }, MariaDB`,
				runSuite( php.path, 'wordpress', `${ store.id }-mariadb`, environmentWithMariaDb )
			);
		}
		laid.remove();
	}
	if ( ! canRunMariaDb( php ) ) {
		leftOut.push( "The PHP tests on MariaDB: mariadbd or PHP's mysqli was not found (Debian: mariadb-server, php8.2-mysql)." );
	}
}

function runSuite( php: string, suite: string, run: string, variables: Record< string, string > ): Tally {
	heading( `PHPUnit, ${ run }` );
	const output = join( reports, `phpunit-${ run }.xml` );
	const { status } = spawnSync( php, [ 'vendor/bin/phpunit', '--testsuite', suite, '--log-junit', output ], {
		cwd: pluginFolder,
		env: { ...environment, ...variables },
		stdio: 'inherit',
	} );
	const xml = existsSync( output ) ? readFileSync( output, 'utf8' ) : '';
	const attributes = /<testsuite name="[^"]*"([^>]*)>/.exec( xml )?.[ 1 ] ?? '';
	const number = ( name: string ) => Number( new RegExp( ` ${ name }="(\\d+)"` ).exec( attributes )?.[ 1 ] ?? 0 );
	const broken = number( 'failures' ) + number( 'errors' );
	const failed = Math.max( broken, status === 0 ? 0 : 1 );
	return { passed: number( 'tests' ) - broken - number( 'skipped' ), failed, skipped: number( 'skipped' ) };
}

function heading( text: string ): void {
	console.log( `\n━━ ${ text } ${ '━'.repeat( Math.max( 0, 76 - text.length ) ) }` );
}

function report(): void {
	heading( 'Result' );
	const sum = { passed: 0, failed: 0, skipped: 0 };
	for ( const [ name, tally ] of tallies ) {
		console.log( `${ name }: ${ tally.passed } passed, ${ tally.failed } failed, ${ tally.skipped } skipped` );
		sum.passed += tally.passed;
		sum.failed += tally.failed;
		sum.skipped += tally.skipped;
	}
	for ( const reason of leftOut ) {
		console.log( `!! LEFT OUT on this machine: ${ reason }` );
	}
	console.log( `${ sum.passed } passed, ${ sum.failed } failed${ sum.skipped > 0 ? `, ${ sum.skipped } skipped` : '' }` );
	process.exitCode = sum.failed === 0 ? 0 : 1;
}
