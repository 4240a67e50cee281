import type { DatabaseSync } from 'node:sqlite';
import type { RecordedFact } from '../domain/facts.ts';
import { createFactRows } from './fact-rows.ts';

export type FactWriter = {
	add: ( recorded: RecordedFact ) => void;
	/** Brings the table up to date: at once, or as a part of the transaction under way. */
	write: () => void;
	/** All that is added meanwhile is kept, or nothing of it. */
	transaction: < T >( work: () => T ) => T;
};

/** How facts get into SQLite: those of a transaction together, at the latest when so many as `mostUnwritten` are waiting. */
export const createFactWriter = ( database: DatabaseSync, mostUnwritten: number ): FactWriter => {
	const rows = createFactRows( database );
	const begin = database.prepare( 'BEGIN IMMEDIATE' );
	const commit = database.prepare( 'COMMIT' );
	let isInTransaction = false;
	/** SQLite's own begins when there is something to write. */
	let hasBegun = false;
	/** How many of the waiting facts are of transactions that went well. */
	let settled = 0;

	const writeSettled = (): void => {
		if ( settled > 0 ) {
			begin.run();
			rows.write( settled );
			commit.run();
			settled = 0;
		}
	};

	const write = (): void => {
		if ( ! isInTransaction ) {
			writeSettled();
			return;
		}
		if ( ! hasBegun ) {
			writeSettled();
			begin.run();
			hasBegun = true;
		}
		rows.write( rows.waiting() );
	};

	return {
		add: ( recorded ) => {
			rows.add( recorded );
			// A long advance leaves hundreds of thousands behind: they go to SQLite on the way, and are kept or not with the transaction.
			if ( rows.waiting() >= mostWaiting ) {
				write();
			}
		},
		write,
		transaction: ( work ) => {
			isInTransaction = true;
			try {
				const result = work();
				if ( hasBegun || rows.waiting() >= mostUnwritten ) {
					write();
					commit.run();
				}
				settled = rows.waiting();
				return result;
			} catch ( error ) {
				rows.dropAfter( settled );
				if ( hasBegun ) {
					database.exec( 'ROLLBACK' );
				}
				throw error;
			} finally {
				isInTransaction = false;
				hasBegun = false;
			}
		},
	};
};

/** Many enough for statements of many rows, few enough that nobody waits for them. */
export const mostWaiting = 500;
