import type { Operation } from './operation.ts';
import { send, type CallOptions } from './send.ts';
import { SequenzyError } from './sequenzy-error.ts';
import type { Config } from './settings.ts';

/** The data, and how it came. */
export interface WithResponse< T > {
	readonly data: T;
	/** Status and headers; its body is read already. */
	readonly response: Response;
	/** For the vendor's support; not every answer has one. */
	readonly requestId: string | undefined;
	/** How often it was sent. */
	readonly attempts: number;
}

/** A promise of the data. It is sent at once, and once, whichever of the two is awaited. */
export interface Call< T > extends Promise< T > {
	/** The data together with the answer that brought it. */
	readonly withResponse: () => Promise< WithResponse< T > >;
}

/** Every resource speaks through this. */
export interface Caller {
	/** The data is what stands under the key `read`, what the function `read` finds, or the whole answer. */
	readonly call: < T, Body = never >(
		operation: Operation,
		options: CallOptions | undefined,
		read?: string | ( ( body: Body ) => T | undefined )
	) => Call< T >;
	readonly newId: () => string;
}

export function createCaller( config: Config ): Caller {
	function call< T, Body >(
		operation: Operation,
		options: CallOptions = {},
		read?: string | ( ( body: Body ) => T | undefined )
	): Call< T > {
		const find = typeof read === 'function' ? read : ( body: Body ) => ( read ? Object( body )[ read ] : body ) as T | undefined;
		const answered = send( operation, options, config ).then( ( { body, ...sent } ) => {
			const data = find( body as Body );
			if ( data === undefined ) {
				throw new SequenzyError( 'unexpected_answer', operation.route, 'NOT_AS_DOCUMENTED', 'The answer lacks what was asked for', {
					status: sent.response.status,
					requestId: sent.requestId,
					cause: body,
				} );
			}
			return { data, ...sent };
		} );
		return asCall< T >( answered );
	}
	return { call, newId: config.newId };
}

/** The data's own promise is made when somebody asks for it: one that nobody awaits must not count as an unhandled rejection. */
function asCall< T >( answered: Promise< WithResponse< T > > ): Call< T > {
	const data = () => answered.then( ( one ) => one.data );
	return {
		[ Symbol.toStringTag ]: 'Promise',
		then: ( onData, onError ) => data().then( onData, onError ),
		catch: ( onError ) => data().catch( onError ),
		finally: ( onEnd ) => data().finally( onEnd ),
		withResponse: () => answered,
	};
}
