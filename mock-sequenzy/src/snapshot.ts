import type { Server } from './api/mock.ts';
import { isTimelines, type Timelines } from './clocks.ts';
import type { Fact, RecordedFact } from './domain/facts.ts';
import { firstCompanyId } from './domain/first-company.ts';
import { isInstant, type Instant } from './domain/instant.ts';

/** All there is, as one JSON file: the facts and how the clocks stood. State is nothing but facts told again. */
export type Snapshot = {
	format: 'sequenzy-mock-snapshot';
	version: 1;
	takenAt: Instant;
	timelines: Timelines;
	facts: Array< [ seq: number, at: Instant, companyId: string, fact: Fact ] >;
};

export const takeSnapshot = ( { log, clocks }: Server ): Snapshot => ( {
	format: 'sequenzy-mock-snapshot',
	version: 1,
	takenAt: clocks.shared.now(),
	timelines: clocks.timelines(),
	facts: Array.from( log.read(), ( { seq, at, companyId, fact } ) => [ seq, at, companyId, fact ] ),
} );

/**
 * A frozen clock stands where it stood; a running one runs on with the same distance to the system's time.
 * False: these facts lead to no state. Then everything is as it was.
 */
export const restoreSnapshot = ( { engine, clocks, journal }: Server, snapshot: Snapshot ): boolean => {
	const before = clocks.timelines();
	clocks.restore( snapshot.timelines );
	try {
		engine.restore( factsOf( snapshot ) );
	} catch {
		clocks.restore( before );
		return false;
	}
	journal.clear();
	return true;
};

function* factsOf( { facts }: Snapshot ): Iterable< RecordedFact > {
	for ( const [ seq, at, companyId, fact ] of facts ) {
		yield { seq, at, companyId, fact };
	}
}

export const isSnapshot = ( value: unknown ): value is Snapshot => {
	const { format, version, timelines, facts } = ( value ?? {} ) as Partial< Snapshot >;
	return (
		format === 'sequenzy-mock-snapshot' &&
		version === 1 &&
		isTimelines( timelines ) &&
		Array.isArray( facts ) &&
		facts.every( ( row: unknown, index ) => isRow( row ) && row[ 0 ] > ( facts[ index - 1 ]?.[ 0 ] ?? 0 ) ) &&
		// Without the first company nobody could call the laboratory any more, to put it right.
		facts.some( ( [ , , companyId, { type } ] ) => companyId === firstCompanyId && type === 'CompanyCreated' )
	);
};

/** Facts are numbered from 1, each higher than the one before. */
const isRow = ( row: unknown ): row is Snapshot[ 'facts' ][ number ] =>
	Array.isArray( row ) &&
	row.length === 4 &&
	Number.isSafeInteger( row[ 0 ] ) &&
	isInstant( row[ 1 ] ) &&
	typeof row[ 2 ] === 'string' &&
	typeof ( row[ 3 ] as Fact | null )?.type === 'string';
