import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createDoor } from './adapters/door.ts';
import { createWayIn } from './adapters/http.ts';
import { createLive } from './adapters/live.ts';
import { createWebhookSender } from './adapters/webhook-sender.ts';
import { accessAt } from './api/access.ts';
import { htmxPage } from './dashboard/htmx.ts';
import { pages } from './dashboard/pages.ts';
import type { Fault } from './faults.ts';
import { replay } from './replay.ts';
import type { SeedName } from './seeds/sow.ts';
import { createServer } from './server.ts';
import { openFactLog } from './storage/fact-log.ts';
import { createMemoryLog } from './storage/memory-log.ts';

export { routes } from './api/routes.ts';
export type { Route } from './api/call.ts';
export type { Fault } from './faults.ts';
export { replay };
export type { JournalFile } from './api/journal-format.ts';

/** Imported, it would bring all it could ever need along, a client for web sockets too. */
const { createServer: createHttpServer } = process.getBuiltinModule( 'node:http' );

export type MockSequenzyOptions = {
	/** 0, the default, takes any free port. */
	port?: number;
	/** 127.0.0.1 unless told: the mock has no passwords. */
	host?: string;
	/** Where facts are kept; in memory when left out. */
	dataFile?: string;
	/** Opens the dashboard and the laboratory where others can reach them too. */
	lab?: boolean;
	/** What a fresh mock begins with: `empty`, `demo` or `large`. A data file that has facts keeps its own. */
	seed?: SeedName | undefined;
	/** Freezes the clock at this instant. */
	frozenAt?: string | undefined;
	/** What the first company is called. */
	companyName?: string;
	/** Faults from the beginning. */
	faults?: readonly Fault[] | undefined;
	/** The same key, clock and calls give the same ids and tokens. Kept with the data file. */
	key?: string;
	/** Seed of faults that strike with a probability. */
	faultSeed?: number;
	/** The vendor's limits for each API key: 100 calls a minute, 20 a second, by the mock's clock. */
	rateLimits?: boolean;
	/** How an answer waits that a fault makes late; a test gives its own. */
	wait?: ( ms: number ) => Promise< void >;
};

export type MockSequenzy = {
	url: string;
	dashboardUrl: string;
	apiKey: string;
	/** Comes true when every outbound webhook under way was answered. */
	settled: () => Promise< void >;
	close: () => Promise< void >;
};

export const createMockSequenzy = async ( {
	port = 0,
	host = '127.0.0.1',
	dataFile,
	lab = false,
	wait: waitMs = ( ms ) => wait( ms ),
	...options
}: MockSequenzyOptions = {} ): Promise< MockSequenzy > => {
	const log = dataFile === undefined ? createMemoryLog() : openFactLog( dataFile );
	let url = '';
	const server = createServer( { ...options, log, replay, access: accessAt( host, lab ), baseUrl: () => url } );
	const live = createLive( server );
	const webhooks = createWebhookSender( server );
	const http = createHttpServer( createWayIn( { door: createDoor( server, [ ...pages, htmxPage ] ), live, wait: waitMs } ) );
	const stop = () => {
		server.engine.stop();
		live.close();
		webhooks.stop();
	};
	try {
		url = await listen( http, port, host );
	} catch ( error ) {
		stop();
		log.close();
		throw error;
	}
	return {
		url,
		dashboardUrl: `${ url }/dashboard/integrations`,
		apiKey: server.secrets.apiKey,
		settled: webhooks.settled,
		close: async () => {
			stop();
			await finish( http );
			log.close();
		},
	};
};

/** Answers under way are sent; whoever takes too long is cut. */
const finish = ( http: HttpServer ): Promise< void > =>
	new Promise( ( resolve ) => {
		const cut = setTimeout( () => http.closeAllConnections(), graceMs );
		// A connection becomes idle when its answer has gone out.
		const sweep = setInterval( () => http.closeIdleConnections(), 20 );
		http.close( () => {
			clearTimeout( cut );
			clearInterval( sweep );
			resolve();
		} );
		http.closeIdleConnections();
	} );

const graceMs = 1_000;

const listen = ( http: HttpServer, port: number, host: string ): Promise< string > =>
	new Promise( ( resolve, reject ) => {
		http.once( 'error', ( cause: NodeJS.ErrnoException ) => reject( portError( cause, port, host ) ) );
		http.listen( port, host, () => {
			const { port: taken } = http.address() as AddressInfo;
			const name = [ '0.0.0.0', '::' ].includes( host ) ? '127.0.0.1' : host;
			resolve( `http://${ name.includes( ':' ) ? `[${ name }]` : name }:${ taken }` );
		} );
	} );

const portError = ( cause: NodeJS.ErrnoException, port: number, host: string ): Error => {
	const why =
		cause.code === 'EADDRINUSE'
			? `Port ${ port } on ${ host } is taken by another program. Stop that one, or choose another port (--port 0 takes any free one).`
			: `Could not listen on ${ host }:${ port }: ${ cause.message }. Choose another --port or --host.`;
	return new Error( why, { cause } );
};
