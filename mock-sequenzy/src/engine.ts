import type { Clock } from './clock.ts';
import { decide, evolve, newCompany, type Command, type Company } from './domain/company.ts';
import type { Fact, RecordedFact } from './domain/facts.ts';
import { latest, type Instant } from './domain/instant.ts';
import { company } from './domain/people.ts';
import { dueStep, react } from './domain/policies.ts';
import { backInStockSequence, nextDue } from './domain/sequences.ts';
import type { FactLog } from './storage/fact-log.ts';

export type Engine = {
	state: () => Company;
	/** Decides, records, lets follow what follows; answers with the facts of the command itself. */
	execute: ( command: Command ) => Fact[];
	record: ( fact: Fact ) => void;
	/** All or nothing, on disk and in memory. What falls due runs at the end. */
	transaction: < T >( work: () => T ) => T;
	/** Runs what falls due up to this instant, oldest first, each at its own time. */
	advanceTo: ( instant: Instant ) => void;
	/** Sets the timer again after somebody moved the clock. */
	rewind: () => void;
	reset: () => void;
	onRecorded: ( listener: ( recorded: RecordedFact ) => void ) => void;
	stop: () => void;
};

export const createEngine = ( log: FactLog, clock: Clock ): Engine => {
	let state = newCompany();
	let depth = 0;
	let timer: NodeJS.Timeout | undefined;
	const listeners: Array< ( recorded: RecordedFact ) => void > = [];

	const load = () => {
		state = log.read().reduce( evolve, newCompany() );
	};

	const record = ( fact: Fact ): void =>
		transaction( () => {
			const recorded = log.append( clock.now(), fact );
			state = evolve( state, recorded );
			listeners.forEach( ( listener ) => listener( recorded ) );
			react( state, recorded ).forEach( execute );
		} );

	const execute = ( command: Command ): Fact[] =>
		transaction( () => {
			const facts = decide( state, command, clock.now() );
			facts.forEach( record );
			return facts;
		} );

	const runDue = (): void => {
		for ( let step = dueStep( state, clock.now(), company.name ); step; step = dueStep( state, clock.now(), company.name ) ) {
			execute( step );
		}
	};

	const transaction = < T >( work: () => T ): T => {
		if ( depth > 0 ) {
			return work();
		}
		depth += 1;
		try {
			return log.transaction( () => {
				const result = work();
				runDue();
				return result;
			} );
		} catch ( error ) {
			load();
			throw error;
		} finally {
			depth -= 1;
			schedule();
		}
	};

	const advanceTo = ( target: Instant ): void =>
		transaction( () => {
			for ( let next = nextDue( state.sequences ); next && next.dueAt <= target; next = nextDue( state.sequences ) ) {
				clock.moveTo( latest( next.dueAt, clock.now() ) );
				runDue();
			}
			clock.moveTo( target );
		} );

	/** In a running clock a timer wakes what falls due; it never keeps the process alive. */
	const schedule = (): void => {
		clearTimeout( timer );
		const next = nextDue( state.sequences );
		if ( next && clock.mode() === 'running' ) {
			const delayMs = Math.max( 0, Date.parse( next.dueAt ) - Date.parse( clock.now() ) );
			timer = setTimeout( () => transaction( () => undefined ), Math.min( delayMs, longestTimerMs ) ).unref();
		}
	};

	const seed = () => {
		if ( log.read().length === 0 ) {
			execute( { type: 'CreateSequence', sequence: backInStockSequence } );
		}
	};

	load();
	seed();
	schedule();
	return {
		state: () => state,
		execute,
		record,
		transaction,
		advanceTo,
		rewind: schedule,
		reset: () => {
			log.clear();
			clock.reset();
			load();
			seed();
		},
		onRecorded: ( listener ) => void listeners.push( listener ),
		stop: () => clearTimeout( timer ),
	};
};

/** setTimeout's limit; a longer wait is simply scheduled again. */
const longestTimerMs = 2_147_483_647;
