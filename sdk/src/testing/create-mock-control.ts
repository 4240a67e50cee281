/** An event as Sequenzy recorded it. */
export interface RecordedEvent {
	readonly id: string;
	readonly name: string;
	readonly email: string | null;
	/** ISO 8601 in UTC. */
	readonly occurredAt: string;
	readonly properties: Readonly< Record< string, unknown > >;
}

/** A mail that Sequenzy would have sent. */
export interface RecordedMail {
	readonly to: string;
	readonly subject: string;
	readonly html: string;
	readonly [ key: string ]: unknown;
}

/** Why something was refused or did not happen. */
export interface Reason {
	/** A code, e.g. `ALREADY_WAITING`. */
	readonly reason: string;
	readonly sentence: string;
	/** What would have to be different. */
	readonly remedy: string;
	readonly email: string | null;
	readonly about: string;
	readonly at: string;
}

/** How the mock's clock stands. */
export interface ClockState {
	/** ISO 8601 in UTC. */
	readonly now: string;
	readonly mode: string;
	/** What falls due next; null when nothing waits. */
	readonly nextDue: { readonly at: string; readonly id: string } | null;
}

/** The mock's clock. Moving it forwards does all that falls due on the way, and answers when it is done. */
export interface MockClock {
	/** How it stands. */
	readonly get: () => Promise< ClockState >;
	/** Stops it, at an instant if one is given. */
	readonly freeze: ( at?: string ) => Promise< ClockState >;
	/** To an instant; forwards, all that falls due on the way is done, backwards, nothing is undone. */
	readonly set: ( at: string ) => Promise< ClockState >;
	/** By milliseconds, or by a duration such as `15m`, `1h`, `30d`. */
	readonly advance: ( by: number | string ) => Promise< ClockState >;
	/** As far as the next thing that falls due; rejects when nothing does. */
	readonly advanceToNextDue: () => Promise< ClockState >;
	/** Real time again. */
	readonly useRealTime: () => Promise< ClockState >;
}

/** A way to break the mock on purpose, see the README of mock-sequenzy. */
export interface Fault {
	/** `*`, a surface (`plugin`, `storefront`, `public`) or an operationId of the API. */
	readonly route: string;
	readonly kind: 'down' | 'status' | 'html' | 'latency' | 'reset_mid' | 'reset_after' | 'truncated' | 'duplicate' | 'reorder';
	readonly status?: number;
	readonly retryAfterSeconds?: number;
	readonly delayMs?: number;
	/** How often; without it, always. */
	readonly times?: number;
}

/** A running mock-sequenzy, seen from a test: what it recorded, its clock, and its faults. */
export interface MockControl {
	readonly clock: MockClock;
	/** In the order in which they came. */
	readonly events: ( query?: { readonly name?: string; readonly email?: string } ) => Promise< readonly RecordedEvent[] >;
	/** Mails, of one address or of all. */
	readonly inbox: ( to?: string ) => Promise< readonly RecordedMail[] >;
	/** About an address, an order, a product, newest first. */
	readonly why: ( text: string ) => Promise< readonly Reason[] >;
	/** In the place of those before; an empty list ends them. */
	readonly setFaults: ( faults: readonly Fault[] ) => Promise< void >;
	/** A ready connection to a store, without a browser. */
	readonly connectStore: ( store: {
		readonly storeUrl: string;
		readonly currency?: string;
	} ) => Promise< { readonly installationToken: string } >;
	/** As if just started; of one company, if one was named. */
	readonly reset: () => Promise< void >;
	/** A company with a clock of its own, for tests that run at the same time. */
	readonly createCompany: ( name?: string ) => Promise< MockControl & { readonly companyId: string } >;
}

/** Which mock. */
export interface MockControlOptions {
	/** Where it runs: `url` of `createMockSequenzy()`, or what `npx mock-sequenzy --json` prints. */
	readonly url: string;
	/** The company meant; the first one unless given. */
	readonly companyId?: string;
	/** Sends instead of `fetch`. */
	readonly fetch?: typeof fetch;
}

/**
 * Speaks with the control API of a running mock-sequenzy; this package knows nothing else of it.
 *
 * @param options
 *
 * @example
 * const mock = createMockControl( { url: 'http://127.0.0.1:8481' } );
 * await mock.clock.freeze( '2026-04-01T12:00:00.000Z' );
 * await mock.clock.advance( '30d' );
 */
export function createMockControl( options: MockControlOptions ): MockControl {
	const { url, companyId, fetch: send = globalThis.fetch } = options;
	const ask = async < T >( method: string, path: string, { query = {}, body }: Message = {} ): Promise< T > => {
		const search = new URLSearchParams( definedIn( { ...query, company: companyId } ) );
		const response = await send( `${ url.replace( /\/+$/, '' ) }/_mock/${ path }?${ search }`, {
			method,
			...( body !== undefined && { body: JSON.stringify( body ), headers: { 'Content-Type': 'application/json' } } ),
		} );
		const text = await response.text();
		if ( ! response.ok ) {
			throw new Error(
				`The mock at ${ url } answered ${ response.status } to ${ method } /_mock/${ path }: ${ text.slice( 0, 500 ) }`
			);
		}
		return JSON.parse( text ) as T;
	};
	const move = ( action: string, body: object = {} ) => ask< ClockState >( 'POST', `clock/${ action }`, { body } );
	return {
		clock: {
			get: () => ask( 'GET', 'clock' ),
			freeze: ( at ) => move( 'freeze', definedIn( { at } ) ),
			set: ( at ) => move( 'set', { at } ),
			advance: ( by ) => move( 'advance', typeof by === 'number' ? { byMs: by } : { by } ),
			advanceToNextDue: () => move( 'advance', { toNextDue: true } ),
			useRealTime: () => move( 'real' ),
		},
		events: async ( query = {} ) => ( await ask< { events: RecordedEvent[] } >( 'GET', 'events', { query } ) ).events,
		inbox: async ( to ) => ( await ask< { mails: RecordedMail[] } >( 'GET', 'inbox', { query: { to } } ) ).mails,
		why: async ( text ) => ( await ask< { why: Reason[] } >( 'GET', 'why', { query: { text } } ) ).why,
		setFaults: async ( faults ) => void ( await ask( 'PUT', 'faults', { body: { faults } } ) ),
		connectStore: ( store ) => ask( 'POST', 'connect', { body: store } ),
		reset: async () => void ( await ask( 'POST', companyId === undefined ? 'reset' : `companies/${ companyId }/reset`, { body: {} } ) ),
		createCompany: async ( name ) => {
			const { id } = await ask< { id: string } >( 'POST', 'companies', { body: definedIn( { name } ) } );
			return { ...createMockControl( { ...options, companyId: id } ), companyId: id };
		},
	};
}

interface Message {
	readonly query?: Readonly< Record< string, string | undefined > >;
	readonly body?: unknown;
}

const definedIn = ( given: Readonly< Record< string, string | undefined > > ): Record< string, string > =>
	Object.fromEntries( Object.entries( given ).flatMap( ( [ key, value ] ) => ( value === undefined ? [] : [ [ key, value ] ] ) ) );
