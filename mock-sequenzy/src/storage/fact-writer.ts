import type { DatabaseSync } from 'node:sqlite';
import type { RecordedFact } from '../domain/facts.ts';
import { createFactRows } from './fact-rows.ts';

export type FactWriter = {
	add: ( recorded: RecordedFact ) => void;
	/** Brings the table up to date within the transaction under way. */
	write: () => void;
	/** All that is added meanwhile is kept, or nothing of it; it is written before anybody is answered. */
	transaction: < T >( work: () => T ) => T;
};

/** How facts get into SQLite: those of a transaction together, or so many at once as statements of many rows like. */
export const createFactWriter = ( database: DatabaseSync ): FactWriter => {
	const rows = createFactRows( database );
	const begin = database.prepare( 'BEGIN IMMEDIATE' );
	const commit = database.prepare( 'COMMIT' );
	let isInTransaction = false;
	/** SQLite's own begins when there is something to write. */
	let hasBegun = false;

	const write = (): void => {
		if ( isInTransaction && ! hasBegun ) {
			begin.run();
			hasBegun = true;
		}
		rows.write();
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
				if ( hasBegun || rows.waiting() > 0 ) {
					write();
					commit.run();
				}
				return result;
			} catch ( error ) {
				rows.drop();
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
const mostWaiting = 500;
