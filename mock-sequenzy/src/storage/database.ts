import { DatabaseSync } from 'node:sqlite';

/** Counts the shapes of a data file; another shape is refused, never guessed at. */
const shape = 2;

/** Spelled once: putting other facts in the place of all makes the table anew. */
export const factsTable =
	'facts ( seq INTEGER PRIMARY KEY, at TEXT NOT NULL, company TEXT NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL )';

export const openDatabase = ( file: string ): DatabaseSync => {
	try {
		const database = new DatabaseSync( file );
		database.exec( `
			PRAGMA locking_mode = EXCLUSIVE;
			PRAGMA journal_mode = WAL;
			PRAGMA synchronous = NORMAL;
			PRAGMA busy_timeout = 1000;
			BEGIN IMMEDIATE;
			CREATE TABLE IF NOT EXISTS ${ factsTable };
			CREATE TABLE IF NOT EXISTS settings ( name TEXT PRIMARY KEY, value TEXT NOT NULL );
			COMMIT;
		` );
		const { user_version: found } = database.prepare( 'PRAGMA user_version' ).get() ?? {};
		const isNew = found === 0 && database.prepare( 'SELECT 1 FROM settings LIMIT 1' ).get() === undefined;
		if ( ! isNew && found !== shape ) {
			database.close();
			throw new Error(
				`it was written by another version of mock-sequenzy (shape ${ String( found ) }, this one writes ${ shape })`
			);
		}
		database.exec( `PRAGMA user_version = ${ shape }` );
		return database;
	} catch ( cause ) {
		throw new Error( refusal( file, ( cause as Error ).message ), { cause } );
	}
};

/** Two mocks on one file would each believe something else. */
const refusal = ( file: string, why: string ): string =>
	/locked/.test( why )
		? `${ file } is in use by another mock-sequenzy. Stop that one, or choose another --data file.`
		: `Could not open ${ file } as a data file: ${ why }. Choose another --data file, or delete this one.`;
