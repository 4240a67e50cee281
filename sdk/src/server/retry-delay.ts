import { isRepeatable, type Operation } from './operation.ts';
import type { SequenzyError } from './sequenzy-error.ts';

const firstWaitMs = 500;
const longestWaitMs = 8_000;

/**
 * How long to wait before the next attempt; undefined: there is none. Full jitter, so that many that failed together do not come back
 * together; and what Sequenzy asks for (`Retry-After`) on top.
 */
export function retryDelay( error: SequenzyError, operation: Operation, random: () => number ): number | undefined {
	if ( ! mayRepeat( error, operation ) ) {
		return undefined;
	}
	const mostMs = Math.min( longestWaitMs, firstWaitMs * 2 ** ( error.attempts - 1 ) );
	return ( error.retryAfterMs ?? 0 ) + Math.round( random() * mostMs );
}

/** A call that may not be sent twice is sent again only when the first certainly was not worked on. */
function mayRepeat( { kind, status, code, cause }: SequenzyError, operation: Operation ): boolean {
	switch ( kind ) {
		case 'rate_limited':
			return true;
		case 'unreachable':
			return isRepeatable( operation ) || wasNeverSent( cause );
		case 'timeout':
			return isRepeatable( operation );
		case 'server_error':
			return isRepeatable( operation ) && status !== 501;
		case 'unexpected_answer':
			// Half a message comes from a connection that was cut; a web page comes again.
			return isRepeatable( operation ) && code === 'NOT_JSON' && ! /^\s*</.test( String( cause ) );
		default:
			return false;
	}
}

/** `fetch` of Node throws a TypeError with the cause, that of Bun the cause itself; that of Deno does not tell, so nothing is repeated there. */
function wasNeverSent( thrown: unknown ): boolean {
	const { code, cause } = Object( thrown ) as { code?: string; cause?: { code?: string } };
	return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ConnectionRefused)$/.test( cause?.code ?? code ?? '' );
}
