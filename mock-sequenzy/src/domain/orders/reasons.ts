import type { ReasonTexts } from '../text-of-reason.ts';
import type { OrdersFact } from './facts.ts';

type Reason = Extract< OrdersFact, { type: 'OrderReportIgnored' } >[ 'reason' ];

export const orderReasons: ReasonTexts< Reason > = {
	ALREADY_PLACED: { sentence: 'The order was placed already.', remedy: 'Nothing: it was counted once.' },
	STATUS_NOT_COUNTED: {
		sentence: 'The order has not reached a status that counts.',
		remedy: 'Set it to processing, on hold or completed in the store.',
	},
	EMAIL_UNKNOWN: {
		sentence: 'The order has no e-mail address, so nobody bought it.',
		remedy: 'Give the order a billing address with an e-mail.',
	},
	ORDER_DELETED: { sentence: 'The order was deleted in the store.', remedy: 'Restore it from the trash in the store.' },
};
