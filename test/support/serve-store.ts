import { fileURLToPath } from 'node:url';
import { freePort } from '../../sandbox/ports.ts';
import { startPhpServer, type PhpServer } from '../../sandbox/runtimes/php-server.ts';
import type { NativeStore } from './native-store.ts';

/** The store behind a web server that answers every request with this script. */
export const serveStore = async ( { php, environment }: NativeStore, router: URL ): Promise< PhpServer > =>
	startPhpServer( { php, environment, router: fileURLToPath( router ), port: await freePort(), workers: 2 } );
