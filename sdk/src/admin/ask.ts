import { AdminError, adminErrorFrom } from './admin-error.ts';
import type { ApiFetch, ApiRequest } from './api-fetch.ts';

/** What every method takes. */
export interface CallOptions {
	/** Gives the call up; it then rejects with an `AbortError`. */
	readonly signal?: AbortSignal;
}

/** Sends one request, and takes the answer only when it looks like the plugin's. */
export type Ask = < Answer >(
	method: ApiRequest[ 'method' ],
	path: string,
	looksRight: ( answer: object ) => answer is object & Answer,
	given?: CallOptions & { readonly data?: unknown }
) => Promise< Answer >;

export function createAsk( apiFetch: ApiFetch ): Ask {
	return async ( method, route, looksRight, { data, signal } = {} ) => {
		const path = `/sequenzy/v1${ route }`;
		const answer = await send( apiFetch, { path, method, ...( data !== undefined && { data } ), ...( signal && { signal } ) } );
		if ( typeof answer !== 'object' || answer === null || ! looksRight( answer ) ) {
			throw new AdminError(
				'failed',
				'unexpected_answer',
				`${ path }: the answer is not the plugin's. Look for another plugin that changes REST answers.`,
				{ cause: answer }
			);
		}
		return answer;
	};
}

async function send( apiFetch: ApiFetch, request: ApiRequest ): Promise< unknown > {
	try {
		return await apiFetch( request );
	} catch ( thrown ) {
		if ( request.signal?.aborted ) {
			throw thrown;
		}
		throw adminErrorFrom( thrown, request.path );
	}
}
