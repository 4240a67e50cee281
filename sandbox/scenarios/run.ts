/** `npm run scenario -- <name>|all [--woocommerce DIR|ZIP] [--wordpress DIR|ZIP] [--runtime NAME] [--headed] [--json]`: plays stories, each on a fresh store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, launchBrowser } from '../../test/support/browser.ts';
import { nameOfStore, SandboxError, startSandbox } from '../index.ts';
import { runtimeOf } from '../options.ts';
import type { RuntimeName } from '../runtimes/runtime.ts';
import { rememberStart } from './fresh-start.ts';
import { play, type Played } from './play.ts';
import { stories } from './stories.ts';
import type { Story } from './story.ts';

const usage = `Usage: npm run scenario -- <NAME…|all> [--woocommerce DIR|ZIP] [--wordpress DIR|ZIP] [--runtime NAME] [--php VERSION] [--headed] [--json]

${ stories.map( ( { name, title } ) => `  ${ name.padEnd( 24 ) }${ title }` ).join( '\n' ) }`;

const say = ( line: string ) => process.stderr.write( `${ line }\n` );

process.exit( await main().catch( complain ) );

async function main(): Promise< number > {
	let options;
	let runtime: RuntimeName;
	try {
		options = parseArgs( {
			allowPositionals: true,
			options: {
				woocommerce: { type: 'string' },
				wordpress: { type: 'string' },
				runtime: { type: 'string' },
				php: { type: 'string' },
				headed: { type: 'boolean' },
				json: { type: 'boolean' },
			},
		} );
		runtime = runtimeOf( options.values.runtime ?? 'playground' );
	} catch ( error ) {
		return refuse( `${ ( error as Error ).message }\n${ usage }` );
	}
	const { values, positionals } = options;
	const { headed = false, json = false, ...rest } = values;
	const store = { ...rest, runtime };
	const unknown = positionals.find( ( name ) => name !== 'all' && ! stories.some( ( story ) => story.name === name ) );
	if ( unknown !== undefined || positionals.length === 0 ) {
		return refuse( `${ unknown === undefined ? 'Which story?' : `There is no story named "${ unknown }".` }\n${ usage }` );
	}
	if ( findChromium() === undefined ) {
		return refuse( 'The stories need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.' );
	}
	const wanted = stories.filter( ( { name } ) => positionals.includes( 'all' ) || positionals.includes( name ) );
	return tell( wanted, { headed, json, store } );
}

interface Options {
	readonly headed: boolean;
	readonly json: boolean;
	readonly store: { readonly woocommerce?: string; readonly wordpress?: string; readonly runtime: RuntimeName; readonly php?: string };
}

/** One boot for all; between two stories everything is put back. */
async function tell( wanted: readonly Story[], { headed, json, store }: Options ): Promise< number > {
	const dir = mkdtempSync( join( tmpdir(), 'sequenzy-scenario-' ) );
	process.on( 'exit', () => rmSync( dir, { recursive: true, force: true } ) );
	const played: Played[] = [];
	const sandbox = await startSandbox( { dir, port: 0, mockPort: 0, ...store } );
	const { wordpress, woocommerce, php, runtime } = sandbox.info;
	try {
		const browser = await launchBrowser( { headless: ! headed } );
		await sandbox.pauseTicker();
		const startAgain = rememberStart( sandbox, dir );
		say( `WordPress ${ wordpress }, ${ nameOfStore( woocommerce ) }, PHP ${ php } (${ runtime })` );
		for ( const story of wanted ) {
			if ( played.length > 0 ) {
				await startAgain();
			}
			const pictures = join( process.cwd(), '.artifacts/screenshots', story.name );
			played.push( await play( story, { sandbox, browser, pictures, say } ) );
		}
		await browser.close();
	} finally {
		await sandbox.stop();
	}
	const ok = played.every( ( story ) => story.ok );
	const [ only ] = played;
	if ( json ) {
		const versions = { wordpress, woocommerce, php, runtime };
		process.stdout.write(
			`${ JSON.stringify( only !== undefined && played.length === 1 ? { ...versions, ...only } : { ok, ...versions, stories: played } ) }\n`
		);
	}
	if ( played.length > 1 ) {
		say( `\n${ played.map( ( one ) => `${ mark( one ) } ${ one.story } (${ ( one.ms / 1000 ).toFixed( 1 ) } s)` ).join( '\n' ) }` );
	}
	return ok ? 0 : 1;
}

function mark( { ok, skipped }: Played ): string {
	if ( skipped !== undefined ) {
		return '–';
	}
	return ok ? '✔' : '✘';
}

/** Where the store did not even start, its own sentence says why. */
function complain( error: unknown ): number {
	say( error instanceof SandboxError ? error.message : ( ( error as Error ).stack ?? String( error ) ) );
	return 1;
}

function refuse( message: string ): number {
	say( message );
	return 2;
}
