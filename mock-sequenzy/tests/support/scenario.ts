import { decide, evolve, newCompany, type Command } from '../../src/domain/company.ts';
import type { Fact } from '../../src/domain/facts.ts';

/** Given these facts, when this command comes at this instant, then these facts follow. */
export const given = ( ...facts: Fact[] ) => {
	const state = facts.reduce( ( company, fact, index ) => evolve( company, { seq: index + 1, at: start, fact } ), newCompany() );
	return { state, when: ( command: Command, now = start ): Fact[] => decide( state, command, now ) };
};

export const start = '2026-04-01T12:00:00.000Z';
