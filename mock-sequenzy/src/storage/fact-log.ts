import { DatabaseSync } from 'node:sqlite';
import type { Fact, RecordedFact } from '../domain/facts.ts';
import type { Instant } from '../domain/instant.ts';

export type FactLog = {
	append: ( at: Instant, fact: Fact ) => RecordedFact;
	read: () => RecordedFact[];
	clear: () => void;
	transaction: < T >( work: () => T ) => T;
	/** Settings that are not history: the API key, the token secret, the clock. */
	setting: ( name: string ) => string | null;
	keep: ( name: string, value: string ) => void;
	close: () => void;
};

/** Facts are appended and never changed. A file survives a kill; `:memory:` is for tests. */
export const openFactLog = ( file: string ): FactLog => {
	const database = open( file );
	const insert = database.prepare( 'INSERT INTO facts ( at, type, data ) VALUES ( ?, ?, ? )' );
	const select = database.prepare( 'SELECT seq, at, data FROM facts ORDER BY seq' );
	const get = database.prepare( 'SELECT value FROM settings WHERE name = ?' );
	const put = database.prepare(
		'INSERT INTO settings ( name, value ) VALUES ( ?, ? ) ON CONFLICT ( name ) DO UPDATE SET value = excluded.value'
	);
	return {
		append: ( at, fact ) => ( { seq: Number( insert.run( at, fact.type, JSON.stringify( fact ) ).lastInsertRowid ), at, fact } ),
		read: () =>
			select.all().map( ( row ) => ( {
				seq: Number( row.seq ),
				at: String( row.at ),
				fact: JSON.parse( String( row.data ) ) as Fact,
			} ) ),
		clear: () => database.exec( "DELETE FROM facts; DELETE FROM sqlite_sequence WHERE name = 'facts'" ),
		transaction: ( work ) => {
			database.exec( 'BEGIN IMMEDIATE' );
			try {
				const result = work();
				database.exec( 'COMMIT' );
				return result;
			} catch ( error ) {
				database.exec( 'ROLLBACK' );
				throw error;
			}
		},
		setting: ( name ) => ( get.get( name )?.value as string | undefined ) ?? null,
		keep: ( name, value ) => void put.run( name, value ),
		close: () => database.close(),
	};
};

const open = ( file: string ): DatabaseSync => {
	try {
		const database = new DatabaseSync( file );
		database.exec( `
			PRAGMA locking_mode = EXCLUSIVE;
			PRAGMA journal_mode = WAL;
			PRAGMA synchronous = NORMAL;
			PRAGMA busy_timeout = 1000;
			BEGIN IMMEDIATE;
			CREATE TABLE IF NOT EXISTS facts ( seq INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL );
			CREATE TABLE IF NOT EXISTS settings ( name TEXT PRIMARY KEY, value TEXT NOT NULL );
			COMMIT;
		` );
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
