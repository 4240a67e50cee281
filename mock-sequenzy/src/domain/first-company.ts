import type { Command } from './facts.ts';
import type { Person, Role } from './people.ts';
import { backInStockSequence, backInStockSequenceId } from './sequences/built-in.ts';

/** The company that every fresh mock has. */
export const firstCompanyId = 'comp_demo';
export const firstCompanyName = 'Demo Coffee Co.';

/** One person of each role; the same three in every company that names nobody else. */
const usualPeople: ReadonlyArray< Person & { role: Role } > = [
	{ id: 'owner', name: 'Olivia Owner', role: 'owner' },
	{ id: 'admin', name: 'Adam Admin', role: 'admin' },
	{ id: 'member', name: 'Mia Member', role: 'member' },
];

/** A new company with its people. */
export const commandsOfCompany = ( companyId: string, name: string, people = usualPeople ): readonly Command[] => [
	{ type: 'CreateCompany', companyId, name },
	...people.map( ( { role, ...person } ) => ( { type: 'AddMember', companyId, person, role } ) as const ),
	{ type: 'CreateSequence', sequenceId: backInStockSequenceId, design: backInStockSequence, status: 'active' },
];
