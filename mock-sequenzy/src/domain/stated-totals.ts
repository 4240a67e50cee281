import type { Area } from './area.ts';

/**
 * Reference 4.1: `customerTotals` of a pushed order win over what was added up. What is kept is the difference at that moment,
 * so that orders which come afterwards count on top of it.
 */
export type StatedTotals = Map< string, TotalsOffset >;

export type TotalsOffset = { currency: string; ordersCount: number; spent: number };

export type TotalsStated = { type: 'TotalsStated'; email: string; offset: TotalsOffset };

export const statedTotalsArea: Area< StatedTotals, { type: 'StateTotals'; email: string; offset: TotalsOffset }, TotalsStated > = {
	start: () => new Map(),
	decide: { StateTotals: ( _state, { email, offset } ) => [ { type: 'TotalsStated', email, offset } ] },
	evolve: { TotalsStated: ( state, { email, offset } ) => state.set( email, offset ) },
};
