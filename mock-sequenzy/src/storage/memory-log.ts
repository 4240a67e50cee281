import type { Fact } from '../domain/facts.ts';
import type { FactLog } from './fact-log.ts';

/** The log of a browser, or of an engine on its own. Kept as text, as in a file: nobody can change a fact afterwards. */
export const createMemoryLog = (): FactLog => {
	let rows: Array< { seq: number; at: string; companyId: string; text: string } > = [];
	let lastSeq = 0;
	const settings = new Map< string, string >();
	return {
		append: ( at, companyId, fact ) => {
			lastSeq += 1;
			rows.push( { seq: lastSeq, at, companyId, text: JSON.stringify( fact ) } );
			return { seq: lastSeq, at, companyId, fact };
		},
		*read() {
			for ( const { seq, at, companyId, text } of rows ) {
				yield { seq, at, companyId, fact: JSON.parse( text ) as Fact };
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
		clearCompany: ( companyId ) => {
			rows = rows.filter( ( row ) => row.companyId !== companyId );
		},
		transaction: ( work ) => {
			const before = rows.length;
			const seqBefore = lastSeq;
			try {
				return work();
			} catch ( error ) {
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
