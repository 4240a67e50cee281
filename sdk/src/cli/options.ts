import { parseArgs } from 'node:util';

export const usage = `Usage: sequenzy-woocommerce sync [options]

Brings the products, customers and orders of a WooCommerce store to Sequenzy: for stores that cannot install the plugin.

  --store URL      address of the store (or the variable WOOCOMMERCE_URL)
  --since WHEN     only customers and orders that changed since, e.g. 2026-04-01T12:00:00Z; left out: the first copy
  --cursor FILE    where it writes how far it is (.sequenzy-sync.json); a run that was stopped goes on from there
  --restart        begin again, whatever that file says
  --api-url URL    where Sequenzy is (or SEQUENZY_API_URL; https://api.sequenzy.com)
  --help           this text

Keys come from the environment, where no list of processes shows them:
  SEQUENZY_API_KEY                            Sequenzy → Settings → API keys
  WOOCOMMERCE_KEY, WOOCOMMERCE_SECRET         WooCommerce → Settings → Advanced → REST API; "Read" is enough

Exit codes: 0 done, 1 failed, 2 not understood, 130 stopped with Ctrl-C.`;

export interface SyncCommand {
	readonly storeUrl: string;
	readonly consumerKey: string;
	readonly consumerSecret: string;
	readonly apiKey: string;
	readonly apiUrl: string | undefined;
	readonly since: string | undefined;
	readonly cursorFile: string;
	readonly restart: boolean;
}

/** A command line that cannot be understood: exit code 2. */
export class UsageError extends Error {}

export type Environment = Readonly< Record< string, string | undefined > >;

export function commandIn( args: readonly string[], env: Environment ): SyncCommand | 'help' {
	const { values, positionals } = understood( args );
	if ( values.help ) {
		return 'help';
	}
	if ( positionals.length !== 1 || positionals[ 0 ] !== 'sync' ) {
		throw new UsageError(
			positionals.length === 0
				? 'Which command? There is one: sync.'
				: `There is no command "${ positionals.join( ' ' ) }", only sync.`
		);
	}
	const { since } = values;
	if ( since !== undefined && Number.isNaN( Date.parse( since ) ) ) {
		throw new UsageError( `--since wants a moment such as 2026-04-01T12:00:00Z, not "${ since }".` );
	}
	return {
		storeUrl: storeIn( values.store ?? env.WOOCOMMERCE_URL ),
		consumerKey: filled( env, 'WOOCOMMERCE_KEY' ),
		consumerSecret: filled( env, 'WOOCOMMERCE_SECRET' ),
		apiKey: filled( env, 'SEQUENZY_API_KEY' ),
		apiUrl: values[ 'api-url' ] ?? env.SEQUENZY_API_URL,
		since,
		cursorFile: values.cursor ?? '.sequenzy-sync.json',
		restart: values.restart ?? false,
	};
}

function understood( args: readonly string[] ) {
	try {
		return parseArgs( {
			args: [ ...args ],
			allowPositionals: true,
			options: {
				store: { type: 'string' },
				since: { type: 'string' },
				cursor: { type: 'string' },
				restart: { type: 'boolean' },
				'api-url': { type: 'string' },
				help: { type: 'boolean', short: 'h' },
			},
		} );
	} catch ( error ) {
		throw new UsageError( error instanceof Error ? error.message : String( error ) );
	}
}

function storeIn( given = '' ): string {
	if ( ! URL.canParse( given ) || ! /^https?:/i.test( given ) ) {
		throw new UsageError( `--store wants the address of the store, such as https://store.example.com, not "${ given }".` );
	}
	return given.replace( /\/+$/, '' );
}

function filled( env: Environment, name: string ): string {
	const value = env[ name ]?.trim();
	if ( ! value ) {
		throw new UsageError( `The variable ${ name } is not set.` );
	}
	return value;
}
