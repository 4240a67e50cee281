import type { Check } from './check-row.tsx';

const weight = { fail: 0, warn: 1, pass: 2 } as const;

/** What needs somebody first; otherwise as the store lists them. */
export const byUrgency = ( checks: readonly Check[] ): Check[] => [ ...checks ].sort( ( a, b ) => weight[ a.status ] - weight[ b.status ] );
