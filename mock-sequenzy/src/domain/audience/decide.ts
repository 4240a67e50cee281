import type { Instant } from '../instant.ts';
import { unreachable } from '../unreachable.ts';
import { change, setStatus, tag } from './change.ts';
import { recordConsent } from './consent.ts';
import type { SubscribersCommand } from './commands.ts';
import type { SubscriberFact } from './facts.ts';
import { move } from './move.ts';
import { save } from './save.ts';
import { activeListsOf, normalEmail, subscriberOf, type Audience, type Subscriber } from './state.ts';

export const decideSubscribers = ( state: Audience, command: SubscribersCommand, now: Instant ): SubscriberFact[] => {
	switch ( command.type ) {
		case 'SaveSubscriber':
			return save( state, command, now );
		case 'ChangeSubscriber':
			return about( state, command, ( known ) => change( state, known, command, now ) );
		case 'TagSubscriber':
			return about( state, command, ( known ) => tag( known, command ) );
		case 'ChangeLists':
			return about( state, command, ( known ) => changeLists( state, known, command ) );
		case 'MoveSubscriber':
			return move( state, command, now );
		case 'RecordConsent':
			return recordConsent( state, command );
		case 'ConfirmOptIn':
			return about( state, command, confirmOptIn );
		case 'Unsubscribe': {
			const known = subscriberOf( state, command.email );
			return known ? setStatus( known, 'unsubscribed', command.reason, now ) : [];
		}
		case 'DeleteSubscriber':
			return about( state, command, ( { subscriberId, email } ) => [
				{ type: 'SubscriberDeleted', subscriberId, email, reason: 'API' },
			] );
		case 'EraseSubscriber': {
			const known = subscriberOf( state, command.email );
			return known ? [ { type: 'SubscriberDeleted', subscriberId: known.subscriberId, email: known.email, reason: 'ERASED' } ] : [];
		}
		case 'SuppressAddress':
		case 'LiftSuppression':
			return suppression( state, command, now );
		case 'AddNote': {
			const { noteId, subscriberId, body } = command;
			return about( state, command, () => [ { type: 'NoteAdded', note: { noteId, subscriberId, body, createdAt: now } } ] );
		}
		case 'DeleteNote':
			return state.notes.has( command.noteId ) ? [ { type: 'NoteDeleted', noteId: command.noteId } ] : [];
		default:
			return unreachable( command );
	}
};

const about = (
	state: Audience,
	{ subscriberId }: { subscriberId: string },
	decide: ( known: Subscriber ) => SubscriberFact[]
): SubscriberFact[] => {
	const known = state.byId.get( subscriberId );
	return known ? decide( known ) : [];
};

const changeLists = (
	{ lists }: Audience,
	known: Subscriber,
	{ subscriberId, join, leave, startsSequences, optInMode }: Extract< SubscribersCommand, { type: 'ChangeLists' } >
): SubscriberFact[] => {
	const active = activeListsOf( known );
	const wanted = [ ...new Set( join ) ].filter( ( listId ) => lists.has( listId ) && ! active.includes( listId ) );
	if ( wanted.length > 0 && known.status === 'unsubscribed' && optInMode === 'double_opt_in' ) {
		return [ { type: 'OptInRequested', subscriberId, grants: { listIds: wanted, tags: [] } } ];
	}
	// Who has unsubscribed joins nothing until they come back themselves.
	const joined = known.status === 'active' ? wanted : [];
	const left = active.filter( ( listId ) => leave.includes( listId ) );
	return joined.length + left.length === 0 ? [] : [ { type: 'SubscriberListsChanged', subscriberId, joined, left, startsSequences } ];
};

const confirmOptIn = ( { subscriberId, optIn, optInGrants, tags }: Subscriber ): SubscriberFact[] => {
	if ( optIn !== 'pending' ) {
		return [];
	}
	const joined = optInGrants?.listIds ?? [];
	const added = ( optInGrants?.tags ?? [] ).filter( ( name ) => ! tags.includes( name ) );
	return [
		{ type: 'OptInConfirmed', subscriberId },
		...( joined.length > 0
			? [ { type: 'SubscriberListsChanged', subscriberId, joined, left: [], startsSequences: true } satisfies SubscriberFact ]
			: [] ),
		...( added.length > 0
			? [ { type: 'SubscriberTagged', subscriberId, added, removed: [], startsSequences: true } satisfies SubscriberFact ]
			: [] ),
	];
};

const suppression = (
	{ suppressions }: Audience,
	command: Extract< SubscribersCommand, { type: 'SuppressAddress' | 'LiftSuppression' } >,
	now: Instant
): SubscriberFact[] => {
	const email = normalEmail( command.email );
	if ( command.type === 'LiftSuppression' ) {
		return suppressions.has( email ) ? [ { type: 'SuppressionLifted', email } ] : [];
	}
	return suppressions.has( email )
		? []
		: [ { type: 'AddressSuppressed', suppression: { email, reason: command.reason, suppressedAt: now } } ];
};
