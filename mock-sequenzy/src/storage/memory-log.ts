import type { Fact, RecordedFact } from '../domain/facts.ts';
import type { FactLog } from './fact-log.ts';

type Row = { seq: number; at: string; companyId: string; text: string };

/** The log of a browser, or of an engine on its own. Kept as text, as in a file: nobody can change a fact afterwards. */
export const createMemoryLog = (): FactLog => {
	let rows: Row[] = [];
	let lastSeq = 0;
	const settings = new Map< string, string >();
	return {
		append: ( at, companyId, fact ) => {
			lastSeq += 1;
			rows.push( { seq: lastSeq, at, companyId, text: JSON.stringify( fact ) } );
			return { seq: lastSeq, at, companyId, fact };
		},
		find: ( { companyId, before = Infinity, holding = [], limit } ) =>
			rows
				.filter(
					( row ) =>
						row.seq < before &&
						[ companyId, '' ].includes( row.companyId ) &&
						holding.every( ( text ) => row.text.includes( text ) )
				)
				.slice( -limit )
				.reverse()
				.map( recordedOf ),
		*read() {
			for ( const row of rows ) {
				yield recordedOf( row );
			}
		},
		lastSeq: () => lastSeq,
		clear: () => {
			rows = [];
			lastSeq = 0;
		},
		replaceAll: ( facts ) => {
			rows = [ ...facts ].map( ( { fact, ...place } ) => ( { ...place, text: JSON.stringify( fact ) } ) );
			lastSeq = rows.reduce( ( last, { seq } ) => Math.max( last, seq ), 0 );
		},
		rewrite: ( companyId, change ) => {
			rows = rows.map( ( row ) => {
				const fact = row.companyId === companyId ? change( JSON.parse( row.text ) as Fact ) : null;
				return fact ? { ...row, text: JSON.stringify( fact ) } : row;
			} );
		},
		clearCompany: ( companyId ) => {
			rows = rows.filter( ( row ) => row.companyId !== companyId );
		},
		transaction: ( work ) => {
			const [ rowsBefore, before, seqBefore ] = [ rows, rows.length, lastSeq ];
			try {
				return work();
			} catch ( error ) {
				rows = rowsBefore;
				rows.length = before;
				lastSeq = seqBefore;
				throw error;
			}
		},
		setting: ( name ) => settings.get( name ) ?? null,
		keep: ( name, value ) => void settings.set( name, value ),
		close: () => undefined,
	};
};

const recordedOf = ( { text, ...place }: Row ): RecordedFact => ( { ...place, fact: JSON.parse( text ) as Fact } );
