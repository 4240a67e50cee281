import type { Company } from './company.ts';
import type { Command, Fact, RecordedFact } from './facts.ts';

type FactOf< Type > = Extract< Fact, { type: Type } >;

/** What follows from a fact in another area of the same company. */
export type Reactions = {
	readonly [ Type in Fact[ 'type' ] ]?: ( company: Company, fact: FactOf< Type >, recorded: RecordedFact ) => Command[];
};
