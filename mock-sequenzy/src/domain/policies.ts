import type { Company } from './company.ts';
import type { EcommerceEvent } from './ecommerce-event.ts';
import type { Command, Fact, RecordedFact } from './facts.ts';
import { stockReactions } from './stock-reactions.ts';

type FactOf< Type > = Extract< Fact, { type: Type } >;

/** What follows from a fact in another area of the same company. */
export type Reactions = {
	readonly [ Type in Fact[ 'type' ] ]?: ( company: Company, fact: FactOf< Type >, recorded: RecordedFact ) => Command[];
};

/** A new table is its file and its name here; they answer in this order. */
const tables: readonly Reactions[] = [ stockReactions ];

const reactions = new Map< string, Array< ( company: Company, fact: Fact, recorded: RecordedFact ) => Command[] > >();
for ( const [ type, react ] of tables.flatMap( ( table ) => Object.entries( table ) ) ) {
	reactions.set( type, [ ...( reactions.get( type ) ?? [] ), react as ( company: Company, fact: Fact ) => Command[] ] );
}

export const react = ( company: Company, recorded: RecordedFact, event: EcommerceEvent | null ): Command[] => [
	...( reactions.get( recorded.fact.type ) ?? [] ).flatMap( ( follow ) => follow( company, recorded.fact, recorded ) ),
	...( event ? [ { type: 'HandleEvent', event } as const ] : [] ),
];
