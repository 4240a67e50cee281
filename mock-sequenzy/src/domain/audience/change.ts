import { normaliseTag } from '../tag-name.ts';
import type { ChangeSubscriber } from './commands.ts';
import type { ProfileChanges, StatusReason, SubscriberFact } from './facts.ts';
import { activeListsOf, normalEmail, subscriberByExternalId, subscriberOf, type Audience, type Subscriber } from './state.ts';

/** A PATCH of the public API: what is given replaces what is there. */
export const change = ( state: Audience, known: Subscriber, command: ChangeSubscriber, now: string ): SubscriberFact[] => {
	const { subscriberId } = known;
	const email = command.email === undefined ? known.email : normalEmail( command.email );
	const externalId = command.profile?.externalId?.trim();
	const holders = [ email && subscriberOf( state, email ), externalId && subscriberByExternalId( state, externalId ) ];
	if ( holders.some( ( holder ) => holder && holder.subscriberId !== subscriberId ) ) {
		return [ { type: 'SubscriberPassedOver', subscriberId, reason: 'ADDRESS_TAKEN' } ];
	}
	const changes = changesOf( known, command );
	return [
		...( email !== known.email && email
			? [ { type: 'SubscriberAddressChanged', subscriberId, from: known.email, to: email } satisfies SubscriberFact ]
			: [] ),
		...( Object.keys( changes ).length > 0
			? [ { type: 'SubscriberChanged', subscriberId, changes, source: 'api' } satisfies SubscriberFact ]
			: [] ),
		...( command.tags ? replaceTags( known, command.tags ) : [] ),
		...( command.status ? setStatus( known, command.status, command.reason, now ) : [] ),
	];
};

const changesOf = ( known: Subscriber, { profile = {}, attributes, attributesStrategy }: ChangeSubscriber ): ProfileChanges => {
	const given = { ...profile, ...( profile.externalId !== undefined && { externalId: profile.externalId?.trim() || null } ) };
	const changes: ProfileChanges = Object.fromEntries(
		Object.entries( given ).filter( ( [ name, value ] ) => known[ name as keyof typeof given ] !== value )
	);
	if ( attributes ) {
		const next = attributesStrategy === 'merge' ? { ...known.attributes, ...attributes } : attributes;
		if ( JSON.stringify( next ) !== JSON.stringify( known.attributes ) ) {
			changes.attributes = next;
		}
	}
	return changes;
};

const replaceTags = ( known: Subscriber, tags: readonly string[] ): SubscriberFact[] => {
	const wanted = tags.map( normaliseTag );
	return tag( known, { add: wanted, remove: known.tags.filter( ( name ) => ! wanted.includes( name ) ), startsSequences: true } );
};

type Tagging = { add: readonly string[]; remove: readonly string[]; startsSequences: boolean };

export const tag = ( { subscriberId, tags }: Subscriber, { add, remove, startsSequences }: Tagging ): SubscriberFact[] => {
	const added = [ ...new Set( add.map( normaliseTag ) ) ].filter( ( name ) => name !== '' && ! tags.includes( name ) );
	const removed = [ ...new Set( remove.map( normaliseTag ) ) ].filter( ( name ) => tags.includes( name ) );
	return added.length + removed.length === 0 ? [] : [ { type: 'SubscriberTagged', subscriberId, added, removed, startsSequences } ];
};

/** Unsubscribing leaves every list (reference 9.2); a bounce also suppresses the address. */
export const setStatus = ( known: Subscriber, status: Subscriber[ 'status' ], reason: StatusReason, now: string ): SubscriberFact[] => {
	const { subscriberId, email } = known;
	if ( known.status === status && known.optIn !== 'pending' ) {
		return [];
	}
	const left = status === 'unsubscribed' ? activeListsOf( known ) : [];
	return [
		{ type: 'SubscriberStatusChanged', subscriberId, from: known.status, status, reason },
		...( left.length > 0
			? [ { type: 'SubscriberListsChanged', subscriberId, joined: [], left, startsSequences: false } satisfies SubscriberFact ]
			: [] ),
		...( status === 'bounced' && email
			? [ { type: 'AddressSuppressed', suppression: { email, reason: 'bounce', suppressedAt: now } } satisfies SubscriberFact ]
			: [] ),
	];
};
