import type { StopReason } from './enrollment.ts';
import type { EntryRefusal } from './facts.ts';

type Reason = StopReason | EntryRefusal | 'NO_SEQUENCE' | 'HISTORICAL';

/** What happened, and what would have to be different, for each way a mail does not go out. */
export const sequenceReasons: Record< Reason, { sentence: string; remedy: string } > = {
	STOP_CONDITION: {
		sentence: 'The stop condition of the sequence held when the step was due.',
		remedy: 'Change the stop condition, or what it looks at.',
	},
	STOP_EVENT: { sentence: 'The item sold out again before the mail went out.', remedy: 'Report the item as in stock again.' },
	BOUGHT_AGAIN: { sentence: 'The product was bought again first.', remedy: 'Nothing: there is no need to remind.' },
	CANCELLED: { sentence: 'Somebody cancelled the enrollment.', remedy: 'Enrol the subscriber again.' },
	SEQUENCE_DELETED: { sentence: 'The sequence was deleted.', remedy: 'Create the sequence again.' },
	STEP_GONE: {
		sentence: 'The step that the enrollment waited at is no longer in the sequence.',
		remedy: 'Enrol the subscriber again.',
	},
	DATE_MISSING: {
		sentence: 'The date that the step waits for is not in the event.',
		remedy: 'Send the event with that date, or let the step continue without it.',
	},
	EVENT_GONE: { sentence: 'The event behind the mail is gone.', remedy: 'Send the event again.' },
	WAITLIST_ENTRY_GONE: { sentence: 'The waitlist entry was deleted.', remedy: 'Ask to be told again.' },
	NOT_IN_STOCK: { sentence: 'The item was not in stock when the mail was due.', remedy: 'Report the item as in stock.' },
	SUBSCRIBER_GONE: { sentence: 'Nobody with this address is a subscriber.', remedy: 'Create the subscriber first.' },
	UNSUBSCRIBED: { sentence: 'The subscriber has unsubscribed.', remedy: 'The person subscribes again.' },
	OPT_IN_PENDING: {
		sentence: 'The subscriber has not confirmed the address yet.',
		remedy: 'The person clicks the link in the confirmation mail.',
	},
	BOUNCED: { sentence: 'Mails to this address came back.', remedy: 'Correct the address.' },
	ADDRESS_SUPPRESSED: { sentence: 'The address is on the suppression list.', remedy: 'Lift the suppression.' },
	CONSENT_REFUSED: { sentence: 'The person refused marketing mails.', remedy: 'The store records a new consent.' },
	NO_ADDRESS: { sentence: 'The subscriber has no e-mail address.', remedy: 'Give the subscriber an address.' },
	ALREADY_ENROLLED: {
		sentence: 'A run about the same item, or with the same value, is under way.',
		remedy: 'Wait until that run has ended.',
	},
	ENTERED_BEFORE: { sentence: 'The sequence takes each subscriber once.', remedy: 'Set the enrollment mode to unlimited.' },
	FILTERS_DO_NOT_MATCH: { sentence: 'The event does not fit the filters of the trigger.', remedy: 'Change the filters or the event.' },
	SEQUENCE_NOT_LIVE: { sentence: 'The sequence takes nobody in: it is a draft, paused or archived.', remedy: 'Enable the sequence.' },
	SEQUENCE_EMPTY: { sentence: 'The sequence has no steps.', remedy: 'Add a step.' },
	NO_SEQUENCE: { sentence: 'No sequence starts on this event.', remedy: 'Create a sequence with this trigger and enable it.' },
	HISTORICAL: {
		sentence: 'The event was more than an hour old when it came.',
		remedy: 'Deliver events within the hour; older ones are kept but start nothing.',
	},
};
