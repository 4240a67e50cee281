import type { Server } from './api/mock.ts';
import type { Timelines } from './clocks.ts';
import type { Fact, RecordedFact } from './domain/facts.ts';
import type { Instant } from './domain/instant.ts';

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

/** A frozen clock stands where it stood; a running one runs on with the same distance to the system's time. */
export const restoreSnapshot = ( { engine, clocks, journal }: Server, snapshot: Snapshot ): void => {
	clocks.restore( snapshot.timelines );
	engine.restore( factsOf( snapshot ) );
	journal.clear();
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
		typeof timelines === 'object' &&
		Array.isArray( facts ) &&
		facts.every(
			( row ) => Array.isArray( row ) && row.length === 4 && Number.isInteger( row[ 0 ] ) && typeof row[ 3 ]?.type === 'string'
		)
	);
};
