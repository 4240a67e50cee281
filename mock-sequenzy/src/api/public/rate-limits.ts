import { PublicError } from './errors.ts';

/** Reference 1.4: per key 100 calls in a minute, and never more than 20 in a second. */
const windows = [
	{ lengthMs: 1_000, most: 20 },
	{ lengthMs: 60_000, most: 100 },
] as const;

export type RateLimits = {
	isOn: () => boolean;
	/** The mock has them off unless told: a test that is slow on purpose helps nobody. */
	turn: ( on: boolean ) => void;
	/** Counts a call, or throws the vendor's 429. */
	count: ( keyId: string, nowMs: number ) => void;
};

export const createRateLimits = ( startsOn: boolean ): RateLimits => {
	let on = startsOn;
	const callsOf = new Map< string, number[] >();
	return {
		isOn: () => on,
		turn: ( next ) => {
			on = next;
			callsOf.clear();
		},
		count: ( keyId, nowMs ) => {
			if ( ! on ) {
				return;
			}
			const calls = ( callsOf.get( keyId ) ?? [] ).filter( ( at ) => at > nowMs - 60_000 && at <= nowMs );
			for ( const { lengthMs, most } of windows ) {
				const within = calls.filter( ( at ) => at > nowMs - lengthMs );
				const first = within[ within.length - most ];
				if ( first !== undefined ) {
					callsOf.set( keyId, calls );
					throw tooMany( Math.max( 1, Math.ceil( ( first + lengthMs - nowMs ) / 1000 ) ), most, nowMs );
				}
			}
			callsOf.set( keyId, [ ...calls, nowMs ] );
		},
	};
};

const tooMany = ( seconds: number, most: number, nowMs: number ): PublicError =>
	new PublicError( 429, { shape: 'E1', error: `Rate limit exceeded. Try again in ${ seconds } s.` }, 'RATE_LIMITED', {
		'retry-after': String( seconds ),
		'x-ratelimit-limit': String( most ),
		'x-ratelimit-remaining': '0',
		'x-ratelimit-reset': String( Math.ceil( nowMs / 1000 ) + seconds ),
	} );
