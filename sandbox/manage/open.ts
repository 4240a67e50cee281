import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { SandboxError } from '../sandbox-error.ts';
import type { KnownSandbox } from './registry.ts';

export const pages = [ 'store', 'admin', 'dashboard', 'inbox' ] as const;
export type Page = ( typeof pages )[ number ];

/** The address of a page of a running sandbox. */
export function addressOf( page: Page, sandbox: KnownSandbox ): string {
	const url = { store: sandbox.storeUrl, admin: sandbox.adminUrl, dashboard: sandbox.dashboardUrl, inbox: sandbox.inboxUrl }[ page ];
	if ( sandbox.status !== 'running' || url === undefined ) {
		throw new SandboxError(
			sandbox.status === 'running'
				? `The sandbox in ${ sandbox.dir } is still starting. Try again when its card has appeared.`
				: `The sandbox in ${ sandbox.dir } does not run. Start it: npm start -- --dir ${ sandbox.dir }`
		);
	}
	return url;
}

/** Opens it in the browser of this machine; false when there is no program for that. */
export async function openInBrowser( url: string ): Promise< boolean > {
	const [ command, ...args ] = { darwin: [ 'open' ], win32: [ 'cmd', '/c', 'start', '""' ] }[ process.platform as string ] ?? [
		'xdg-open',
	];
	const child = spawn( command as string, [ ...args, url ], { stdio: 'ignore', detached: true } );
	try {
		await once( child, 'spawn' );
	} catch {
		return false;
	}
	child.unref();
	return true;
}
