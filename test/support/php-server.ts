import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { NativeStore } from './native-store.ts';

export interface PhpServer {
	readonly url: string;
	readonly close: () => Promise< void >;
}

/** PHP's own server before a store: it keeps what it compiled in memory, as in life. */
export async function startPhpServer( { php, environment }: NativeStore, router: URL ): Promise< PhpServer > {
	const port = await freePort();
	const child = spawn(
		php,
		[ '-d', 'opcache.enable_cli=1', '-d', 'opcache.jit=0', '-S', `127.0.0.1:${ port }`, fileURLToPath( router ) ],
		{
			env: { ...process.env, ...environment, PHP_CLI_SERVER_WORKERS: '2' },
			stdio: [ 'ignore', 'ignore', 'pipe' ],
			// With its workers in a group of their own, so that all end together.
			detached: true,
		}
	);
	await once( child.stderr, 'data' );
	child.stderr.resume();
	return {
		url: `http://127.0.0.1:${ port }`,
		close: async () => {
			const closed = once( child, 'close' );
			process.kill( -( child.pid ?? 0 ), 'SIGTERM' );
			await closed;
		},
	};
}

async function freePort(): Promise< number > {
	const server = createServer().listen( 0, '127.0.0.1' );
	await once( server, 'listening' );
	const { port } = server.address() as AddressInfo;
	server.close();
	await once( server, 'close' );
	return port;
}
