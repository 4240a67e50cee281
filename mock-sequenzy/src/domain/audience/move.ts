import type { Instant } from '../instant.ts';
import { newerOf } from './consent.ts';
import type { SubscriberFact } from './facts.ts';
import { save } from './save.ts';
import { activeListsOf, normalEmail, subscriberOf, type Audience } from './state.ts';

/** A customer changed the address in the store. Where somebody has the new one already, the two become one. */
export const move = ( state: Audience, { fromEmail, toEmail }: { fromEmail: string; toEmail: string }, now: Instant ): SubscriberFact[] => {
	const from = subscriberOf( state, fromEmail );
	const to = normalEmail( toEmail );
	if ( ! from || from.email === to ) {
		return [];
	}
	const { subscriberId, email, externalId, firstName, lastName, phone, timezone, attributes, createdAt, tags, status, consent } = from;
	const other = subscriberOf( state, to );
	if ( ! other ) {
		return [ { type: 'SubscriberAddressChanged', subscriberId, from: email, to } ];
	}
	return [
		{ type: 'SubscriberDeleted', subscriberId, email, reason: 'MERGED' },
		...save(
			state,
			{
				type: 'SaveSubscriber',
				newSubscriberId: other.subscriberId,
				email: to,
				source: 'customer',
				strategy: 'merge',
				profile: { externalId, firstName, lastName, phone, timezone },
				attributes,
				tags,
				listIds: activeListsOf( from ),
				createdAt,
			},
			now
		),
		...( consent && newerOf( other.consent, consent ) === consent
			? [ { type: 'SubscriberConsentRecorded', subscriberId: other.subscriberId, consent } satisfies SubscriberFact ]
			: [] ),
		// Who said no under one of the two addresses has said no.
		...( status !== 'active' && other.status === 'active'
			? [
					{
						type: 'SubscriberStatusChanged',
						subscriberId: other.subscriberId,
						from: other.status,
						status,
						reason: 'STORE',
					} satisfies SubscriberFact,
				]
			: [] ),
	];
};
