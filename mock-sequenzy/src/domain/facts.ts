import type { CommandsOf, FactsOf, Moment } from './area.ts';
import type { companyAreas, workspaceAreas } from './areas.ts';

export type Fact = FactsOf< typeof workspaceAreas > | FactsOf< typeof companyAreas >;

export type Command = CommandsOf< typeof workspaceAreas > | CommandsOf< typeof companyAreas >;

/** A fact in the log: whose it is (empty when no company is known yet), its place and its time. */
export type RecordedFact = Moment & { companyId: string; fact: Fact };

/** For what happens before a company is known: a connect request, a call of a stranger. */
export const noCompany = '';
