import type { Fact, RecordedFact } from '../domain/facts.ts';
import type { Instant } from '../domain/instant.ts';
import { factsTable, openDatabase } from './database.ts';
import { createFactWriter } from './fact-writer.ts';

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

/** Facts are appended and never changed, until somebody asks to be forgotten. A file survives a kill. */
export const openFactLog = ( file: string ): FactLog => {
	const database = openDatabase( file );
	const writer = createFactWriter( database );
	const { write } = writer;
	const select = database.prepare( 'SELECT seq, at, company, data FROM facts ORDER BY seq' );
	const selectOf = database.prepare( 'SELECT seq, data FROM facts WHERE company = ? ORDER BY seq' );
	const update = database.prepare( 'UPDATE facts SET data = ? WHERE seq = ?' );
	// A million rows are read at the start: as lists they cost half of what objects cost.
	select.setReturnArrays( true );
	const get = database.prepare( 'SELECT value FROM settings WHERE name = ?' );
	const put = database.prepare(
		'INSERT INTO settings ( name, value ) VALUES ( ?, ? ) ON CONFLICT ( name ) DO UPDATE SET value = excluded.value'
	);
	let lastSeq = Number( database.prepare( 'SELECT MAX( seq ) AS last FROM facts' ).get()?.last ?? 0 );
	let hasRewritten = false;

	/** What was taken out would go on standing in the write-ahead log. */
	const forgetWriteAhead = (): void => {
		if ( hasRewritten ) {
			hasRewritten = false;
			database.exec( 'PRAGMA wal_checkpoint( TRUNCATE )' );
		}
	};

	const transaction = < T >( work: () => T ): T => {
		const seqBefore = lastSeq;
		try {
			return writer.transaction( work );
		} catch ( error ) {
			lastSeq = seqBefore;
			throw error;
		} finally {
			forgetWriteAhead();
		}
	};

	return {
		append: ( at, companyId, fact ) => {
			const recorded = { seq: ++lastSeq, at, companyId, fact };
			writer.add( recorded );
			return recorded;
		},
		find: ( { companyId, before = Number.MAX_SAFE_INTEGER, holding = [], limit } ) => {
			write();
			return database
				.prepare(
					`SELECT seq, at, company, data FROM facts WHERE seq < ? AND company IN ( ?, '' ) ${ 'AND instr( data, ? ) > 0 '.repeat( holding.length ) }ORDER BY seq DESC LIMIT ?`
				)
				.all( before, companyId, ...holding, limit )
				.map( recordedOf );
		},
		*read() {
			write();
			for ( const row of select.iterate() ) {
				const [ seq, at, companyId, text ] = row as unknown as [ number, string, string, string ];
				yield { seq, at, companyId, fact: JSON.parse( text ) as Fact };
			}
		},
		lastSeq: () => lastSeq,
		clear: () => {
			write();
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
		clearCompany: ( companyId ) => {
			write();
			database.prepare( 'DELETE FROM facts WHERE company = ?' ).run( companyId );
		},
		replaceAll: ( facts ) => {
			// By way of the write-ahead log a million facts would be written twice. A new table costs the rollback journal nothing.
			database.exec( 'PRAGMA journal_mode = DELETE' );
			try {
				transaction( () => {
					write();
					database.exec( `ALTER TABLE facts RENAME TO facts_before; CREATE TABLE ${ factsTable }` );
					lastSeq = 0;
					for ( const recorded of facts ) {
						writer.add( recorded );
						lastSeq = Math.max( lastSeq, recorded.seq );
					}
					write();
					database.exec( 'DROP TABLE facts_before' );
				} );
			} finally {
				database.exec( 'PRAGMA journal_mode = WAL' );
			}
		},
		transaction,
		setting: ( name ) => ( get.get( name )?.value as string | undefined ) ?? null,
		keep: ( name, value ) => {
			write();
			put.run( name, value );
		},
		close: () => database.close(),
	};
};

const recordedOf = ( row: Record< string, unknown > ): RecordedFact => ( {
	seq: Number( row.seq ),
	at: String( row.at ),
	companyId: String( row.company ),
	fact: JSON.parse( String( row.data ) ) as Fact,
} );
