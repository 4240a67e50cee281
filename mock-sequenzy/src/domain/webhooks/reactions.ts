import type { Subscriber } from '../audience/state.ts';
import type { Company } from '../company.ts';
import type { Command } from '../facts.ts';
import type { Reactions } from '../reactions.ts';

/** Reference 12: what the vendor tells other servers. One table; nothing else tells them anything. */
export const webhookReactions: Reactions = {
	MailSent: ( company, { mail }, { seq } ) => {
		const data = { email_id: mail.id, to: mail.to, subject: mail.subject, sequence_id: mail.sequenceId };
		return [ ...tell( company, `${ seq }a`, 'email.sent', data ), ...tell( company, `${ seq }b`, 'email.delivered', data ) ];
	},
	SubscriberCreated: ( company, { subscriber }, { seq } ) => tell( company, seq, 'subscriber.created', dataOf( subscriber ) ),
	SubscriberChanged: ( company, { subscriberId }, { seq } ) => about( company, seq, 'subscriber.updated', subscriberId ),
	SubscriberAddressChanged: ( company, { subscriberId }, { seq } ) => about( company, seq, 'subscriber.updated', subscriberId ),
	/** Active to unsubscribed tells only that. */
	SubscriberStatusChanged: ( company, { subscriberId, status, reason }, { seq } ) =>
		status === 'unsubscribed'
			? [
					...about( company, `${ seq }a`, 'subscriber.unsubscribed', subscriberId ),
					...( reason === 'UNSUBSCRIBE_LINK' ? about( company, `${ seq }b`, 'email.unsubscribed', subscriberId ) : [] ),
				]
			: about( company, seq, 'subscriber.updated', subscriberId ),
	SubscriberListsChanged: ( company, { subscriberId, joined, left }, { seq } ) => [
		...joined.flatMap( ( listId ) =>
			about( company, `${ seq }_${ listId }`, 'subscriber.list_subscribed', subscriberId, { list_id: listId } )
		),
		...left.flatMap( ( listId ) =>
			about( company, `${ seq }_${ listId }`, 'subscriber.list_unsubscribed', subscriberId, { list_id: listId } )
		),
	],
	AddressSuppressed: ( company, { suppression: { email, reason } }, { seq } ) =>
		tell( company, seq, reason === 'bounce' ? 'email.bounced' : 'email.complained', { to: email } ),
	EnrollmentFinished: ( company, { enrollmentId }, { seq } ) => aboutRun( company, seq, 'sequence.finished', enrollmentId ),
	EnrollmentStopped: ( company, { enrollmentId, reason }, { seq } ) =>
		reason === 'STEP_GONE' || reason === 'EVENT_GONE' ? aboutRun( company, seq, 'sequence.failed', enrollmentId ) : [],
	ImportFinished: ( company, { summary }, { seq } ) => {
		const { importId, total, created, updated, skipped, failed } = summary;
		return tell( company, seq, 'subscriber_import.completed', { import_id: importId, total, created, updated, skipped, failed } );
	},
};

const tell = ( { webhooks }: Company, key: string | number, eventType: string, data: Record< string, unknown > ): Command[] =>
	webhooks.hooks.size === 0 ? [] : [ { type: 'TellWebhooks', key: String( key ), eventType, data } ];

const about = (
	company: Company,
	key: string | number,
	eventType: string,
	subscriberId: string,
	more: Record< string, unknown > = {}
): Command[] => {
	const subscriber = company.audience.byId.get( subscriberId );
	return subscriber ? tell( company, key, eventType, { ...dataOf( subscriber ), ...more } ) : [];
};

const aboutRun = ( company: Company, key: number, eventType: string, enrollmentId: string ): Command[] => {
	const run = company.sequences.enrollments.get( enrollmentId );
	return run ? tell( company, key, eventType, { enrollment_id: enrollmentId, sequence_id: run.sequenceId, email: run.email } ) : [];
};

const dataOf = ( { subscriberId, email, externalId, firstName, lastName, status, tags }: Subscriber ): Record< string, unknown > => ( {
	subscriber_id: subscriberId,
	email,
	external_id: externalId,
	first_name: firstName,
	last_name: lastName,
	status,
	tags,
} );
