import { sleep } from './sleep.ts';

/** What of a call is told: its name and outcome, never a key, an address or a body. */
export interface CallLog {
	readonly operation: string;
	readonly attempt: number;
	readonly durationMs: number;
	/** HTTP status; absent when there was no answer. */
	readonly status?: number | undefined;
	/** Why it did not succeed. */
	readonly code?: string | undefined;
	readonly requestId?: string | undefined;
	/** Before the next attempt; absent when there is none. */
	readonly retryInMs?: number | undefined;
}

/** `console` fits, and so do pino and winston. */
export interface Logger {
	/** Hears of what went well. */
	readonly debug: ( message: string, call: CallLog ) => void;
	/** Hears of what went wrong, also where it is tried again. */
	readonly warn: ( message: string, call: CallLog ) => void;
}

/** What `createSequenzy` is made of; only the key is needed. The last five are for tests and for other runtimes. */
export interface SequenzySettings {
	/** A key of Sequenzy → Settings → API keys (`seq_live_…`, `seq_user_…`). It belongs on a server, never in a browser. Undefined is an error, told at once. */
	readonly apiKey: string | undefined;
	/** Which company, for a personal key (`seq_user_…`) of somebody with several. */
	readonly companyId?: string | undefined;
	/** Origin of the API, `https://api.sequenzy.com` unless given: the mock's, for a test. */
	readonly baseUrl?: string | undefined;
	/** Longest wait for one answer, in milliseconds; 15,000 unless given. */
	readonly attemptTimeoutMs?: number;
	/** Longest time for a call with all its attempts and waits, in milliseconds; 60,000 unless given. */
	readonly deadlineMs?: number;
	/** How often a call is sent again at most; 3 unless given. Only what is safe to send twice is. */
	readonly maxRetries?: number;
	/** Hears of each attempt. */
	readonly logger?: Logger | undefined;
	/** Sends instead of `fetch`. */
	readonly fetch?: typeof fetch;
	/** Epoch milliseconds; `Date.now` unless given. */
	readonly now?: () => number;
	/** Waits, and rejects with the signal's reason when it fires; a timer unless given. */
	readonly sleep?: ( ms: number, signal?: AbortSignal ) => Promise< void >;
	/** A number from 0 to 1, for the jitter between attempts; `Math.random` unless given. */
	readonly random?: () => number;
	/** A name nobody used before, for calls that are recognised by one (`eventId`, `idempotencyKey`); a UUID unless given. */
	readonly newId?: () => string;
}

/** Every setting, checked once. */
export type Config = Required< Omit< SequenzySettings, 'companyId' | 'logger' | 'apiKey' > > & {
	readonly headers: Readonly< Record< string, string > >;
	readonly logger: Logger | undefined;
};

export function configOf( { apiKey, companyId, baseUrl = 'https://api.sequenzy.com', logger, ...given }: SequenzySettings ): Config {
	return {
		headers: {
			Accept: 'application/json',
			Authorization: `Bearer ${ keyIn( apiKey ) }`,
			...( companyId && { 'X-Company-Id': companyId } ),
		},
		baseUrl: originIn( baseUrl ),
		logger,
		attemptTimeoutMs: durationIn( 'attemptTimeoutMs', given.attemptTimeoutMs ?? 15_000 ),
		deadlineMs: durationIn( 'deadlineMs', given.deadlineMs ?? 60_000 ),
		maxRetries: given.maxRetries ?? 3,
		// Bound: in a worker, `fetch` called as a method of another object throws.
		fetch: given.fetch ?? ( ( input, init ) => globalThis.fetch( input, init ) ),
		now: given.now ?? Date.now,
		sleep: given.sleep ?? sleep,
		random: given.random ?? Math.random,
		newId: given.newId ?? ( () => crypto.randomUUID() ),
	};
}

function keyIn( apiKey: unknown ): string {
	const key = typeof apiKey === 'string' ? apiKey.trim() : '';
	if ( ! /^[\x21-\x7e]+$/.test( key ) ) {
		throw new TypeError( 'createSequenzy: apiKey is empty or no key. Take one from Sequenzy → Settings → API keys.' );
	}
	return key;
}

/** The vendor's clients take both the origin and the origin with /api/v1. */
function originIn( baseUrl: string ): string {
	if ( ! URL.canParse( baseUrl ) || ! /^https?:/i.test( baseUrl ) ) {
		throw new TypeError( `createSequenzy: baseUrl "${ baseUrl }" is no address such as https://api.sequenzy.com.` );
	}
	return baseUrl.replace( /\/+$/, '' ).replace( /(\/api)?\/v1$/, '' );
}

function durationIn( name: string, ms: number ): number {
	if ( ! ( ms > 0 ) ) {
		throw new TypeError( `createSequenzy: ${ name } has to be more than 0.` );
	}
	return ms;
}
