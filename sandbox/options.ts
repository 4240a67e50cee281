import { parseArgs } from 'node:util';
import { runtimeNames, type RuntimeName } from './runtimes/runtime.ts';
import { SandboxError } from './sandbox-error.ts';

export const phpVersions = [ '8.1', '8.2', '8.3', '8.4' ] as const;
export type PhpVersion = ( typeof phpVersions )[ number ];

/** What `npm start` was asked for. `wordpress` and `woocommerce` are a folder, a zip or a version. */
export interface StartOptions {
	readonly port: number;
	readonly mockPort: number;
	readonly wordpress?: string;
	readonly woocommerce?: string;
	/** What the sandbox had before when left out, else Playground. */
	readonly runtime?: RuntimeName;
	/** The runtime's own when left out. */
	readonly php?: PhpVersion;
	/** Where the sandbox keeps everything; `.sandbox` of the project when left out. */
	readonly dir?: string;
	/** `demo`, `large` or `L=N` orders for a new store. */
	readonly seed?: string;
	/** A theme and a plugin of somebody else, mounted where they lie and activated. */
	readonly theme?: string;
	readonly plugin?: string;
	readonly connected: boolean;
	readonly reset: boolean;
	readonly json: boolean;
	readonly help: boolean;
}

export const usage = `Usage: npm start -- [options]

  --port N                 port of the store (8480; 0 = any free one)
  --mock-port N            port of the Sequenzy mock (8481; 0 = any free one)
  --wordpress DIR|ZIP|N    WordPress to run, 6.6 or newer; a version N is downloaded when it is not on this machine
  --woocommerce DIR|ZIP|N  the same of WooCommerce, 9.5 or newer, or "stand-in"; also the variable WOOCOMMERCE
  --runtime NAME           playground, wp-now, or native: this machine's own PHP (playground)
  --php VERSION            ${ phpVersions.join( ', ' ) } (8.3; native has what is installed)
  --seed demo|large|L=N    a past for a new store: 60, 10000 or N orders, with customers, guests and refunds
  --dir DIR                where the sandbox keeps everything (.sandbox)
  --theme DIR              your theme, active; what you save is there at the next reload
  --plugin DIR             your plugin, active beside ours
  --connected              connect the store to Sequenzy before it is handed over
  --reset                  throw away the store and the mock's data first
  --json                   the last line of stdout is one JSON object; progress goes to stderr
  --help                   this text`;

/** A command line that cannot be understood: exit code 2, with the usage. */
export class UsageError extends SandboxError {}

export function parseStartOptions( args: readonly string[], env: Readonly< Record< string, string | undefined > > = {} ): StartOptions {
	const { values } = understand( args );
	const woocommerce = values.woocommerce ?? ( env.WOOCOMMERCE === '' ? undefined : env.WOOCOMMERCE );
	return {
		port: portOf( '--port', values.port ?? '8480' ),
		mockPort: portOf( '--mock-port', values[ 'mock-port' ] ?? '8481' ),
		...( values.wordpress !== undefined && { wordpress: filled( '--wordpress', values.wordpress ) } ),
		...( woocommerce !== undefined && { woocommerce: filled( '--woocommerce', woocommerce ) } ),
		...( values.runtime !== undefined && { runtime: runtimeOf( values.runtime ) } ),
		...( values.php !== undefined && { php: phpOf( values.php ) } ),
		...( values.dir !== undefined && { dir: filled( '--dir', values.dir ) } ),
		...( values.seed !== undefined && { seed: values.seed } ),
		...( values.theme !== undefined && { theme: filled( '--theme', values.theme ) } ),
		...( values.plugin !== undefined && { plugin: filled( '--plugin', values.plugin ) } ),
		connected: values.connected ?? false,
		reset: values.reset ?? false,
		json: values.json ?? false,
		help: values.help ?? false,
	};
}

export function runtimeOf( value: string ): RuntimeName {
	const name = runtimeNames.find( ( candidate ) => candidate === value );
	if ( name === undefined ) {
		throw new UsageError( `There is no runtime "${ value }". Choose one of ${ runtimeNames.join( ', ' ) } with --runtime.` );
	}
	return name;
}

/** Only PHP versions that a runtime may have and the plugin accepts. */
export function phpOf( value: string ): PhpVersion {
	const version = phpVersions.find( ( candidate ) => candidate === value );
	if ( version === undefined ) {
		throw new UsageError(
			`PHP ${ value } is not offered: the plugin needs 8.1 or newer, and the sandbox has ${ phpVersions.join( ', ' ) }. Choose one of them with --php.`
		);
	}
	return version;
}

function understand( args: readonly string[] ) {
	try {
		return parseArgs( {
			args: [ ...args ],
			options: {
				port: { type: 'string' },
				'mock-port': { type: 'string' },
				wordpress: { type: 'string' },
				woocommerce: { type: 'string' },
				runtime: { type: 'string' },
				php: { type: 'string' },
				dir: { type: 'string' },
				seed: { type: 'string' },
				theme: { type: 'string' },
				plugin: { type: 'string' },
				connected: { type: 'boolean' },
				reset: { type: 'boolean' },
				json: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' },
			},
		} );
	} catch ( error ) {
		throw new UsageError( ( error as Error ).message, { cause: error } );
	}
}

function portOf( option: string, value: string ): number {
	const port = Number( value );
	if ( ! /^\d+$/.test( value ) || port > 65_535 ) {
		throw new UsageError( `${ option } wants a port from 0 to 65535 (0 = any free one), not "${ value }".` );
	}
	return port;
}

function filled( option: string, value: string ): string {
	if ( value.trim() === '' ) {
		throw new UsageError( `${ option } wants a path.` );
	}
	return value;
}
