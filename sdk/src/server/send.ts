import { attempt, type Attempted } from './attempt.ts';
import type { Operation } from './operation.ts';
import { requestIdOf } from './read-error.ts';
import { retryDelay } from './retry-delay.ts';
import { SequenzyError } from './sequenzy-error.ts';
import type { CallLog, Config } from './settings.ts';

/** For one call. */
export interface CallOptions {
	/** Gives the call up; it then rejects with the signal's reason. */
	readonly signal?: AbortSignal | undefined;
	/** Longest time for this call with all its attempts and waits, in milliseconds. */
	readonly deadlineMs?: number;
}

export interface Sent extends Attempted {
	readonly requestId: string | undefined;
	readonly attempts: number;
}

/** Sends until there is an answer, it is not safe to go on, or time is up. */
export async function send( operation: Operation, options: CallOptions, config: Config ): Promise< Sent > {
	const { signal } = options;
	const deadlineAt = config.now() + ( options.deadlineMs ?? config.deadlineMs );
	for ( let attempts = 1; ; attempts += 1 ) {
		const startedAt = config.now();
		const log = ( rest: Partial< CallLog > ) =>
			tell( config, { operation: operation.route, attempt: attempts, durationMs: config.now() - startedAt, ...rest } );
		try {
			const limitMs = Math.min( config.attemptTimeoutMs, deadlineAt - startedAt );
			const { body, response } = await attempt( operation, { limitMs, signal }, config );
			const requestId = requestIdOf( response.headers );
			log( { status: response.status, requestId } );
			return { body, response, requestId, attempts };
		} catch ( thrown ) {
			if ( ! ( thrown instanceof SequenzyError ) ) {
				throw thrown;
			}
			thrown.attempts = attempts;
			const { status, code, requestId } = thrown;
			const waitMs = attempts > config.maxRetries ? undefined : retryDelay( thrown, operation, config.random );
			const goesOn = waitMs !== undefined && config.now() + waitMs < deadlineAt;
			log( { status, code, requestId, ...( goesOn && { retryInMs: waitMs } ) } );
			if ( ! goesOn ) {
				throw thrown;
			}
			await config.sleep( waitMs, signal );
		}
	}
}

function tell( { logger }: Config, call: CallLog ): void {
	const { operation, status, code, durationMs, retryInMs } = call;
	const again = retryInMs === undefined ? '' : `, again in ${ retryInMs } ms`;
	const message = `sequenzy ${ operation }: ${ code ?? status } after ${ Math.round( durationMs ) } ms${ again }`;
	if ( code === undefined ) {
		logger?.debug( message, call );
	} else {
		logger?.warn( message, call );
	}
}
