import type { Instant } from '../instant.ts';
import type { Reminder, ReminderEnd, ReplenishmentSetting } from './state.ts';

export type ReplenishmentFact =
	| { type: 'ReplenishmentSet'; setting: ReplenishmentSetting }
	| { type: 'ReminderScheduled'; reminder: Reminder; email: string }
	| { type: 'ReminderNotScheduled'; orderId: string; productId: string; email: string; reason: 'DUE_IN_THE_PAST' }
	| { type: 'ReminderSkipped'; reminderId: string; email: string; byOrderId: string; reason: 'BOUGHT_AGAIN' }
	| { type: 'ReminderCancelled'; reminderId: string; email: string | null; reason: Exclude< ReminderEnd, 'BOUGHT_AGAIN' > }
	| {
			type: 'ReminderReinstated';
			reminderId: string;
			email: string;
			dueAt: Instant;
			reason: 'LATER_PURCHASE_GONE' | 'ORDER_COUNTS_AGAIN';
	  }
	| {
			type: 'ReminderFired';
			reminderId: string;
			integrationId: string;
			email: string;
			orderId: string;
			productId: string;
			variantId: string;
			matchOn: 'product' | 'variant';
			productTitle: string;
			productUrl: string | null;
			imageUrl: string | null;
			orderedAt: Instant;
			dueAt: Instant;
	  };
