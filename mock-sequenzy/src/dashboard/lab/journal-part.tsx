import { exportJournal } from '../../api/journal-file.ts';
import { part } from '../layout.tsx';
import type { Shown, Visit } from '../visit.ts';
import { Full } from './journal.tsx';

/** What a row of the journal shows when it is opened. */
export const entryPart = ( { mock, params }: Visit ): Shown => {
	const entry = mock.journal.entries().find( ( { id } ) => String( id ) === params.id );
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
