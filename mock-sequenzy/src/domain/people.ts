export type Role = 'owner' | 'admin' | 'member';
export type Person = { id: string; name: string };

/** Vendor page: "You need owner or admin access to the selected company to approve the connection." */
export const mayApprove = ( role: Role ): boolean => role === 'owner' || role === 'admin';
