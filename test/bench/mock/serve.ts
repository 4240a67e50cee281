/** A server in a process of its own that says, when asked, how long the processor worked for it. */
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createMockSequenzy } from 'mock-sequenzy';

const startEcho = (): Promise< string > => {
	const app = express();
	app.disable( 'x-powered-by' );
	app.disable( 'etag' );
	app.use( express.json() );
	app.post( '/echo', ( req, res ) => void res.json( req.body ) );
	return new Promise( ( resolve ) => {
		const server = app.listen( 0, '127.0.0.1', () => resolve( `http://127.0.0.1:${ ( server.address() as AddressInfo ).port }` ) );
	} );
};

const url = process.argv[ 2 ] === 'echo' ? await startEcho() : ( await createMockSequenzy() ).url;
process.on( 'message', () => {
	const { user, system } = process.cpuUsage();
	process.send?.( ( user + system ) / 1e6 );
} );
process.send?.( url );
// Whoever measures is gone.
process.once( 'disconnect', () => process.exit() );
