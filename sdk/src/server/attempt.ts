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
	const { name } = operation;
	const url = `${ config.baseUrl }${ addressOf( operation ) }`;
	const { response, text } = await inTime( name, { limitMs, signal, sleep: config.sleep }, async ( given ) => {
		const answer = await config.fetch( url, {
			method: operation.method,
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
		throw errorFrom( { operation: name, status: response.status, headers: response.headers, body: body === undefined ? text : body }, config.now() );
	}
	if ( typeof body !== 'object' || body === null ) {
		throw new SequenzyError( 'unexpected_answer', name, 'NOT_JSON', 'The answer is not what Sequenzy sends', {
			status: response.status,
			cause: text.slice( 0, 200 ),
		} );
	}
	return { body, response };
}

/** Also where a given `fetch` does not listen to the signal. */
async function inTime< T >(
	name: string,
	{ limitMs, signal, sleep }: { limitMs: number; signal: AbortSignal | undefined; sleep: Config[ 'sleep' ] },
	send: ( signal: AbortSignal ) => Promise< T >
): Promise< T > {
	signal?.throwIfAborted();
	const controller = new AbortController();
	const giveUp = () => controller.abort( signal?.reason );
	signal?.addEventListener( 'abort', giveUp );
	const gaveUp = new Promise< never >( ( _resolve, reject ) => {
		controller.signal.addEventListener( 'abort', () => reject( controller.signal.reason ) );
	} );
	sleep( limitMs, controller.signal ).then(
		() => controller.abort( new SequenzyError( 'timeout', name, 'TIMEOUT', `No answer within ${ limitMs } ms` ) ),
		() => undefined
	);
	try {
		return await Promise.race( [ send( controller.signal ), gaveUp ] );
	} catch ( thrown ) {
		signal?.throwIfAborted();
		if ( controller.signal.aborted ) {
			throw controller.signal.reason;
		}
		throw new SequenzyError( 'unreachable', name, 'NO_ANSWER', 'Sequenzy did not answer', { cause: thrown } );
	} finally {
		signal?.removeEventListener( 'abort', giveUp );
		gaveUp.catch( () => undefined );
		// Ends the timer.
		controller.abort();
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
