import type { ReasonText } from './text-of-reason.ts';

/** Why a call of the public API was turned away: a closed list, each with what would have to be different. */
export const publicReasons = {
	API_KEY_MISSING: { sentence: 'The call brought no API key.', remedy: 'Send "Authorization: Bearer <key>".' },
	API_KEY_INVALID: { sentence: 'Nobody has this API key.', remedy: 'Take a key of GET /api/v1/api-keys, or seq_user_test.' },
	SCOPE_MISSING: { sentence: 'The API key may not do this.', remedy: 'Give the key the scope that the answer names.' },
	COMPANY_ACCESS_DENIED: {
		sentence: 'The API key does not open this company.',
		remedy: 'Name a company of the account in x-company-id.',
	},
	COMPANY_CREATE_REQUIRES_PERSONAL_KEY: {
		sentence: 'A key of a company cannot make companies.',
		remedy: 'Use a personal key (seq_user_…).',
	},
	RATE_LIMITED: { sentence: 'The key made too many calls.', remedy: 'Wait as long as Retry-After says, or switch the limits off.' },
	NOT_COVERED_BY_THE_MOCK: { sentence: 'Sequenzy has this, the mock has not.', remedy: 'Try it against a real account.' },
	VALIDATION_FAILED: { sentence: 'The message does not fit.', remedy: 'Mend what the answer names.' },
	NOT_FOUND: { sentence: 'There is nothing with this id.', remedy: 'List what there is first.' },
	ADDRESS_TAKEN: { sentence: 'Another subscriber has this address or external id.', remedy: 'Change or delete the other one first.' },
	TAG_KNOWN: { sentence: 'The tag exists already.', remedy: 'Use the one that is there.' },
	SYSTEM_TAG: { sentence: 'The tag belongs to Sequenzy.', remedy: 'Choose another name.' },
	SEQUENCE_EMPTY: { sentence: 'The sequence has no steps.', remedy: 'Add a step, then enable it.' },
	SEQUENCE_NOT_LIVE: { sentence: 'The sequence is not live.', remedy: 'Enable it first.' },
	WEBHOOK_DISABLED: { sentence: 'The webhook is disabled.', remedy: 'Enable it first.' },
	SYNC_RUNNING: { sentence: 'A sync of the store is running.', remedy: 'Wait until it has finished.' },
	LIST_TARGETING_UNSUPPORTED: {
		sentence: 'WooCommerce has no lists of its own.',
		remedy: 'Set the default lists of the company instead.',
	},
	INTEGRATION_SYNC_UNSUPPORTED: {
		sentence: 'A WooCommerce store is not synced through the API.',
		remedy: 'Click Sync Store on the dashboard.',
	},
	INTEGRATION_DISCONNECT_UNSUPPORTED: {
		sentence: 'A WooCommerce store is not disconnected through the API.',
		remedy: 'Click Disconnect on the dashboard.',
	},
	CONNECT_NEEDS_A_PERSON: { sentence: 'A WooCommerce store is connected by a person.', remedy: 'Connect it from WordPress.' },
	PIXEL_UNSUPPORTED: { sentence: 'WooCommerce has no pixel.', remedy: 'Leave it out.' },
	NO_STRIPE_INTEGRATION: { sentence: 'No Stripe is connected.', remedy: 'Sync the WooCommerce store from the dashboard.' },
} as const satisfies Record< string, ReasonText >;

export type PublicReason = keyof typeof publicReasons;
