import { companyOf, decide, evolve, newWorkspace, type Command } from '../../src/domain/company.ts';
import type { Fact } from '../../src/domain/facts.ts';

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
