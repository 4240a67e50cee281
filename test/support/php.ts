import { spawnSync } from 'node:child_process';

export interface Php {
	/** The command. */
	readonly path: string;
	readonly hasSqlite: boolean;
}

/** Whether the PHP tests can start a MariaDB of their own (plugin/tests/README.md). */
export function canRunMariaDb( { path }: Php ): boolean {
	return (
		spawnSync( path, [ '-r', 'exit( extension_loaded( "mysqli" ) ? 0 : 1 );' ] ).status === 0 &&
		spawnSync( 'mariadbd', [ '--version' ] ).status === 0
	);
}

/** A PHP for tests: Debian's with databases before whatever else `php` is; at least 8.1. PHP_BINARY comes first. */
export function findPhp(): Php | undefined {
	let found: Php | undefined;
	for ( const path of [ process.env.PHP_BINARY, 'php8.4', 'php8.3', 'php8.2', 'php8.1', 'php' ] ) {
		if ( path === undefined ) {
			continue;
		}
		const { stdout, status } = spawnSync(
			path,
			[ '-r', 'echo PHP_VERSION_ID >= 80100 ? ( extension_loaded( "pdo_sqlite" ) ? "sqlite" : "plain" ) : "old";' ],
			{ encoding: 'utf8' }
		);
		if ( status === 0 && stdout === 'sqlite' ) {
			return { path, hasSqlite: true };
		}
		if ( status === 0 && stdout === 'plain' ) {
			found ??= { path, hasSqlite: false };
		}
	}
	return found;
}
