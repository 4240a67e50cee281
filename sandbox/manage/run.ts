/** `npm run sandbox -- list|stop|reset|open|bundle`: the sandboxes of this machine, from outside. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { usualPlaces } from '../resolve/places.ts';
import { SandboxError } from '../sandbox-error.ts';
import { writeBundle } from './bundle.ts';
import { addressOf, openInBrowser, pages } from './open.ts';
import { knownSandboxes, lookInto, usualDir, type KnownSandbox } from './registry.ts';
import { resetSandbox } from './reset.ts';
import { stopSandbox } from './stop.ts';

const usage = `Usage: npm run sandbox -- COMMAND [DIR] [--json]

  list                    all sandboxes that were started on this machine, and where they answer
  stop [DIR] [--all]      ends a running one as Ctrl+C would, or what a killed one has left
  reset [DIR]             empties one that does not run
  open [DIR] [--page P]   opens ${ pages.join( ', ' ) } in the browser (store)
  bundle [DIR] [--out F]  writes one file for a bug report (sequenzy-bundle.json)

DIR is where the sandbox keeps everything; without it, .sandbox of the project.`;

class Misunderstood extends SandboxError {}

process.exit( await main() );

async function main(): Promise< number > {
	try {
		const { values, positionals } = understand();
		const [ command, dir, ...tooMuch ] = positionals;
		if ( values.help === true ) {
			process.stdout.write( `${ usage }\n` );
			return 0;
		}
		if ( tooMuch.length > 0 ) {
			throw new Misunderstood( `One folder at a time, please: what is "${ tooMuch.join( ' ' ) }"?` );
		}
		const said = await obey( command, dir, values );
		process.stdout.write( values.json === true ? `${ JSON.stringify( said.answer ) }\n` : `${ said.text }\n` );
		return 0;
	} catch ( error ) {
		const isUsage = error instanceof Misunderstood;
		process.stderr.write( `${ error instanceof SandboxError ? error.message : ( ( error as Error ).stack ?? String( error ) ) }\n` );
		process.stderr.write( isUsage ? `\n${ usage }\n` : '' );
		return isUsage ? 2 : 1;
	}
}

interface Said {
	readonly text: string;
	/** For --json. */
	readonly answer: unknown;
}

async function obey(
	command: string | undefined,
	dir: string | undefined,
	values: ReturnType< typeof understand >[ 'values' ]
): Promise< Said > {
	switch ( command ) {
		case 'list': {
			const sandboxes = knownSandboxes( usualPlaces() );
			return {
				text: sandboxes.map( lineOf ).join( '\n' ) || 'No sandbox has been started on this machine yet: npm start',
				answer: sandboxes,
			};
		}
		case 'stop': {
			const wanted =
				values.all === true
					? knownSandboxes( usualPlaces() ).filter( ( { status } ) => status !== 'stopped' )
					: [ sandboxIn( dir ) ];
			const said: string[] = [];
			for ( const sandbox of wanted ) {
				said.push( await stopSandbox( sandbox ) );
			}
			return { text: said.join( '\n' ) || 'No sandbox is running.', answer: { stopped: wanted.map( ( sandbox ) => sandbox.dir ) } };
		}
		case 'reset': {
			const sandbox = sandboxIn( dir );
			return { text: await resetSandbox( sandbox ), answer: { reset: sandbox.dir } };
		}
		case 'open': {
			const page = pages.find( ( candidate ) => candidate === ( values.page ?? 'store' ) );
			if ( page === undefined ) {
				throw new Misunderstood( `There is no page "${ values.page }": choose one of ${ pages.join( ', ' ) }.` );
			}
			const url = addressOf( page, sandboxIn( dir ) );
			const opened = values.json === true ? false : await openInBrowser( url );
			return { text: opened ? `Opened ${ url }` : `No browser could be started. Open ${ url }`, answer: { url } };
		}
		case 'bundle': {
			const file = placed( values.out ?? 'sequenzy-bundle.json' );
			return { text: await writeBundle( sandboxIn( dir ), file, versionsOfProject() ), answer: { file } };
		}
		default:
			throw new Misunderstood( command === undefined ? 'What shall be done?' : `There is no command "${ command }".` );
	}
}

function understand() {
	try {
		return parseArgs( {
			allowPositionals: true,
			options: {
				all: { type: 'boolean' },
				page: { type: 'string' },
				out: { type: 'string' },
				json: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' },
			},
		} );
	} catch ( error ) {
		throw new Misunderstood( ( error as Error ).message, { cause: error } );
	}
}

function sandboxIn( dir: string | undefined ): KnownSandbox {
	const folder = dir === undefined ? usualDir : placed( dir );
	const sandbox = lookInto( folder );
	if ( sandbox === undefined ) {
		throw new SandboxError( `There is no sandbox in ${ folder }. npm run sandbox -- list shows where there are some.` );
	}
	return sandbox;
}

function placed( path: string ): string {
	return resolve( process.env.INIT_CWD ?? process.cwd(), path );
}

function lineOf( { dir, status, pid, storeUrl, runtime, wordpress, woocommerce }: KnownSandbox ): string {
	return [
		status === 'running' ? `running (process ${ pid })` : status,
		dir,
		...( status === 'running' && storeUrl !== undefined ? [ storeUrl ] : [] ),
		...( runtime === undefined ? [ 'being set up' ] : [ `${ runtime }, WordPress ${ wordpress }, WooCommerce ${ woocommerce }` ] ),
	].join( '  ' );
}

function versionsOfProject(): Record< string, string > {
	const { name, version } = JSON.parse( readFileSync( new URL( '../../package.json', import.meta.url ), 'utf8' ) ) as {
		name: string;
		version: string;
	};
	return { [ name ]: version };
}
