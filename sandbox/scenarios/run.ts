/** `npm run scenario -- <name> [--woocommerce DIR|ZIP] [--wordpress DIR|ZIP] [--headed] [--json]`: plays a story on a fresh sandbox. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, launchBrowser } from '../../test/support/browser.ts';
import { SandboxError, startSandbox } from '../index.ts';
import { backInStock } from './back-in-stock.ts';
import { createWorld } from './story.ts';

const stories = [ backInStock ];
const usage = `Usage: npm run scenario -- <${ stories.map( ( story ) => story.name ).join( '|' ) }> [--woocommerce DIR|ZIP] [--wordpress DIR|ZIP] [--headed] [--json]`;

process.exit( await main().catch( complain ) );

async function main(): Promise< number > {
	let options;
	try {
		options = parseArgs( {
			allowPositionals: true,
			options: {
				woocommerce: { type: 'string' },
				wordpress: { type: 'string' },
				php: { type: 'string' },
				headed: { type: 'boolean' },
				json: { type: 'boolean' },
			},
		} );
	} catch ( error ) {
		return refuse( `${ ( error as Error ).message }\n${ usage }` );
	}
	const { values, positionals } = options;
	const story = stories.find( ( candidate ) => candidate.name === positionals[ 0 ] );
	if ( story === undefined || positionals.length !== 1 ) {
		return refuse( `There is no story named "${ positionals.join( ' ' ) }".\n${ usage }` );
	}
	if ( findChromium() === undefined ) {
		return refuse( 'The stories need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.' );
	}

	const say = ( line: string ) => process.stderr.write( `${ line }\n` );
	const folder = mkdtempSync( join( tmpdir(), 'sequenzy-scenario-' ) );
	const pictures = join( process.cwd(), '.artifacts/screenshots', story.name );
	rmSync( pictures, { recursive: true, force: true } );
	mkdirSync( pictures, { recursive: true } );
	const { woocommerce, wordpress, php } = values;
	const sandbox = await startSandbox( {
		dir: folder,
		port: 0,
		mockPort: 0,
		...( woocommerce !== undefined && { woocommerce } ),
		...( wordpress !== undefined && { wordpress } ),
		...( php !== undefined && { php } ),
	} );
	const browser = await launchBrowser( { headless: values.headed !== true } );
	const results: { title: string; ok: boolean; ms: number; error?: string }[] = [];
	try {
		await sandbox.pauseTicker();
		const world = await createWorld( sandbox, browser, pictures );
		const { info } = sandbox;
		say(
			`${ story.title }\nWordPress ${ info.wordpress }, WooCommerce ${ info.woocommerce.version } (${ info.woocommerce.source }), PHP ${ info.php }\n`
		);
		for ( const step of story.steps ) {
			const started = Date.now();
			try {
				await step.run( world );
				results.push( { title: step.title, ok: true, ms: Date.now() - started } );
			} catch ( error ) {
				results.push( { title: step.title, ok: false, ms: Date.now() - started, error: ( error as Error ).message } );
				await world.picture( 'failed-owner', world.owner );
				await world.picture( 'failed-shopper', world.shopper );
			}
			const last = results.at( -1 );
			say(
				`${ last?.ok === true ? '✔' : '✘' } ${ step.title } (${ ( ( last?.ms ?? 0 ) / 1000 ).toFixed( 1 ) } s)${ last?.error === undefined ? '' : `\n  ${ last.error }` }`
			);
			if ( last?.ok !== true ) {
				break;
			}
		}
		await world.close();
	} finally {
		await browser.close();
		await sandbox.stop();
		rmSync( folder, { recursive: true, force: true } );
	}
	const ok = results.length === story.steps.length && results.every( ( result ) => result.ok );
	say( `\n${ ok ? 'The story ended as it should.' : 'The story did NOT end as it should.' } Pictures: ${ pictures }` );
	if ( values.json === true ) {
		const { wordpress: wordpressVersion, woocommerce: store, php: phpVersion } = sandbox.info;
		process.stdout.write(
			`${ JSON.stringify( { story: story.name, ok, wordpress: wordpressVersion, woocommerce: store, php: phpVersion, steps: results, pictures } ) }\n`
		);
	}
	return ok ? 0 : 1;
}

/** Where the store did not even start, its own sentence says why. */
function complain( error: unknown ): number {
	process.stderr.write( `${ error instanceof SandboxError ? error.message : ( ( error as Error ).stack ?? String( error ) ) }\n` );
	return 1;
}

function refuse( message: string ): number {
	process.stderr.write( `${ message }\n` );
	return 2;
}
