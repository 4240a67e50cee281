import { meetSubscriber, newSubscriberIdAt } from './audience/commands.ts';
import type { Company } from './company.ts';
import { contactFor } from './contact-of.ts';
import { companyNamed } from './directory.ts';
import type { Command } from './facts.ts';
import { here, type Mail } from './mail.ts';
import type { Reactions } from './reactions.ts';

/** Who is met becomes a subscriber; what happens to a subscriber begins and ends runs of sequences. */
export const audienceReactions: Reactions = {
	WaitlistEntryOpened: ( _company, { entry }, recorded ) => [
		meetSubscriber( {
			email: entry.email,
			newSubscriberId: newSubscriberIdAt( recorded ),
			source: 'back_in_stock',
		} ),
	],
	SubscriberCreated: ( company, { subscriber, startsSequences }, { seq } ) => {
		if ( ! startsSequences ) {
			return [];
		}
		const about = { runId: `c${ seq }`, contact: contactFor( company, subscriber ) };
		const listIds = subscriber.lists.map( ( { listId } ) => listId );
		return [
			{ type: 'EnterByList', ...about, listIds, isNew: true },
			{ type: 'EnterByTag', ...about, tags: subscriber.tags },
		];
	},
	SubscriberListsChanged: ( company, { subscriberId, joined, startsSequences }, { seq } ) =>
		startsSequences && joined.length > 0
			? about( company, subscriberId, ( contact ) => ( {
					type: 'EnterByList',
					runId: `c${ seq }`,
					contact,
					listIds: joined,
					isNew: false,
				} ) )
			: [],
	SubscriberTagged: ( company, { subscriberId, added, startsSequences }, { seq } ) =>
		startsSequences && added.length > 0
			? about( company, subscriberId, ( contact ) => ( { type: 'EnterByTag', runId: `c${ seq }`, contact, tags: added } ) )
			: [],
	SubscriberStatusChanged: ( _company, { subscriberId, status } ) =>
		status === 'active' ? [] : [ { type: 'EndRunsOf', subscriberId, reason: status === 'bounced' ? 'BOUNCED' : 'UNSUBSCRIBED' } ],
	SubscriberDeleted: ( _company, { subscriberId } ) => [ { type: 'EndRunsOf', subscriberId, reason: 'SUBSCRIBER_GONE' } ],
	OptInRequested: ( company, { subscriberId }, { seq, at } ) => {
		const email = company.audience.byId.get( subscriberId )?.email;
		return email
			? [ { type: 'SendMail', mail: confirmationMail( company, { subscriberId, email, mailId: `mail_optin_${ seq }`, at } ) } ]
			: [];
	},
	OptInConfirmed: ( company, { subscriberId }, { seq } ) =>
		about( company, subscriberId, ( contact ) => ( { type: 'EnterByList', runId: `c${ seq }`, contact, listIds: [], isNew: true } ) ),
	SubscriberUpdateDue: ( _company, { subscriberId, update } ) => {
		const { attributes, status, ...profile } = update;
		return [
			{
				type: 'ChangeSubscriber',
				subscriberId,
				profile,
				attributes: Object.fromEntries( attributes.map( ( { name, value } ) => [ name, value ] ) ),
				attributesStrategy: 'merge',
				...( status && { status } ),
				reason: 'SEQUENCE_STEP',
			},
		];
	},
};

const about = ( company: Company, subscriberId: string, command: ( contact: ReturnType< typeof contactFor > ) => Command ): Command[] => {
	const subscriber = company.audience.byId.get( subscriberId );
	return subscriber ? [ command( contactFor( company, subscriber ) ) ] : [];
};

const confirmationMail = (
	{ companyId, workspace }: Company,
	{ subscriberId, email, mailId, at }: { subscriberId: string; email: string; mailId: string; at: string }
): Mail => {
	const { name } = companyNamed( workspace.directory, companyId );
	const url = `${ here }/confirm/${ mailId }`;
	return {
		id: mailId,
		to: email,
		subject: `Please confirm your address for ${ name }`.replace( /\s+/g, ' ' ),
		text: `Please confirm that you want mails from ${ name }: ${ url }\n\nIf you did not ask for this, do nothing.`,
		html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Please confirm your address</title></head>
<body><p>Please confirm that you want mails from us:</p><p><a href="${ url }">Confirm my address</a></p><p>If you did not ask for this, do nothing.</p></body></html>`,
		sentAt: at,
		sequenceId: null,
		eventId: null,
		subscriberId,
	};
};
