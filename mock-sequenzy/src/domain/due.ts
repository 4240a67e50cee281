import { isBefore, type Due } from './agenda.ts';
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

export type NextDue = Pick< Due, 'id' | 'dueAt' > & { step: ( now: Instant ) => Command };

/** Oldest first, ties by id. */
export const nextDue = ( company: Company ): NextDue | undefined => {
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
	return { id: due.id, dueAt: due.dueAt, step: ( now ) => duty.step( company, due, now ) };
};
