import type { ReasonTexts } from '../text-of-reason.ts';
import type { ReplenishmentFact } from './facts.ts';

type ReasonOf< T > = Extract< ReplenishmentFact, { type: T; reason: string } >[ 'reason' ];

export const reminderReasons: ReasonTexts<
	ReasonOf< 'ReminderNotScheduled' > | ReasonOf< 'ReminderSkipped' > | ReasonOf< 'ReminderCancelled' >
> = {
	DUE_IN_THE_PAST: {
		sentence: 'The purchase is so old that the reminder would have been due already.',
		remedy: 'Nothing: the next purchase gets its own reminder. More days under Settings → Products would have helped.',
	},
	BOUGHT_AGAIN: {
		sentence: 'The product was bought again before the reminder was due.',
		remedy: 'Nothing: the later purchase has its own reminder.',
	},
	ORDER_CANCELLED: { sentence: 'The order was cancelled.', remedy: 'Set the order back to processing before the reminder is due.' },
	ORDER_REFUNDED: { sentence: 'The money for this product went back.', remedy: 'Nothing: the buyer did not keep it.' },
	ORDER_DELETED: { sentence: 'The order was deleted in the store.', remedy: 'Restore it from the trash before the reminder is due.' },
	SETTING_OFF: {
		sentence: 'Replenishment was turned off for this product.',
		remedy: 'Turn it on under Settings → Products; purchases from then on get reminders.',
	},
	BUYER_ERASED: { sentence: 'The buyer asked to be forgotten.', remedy: 'Nothing: there is nobody to remind.' },
};
