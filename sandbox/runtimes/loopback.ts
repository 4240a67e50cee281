import { Server } from 'node:net';

type Listen = ( this: Server, ...args: unknown[] ) => Server;

const original = Server.prototype.listen as Listen;
const listen: Listen = function ( ...args ) {
	return original.apply( this, withHost( args ) );
};
let starting = 0;

/**
 * Whatever starts to listen while `start` runs does so on 127.0.0.1 alone, unless it names a host itself. Playground has no option for it,
 * and would offer the store's database file to the whole network.
 */
export async function onLoopbackOnly< T >( start: () => Promise< T > ): Promise< T > {
	starting += 1;
	Object.assign( Server.prototype, { listen } );
	try {
		return await start();
	} finally {
		starting -= 1;
		if ( starting === 0 ) {
			Object.assign( Server.prototype, { listen: original } );
		}
	}
}

function withHost( [ first, ...rest ]: unknown[] ): unknown[] {
	if ( typeof first === 'number' && typeof rest[ 0 ] !== 'string' ) {
		return [ first, '127.0.0.1', ...rest ];
	}
	if ( typeof first === 'object' && first !== null && 'port' in first && ! ( 'host' in first && first.host ) ) {
		return [ { ...first, host: '127.0.0.1' }, ...rest ];
	}
	return [ first, ...rest ];
}
