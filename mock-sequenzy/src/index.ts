import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expressApp } from './adapters/express.ts';
import type { Server as SequenzyServer } from './api/mock.ts';
import { createClocks } from './clocks.ts';
import { firstCompany, firstCompanyId } from './domain/first-company.ts';
import { createEngine } from './engine.ts';
import { createFaults } from './faults.ts';
import { createJournal } from './journal.ts';
import { createSecrets, newSecret } from './secrets.ts';
import { openFactLog, type FactLog } from './storage/fact-log.ts';

export { routes } from './api/routes.ts';
export type { Route } from './api/call.ts';

export type MockSequenzyOptions = {
	/** 0, the default, takes any free port. */
	port?: number;
	/** 127.0.0.1 unless told: the mock has no passwords. */
	host?: string;
	/** Where facts are kept; in memory when left out. */
	dataFile?: string;
};

export type MockSequenzy = { url: string; dashboardUrl: string; apiKey: string; close: () => Promise< void > };

export const createMockSequenzy = async ( {
	port = 0,
	host = '127.0.0.1',
	dataFile = ':memory:',
}: MockSequenzyOptions = {} ): Promise< MockSequenzy > => {
	const log = openFactLog( dataFile );
	const clocks = createClocks( log, () => Date.now() );
	const seed = firstCompany.map( ( command ) => ( { companyId: firstCompanyId, command } ) );
	const engine = createEngine( { log, clocks, seed } );
	const journal = createJournal( log.lastSeq );
	engine.onRecorded( journal.note );
	let url = '';
	const secrets = createSecrets( settled( log, 'tokenSecret', newSecret ), log.lastSeq );
	const mock: SequenzyServer = { engine, clocks, journal, faults: createFaults(), secrets, late: [], baseUrl: () => url };
	const server = createServer( expressApp( mock ) );
	try {
		url = await listen( server, port, host );
	} catch ( error ) {
		engine.stop();
		log.close();
		throw error;
	}
	return {
		url,
		dashboardUrl: `${ url }/dashboard/integrations`,
		apiKey: settled( log, 'apiKey', () => `seq_live_${ newSecret() }` ),
		close: async () => {
			engine.stop();
			await new Promise< void >( ( resolve ) => {
				server.close( () => resolve() );
				server.closeAllConnections();
			} );
			log.close();
		},
	};
};

/** Made once per data file. */
const settled = ( log: FactLog, name: string, make: () => string ): string => {
	const known = log.setting( name );
	if ( known !== null ) {
		return known;
	}
	const made = make();
	log.keep( name, made );
	return made;
};

const listen = ( server: Server, port: number, host: string ): Promise< string > =>
	new Promise( ( resolve, reject ) => {
		server.once( 'error', ( cause: NodeJS.ErrnoException ) => reject( portError( cause, port, host ) ) );
		server.listen( port, host, () => {
			const { port: taken } = server.address() as AddressInfo;
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
