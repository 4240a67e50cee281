import type { Instant } from './instant.ts';

type Named = { type: string };
type OfType< Union extends Named, Type > = Extract< Union, { type: Type } >;

/** Where a fact stands in the log: areas that tell it again (events, mails) need its place and its time. */
export type Moment = { seq: number; at: Instant };

/**
 * One idea of the domain. `decide` answers a command with facts, out of its own state alone; what it must know of another
 * area travels in the command (policies.ts puts it there). `evolve` lets a fact change the state, in place: the engine owns it.
 * An area becomes part of a company by one line in areas.ts.
 */
export type Area< State, Command extends Named, Fact extends Named > = {
	start: () => State;
	decide: {
		readonly [ Type in Command[ 'type' ] ]: ( state: State, command: OfType< Command, Type >, now: Instant ) => readonly Fact[];
	};
	evolve: { readonly [ Type in Fact[ 'type' ] ]: ( state: State, fact: OfType< Fact, Type >, moment: Moment ) => unknown };
};

/** For facts that only answer "why": they change nothing. */
export const untouched = (): void => undefined;

type AnyMap = { readonly [ type: string ]: ( ...given: never[] ) => unknown };
type AnyArea = { start: () => unknown; decide: AnyMap; evolve: AnyMap };
export type AreaTable = { readonly [ name: string ]: AnyArea };

type Second< F > = F extends ( first: never, second: infer S, ...rest: never[] ) => unknown ? S : never;

export type StatesOf< Table extends AreaTable > = { [ Name in keyof Table ]: ReturnType< Table[ Name ][ 'start' ] > };
export type CommandsOf< Table extends AreaTable > = {
	[ Name in keyof Table ]: Second< Table[ Name ][ 'decide' ][ keyof Table[ Name ][ 'decide' ] ] >;
}[ keyof Table ];
export type FactsOf< Table extends AreaTable > = {
	[ Name in keyof Table ]: Second< Table[ Name ][ 'evolve' ][ keyof Table[ Name ][ 'evolve' ] ] >;
}[ keyof Table ];

type Decider = ( states: Record< string, unknown >, command: Named, now: Instant ) => readonly Named[];
type Evolver = ( states: Record< string, unknown >, fact: Named, moment: Moment ) => void;

/** The areas of a table as two look-ups: which one decides a command, which ones a fact changes. */
export const indexAreas = ( table: AreaTable ): { deciders: Map< string, Decider >; evolvers: Map< string, Evolver[] > } => {
	const deciders = new Map< string, Decider >();
	const evolvers = new Map< string, Evolver[] >();
	for ( const [ name, area ] of Object.entries( table ) ) {
		for ( const [ type, decide ] of Object.entries( area.decide ) ) {
			const typed = decide as ( state: unknown, command: Named, now: Instant ) => readonly Named[];
			deciders.set( type, ( states, command, now ) => typed( states[ name ], command, now ) );
		}
		for ( const [ type, evolve ] of Object.entries( area.evolve ) ) {
			const typed = evolve as ( state: unknown, fact: Named, moment: Moment ) => unknown;
			if ( typed !== untouched ) {
				const known = evolvers.get( type ) ?? [];
				known.push( ( states, fact, moment ) => void typed( states[ name ], fact, moment ) );
				evolvers.set( type, known );
			}
		}
	}
	return { deciders, evolvers };
};

export const startAreas = < Table extends AreaTable >( table: Table ): StatesOf< Table > =>
	Object.fromEntries( Object.entries( table ).map( ( [ name, { start } ] ) => [ name, start() ] ) ) as StatesOf< Table >;
