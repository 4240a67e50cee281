import type { Instant } from '../instant.ts';
import type { ConsentPassOver, SubscriberFact } from './facts.ts';
import { subscriberOf, type Audience, type ConsentRecord, type Subscriber } from './state.ts';

/**
 * What a person said about marketing, with what they were shown. The newest record counts; of two of one moment, the refusal.
 *
 * | known             | comes                              | follows                                    |
 * |-------------------|------------------------------------|--------------------------------------------|
 * | anything          | nobody was asked                   | ConsentPassedOver NOT_ASKED                |
 * | anything          | the record that is known           | nothing                                    |
 * | a newer record    | an older one                       | ConsentPassedOver OLDER_RECORD             |
 * | none, refused     | granted, told by a sync            | ConsentPassedOver SYNC_NEVER_UPGRADES      |
 * | none, older       | granted, refused                   | SubscriberConsentRecorded                  |
 * | unsubscribed      | granted                            | SubscriberConsentRecorded, and they stay unsubscribed |
 */
export type RecordConsent = {
	type: 'RecordConsent';
	email: string;
	consent: Omit< ConsentRecord, 'status' > & { status: ConsentRecord[ 'status' ] | 'unknown' };
	/** A sync repeats what the store holds; it is nobody's wish of today. */
	isSync: boolean;
};

export const recordConsent = ( state: Audience, { email, consent, isSync }: RecordConsent ): SubscriberFact[] => {
	const known = subscriberOf( state, email );
	const passedOver = ( reason: ConsentPassOver ): SubscriberFact[] => [
		{ type: 'ConsentPassedOver', subscriberId: known?.subscriberId ?? null, email, source: consent.source, reason },
	];
	if ( consent.status === 'unknown' ) {
		return passedOver( 'NOT_ASKED' );
	}
	if ( ! known ) {
		return passedOver( 'SUBSCRIBER_GONE' );
	}
	const record: ConsentRecord = { ...consent, status: consent.status };
	const held = known.consent;
	if ( held && held.at === record.at && held.status === record.status ) {
		return [];
	}
	if ( isSync && record.status === 'granted' ) {
		return held?.status === 'granted' ? [] : passedOver( 'SYNC_NEVER_UPGRADES' );
	}
	return newerOf( held, record ) === record ? recorded( known, record ) : passedOver( 'OLDER_RECORD' );
};

/** Whichever order they are told in, the same one counts. */
export const newerOf = ( one: ConsentRecord | null, other: ConsentRecord | null ): ConsentRecord | null => {
	if ( ! one || ! other ) {
		return one ?? other;
	}
	if ( one.at === other.at ) {
		return one.status === 'refused' ? one : other;
	}
	return one.at > other.at ? one : other;
};

export const confirmedByClick = ( at: Instant ): ConsentRecord => ( {
	status: 'granted',
	text: null,
	version: null,
	at,
	source: 'double opt-in',
} );

const recorded = ( { subscriberId, status, optIn }: Subscriber, consent: ConsentRecord ): SubscriberFact[] => [
	{ type: 'SubscriberConsentRecorded', subscriberId, consent },
	...( consent.status === 'granted' && status === 'unsubscribed' && optIn !== 'pending'
		? [ { type: 'SubscriberPassedOver', subscriberId, reason: 'REACTIVATION_REFUSED' } satisfies SubscriberFact ]
		: [] ),
];
