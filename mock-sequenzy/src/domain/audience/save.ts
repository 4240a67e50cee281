import { earliest, type Instant } from '../instant.ts';
import { normaliseTag } from '../tag-name.ts';
import type { SaveSubscriber } from './commands.ts';
import type { ProfileChanges, SubscriberFact } from './facts.ts';
import { defaultListsOf } from './lists.ts';
import {
	activeListsOf,
	normalEmail,
	subscriberByExternalId,
	subscriberByPhone,
	subscriberOf,
	type Subscriber,
	type Audience,
} from './state.ts';

export const save = ( state: Audience, command: SaveSubscriber, now: Instant ): SubscriberFact[] => {
	const { email, profile } = command;
	const known =
		( email === null ? undefined : subscriberOf( state, email ) ) ??
		( profile?.externalId ? subscriberByExternalId( state, profile.externalId ) : undefined ) ??
		( email === null && profile?.phone ? subscriberByPhone( state, profile.phone ) : undefined );
	return known ? meetAgain( state, known, command ) : create( state, command, now );
};

const create = ( state: Audience, command: SaveSubscriber, now: Instant ): SubscriberFact[] => {
	const { newSubscriberId: subscriberId, optInMode = 'default', startsSequences = false } = command;
	const waitsForClick =
		( command.status ?? 'active' ) === 'active' &&
		( optInMode === 'double_opt_in' || ( optInMode === 'default' && state.settings.doubleOptIn ) );
	const joins = [ ...( command.listIds ?? defaultListsOf( state ) ) ];
	const tags = tagsOf( command );
	const status = waitsForClick ? 'unsubscribed' : ( command.status ?? 'active' );
	const subscriber: Subscriber = {
		externalId: null,
		firstName: null,
		lastName: null,
		phone: null,
		timezone: null,
		smsStatus: 'not_subscribed',
		...trimmed( command.profile ),
		subscriberId,
		email: command.email === null ? null : normalEmail( command.email ),
		status,
		optIn: waitsForClick ? 'pending' : 'none',
		optInGrants: null,
		consent: null,
		// Reference 9.2: with a double opt-in, lists and tags come with the click.
		tags: waitsForClick ? [] : tags,
		lists:
			waitsForClick || status !== 'active' ? [] : joins.map( ( listId ) => ( { listId, subscribedAt: now, unsubscribedAt: null } ) ),
		attributes: command.attributes ?? {},
		source: command.source,
		createdAt: earliest( command.createdAt ?? now, now ),
		updatedAt: now,
		unsubscribedAt: command.status === 'unsubscribed' ? now : null,
	};
	return [
		{ type: 'SubscriberCreated', subscriber, startsSequences },
		...( waitsForClick ? [ { type: 'OptInRequested', subscriberId, grants: { listIds: joins, tags } } satisfies SubscriberFact ] : [] ),
		...( status === 'bounced' && subscriber.email
			? [
					{
						type: 'AddressSuppressed',
						suppression: { email: subscriber.email, reason: 'bounce', suppressedAt: now },
					} satisfies SubscriberFact,
				]
			: [] ),
	];
};

const meetAgain = ( state: Audience, known: Subscriber, command: SaveSubscriber ): SubscriberFact[] => {
	const { subscriberId } = known;
	if ( command.strategy === 'skip' ) {
		return [ { type: 'SubscriberPassedOver', subscriberId, reason: 'DUPLICATE_SKIPPED' } ];
	}
	const facts: SubscriberFact[] = [];
	const changes = changesOf( state, known, command );
	if ( Object.keys( changes ).length > 0 ) {
		facts.push( { type: 'SubscriberChanged', subscriberId, changes, source: command.source } );
	}
	const startsSequences = command.startsSequences ?? false;
	const added = tagsOf( command ).filter( ( tag ) => ! known.tags.includes( tag ) );
	if ( added.length > 0 ) {
		facts.push( { type: 'SubscriberTagged', subscriberId, added, removed: [], startsSequences } );
	}
	if ( known.status === 'active' ) {
		const joined = ( command.listIds ?? [] ).filter( ( listId ) => ! activeListsOf( known ).includes( listId ) );
		if ( joined.length > 0 ) {
			facts.push( { type: 'SubscriberListsChanged', subscriberId, joined, left: [], startsSequences } );
		}
	} else if ( command.optInMode === 'double_opt_in' && known.status === 'unsubscribed' ) {
		facts.push( { type: 'OptInRequested', subscriberId, grants: { listIds: command.listIds ?? [], tags: [] } } );
	} else if ( command.status === 'active' || command.optInMode === 'confirmed' ) {
		facts.push( { type: 'SubscriberPassedOver', subscriberId, reason: 'REACTIVATION_REFUSED' } );
	}
	return facts;
};

const changesOf = ( state: Audience, known: Subscriber, command: SaveSubscriber ): ProfileChanges => {
	const replaces = command.strategy === 'overwrite';
	const given = trimmed( command.profile );
	const holder = given.externalId ? subscriberByExternalId( state, given.externalId ) : undefined;
	const profile = Object.entries( given ).filter( ( [ name, value ] ) => {
		const held = known[ name as keyof typeof given ];
		const isFree = name !== 'externalId' || holder === undefined || holder.subscriberId === known.subscriberId;
		return isFree && ( replaces ? held !== value : held === null || held === 'not_subscribed' ) && held !== value;
	} );
	const attributes = Object.entries( command.attributes ?? {} ).filter( ( [ name, value ] ) =>
		Object.hasOwn( known.attributes, name ) ? replaces && JSON.stringify( known.attributes[ name ] ) !== JSON.stringify( value ) : true
	);
	const isEarlier = command.createdAt !== undefined && command.createdAt < known.createdAt;
	return {
		...Object.fromEntries( profile ),
		...( attributes.length > 0 && { attributes: { ...known.attributes, ...Object.fromEntries( attributes ) } } ),
		...( isEarlier && { createdAt: command.createdAt } ),
	};
};

const tagsOf = ( { tags = [] }: SaveSubscriber ): string[] => [ ...new Set( tags.map( normaliseTag ).filter( Boolean ) ) ];

const trimmed = ( profile: SaveSubscriber[ 'profile' ] = {} ): NonNullable< SaveSubscriber[ 'profile' ] > => ( {
	...profile,
	...( typeof profile.externalId === 'string' && { externalId: profile.externalId.trim() || null } ),
} );
