import { DatabaseSync } from 'node:sqlite';
import type { Fact, RecordedFact } from '../domain/facts.ts';
import type { Instant } from '../domain/instant.ts';

export type FactLog = {
	append: ( at: Instant, companyId: string, fact: Fact ) => RecordedFact;
	/** From the first to the last, one at a time: a log may be larger than memory likes. */
	read: () => Iterable< RecordedFact >;
	/** Newest first. */
	find: ( search: FactSearch ) => RecordedFact[];
	/** Number of the last fact; 0 when there is none. */
	lastSeq: () => number;
	clear: () => void;
	/** Other facts in the place of all, each under its own number. All or nothing. */
	replaceAll: ( facts: Iterable< RecordedFact > ) => void;
	/** Takes a person out of a company's facts: `change` answers with the fact without them, or null for one that is not about them. */
	rewrite: ( companyId: string, change: ( fact: Fact ) => Fact | null ) => void;
	/** Forgets what one company did; its neighbours' facts keep their places. */
	clearCompany: ( companyId: string ) => void;
	transaction: < T >( work: () => T ) => T;
	/** Settings that are not history: the API key, the token secret, the clocks. */
	setting: ( name: string ) => string | null;
	keep: ( name: string, value: string ) => void;
	close: () => void;
};

export type FactSearch = {
	/** Of this company, and of none. */
	companyId: string;
	/** Before this number. */
	before?: number | undefined;
	/** In the text of the fact, as it stands there. */
	holding?: readonly string[] | undefined;
	limit: number;
};

