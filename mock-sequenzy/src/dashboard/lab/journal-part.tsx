import { exportJournal } from '../../api/journal-file.ts';
import { part } from '../layout.tsx';
import type { Shown, Visit } from '../visit.ts';
import { entryIn, Full } from './journal-entry.tsx';

/** What a row of the journal shows when it is opened. */
export const entryPart = ( { mock, params }: Visit ): Shown => {
	const entry = entryIn( mock, params.id );
	return entry
		? part( <Full entry={ entry } baseUrl={ mock.baseUrl() } /> )
		: part( <p className="quiet pad">It is gone from the journal.</p> );
};

export const journalFile = ( { mock }: Visit ): Shown => ( {
	status: 200,
	type: 'json',
	fileName: 'sequenzy-journal.json',
	text: JSON.stringify( exportJournal( mock.server ) ),
} );
