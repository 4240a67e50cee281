import type { Fact, RecordedFact } from './domain/facts.ts';
import type { Instant } from './domain/instant.ts';

export type JournalFact = { seq: number; type: Fact[ 'type' ]; reason: string | null };

export type JournalEntry = {
	id: number;
	at: Instant;
	kind: 'request' | 'clock';
	operationId: string | null;
	method: string | null;
	path: string | null;
	status: number | null;
	/** Of the error, when there was one. */
	code: string | null;
	fault: 'down' | 'status' | null;
	facts: JournalFact[];
};

export type Journal = {
	entries: () => JournalEntry[];
	request: ( at: Instant, about: { operationId: string; method: string; path: string } ) => JournalEntry;
	/** Ends the entry that facts are noted under. */
	close: () => void;
	note: ( recorded: RecordedFact ) => void;
	clear: () => void;
};

/** Each call with its answer and the facts it left behind: the place to ask why something did or did not happen. */
export const createJournal = ( keeps = 1000 ): Journal => {
	let entries: JournalEntry[] = [];
	let open: JournalEntry | null = null;
	let lastId = 0;
	const add = ( entry: Omit< JournalEntry, 'id' | 'facts' | 'status' | 'code' | 'fault' > ): JournalEntry => {
		const added = { ...entry, id: ++lastId, status: null, code: null, fault: null, facts: [] };
		entries.push( added );
		if ( entries.length > keeps ) {
			entries = entries.slice( -keeps );
		}
		return added;
	};
	return {
		entries: () => entries,
		request: ( at, about ) => ( open = add( { at, kind: 'request', ...about } ) ),
		close: () => {
			open = null;
		},
		note: ( { seq, at, fact } ) => {
			const entry = open ?? add( { at, kind: 'clock', operationId: null, method: null, path: null } );
			entry.facts.push( { seq, type: fact.type, reason: reasonOf( fact ) } );
		},
		clear: () => {
			entries = [];
		},
	};
};

const reasonOf = ( fact: Fact ): string | null => {
	if ( 'reason' in fact ) {
		return fact.reason;
	}
	return 'code' in fact ? fact.code : null;
};
