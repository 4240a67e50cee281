import type { DatabaseSync } from 'node:sqlite';
import type { RecordedFact } from '../domain/facts.ts';

export type FactRows = {
	/** Puts a fact in the queue, as text: whatever becomes of it in memory, this is what will stand in the log. */
	add: ( recorded: RecordedFact ) => void;
	waiting: () => number;
	/** Empties the queue. */
	drop: () => void;
	write: () => void;
};

/** A batch leaves hundreds of facts behind, one event two; many rows in one statement cost a fraction of as many statements. */
export const createFactRows = ( database: DatabaseSync ): FactRows => {
	const inserts = rowsAtOnce.map( ( rows ) => ( {
		rows,
		statement: database.prepare(
			`INSERT INTO facts ( seq, at, company, type, data ) VALUES ${ Array( rows ).fill( '( ?, ?, ?, ?, ? )' ).join( ', ' ) }`
		),
	} ) );
	/** Row after row, as the statements take them. */
	let queue: Array< string | number > = [];
	return {
		add: ( { seq, at, companyId, fact } ) => void queue.push( seq, at, companyId, fact.type, JSON.stringify( fact ) ),
		waiting: () => queue.length / columns,
		drop: () => {
			queue = [];
		},
		write: () => {
			const count = queue.length / columns;
			let at = 0;
			for ( const { rows, statement } of inserts ) {
				for ( ; at + rows <= count; at += rows ) {
					statement.run( ...queue.slice( at * columns, ( at + rows ) * columns ) );
				}
			}
			queue = [];
		},
	};
};

const columns = 5;
/** Largest first; the last takes what is left. */
const rowsAtOnce = [ 50, 8, 2, 1 ];
