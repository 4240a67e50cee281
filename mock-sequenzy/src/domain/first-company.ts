import type { Command } from './facts.ts';
import { backInStockSequence, backInStockSequenceId } from './sequences/built-in.ts';

/** The company that every fresh mock has, with one person of each role. */
export const firstCompanyId = 'comp_demo';

export const firstCompany: readonly Command[] = [
	{ type: 'CreateCompany', companyId: firstCompanyId, name: 'Demo Coffee Co.' },
	{ type: 'AddMember', companyId: firstCompanyId, person: { id: 'owner', name: 'Olivia Owner' }, role: 'owner' },
	{ type: 'AddMember', companyId: firstCompanyId, person: { id: 'admin', name: 'Adam Admin' }, role: 'admin' },
	{ type: 'AddMember', companyId: firstCompanyId, person: { id: 'member', name: 'Mia Member' }, role: 'member' },
	{ type: 'CreateSequence', sequenceId: backInStockSequenceId, design: backInStockSequence, status: 'active' },
];
