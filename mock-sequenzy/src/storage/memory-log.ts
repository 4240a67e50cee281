import type { Fact, RecordedFact } from '../domain/facts.ts';
import type { FactLog } from './fact-log.ts';

/** A fact as text, as in a file: nobody can change it afterwards. */
type Row = { seq: number; at: string; companyId: string; text: string };

/** Older rows, their texts as bytes, a line each: a million strings would keep the garbage collector busy. */
type Bundle = { places: Array< Omit< Row, 'text' > >; lines: Uint8Array };

/** Few enough that a bundle stays small for the collector: twice as fast as 500. */
const rowsInBundle = 64;

/** The log without a data file, and of a browser. */
export const createMemoryLog = (): FactLog => {
	let bundles: Bundle[] = [];
	/** The newest rows. */
	let open: Row[] = [];
	let lastSeq = 0;
	let settings = new Map< string, string >();

	const add = ( row: Row ): void => {
		open.push( row );
		if ( open.length >= rowsInBundle ) {
			bundles.push( packed( open ) );
			open = [];
		}
	};
	function* rows(): Iterable< Row > {
		for ( const bundle of bundles ) {
			yield* unpacked( bundle );
		}
		yield* open;
	}
	/** Other rows in the place of all; when the work breaks, the old ones are still whole. */
	const replace = ( others: Iterable< Row > ): void => {
		const [ bundlesBefore, openBefore ] = [ bundles, open ];
		bundles = [];
		open = [];
		try {
			for ( const row of others ) {
				add( row );
			}
		} catch ( error ) {
			bundles = bundlesBefore;
			open = openBefore;
			throw error;
		}
	};

	return {
		append: ( at, companyId, fact ) => {
			lastSeq += 1;
			add( { seq: lastSeq, at, companyId, text: JSON.stringify( fact ) } );
			return { seq: lastSeq, at, companyId, fact };
		},
		find: ( { companyId, before = Infinity, holding = [], limit } ) => {
			const isWanted = ( row: Row ) =>
				row.seq < before && [ companyId, '' ].includes( row.companyId ) && holding.every( ( text ) => row.text.includes( text ) );
			const found = open.filter( isWanted ).reverse();
			for ( let at = bundles.length - 1; at >= 0 && found.length < limit; at-- ) {
				const bundle = bundles[ at ];
				found.push( ...( bundle ? unpacked( bundle ).filter( isWanted ).reverse() : [] ) );
			}
			return found.slice( 0, limit ).map( recordedOf );
		},
		*read() {
			for ( const row of rows() ) {
				yield recordedOf( row );
			}
		},
		lastSeq: () => lastSeq,
		clear: () => {
			replace( [] );
			lastSeq = 0;
		},
		replaceAll: ( facts ) => {
			let last = 0;
			replace(
				mapped( facts, ( { seq, at, companyId, fact } ) => {
					last = Math.max( last, seq );
					return { seq, at, companyId, text: JSON.stringify( fact ) };
				} )
			);
			lastSeq = last;
		},
		rewrite: ( companyId, change ) =>
			replace(
				mapped( [ ...rows() ], ( row ) => {
					const fact = row.companyId === companyId ? change( JSON.parse( row.text ) as Fact ) : null;
					return fact ? { ...row, text: JSON.stringify( fact ) } : row;
				} )
			),
		clearCompany: ( companyId ) => replace( [ ...rows() ].filter( ( row ) => row.companyId !== companyId ) ),
		transaction: ( work ) => {
			const before = { bundles, bundleCount: bundles.length, open, openCount: open.length, lastSeq, settings };
			try {
				return work();
			} catch ( error ) {
				( { bundles, open, lastSeq, settings } = before );
				bundles.length = before.bundleCount;
				open.length = before.openCount;
				throw error;
			}
		},
		setting: ( name ) => settings.get( name ) ?? null,
		// Seldom written and never many: work that breaks gets the ones of before back.
		keep: ( name, value ) => {
			settings = new Map( settings ).set( name, value );
		},
		close: () => undefined,
	};
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** JSON holds no line break of its own. */
const packed = ( rows: readonly Row[] ): Bundle => ( {
	places: rows.map( ( { seq, at, companyId } ) => ( { seq, at, companyId } ) ),
	lines: encoder.encode( rows.map( ( { text } ) => text ).join( '\n' ) ),
} );

const unpacked = ( { places, lines }: Bundle ): Row[] => {
	const texts = decoder.decode( lines ).split( '\n' );
	return places.map( ( place, index ) => ( { ...place, text: texts[ index ] ?? '' } ) );
};

function* mapped< From, To >( all: Iterable< From >, turn: ( one: From ) => To ): Iterable< To > {
	for ( const one of all ) {
		yield turn( one );
	}
}

const recordedOf = ( { text, ...place }: Row ): RecordedFact => ( { ...place, fact: JSON.parse( text ) as Fact } );
