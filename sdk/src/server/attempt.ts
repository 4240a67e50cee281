import { inTime, type Patience } from './in-time.ts';
import { addressOf, type Operation } from './operation.ts';
import { errorFrom } from './read-error.ts';
import { SequenzyError } from './sequenzy-error.ts';
import type { Config } from './settings.ts';

export interface Attempted {
	readonly body: unknown;
	readonly response: Response;
}

/** Sends once and reads the whole answer, within a time limit. Throws a `SequenzyError`, or the reason of the caller's signal. */
export async function attempt(
	operation: Operation,
	{ limitMs, signal }: { readonly limitMs: number; readonly signal: AbortSignal | undefined },
	config: Config
): Promise< Attempted > {
	const { route } = operation;
	const { method, path } = addressOf( operation );
	const { response, text } = await reach( route, { limitMs, signal, sleep: config.sleep }, async ( given ) => {
		const answer = await config.fetch( config.baseUrl + path, {
			method,
			headers: { ...config.headers, ...( operation.body !== undefined && { 'Content-Type': 'application/json' } ) },
			...( operation.body !== undefined && { body: JSON.stringify( operation.body ) } ),
			// A redirect would repeat a POST as a GET, at an address nobody chose.
			redirect: 'manual',
			signal: given,
		} );
		return { response: answer, text: await answer.text() };
	} );
	const body = parsed( text );
	if ( ! response.ok || isRefusal( body ) ) {
		throw errorFrom(
			{ operation: route, status: response.status, headers: response.headers, body: body === undefined ? text : body },
			config.now()
		);
	}
	if ( typeof body !== 'object' || body === null ) {
		throw new SequenzyError( 'unexpected_answer', route, 'NOT_JSON', 'The answer is not what Sequenzy sends', {
			status: response.status,
			cause: text.slice( 0, 200 ),
		} );
	}
	return { body, response };
}

async function reach< T >(
	route: string,
	{ limitMs, ...patience }: Patience & { readonly limitMs: number },
	work: ( signal: AbortSignal ) => Promise< T >
): Promise< T > {
	try {
		return await inTime(
			limitMs,
			patience,
			work,
			() => new SequenzyError( 'timeout', route, 'TIMEOUT', `No answer within ${ limitMs } ms` )
		);
	} catch ( thrown ) {
		patience.signal?.throwIfAborted();
		throw thrown instanceof SequenzyError
			? thrown
			: new SequenzyError( 'unreachable', route, 'NO_ANSWER', 'Sequenzy did not answer', { cause: thrown } );
	}
}

function parsed( text: string ): unknown {
	try {
		return JSON.parse( text );
	} catch {
		return undefined;
	}
}

/** Vendor's clients: a 200 that says `success: false` is an error too. */
function isRefusal( body: unknown ): boolean {
	return typeof body === 'object' && body !== null && 'success' in body && body.success === false;
}
