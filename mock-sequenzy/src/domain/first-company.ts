import type { Command } from './facts.ts';
import { backInStockSequence, backInStockSequenceId } from './sequences/built-in.ts';

/** The company that every fresh mock has. */
export const firstCompanyId = 'comp_demo';
export const firstCompanyName = 'Demo Coffee Co.';

/** A new company, with one person of each role. */
export const commandsOfCompany = ( companyId: string, name: string ): readonly Command[] => [
	{ type: 'CreateCompany', companyId, name },
	{ type: 'AddMember', companyId, person: { id: 'owner', name: 'Olivia Owner' }, role: 'owner' },
	{ type: 'AddMember', companyId, person: { id: 'admin', name: 'Adam Admin' }, role: 'admin' },
	{ type: 'AddMember', companyId, person: { id: 'member', name: 'Mia Member' }, role: 'member' },
	{ type: 'CreateSequence', sequenceId: backInStockSequenceId, design: backInStockSequence, status: 'active' },
];