/** Facts are appended and never changed, until somebody asks to be forgotten. A file survives a kill; `:memory:` is for tests. */
export const openFactLog = ( file: string ): FactLog => {
	const database = open( file );
	const columns = '( seq, at, company, type, data )';
	const inserts = rowsAtOnce.map( ( rows ) => ( {
		rows,
		statement: database.prepare( `INSERT INTO facts ${ columns } VALUES ${ Array( rows ).fill( '( ?, ?, ?, ?, ? )' ).join( ', ' ) }` ),
	} ) );
	const begin = database.prepare( 'BEGIN IMMEDIATE' );
	const commit = database.prepare( 'COMMIT' );
	const select = database.prepare( 'SELECT seq, at, company, data FROM facts ORDER BY seq' );
	const selectOf = database.prepare( 'SELECT seq, data FROM facts WHERE company = ? ORDER BY seq' );
	const update = database.prepare( 'UPDATE facts SET data = ? WHERE seq = ?' );
	// A million rows are read at the start: as lists they cost half of what objects cost.
	select.setReturnArrays( true );
	const get = database.prepare( 'SELECT value FROM settings WHERE name = ?' );
	const put = database.prepare(
		'INSERT INTO settings ( name, value ) VALUES ( ?, ? ) ON CONFLICT ( name ) DO UPDATE SET value = excluded.value'
	);
	const lastInFile = () => Number( database.prepare( 'SELECT MAX( seq ) AS last FROM facts' ).get()?.last ?? 0 );
	let lastSeq = lastInFile();
	let pending: RecordedFact[] = [];
	let hasRewritten = false;

	/** A batch leaves hundreds of facts behind, one event two; many rows in one statement cost a fraction of as many statements. */
	const write = (): void => {
		const facts = pending;
		pending = [];
		let at = 0;
		for ( const { rows, statement } of inserts ) {
			for ( ; at + rows <= facts.length; at += rows ) {
				const values: Array< string | number > = [];
				for ( let next = at; next < at + rows; next += 1 ) {
					addValues( values, facts[ next ] );
				}
				statement.run( ...values );
			}
		}
	};

	const inTransaction = < T >( work: () => T ): T => {
		begin.run();
		try {
			const result = work();
			write();
			commit.run();
			if ( hasRewritten ) {
				hasRewritten = false;
				// Else what was taken out would go on standing in the write-ahead log.
				database.exec( 'PRAGMA wal_checkpoint( TRUNCATE )' );
			}
			return result;
		} catch ( error ) {
			pending = [];
			database.exec( 'ROLLBACK' );
			lastSeq = lastInFile();
			throw error;
		}
	};

	return {
		append: ( at, companyId, fact ) => {
			const recorded = { seq: ++lastSeq, at, companyId, fact };
			pending.push( recorded );
			// A long advance leaves hundreds of thousands behind: they go to SQLite on the way, and are kept or not with the transaction.
			if ( pending.length === mostPending ) {
				write();
			}
			return recorded;
		},
		find: ( { companyId, before = Number.MAX_SAFE_INTEGER, holding = [], limit } ) =>
			database
				.prepare(
					`SELECT seq, at, company, data FROM facts WHERE seq < ? AND company IN ( ?, '' ) ${ 'AND instr( data, ? ) > 0 '.repeat( holding.length ) }ORDER BY seq DESC LIMIT ?`
				)
				.all( before, companyId, ...holding, limit )
				.map( recordedOf ),
		*read() {
			for ( const row of select.iterate() ) {
				const [ seq, at, companyId, text ] = row as unknown as [ number, string, string, string ];
				yield { seq, at, companyId, fact: JSON.parse( text ) as Fact };
			}
		},
		lastSeq: () => lastSeq,
		clear: () => {
			database.exec( 'DELETE FROM facts' );
			lastSeq = 0;
		},
		rewrite: ( companyId, change ) => {
			write();
			const changed: Array< [ text: string, seq: number ] > = [];
			for ( const row of selectOf.iterate( companyId ) ) {
				const fact = change( JSON.parse( String( row.data ) ) as Fact );
				if ( fact ) {
					changed.push( [ JSON.stringify( fact ), Number( row.seq ) ] );
				}
			}
			// What stood there is overwritten, not only let go.
			database.exec( 'PRAGMA secure_delete = ON' );
			changed.forEach( ( [ text, seq ] ) => void update.run( text, seq ) );
			database.exec( 'PRAGMA secure_delete = OFF' );
			hasRewritten = true;
		},
		clearCompany: ( companyId ) => void database.prepare( 'DELETE FROM facts WHERE company = ?' ).run( companyId ),
		replaceAll: ( facts ) =>
			inTransaction( () => {
				database.exec( 'DELETE FROM facts' );
				lastSeq = 0;
				for ( const recorded of facts ) {
					pending.push( recorded );
					lastSeq = Math.max( lastSeq, recorded.seq );
					if ( pending.length === mostRowsAtOnce ) {
						write();
					}
				}
			} ),
		transaction: inTransaction,
		setting: ( name ) => ( get.get( name )?.value as string | undefined ) ?? null,
		keep: ( name, value ) => void put.run( name, value ),
		close: () => database.close(),
	};
};

const recordedOf = ( row: Record< string, unknown > ): RecordedFact => ( {
	seq: Number( row.seq ),
	at: String( row.at ),
	companyId: String( row.company ),
	fact: JSON.parse( String( row.data ) ) as Fact,
} );

const mostPending = 2_000;
const mostRowsAtOnce = 50;
/** Largest first; the last takes what is left. */
const rowsAtOnce = [ mostRowsAtOnce, 8, 2, 1 ];

const addValues = ( values: Array< string | number >, row: RecordedFact | undefined ): void => {
	if ( row ) {
		values.push( row.seq, row.at, row.companyId, row.fact.type, JSON.stringify( row.fact ) );
	}
};

/** Counts the shapes of a data file; another shape is refused, never guessed at. */
const shape = 2;

const open = ( file: string ): DatabaseSync => {
	try {
		const database = new DatabaseSync( file );
		database.exec( `
			PRAGMA locking_mode = EXCLUSIVE;
			PRAGMA journal_mode = WAL;
			PRAGMA synchronous = NORMAL;
			PRAGMA busy_timeout = 1000;
			BEGIN IMMEDIATE;
			CREATE TABLE IF NOT EXISTS facts ( seq INTEGER PRIMARY KEY, at TEXT NOT NULL, company TEXT NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL );
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
