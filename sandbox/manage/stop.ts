import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { endLeftBehind } from '../runtimes/left-behind.ts';
import { SandboxError } from '../sandbox-error.ts';
import { isAlive, openSandboxFolder } from '../state.ts';
import type { KnownSandbox } from './registry.ts';

const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 100;

/** Ends a running sandbox as Ctrl+C would, or what a killed one has left; answers with what happened. */
export async function stopSandbox( { dir, status, pid }: KnownSandbox ): Promise< string > {
	if ( status === 'stopped' ) {
		return `The sandbox in ${ dir } does not run.`;
	}
	const folder = openSandboxFolder( dir );
	if ( pid === undefined ) {
		const giveFree = folder.claim();
		await endLeftBehind( folder.work );
		giveFree();
		return `The sandbox in ${ dir } had been killed; what it left running has ended, and its folder is free.`;
	}
	const { stdout } = spawnSync( 'ps', [ '-o', 'args=', '-p', String( pid ) ], { encoding: 'utf8' } );
	if ( stdout !== null && ! /sandbox[\\/]start\.ts/.test( stdout ) ) {
		throw new SandboxError(
			`The sandbox in ${ dir } belongs to process ${ pid }, which is no npm start: ${ stdout.trim().slice( 0, 200 ) }. Stop that program where you started it.`
		);
	}
	process.kill( pid, 'SIGTERM' );
	for ( let waitedMs = 0; isAlive( pid ); waitedMs += LOOK_EVERY_MS ) {
		if ( waitedMs > PATIENCE_MS ) {
			throw new SandboxError( `The sandbox in ${ dir } (process ${ pid }) did not stop within ${ PATIENCE_MS / 1000 } seconds.` );
		}
		await wait( LOOK_EVERY_MS );
	}
	return `Stopped the sandbox in ${ dir }.`;
}
