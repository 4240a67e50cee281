import type { Due } from './agenda.ts';
import type { Company } from './company.ts';
import type { Command } from './facts.ts';
import type { Instant } from './instant.ts';
import { cartsDuty } from './carts/duty.ts';
import type { Duty } from './duty.ts';
import { replenishmentDuty } from './replenishment/duty.ts';
import { sequencesDuty } from './sequences/duty.ts';
import { syncRunsDuty } from './sync-runs/duty.ts';
import { webhooksDuty } from './webhooks/duty.ts';

/** A new duty is its file and its name here. */
const duties: readonly Duty[] = [ sequencesDuty, webhooksDuty, replenishmentDuty, cartsDuty, syncRunsDuty ];

/** Oldest first, ties by id. */
export const nextDue = ( company: Company ): ( Due & { step: ( now: Instant ) => Command } ) | undefined => {
	let first: { due: Due; duty: Duty } | undefined;
	for ( const duty of duties ) {
		const due = duty.next( company );
		if ( due && ( ! first || isBefore( due, first.due ) ) ) {
			first = { due, duty };
		}
	}
	if ( ! first ) {
		return undefined;
	}
	const { due, duty } = first;
	return { ...due, step: ( now ) => duty.step( company, due, now ) };
};

const isBefore = ( a: Due, b: Due ): boolean => ( a.dueAt === b.dueAt ? a.id < b.id : a.dueAt < b.dueAt );
