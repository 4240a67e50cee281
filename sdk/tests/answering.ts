/** A `fetch` that answers from a table, by address, and remembers what it was asked. */
export interface Call {
	readonly url: string;
	readonly init: RequestInit;
}

export type Reply = { readonly status: number; readonly body: unknown } | 'cut off' | 'breaks off' | 'never';

export function answering( replies: Readonly< Record< string, Reply > > ): { fetch: typeof fetch; calls: Call[] } {
	const calls: Call[] = [];
	return {
		calls,
		fetch: async ( input, init = {} ) => {
			const url = String( input );
			calls.push( { url, init } );
			const reply = replies[ url ] ?? 'cut off';
			switch ( reply ) {
				case 'cut off':
					throw new TypeError( 'Failed to fetch' );
				case 'breaks off':
					return new Response( new ReadableStream( { start: ( body ) => body.error( new TypeError( 'network error' ) ) } ) );
				case 'never':
					return untilAborted( init.signal );
				default:
					return new Response( typeof reply.body === 'string' ? reply.body : JSON.stringify( reply.body ), {
						status: reply.status,
					} );
			}
		},
	};
}

function untilAborted( signal: AbortSignal | null | undefined ): Promise< never > {
	return new Promise( ( _resolve, reject ) => {
		const giveUp = () => reject( signal?.reason );
		return signal?.aborted ? giveUp() : signal?.addEventListener( 'abort', giveUp );
	} );
}
