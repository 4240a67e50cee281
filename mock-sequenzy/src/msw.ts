import type { HttpHandler } from 'msw';
import { createDoor } from './adapters/door.ts';
import { mswHandlers } from './adapters/msw.ts';
import { createWebhookSender } from './adapters/webhook-sender.ts';
import { accessAt } from './api/access.ts';
import { createServer, type ServerOptions } from './server.ts';
import { createMemoryLog } from './storage/memory-log.ts';

export type MswSequenzyOptions = Pick< ServerOptions, 'key' | 'faultSeed' | 'systemNow' > & {
	/** Where the mock seems to be. */
	baseUrl?: string;
	wait?: ( ms: number ) => Promise< void >;
};

export type MswSequenzy = {
	url: string;
	handlers: HttpHandler[];
	/** Comes true when every outbound webhook under way was answered. */
	settled: () => Promise< void >;
	stop: () => void;
};

/**
 * The same mock inside a test or a page: no port, no process.
 *
 * @example
 * const sequenzy = createMswSequenzy();
 * setupServer( ...sequenzy.handlers ).listen(); // in a browser: setupWorker( ...sequenzy.handlers ).start()
 */
export const createMswSequenzy = ( {
	baseUrl = 'https://api.sequenzy.com',
	wait = ( ms ) => new Promise( ( resolve ) => void setTimeout( resolve, ms ) ),
	...options
}: MswSequenzyOptions = {} ): MswSequenzy => {
	const server = createServer( { ...options, log: createMemoryLog(), baseUrl: () => baseUrl, access: accessAt( '127.0.0.1', true ) } );
	const webhooks = createWebhookSender( server );
	return {
		url: baseUrl,
		handlers: mswHandlers( createDoor( server, [] ), baseUrl, wait ),
		settled: webhooks.settled,
		stop: () => {
			webhooks.stop();
			server.engine.stop();
		},
	};
};
