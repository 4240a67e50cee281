import { connectReasons, doorReasons } from './connection/reasons.ts';
import type { Fact } from './facts.ts';
import { publicReasons } from './public-reasons.ts';
import { sequenceReasons } from './sequences/reasons.ts';
import { commerceReasons } from './why-commerce.ts';
import type { ReasonText, ReasonTexts } from './text-of-reason.ts';

export type Why = ReasonText & { reason: string };

type Reasoned = Extract< Fact, { reason: string } >;
type ReasonOf< T > = Extract< Reasoned, { type: T } >[ 'reason' ];

/** Facts with a reason that are no refusal and no non-event: something did happen, and this says how it came. */
type Happened = Extract<
	Reasoned[ 'type' ],
	| 'ConnectionEnded'
	| 'SyncRunStarted'
	| 'ReminderReinstated'
	| 'InstallationTokenRevoked'
	| 'SubscriberDeleted'
	| 'SubscriberStatusChanged'
>;

/** Each refusal and each non-event of each area. The compiler asks for every reason that an area adds. */
const texts: { readonly [ T in Exclude< Reasoned[ 'type' ], Happened | 'RequestRefused' > ]: ReasonTexts< ReasonOf< T > > } = {
	ReportPassedOver: {
		OLDER_VERSION: {
			sentence: 'The store sent an older state than the one known here.',
			remedy: 'Nothing: the newer state counts, and the store sends its own again.',
		},
		SAME_VERSION: { sentence: 'The store sent a state that is known here already.', remedy: 'Nothing: it was counted once.' },
	},
	WaitlistRequestRepeated: {
		ALREADY_WAITING: { sentence: 'The shopper waits for this item already.', remedy: 'Nothing: one entry is enough.' },
		ALREADY_NOTIFIED: {
			sentence: 'The same request came twice, and the shopper has been told since the first.',
			remedy: 'The shopper asks again to wait for the next time.',
		},
	},
	...commerceReasons,
	WaitlistEntryLeftWaiting: {
		PRODUCT_DELETED: { sentence: 'The item was deleted in the store.', remedy: 'Restore it, or put another one in its place.' },
		PRODUCT_UNKNOWN: { sentence: 'The store has not sent this item yet.', remedy: 'Sync the store, or save the product there.' },
		NOT_PUBLISHED: { sentence: 'The product is not published.', remedy: 'Publish it in the store.' },
		ON_BACKORDER: { sentence: 'On backorder does not count as in stock.', remedy: 'Set the item to In stock in the store.' },
		OUT_OF_STOCK: { sentence: 'The item is sold out.', remedy: 'Set it to In stock in the store.' },
		IN_STOCK_WHEN_ASKED: {
			sentence: 'The item was in stock when the shopper asked.',
			remedy: 'Nothing: the next report of the store decides.',
		},
	},
	EnrollmentRefused: sequenceReasons,
	EnrollmentStopped: sequenceReasons,
	EventStartedNothing: sequenceReasons,
	EventRepeated: {
		DUPLICATE: { sentence: 'The same event with the same id was sent before.', remedy: 'Give a new event an id of its own.' },
	},
	SubscriberPassedOver: {
		DUPLICATE_SKIPPED: { sentence: 'The subscriber exists and was left as it is.', remedy: 'Ask for existing ones to be updated.' },
		REACTIVATION_REFUSED: {
			sentence: 'The subscriber has unsubscribed and was not made active again.',
			remedy: 'The person subscribes again.',
		},
		ADDRESS_TAKEN: { sentence: 'The address belongs to another subscriber.', remedy: 'Choose another address, or merge the two.' },
	},
	ConsentPassedOver: {
		NOT_ASKED: {
			sentence: 'The shopper was not asked about mails.',
			remedy: 'Show the box at the checkout, in the plugin’s settings.',
		},
		SUBSCRIBER_GONE: { sentence: 'Nobody with this address is a subscriber.', remedy: 'Nothing: there is nobody to write to.' },
		OLDER_RECORD: { sentence: 'A newer wish of this person is known.', remedy: 'Nothing: the newer wish counts.' },
		SYNC_NEVER_UPGRADES: {
			sentence: 'A sync brought a consent; it repeats what the store holds, and is no wish of the person.',
			remedy: 'The person agrees in the store; that comes with an event of its own.',
		},
	},
	CompanyRefused: {
		COMPANY_KNOWN: { sentence: 'There is a company with this id.', remedy: 'Choose another id.' },
		COMPANY_UNKNOWN: { sentence: 'There is no such company.', remedy: 'Create it first.' },
	},
	ConnectionConfirmRepeated: {
		ALREADY_ACTIVE: { sentence: 'The connection is active already.', remedy: 'Nothing: it was confirmed once.' },
	},
	ConnectRefused: connectReasons,
	SignInRefused: {
		PERSON_UNKNOWN: { sentence: 'No company has a person with this id.', remedy: 'Choose one of those on the sign-in page.' },
	},
	ApiKeyRefused: {
		KEY_KNOWN: { sentence: 'There is an API key with this id.', remedy: 'Choose another id.' },
		KEY_UNKNOWN: { sentence: 'There is no such API key.', remedy: 'Look at the list of keys.' },
	},
	DeliveryNotSent: {
		WEBHOOK_DISABLED: { sentence: 'The webhook is disabled.', remedy: 'Enable the webhook.' },
	},
};

const passedOver: Readonly< Record< string, string > > = {
	duplicate: 'Nothing: it had its effect the first time.',
	stale: 'Nothing: the newer state counts.',
	ignored: 'Nothing: this mock has no use for it.',
	rejected: 'Mend what is named; the store parks it until then.',
};

const textsAtTheDoor: Readonly< Record< string, ReasonText > > = { ...publicReasons, ...doorReasons };

/** Why something was refused or did not happen; null for facts that simply happened. */
export const whyOf = ( fact: Fact ): Why | null => {
	if ( fact.type === 'RequestRefused' ) {
		const text = textsAtTheDoor[ fact.reason ] ?? {
			sentence: `${ fact.operationId } answered ${ fact.code }.`,
			remedy: 'The answer itself says what to do; it stands in the journal.',
		};
		return { reason: fact.reason, ...text };
	}
	if ( fact.type === 'StoreEventPassedOver' ) {
		return {
			reason: fact.code ?? fact.status.toUpperCase(),
			sentence: fact.message ?? 'This was sent before.',
			remedy: passedOver[ fact.status ] ?? '',
		};
	}
	if ( ! ( 'reason' in fact ) || ! Object.hasOwn( texts, fact.type ) ) {
		return null;
	}
	const byReason = texts[ fact.type as keyof typeof texts ] as Readonly< Record< string, ReasonText > >;
	const text = byReason[ fact.reason ];
	return text === undefined ? null : { reason: fact.reason, ...text };
};
