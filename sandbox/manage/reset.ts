import { SandboxError } from '../sandbox-error.ts';
import { endLeftBehind } from '../runtimes/left-behind.ts';
import { openSandboxFolder } from '../state.ts';
import type { KnownSandbox } from './registry.ts';

/** Throws away the store and the mock's data of a sandbox that does not run. */
export async function resetSandbox( { dir, status, pid }: KnownSandbox ): Promise< string > {
	if ( status === 'running' ) {
		throw new SandboxError(
			`The sandbox in ${ dir } is running (process ${ pid }). Stop it first: npm run sandbox -- stop ${ dir }. To empty only Sequenzy's side while it runs, use Lab → Snapshots → Reset.`
		);
	}
	const folder = openSandboxFolder( dir );
	const giveFree = folder.claim();
	await endLeftBehind( folder.work );
	folder.wipe();
	giveFree();
	return `The sandbox in ${ dir } is empty; the next npm start sets it up anew.`;
}
