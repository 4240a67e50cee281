import { companyOf, decide, evolve, newWorkspace, type Command } from '../../src/domain/company.ts';
import { nextDue } from '../../src/domain/due.ts';
import type { Fact, RecordedFact } from '../../src/domain/facts.ts';
import { react } from '../../src/domain/policies.ts';

export const companyId = 'comp_test';

/** Given these facts, when this command comes at this instant, then these facts follow. */
export const given = ( ...facts: Fact[] ) => {
	const workspace = newWorkspace();
	const created: Fact = { type: 'CompanyCreated', companyId, name: 'Test Company' };
	[ created, ...facts ].forEach( ( fact, seq ) => evolve( workspace, { seq, at: start, companyId, fact } ) );
	return {
		state: companyOf( workspace, companyId ),
		when: ( command: Command, now = start ): Fact[] => [ ...decide( workspace, companyId, command, now ) ],
	};
};

export const start = '2026-04-01T12:00:00.000Z';

/** A company that lives: commands are decided, recorded and followed up, as the engine does it, without a database. */
export const living = () => {
	const workspace = newWorkspace();
	const log: RecordedFact[] = [];
	const record = ( fact: Fact, now: string ): void => {
		const recorded = { seq: log.length + 1, at: now, companyId, fact };
		log.push( recorded );
		const event = evolve( workspace, recorded );
		const company = workspace.companies.get( companyId );
		for ( const command of company ? react( company, recorded, event ) : [] ) {
			execute( command, now );
		}
	};
	const execute = ( command: Command, now = start ): readonly Fact[] => {
		const facts = decide( workspace, companyId, command, now );
		facts.forEach( ( fact ) => record( fact, now ) );
		return facts;
	};
	const advanceTo = ( target: string ): void => {
		const company = companyOf( workspace, companyId );
		for ( let due = nextDue( company ); due && due.dueAt <= target; due = nextDue( company ) ) {
			execute( due.step( due.dueAt ), due.dueAt );
		}
	};
	record( { type: 'CompanyCreated', companyId, name: 'Test Company' }, start );
	return {
		execute,
		advanceTo,
		log,
		state: companyOf( workspace, companyId ),
		events: () => [ ...companyOf( workspace, companyId ).events.values() ],
		/** Facts in short: the type, and the reason when there is one. */
		told: () => log.map( ( { fact } ) => ( 'reason' in fact && fact.reason ? `${ fact.type } ${ fact.reason }` : fact.type ) ),
	};
};
