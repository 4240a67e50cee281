import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { SandboxError } from './sandbox-error.ts';

/** Says which port is taken before anything has been started. */
export async function assertFree( what: string, option: string, port: number ): Promise< void > {
	if ( port === 0 ) {
		return;
	}
	await new Promise< void >( ( resolve, reject ) => {
		const probe = createServer();
		probe.once( 'error', ( error: NodeJS.ErrnoException ) => {
			const reason =
				error.code === 'EADDRINUSE' ? 'is taken by another program, perhaps another sandbox' : `cannot be used (${ error.code })`;
			reject(
				new SandboxError(
					`Port ${ port } (${ what }) ${ reason }. Stop it, or choose another port: npm start -- ${ option } 0 takes any free one.`,
					{ cause: error }
				)
			);
		} );
		probe.listen( port, '127.0.0.1', () => probe.close( () => resolve() ) );
	} );
}

/** For a program that cannot choose one by itself. */
export async function freePort(): Promise< number > {
	const server = createServer().listen( 0, '127.0.0.1' );
	await once( server, 'listening' );
	const { port } = server.address() as AddressInfo;
	server.close();
	await once( server, 'close' );
	return port;
}
