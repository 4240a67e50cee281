/**
 * `npm run check`: everything about the code that can be told without running it. Each check runs, even when an earlier one failed.
 * Names of checks as arguments run only those.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath( new URL( '../', import.meta.url ) );
const bin = ( name ) => fileURLToPath( new URL( `../node_modules/.bin/${ name }`, import.meta.url ) );
const inPlugin = fileURLToPath( new URL( '../plugin/', import.meta.url ) );
const hasComposer = spawnSync( 'composer', [ '--version' ] ).status === 0;

const checks = {
	contract: [ bin( 'node' ), [ 'contract/generate.ts', '--check' ] ],
	// The root refers to what it takes declarations from; the others hand none on.
	types: [ bin( 'tsc' ), [ '--build', '.', 'mock-sequenzy', 'sdk/src/cli', 'sdk/tests', 'blocks', 'plugin/admin' ] ],
	lint: [ bin( 'wp-scripts' ), [ 'lint-js', '--max-warnings=0', '.' ] ],
	surface: [ bin( 'node' ), [ 'sdk/surface.mjs', '--check' ] ],
	versions: [ bin( 'node' ), [ 'scripts/release/versions.ts' ] ],
	// Every public name is documented, and every link in the reference leads somewhere.
	reference: [ bin( 'typedoc' ), [ '--options', 'sdk/typedoc.json', '--emit', 'none', '--logLevel', 'Warn' ] ],
	// Every claim of the vendor's page has a step of a story that proves it.
	coverage: [ bin( 'node' ), [ 'sandbox/scenarios/coverage.ts', '--check' ] ],
	boundaries: [
		bin( 'depcruise' ),
		[ '--config', '.dependency-cruiser.cjs', 'contract', 'sdk', 'mock-sequenzy', 'blocks', 'plugin/admin', 'sandbox', 'test' ],
	],
	...( hasComposer && {
		// The reference says what the plugin, the contract and the mock say; PHP reads the plugin.
		tables: [ bin( 'node' ), [ 'scripts/tables.mjs', '--check' ] ],
		translations: [ bin( 'node' ), [ 'scripts/make-pot.mjs', '--check' ] ],
		phpcs: [ 'php', [ 'vendor/bin/phpcs', '-q' ], inPlugin ],
		phpstan: [ 'php', [ '-d', 'memory_limit=1G', 'vendor/bin/phpstan', 'analyse', '--no-progress' ], inPlugin ],
	} ),
};

// A package that was added since somebody installed them is missing: without a lock file, Composer tells by itself of none.
if ( hasComposer && Object.keys( wantedPackages() ).some( ( name ) => ! existsSync( `${ inPlugin }vendor/${ name }` ) ) ) {
	spawnSync( 'composer', [ 'install', '--no-interaction', '--quiet' ], { cwd: inPlugin, stdio: 'inherit' } );
}

const wanted = process.argv.slice( 2 );
const failed = [];
for ( const [ name, [ command, args, cwd = root ] ] of Object.entries( checks ) ) {
	if ( wanted.length > 0 && ! wanted.includes( name ) ) {
		continue;
	}
	const started = Date.now();
	const { status, error } = spawnSync( command, args, {
		cwd,
		stdio: 'inherit',
		env: { ...process.env, PATH: `${ root }node_modules/.bin:${ process.env.PATH }` },
	} );
	if ( error ) {
		console.error( `${ command } could not be started (${ error.code }). If package-lock.json changed, run npm install.` );
	}
	console.log( `${ status === 0 ? 'ok  ' : 'FAIL' } ${ name } (${ ( ( Date.now() - started ) / 1000 ).toFixed( 1 ) } s)` );
	if ( status !== 0 ) {
		failed.push( name );
	}
}
if ( ! hasComposer ) {
	console.log( 'LEFT OUT: phpcs, phpstan, translations and tables, because Composer is not installed.' );
}
process.exit( failed.length === 0 ? 0 : 1 );

function wantedPackages() {
	return JSON.parse( readFileSync( `${ inPlugin }composer.json`, 'utf8' ) )[ 'require-dev' ];
}
