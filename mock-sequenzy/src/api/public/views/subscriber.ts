import type { Subscriber } from '../../../domain/audience/state.ts';
import type { Company } from '../../../domain/company.ts';
import { attributesOf } from '../../../domain/contact-of.ts';
import { runsOf } from '../../../domain/sequences/state.ts';
import { dates } from '../answers.ts';
import { statusOfRun } from './enrollment.ts';

/** Reference 9.3, base. */
export const subscriberView = ( company: Company, subscriber: Subscriber ) => {
	const { subscriberId, email, externalId, firstName, lastName, phone, smsStatus, status, tags, timezone } = subscriber;
	return {
		id: subscriberId,
		email,
		externalId,
		firstName,
		lastName,
		phone,
		smsStatus,
		status,
		tags,
		customAttributes: attributesOf( company, subscriber ),
		emailProvider: providerOf( email ),
		timezone,
		...dates( { unsubscribedAt: subscriber.unsubscribedAt } ),
		createdAt: subscriber.createdAt,
		updatedAt: subscriber.updatedAt,
	};
};

const mostActivity = 100;

/** Reference 9.3 and 17.19, detail. */
export const subscriberDetail = ( company: Company, subscriber: Subscriber ) => ( {
	...subscriberView( company, subscriber ),
	optInStatus: subscriber.optIn,
	activity: ( company.eventIdsByEmail.get( subscriber.email ?? '' ) ?? [] )
		.slice( -mostActivity )
		.reverse()
		.flatMap( ( id ) => company.events.get( id ) ?? [] )
		.map( ( { id, name, occurredAt, properties } ) => ( {
			id,
			eventName: name,
			eventType: 'custom',
			eventTime: occurredAt,
			properties,
		} ) ),
	emailStats: emailStats( company, subscriber ),
	lists: subscriber.lists.map( ( { listId, subscribedAt, unsubscribedAt } ) => {
		const list = company.audience.lists.get( listId );
		return {
			id: listId,
			name: list?.name ?? listId,
			description: list?.description ?? null,
			isPrivate: list?.isPrivate ?? false,
			...dates( { subscribedAt, unsubscribedAt } ),
		};
	} ),
	notes: notesOf( company, subscriber ),
	sequenceEnrollments: runsOf( company.sequences, subscriber.subscriberId ).map( ( run ) => {
		const sequence = company.sequences.sequences.get( run.sequenceId );
		const step = sequence?.steps.find( ( { nodeId } ) => nodeId === run.nodeId );
		return {
			sequenceId: run.sequenceId,
			sequenceName: sequence?.name ?? run.sequenceId,
			sequenceStatus: sequence?.status ?? 'archived',
			enrollmentStatus: statusOfRun( run ),
			currentNodeId: run.nodeId,
			currentNodeType: step?.action.kind ?? 'unknown',
			currentNodeLabel: step?.action.kind === 'email' ? step.action.content.subject : ( step?.action.kind ?? run.nodeId ),
			tokenId: run.enrollmentId,
			enteredAt: run.startedAt,
			...dates( { scheduledFor: run.state === 'waiting' ? run.dueAt : null } ),
			updatedAt: run.updatedAt,
		};
	} ),
} );

export const notesOf = ( { audience }: Company, { subscriberId }: Subscriber ) =>
	[ ...audience.notes.values() ]
		.filter( ( note ) => note.subscriberId === subscriberId )
		.map( ( { noteId, body, createdAt } ) => ( { id: noteId, body, createdAt } ) );

/** Nobody opens a mail of the mock; what it sends arrives. */
const emailStats = ( { inbox, audience }: Company, { email, status }: Subscriber ) => {
	const sent = [ ...inbox.values() ].filter( ( mail ) => mail.to === email ).length;
	const suppression = audience.suppressions.get( email ?? '' );
	return {
		sent,
		delivered: sent,
		opened: 0,
		clicked: 0,
		bounced: suppression?.reason === 'bounce' ? 1 : 0,
		complained: suppression?.reason === 'complaint' ? 1 : 0,
		unsubscribed: status === 'unsubscribed' ? 1 : 0,
	};
};

const providerOf = ( email: string | null ): string | null => {
	const domain = email?.split( '@' )[ 1 ];
	return domain === undefined ? null : ( providers[ domain ] ?? 'other' );
};

const providers: Record< string, string > = {
	'gmail.com': 'gmail',
	'googlemail.com': 'gmail',
	'outlook.com': 'outlook',
	'hotmail.com': 'outlook',
	'yahoo.com': 'yahoo',
	'icloud.com': 'icloud',
};
