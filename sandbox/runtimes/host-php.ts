import { spawnSync } from 'node:child_process';

/** A PHP that is installed on this machine. */
export interface HostPhp {
	/** The command. */
	readonly path: string;
	/** Such as 8.2. */
	readonly version: string;
	readonly hasSqlite: boolean;
}

/** Those that the plugin accepts, best first: PHP_BINARY, then the newest, and whatever else `php` is. */
export function findPhps(): readonly HostPhp[] {
	return [ process.env.PHP_BINARY, 'php8.4', 'php8.3', 'php8.2', 'php8.1', 'php' ].flatMap( ( path ) => {
		if ( path === undefined || path === '' ) {
			return [];
		}
		const { stdout, status } = spawnSync(
			path,
			[
				'-r',
				'echo PHP_VERSION_ID >= 80100 ? PHP_MAJOR_VERSION . "." . PHP_MINOR_VERSION . " " . (int) extension_loaded( "pdo_sqlite" ) : "";',
			],
			{ encoding: 'utf8' }
		);
		const [ version, sqlite ] = status === 0 ? stdout.trim().split( ' ' ) : [];
		return version === undefined || sqlite === undefined ? [] : [ { path, version, hasSqlite: sqlite === '1' } ];
	} );
}

/** One that can hold a store's data comes before one that cannot. */
export function findPhp(): HostPhp | undefined {
	const phps = findPhps();
	return phps.find( ( { hasSqlite } ) => hasSqlite ) ?? phps[ 0 ];
}
