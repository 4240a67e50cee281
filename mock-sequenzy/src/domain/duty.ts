import type { Due } from './agenda.ts';
import type { Company } from './company.ts';
import type { Command } from './facts.ts';
import type { Instant } from './instant.ts';

/** Something that happens when its time has come: what is next, and the command that does it. */
export type Duty = { next: ( company: Company ) => Due | undefined; step: ( company: Company, due: Due, now: Instant ) => Command };
