import { erasedIn, withoutPerson } from '../domain/erasure.ts';
import type { RecordedFact } from '../domain/facts.ts';
import type { FactLog } from './fact-log.ts';

/**
 * The log keeps what a person left behind whom one of these facts erases, but not who it was.
 * True when it was rewritten: then the state must be told again out of what it keeps.
 */
export const forgetErased = ( log: FactLog, facts: readonly RecordedFact[] ): boolean => {
	const people = erasedIn( facts );
	people.forEach( ( person, companyId ) => log.rewrite( companyId, ( fact ) => withoutPerson( fact, person ) ) );
	return people.size > 0;
};
