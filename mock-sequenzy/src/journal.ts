import type { Clocks, Timelines } from './clocks.ts';
import type { Fact, RecordedFact } from './domain/facts.ts';
import type { Instant } from './domain/instant.ts';
import type { Fault, FaultKind } from './faults.ts';

export type JournalFact = { seq: number; companyId: string; type: Fact[ 'type' ]; reason: string | null };

/** What came in. `request`: a call of the API; `late`: one that a fault held back; `lab`: the control API; `page`: a form of the dashboard. */
export type CallKind = 'request' | 'late' | 'lab' | 'page';

export type JournalCall = {
	kind: CallKind;
	operationId: string;
	method: string;
	/** With its query. */
	path: string;
	headers: Record< string, string | undefined >;
	body: Uint8Array;
};

export type JournalEntry = Omit< JournalCall, 'kind' | 'operationId' | 'method' | 'path' > & {
	id: number;
	at: Instant;
	/** `clock`: what fell due by itself. */
	kind: CallKind | 'clock';
	operationId: string | null;
	method: string | null;
	path: string | null;
	status: number | null;
	/** Of the error, when there was one. */
	code: string | null;
	fault: FaultKind | null;
	struckBy: Fault | null;
	answer: { headers: Record< string, string >; body: string } | null;
	/** Whose call it was; null as long as nobody knows. */
	companyId: string | null;
	/** Where a replay begins: the last fact before this entry, the system's time, and how the clocks stood. */
	before: { seq: number; systemMs: number; timelines: Timelines };
	/** The first of them; a long advance leaves more than anybody reads here. */
	facts: JournalFact[];
	factCount: number;
	/** Somebody it told of asked to be forgotten: that there was a call is all that is left. */
	isErased: boolean;
};

export type Journal = {
	entries: () => JournalEntry[];
	open: ( at: Instant, call: JournalCall ) => JournalEntry;
	/** An entry that nobody reads. */
	unwritten: () => JournalEntry;
	/** Ends the entry that facts are noted under. */
	close: () => void;
	note: ( recorded: RecordedFact ) => void;
	/** Takes the calls out that tell of somebody; the one under way when it has been answered. */
	forget: ( tellsOfThem: ( text: string, entry: JournalEntry ) => boolean ) => void;
	clear: () => void;
	onChange: ( listener: () => void ) => () => void;
};

export type JournalLimits = { mostEntries: number; mostBytes: number };

/**
 * Each call with its answer and the facts it left behind: the place to ask why something did or did not happen.
 * In memory alone, data file or not: a call in full holds tokens and codes, and nothing at rest leads to one.
 */
export const createJournal = (
	lastSeq: () => number,
	clocks: Clocks,
	{ mostEntries, mostBytes }: JournalLimits = { mostEntries: 2_000, mostBytes: 64 * 1024 * 1024 }
): Journal => {
	let entries: JournalEntry[] = [];
	let bytes = 0;
	let current: JournalEntry | null = null;
	let lastId = 0;
	/** Of the call under way. */
	let tellsOfErased: ( ( text: string, entry: JournalEntry ) => boolean ) | null = null;
	const listeners = new Set< () => void >();
	const entryOf = ( id: number, at: Instant, call: JournalCall | null ): JournalEntry => {
		const { kind = 'clock', operationId = null, method = null, path = null, headers = {}, body = nothing } = call ?? {};
		const before = { seq: lastSeq(), systemMs: clocks.systemNow(), timelines: clocks.timelines() };
		return { ...blank, id, at, kind, operationId, method, path, headers, body, before, facts: [], factCount: 0 };
	};
	const add = ( at: Instant, call: JournalCall | null ): JournalEntry => {
		const entry = entryOf( ++lastId, at, call );
		entries.push( entry );
		bytes += entry.body.length;
		// In gulps, so that a full journal costs a long run nothing.
		if ( entries.length > mostEntries * 1.25 || bytes > mostBytes ) {
			entries = entries.slice( bytes > mostBytes ? Math.ceil( entries.length / 2 ) : -mostEntries );
			bytes = entries.reduce( ( sum, one ) => sum + one.body.length, 0 );
		}
		return entry;
	};
	/** Facts are told after the commit, so the fact itself says where the entry begins. */
	const addClockEntry = ( at: Instant, seq: number ): JournalEntry => {
		const entry = add( at, null );
		entry.before = { ...entry.before, seq: seq - 1 };
		return entry;
	};
	const tell = () => listeners.forEach( ( listener ) => listener() );
	return {
		entries: () => entries.slice( -mostEntries ),
		open: ( at, call ) => ( current = add( at, call ) ),
		unwritten: () => entryOf( 0, '', null ),
		close: () => {
			if ( current && tellsOfErased?.( textOf( current ), current ) ) {
				erase( current );
			}
			tellsOfErased = null;
			current = null;
			tell();
		},
		note: ( { seq, at, companyId, fact } ) => {
			const entry = current ?? lastClockEntry( entries, at ) ?? addClockEntry( at, seq );
			entry.factCount += 1;
			if ( entry.facts.length < mostFacts ) {
				entry.facts.push( { seq, companyId, type: fact.type, reason: reasonOf( fact ) } );
			}
			if ( current === null ) {
				tell();
			}
		},
		forget: ( tellsOfThem ) => {
			if ( current ) {
				const before = tellsOfErased;
				tellsOfErased = ( text, entry ) => tellsOfThem( text, entry ) || ( before?.( text, entry ) ?? false );
			}
			entries.filter( ( entry ) => entry !== current && tellsOfThem( textOf( entry ), entry ) ).forEach( erase );
			bytes = entries.reduce( ( sum, one ) => sum + one.body.length, 0 );
		},
		clear: () => {
			entries = [];
			bytes = 0;
			current = null;
			tell();
		},
		onChange: ( listener ) => {
			listeners.add( listener );
			return () => void listeners.delete( listener );
		},
	};
};

const mostFacts = 500;
const nothing = new Uint8Array();
const blank = { isErased: false, status: null, code: null, fault: null, struckBy: null, answer: null, companyId: null };

const decoder = new TextDecoder();

/** All that was said, and what was answered. */
const textOf = ( { path, headers, body, answer }: JournalEntry ): string =>
	[ path, ...Object.values( headers ), decoder.decode( body ), answer?.body, ...Object.values( answer?.headers ?? {} ) ].join( '\n' );

const erase = ( entry: JournalEntry ): void =>
	void Object.assign( entry, { isErased: true, path: '(erased)', headers: {}, body: nothing, answer: null } );

/** What falls due at one instant stands in one entry. */
const lastClockEntry = ( entries: JournalEntry[], at: Instant ): JournalEntry | undefined => {
	const last = entries.at( -1 );
	return last?.kind === 'clock' && last.at === at ? last : undefined;
};

const reasonOf = ( fact: Fact ): string | null => {
	if ( 'reason' in fact && fact.reason !== undefined ) {
		return fact.reason;
	}
	return 'code' in fact && fact.code !== undefined ? fact.code : null;
};
