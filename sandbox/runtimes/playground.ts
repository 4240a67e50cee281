import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCLI, type RunCLIArgs } from '@wp-playground/cli';
import { SandboxError } from '../sandbox-error.ts';
import { lastComplaintIn } from './complaint.ts';
import { phpIni } from './ini.ts';
import { onLoopbackOnly } from './loopback.ts';
import type { Runtime, RuntimeOptions } from './runtime.ts';

/** WordPress Playground (PHP as WebAssembly, SQLite) in this process and two workers of it. */
export async function startPlayground( options: RuntimeOptions ): Promise< Runtime > {
	mkdirSync( options.work, { recursive: true } );
	const iniFile = join( options.work, 'php.ini' );
	// Playground writes into its ini while it runs: each start has a fresh one.
	writeFileSync( iniFile, phpIni() );

	const mounts = [
		{ host: options.tree, inside: '/wordpress' },
		{ host: iniFile, inside: '/internal/shared/php.ini' },
		...options.mounts,
	];
	const server = await onLoopbackOnly( () =>
		runCLI( {
			command: 'server',
			port: options.port,
			php: options.php as NonNullable< RunCLIArgs[ 'php' ] >,
			// One alone waits for itself for ever as soon as the store calls its own address.
			workers: 2,
			verbosity: 'quiet',
			wordpressInstallMode: options.installed ? 'do-not-attempt-installing' : 'install-from-existing-files',
			'mount-before-install': mounts.map( ( { host, inside } ) => ( { hostPath: host, vfsPath: inside } ) ),
			define: pick( options.constants, 'string' ),
			'define-bool': pick( options.constants, 'boolean' ),
		} )
	);
	const lastComplaint = () => lastComplaintIn( options.tree );
	return {
		name: 'playground',
		url: server.serverUrl,
		runPhp: ( code ) => {
			const before = lastComplaint();
			return server.playground.run( { code } ).then(
				( { text } ) => text,
				( error: Error ) => {
					const said = lastComplaint();
					throw new SandboxError( `${ error.message }${ said === before ? '' : `\n${ said }` }`, { cause: error } );
				}
			);
		},
		lastComplaint,
		stop: () => server[ Symbol.asyncDispose ](),
	};
}

function pick< Type extends 'string' | 'boolean' >( constants: RuntimeOptions[ 'constants' ], type: Type ) {
	return Object.fromEntries( Object.entries( constants ).filter( ( [ , value ] ) => typeof value === type ) ) as Record<
		string,
		Type extends 'string' ? string : boolean
	>;
}
