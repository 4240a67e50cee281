export type Role = 'owner' | 'admin' | 'member';
export type Person = { id: string; name: string; role: Role };

export const company = { id: 'comp_demo', name: 'Demo Coffee Co.' } as const;

export const people: readonly Person[] = [
	{ id: 'owner', name: 'Olivia Owner', role: 'owner' },
	{ id: 'admin', name: 'Adam Admin', role: 'admin' },
	{ id: 'member', name: 'Mia Member', role: 'member' },
];

/** Vendor page: "You need owner or admin access to the selected company to approve the connection." */
export const mayApprove = ( role: Role ): boolean => role === 'owner' || role === 'admin';
