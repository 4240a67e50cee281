import type { Clock } from './clock.ts';
import type { Clocks } from './clocks.ts';
import { companyOf, decide, evolve, evolving, newWorkspace, type Command, type Company, type Workspace } from './domain/company.ts';
import { nextDue } from './domain/due.ts';
import type { Fact, RecordedFact } from './domain/facts.ts';
import { latest, type Instant } from './domain/instant.ts';
import { react } from './domain/policies.ts';
import type { FactLog } from './storage/fact-log.ts';
import { forgetErased } from './storage/forget-erased.ts';
import { createTimetable } from './timetable.ts';

export type Engine = {
	workspace: () => Workspace;
	/** The engine as one company sees it; the empty name is for what happens before a company is known. */
	of: ( companyId: string ) => CompanyEngine;
	/** All or nothing, on disk and in memory. What falls due runs at the end. */
	transaction: < T >( work: () => T ) => T;
	/** From the beginning; the clocks stay where they are. */
	reset: () => void;
	/** As if this company had just been made, by these commands; its neighbours keep what they have. */
	resetCompany: ( companyId: string, commands: readonly Command[] ) => void;
	/** Puts these facts in the place of all there are. */
	restore: ( facts: Iterable< RecordedFact > ) => void;
	/** Runs what is due now in every company whose clock runs. */
	wake: () => void;
	/** After the commit: what was rolled back is never told. */
	onRecorded: ( listener: ( recorded: RecordedFact ) => void ) => void;
	stop: () => void;
};

export type CompanyEngine = {
	state: () => Company;
	workspace: () => Workspace;
	/** Decides, records, lets follow what follows; answers with the facts of the command itself. */
	execute: ( command: Command ) => readonly Fact[];
	record: ( fact: Fact ) => void;
	transaction: < T >( work: () => T ) => T;
	/** Runs what falls due up to this instant, oldest first, each at its own time, in each company that shares the clock. */
	advanceTo: ( instant: Instant ) => void;
	/** What falls due next in the companies that share the clock. */
	nextDue: () => { dueAt: Instant; id: string; companyId: string } | undefined;
	/** Sets the timer again after somebody moved the clock. */
	rewind: () => void;
};

/** `seed` are the commands of a fresh mock, each with the company it is for. */
export type EngineOptions = { log: FactLog; clocks: Clocks; seed: ReadonlyArray< { companyId: string; command: Command } > };

export const createEngine = ( { log, clocks, seed }: EngineOptions ): Engine => {
	let workspace = newWorkspace();
	let depth = 0;
	const touched = new Set< string >();
	const untold: RecordedFact[] = [];
	const listeners: Array< ( recorded: RecordedFact ) => void > = [];

	const load = () => {
		workspace = newWorkspace();
		for ( const recorded of log.read() ) {
			evolve( workspace, recorded );
		}
	};

	const record = ( companyId: string, fact: Fact ): void =>
		transaction( () => {
			const recorded = log.append( clocks.of( companyId ).now(), companyId, fact );
			const event = evolve( workspace, recorded );
			untold.push( recorded );
			const company = workspace.companies.get( companyId );
			if ( company ) {
				touched.add( companyId );
				for ( const command of react( company, recorded, event ) ) {
					execute( companyId, command );
				}
			}
		} );

	const execute = ( companyId: string, command: Command ): readonly Fact[] =>
		transaction( () => {
			const facts = decide( workspace, companyId, command, clocks.of( companyId ).now() );
			facts.forEach( ( fact ) => record( companyId, fact ) );
			return facts;
		} );

	const runDue = ( companyId: string ): void => {
		const now = clocks.of( companyId ).now();
		const company = workspace.companies.get( companyId );
		for ( let due = company && nextDue( company ); due && due.dueAt <= now; due = company && nextDue( company ) ) {
			execute( companyId, due.step( now ) );
		}
	};

	const transaction = < T >( work: () => T ): T => {
		if ( depth > 0 ) {
			return work();
		}
		depth += 1;
		try {
			return clocks.still( () => {
				const result = log.transaction( () => {
					const done = work();
					touched.forEach( runDue );
					if ( forgetErased( log, untold ) ) {
						load();
					}
					return done;
				} );
				untold.forEach( ( recorded ) => listeners.forEach( ( listener ) => listener( recorded ) ) );
				return result;
			} );
		} catch ( error ) {
			load();
			throw error;
		} finally {
			untold.length = 0;
			depth -= 1;
			touched.clear();
			timetable.setTimer();
		}
	};

	const advance = ( clock: Clock, target: Instant ): void => {
		const before = clock.now();
		try {
			transaction( () => {
				const companyIds = timetable.sharing( clock );
				for ( let due = timetable.first( companyIds ); due && due.dueAt <= target; due = timetable.first( companyIds ) ) {
					clock.passTo( latest( due.dueAt, clock.now() ) );
					execute( due.companyId, due.step( clock.now() ) );
				}
				clock.moveTo( target );
			} );
		} catch ( error ) {
			clock.passTo( before );
			throw error;
		}
	};

	const wake = (): void =>
		transaction( () => {
			for ( const id of workspace.companies.keys() ) {
				if ( clocks.of( id ).mode() === 'running' ) {
					touched.add( id );
				}
			}
		} );

	const sow = () => {
		if ( log.lastSeq() === 0 ) {
			transaction( () => seed.forEach( ( { companyId, command } ) => execute( companyId, command ) ) );
		}
	};

	const timetable = createTimetable( () => workspace, clocks, wake );

	load();
	sow();
	timetable.setTimer();
	return {
		workspace: () => workspace,
		of: ( companyId ) => ( {
			state: () => companyOf( workspace, companyId ),
			workspace: () => workspace,
			execute: ( command ) => execute( companyId, command ),
			record: ( fact ) => record( companyId, fact ),
			transaction,
			advanceTo: ( instant ) => advance( clocks.of( companyId ), instant ),
			nextDue: () => timetable.first( timetable.sharing( clocks.of( companyId ) ) ),
			rewind: timetable.setTimer,
		} ),
		transaction,
		reset: () => {
			log.clear();
			load();
			sow();
			timetable.setTimer();
		},
		resetCompany: ( companyId, commands ) => {
			log.clearCompany( companyId );
			load();
			transaction( () => commands.forEach( ( command ) => execute( companyId, command ) ) );
		},
		restore: ( facts ) => {
			// What there was goes first: two states of a million facts are more than the memory likes.
			workspace = newWorkspace();
			try {
				log.replaceAll( evolving( workspace, facts ) );
			} catch ( error ) {
				load();
				throw error;
			}
			timetable.setTimer();
		},
		wake,
		onRecorded: ( listener ) => void listeners.push( listener ),
		stop: timetable.stop,
	};
};
