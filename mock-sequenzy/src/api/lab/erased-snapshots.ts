import { withoutPerson, type ErasedPerson } from '../../domain/erasure.ts';
import type { FactLog } from '../../storage/fact-log.ts';
import { savedSnapshots, snapshotNamed, snapshotSetting } from './snapshots.ts';

/** Whoever asked to be forgotten must not come back with a snapshot that was saved before. */
export const forgetInSnapshots = ( log: FactLog, people: ReadonlyMap< string, ErasedPerson > ): void => {
	for ( const { name } of savedSnapshots( { log } ) ) {
		const snapshot = snapshotNamed( { log }, name );
		const facts: typeof snapshot.facts = snapshot.facts.map( ( row ) => {
			const [ seq, at, companyId, fact ] = row;
			const person = people.get( companyId );
			const told = person && withoutPerson( fact, person );
			return told ? [ seq, at, companyId, told ] : row;
		} );
		const setting = snapshotSetting( name );
		// In its own place first: SQLite overwrites a value of the same length, and only lets go of one of another.
		log.keep( setting, ' '.repeat( new TextEncoder().encode( log.setting( setting ) ?? '' ).length ) );
		log.keep( setting, JSON.stringify( { ...snapshot, facts } ) );
	}
};
