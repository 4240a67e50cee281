import { spawnSync } from 'node:child_process';
import type { HostPhp } from '../../sandbox/runtimes/host-php.ts';

/** Whether the PHP tests can start a MariaDB of their own (plugin/tests/README.md). */
export function canRunMariaDb( { path }: HostPhp ): boolean {
	return (
		spawnSync( path, [ '-r', 'exit( extension_loaded( "mysqli" ) ? 0 : 1 );' ] ).status === 0 &&
		spawnSync( 'mariadbd', [ '--version' ] ).status === 0
	);
}
