import type { Scope } from '../../../domain/keys/scopes.ts';
import type { Call, Reply, Route } from '../../call.ts';

type Method = Route[ 'method' ];
type More = { schema?: string; summary?: string; query?: Record< string, string > };

/** Reference 1.1: `/api/v1`; the door takes `/v1` for the same. */
export const route = (
	operationId: string,
	at: `${ Method } /${ string }`,
	scopes: readonly Scope[],
	handler: ( call: Call ) => Reply,
	more: More = {}
): Route => {
	const [ method = 'get', path = '' ] = at.split( ' ' );
	return { operationId, method: method as Method, path: `/api/v1${ path }`, surface: 'public', auth: 'apiKey', scopes, handler, ...more };
};

/** Reference 1.5. */
export const paged = { limit: 'How many.', offset: 'How many to skip.' };
