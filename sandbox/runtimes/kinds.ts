import { SandboxError } from '../sandbox-error.ts';
import { findPhps } from './host-php.ts';
import type { RuntimeKind, RuntimeName } from './runtime.ts';

/** All runtimes; the code of one is loaded when it is started. */
export const runtimeKinds: Readonly< Record< RuntimeName, RuntimeKind > > = {
	playground: {
		choosePhp: ( asked = '8.3' ) => asked,
		start: async ( options ) => ( await import( './playground.ts' ) ).startPlayground( options ),
	},
	'wp-now': {
		// Playground's PHP runs it too (docs/adr/0032).
		choosePhp: ( asked = '8.3' ) => asked,
		start: async ( options ) => ( await import( './wp-now/start.ts' ) ).startWpNow( options ),
	},
	native: {
		choosePhp: choosePhpOfHost,
		start: async ( options ) => ( await import( './native.ts' ) ).startNative( options ),
	},
};

function choosePhpOfHost( asked: string | undefined ): string {
	const phps = findPhps();
	const [ first ] = phps;
	if ( first === undefined ) {
		throw new SandboxError(
			'There is no PHP 8.1 or newer on this machine. Install one (Debian: php-cli, php-sqlite3), set PHP_BINARY, or choose --runtime playground.'
		);
	}
	const fit = phps.filter( ( { version } ) => asked === undefined || version === asked );
	if ( fit.length === 0 ) {
		throw new SandboxError(
			`This machine's PHP is ${ phps.map( ( { version } ) => version ).join( ' and ' ) }, not ${ asked }: the native runtime cannot bring another. Leave --php out, install PHP ${ asked }, or choose --runtime playground.`
		);
	}
	const complete = fit.find( ( { hasSqlite } ) => hasSqlite );
	if ( complete === undefined ) {
		throw new SandboxError(
			`PHP ${ fit[ 0 ]?.version } of this machine lacks pdo_sqlite, where the store keeps its data. Install it (Debian: php${ fit[ 0 ]?.version }-sqlite3), or choose --runtime playground.`
		);
	}
	return complete.version;
}
