import type { Timelines } from '../clocks.ts';
import type { RecordedFact } from '../domain/facts.ts';
import type { Fault } from '../faults.ts';
import type { JournalEntry } from '../journal.ts';

export type JournalledCall = {
	id: number;
	kind: JournalEntry[ 'kind' ];
	systemMs: number;
	method: string | null;
	path: string | null;
	headers: Record< string, string | undefined >;
	/** Base64: bodies need not be text. */
	body: string;
	struckBy: Fault | null;
};

/** A journal as one JSON file: where it began, each call in full, and the facts that came of it. */
export type JournalFile = {
	format: 'sequenzy-mock-journal';
	version: 1;
	key: string;
	/** Cookies are named by its port. */
	baseUrl: string;
	base: { facts: RecordedFact[]; timelines: Timelines };
	calls: JournalledCall[];
	facts: RecordedFact[];
};

export type Replayed = {
	facts: RecordedFact[];
	/** The first fact that is another one than in the file; null when all are equal. */
	difference: { seq: number; expected: RecordedFact | null; found: RecordedFact | null } | null;
};

/** Plays a journal again on a fresh mock. */
export type Replay = ( file: JournalFile ) => Replayed;
