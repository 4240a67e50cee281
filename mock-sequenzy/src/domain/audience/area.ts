import { type Area, type Moment, untouched } from '../area.ts';
import { confirmedByClick } from './consent.ts';
import type { AudienceCommand } from './commands.ts';
import { decideSubscribers } from './decide.ts';
import type { AudienceFact } from './facts.ts';
import { decideLists } from './lists.ts';
import { firstSettings } from './settings.ts';
import type { Audience, Subscriber } from './state.ts';
import { decideTags, keepTags, tagIdOf } from './tags.ts';

/**
 * subscriber: (none) → active | unsubscribed | bounced (creation) ; active ⇄ unsubscribed, bounced (API; the unsubscribe link only leads out)
 *             unsubscribed, opt-in pending → active by the click alone ; any → deleted (API, erased, merged into another)
 * opt-in:     none → pending → confirmed
 * address:    free → suppressed (bounce, complaint) → free (a person lifts it)
 */
export const audienceArea: Area< Audience, AudienceCommand, AudienceFact > = {
	start: () => ( {
		byId: new Map(),
		idsByEmail: new Map(),
		idsByExternalId: new Map(),
		suppressions: new Map(),
		notes: new Map(),
		lists: new Map(),
		tags: new Map(),
		settings: firstSettings,
	} ),
	decide: {
		SaveSubscriber: decideSubscribers,
		ChangeSubscriber: decideSubscribers,
		TagSubscriber: decideSubscribers,
		ChangeLists: decideSubscribers,
		MoveSubscriber: decideSubscribers,
		RecordConsent: decideSubscribers,
		ConfirmOptIn: decideSubscribers,
		Unsubscribe: decideSubscribers,
		DeleteSubscriber: decideSubscribers,
		EraseSubscriber: decideSubscribers,
		SuppressAddress: decideSubscribers,
		LiftSuppression: decideSubscribers,
		AddNote: decideSubscribers,
		DeleteNote: decideSubscribers,
		CreateList: decideLists,
		ChangeList: decideLists,
		DeleteList: decideLists,
		CreateTag: decideTags,
		ColourTag: decideTags,
		DeleteTag: decideTags,
		ChangeAudienceSettings: ( _state, { changes } ) => [ { type: 'AudienceSettingsChanged', changes } ],
	},
	evolve: {
		SubscriberCreated: ( state, { subscriber }, { at } ) => {
			hold( state, subscriber );
			keepTags( state, subscriber.tags, at );
		},
		SubscriberChanged: ( state, { subscriberId, changes }, { at } ) =>
			onSubscriber( state, subscriberId, { ...changes, updatedAt: at } ),
		SubscriberAddressChanged: ( state, { subscriberId, to }, { at } ) =>
			onSubscriber( state, subscriberId, { email: to, updatedAt: at } ),
		SubscriberStatusChanged: ( state, { subscriberId, status }, { at } ) =>
			onSubscriber( state, subscriberId, {
				status,
				optIn: 'none',
				unsubscribedAt: status === 'unsubscribed' ? at : null,
				updatedAt: at,
			} ),
		SubscriberConsentRecorded: ( state, { subscriberId, consent }, { at } ) =>
			onSubscriber( state, subscriberId, { consent, updatedAt: at } ),
		ConsentPassedOver: untouched,
		SubscriberTagged: ( state, { subscriberId, added, removed }, { at } ) => {
			const tags = state.byId.get( subscriberId )?.tags ?? [];
			onSubscriber( state, subscriberId, {
				tags: [ ...tags.filter( ( name ) => ! removed.includes( name ) ), ...added ],
				updatedAt: at,
			} );
			keepTags( state, added, at );
		},
		SubscriberListsChanged: changeMemberships,
		SubscriberPassedOver: untouched,
		SubscriberDeleted: ( state, { subscriberId } ) => forget( state, subscriberId ),
		OptInRequested: ( state, { subscriberId, grants } ) =>
			onSubscriber( state, subscriberId, { optIn: 'pending', optInGrants: grants } ),
		OptInConfirmed: ( state, { subscriberId }, { at } ) =>
			onSubscriber( state, subscriberId, {
				status: 'active',
				optIn: 'confirmed',
				optInGrants: null,
				consent: confirmedByClick( at ),
				unsubscribedAt: null,
				updatedAt: at,
			} ),
		AddressSuppressed: ( state, { suppression } ) => state.suppressions.set( suppression.email, suppression ),
		SuppressionLifted: ( state, { email } ) => state.suppressions.delete( email ),
		NoteAdded: ( state, { note } ) => state.notes.set( note.noteId, note ),
		NoteDeleted: ( state, { noteId } ) => state.notes.delete( noteId ),
		ListCreated: ( state, { list } ) => state.lists.set( list.listId, list ),
		ListChanged: ( state, { listId, changes }, { at } ) => {
			const list = state.lists.get( listId );
			return list && state.lists.set( listId, { ...list, ...changes, updatedAt: at } );
		},
		ListDeleted: ( state, { listId } ) => {
			state.lists.delete( listId );
			forEachHolding( state, ( { lists } ) => {
				const rest = lists.filter( ( one ) => one.listId !== listId );
				return rest.length === lists.length ? null : { lists: rest };
			} );
		},
		TagCreated: ( state, { name, color }, { at } ) => state.tags.set( name, { tagId: tagIdOf( name ), name, color, createdAt: at } ),
		TagColoured: ( state, { name, color } ) => {
			const tag = state.tags.get( name );
			return tag && state.tags.set( name, { ...tag, color } );
		},
		TagDeleted: ( state, { name } ) => {
			state.tags.delete( name );
			forEachHolding( state, ( { tags } ) =>
				tags.includes( name ) ? { tags: tags.filter( ( other ) => other !== name ) } : null
			);
		},
		AudienceSettingsChanged: ( state, { changes } ) => {
			state.settings = { ...state.settings, ...changes };
		},
	},
};

function changeMemberships(
	state: Audience,
	{ subscriberId, joined, left }: { subscriberId: string; joined: readonly string[]; left: readonly string[] },
	{ at }: Moment
): void {
	const lists = state.byId.get( subscriberId )?.lists ?? [];
	onSubscriber( state, subscriberId, {
		lists: [
			...lists
				.filter( ( { listId } ) => ! joined.includes( listId ) )
				.map( ( one ) => ( left.includes( one.listId ) ? { ...one, unsubscribedAt: at } : one ) ),
			...joined.map( ( listId ) => ( { listId, subscribedAt: at, unsubscribedAt: null } ) ),
		],
		updatedAt: at,
	} );
}

const forEachHolding = ( state: Audience, change: ( known: Subscriber ) => Partial< Subscriber > | null ): void => {
	for ( const known of state.byId.values() ) {
		const changes = change( known );
		if ( changes ) {
			onSubscriber( state, known.subscriberId, changes );
		}
	}
};

const onSubscriber = ( state: Audience, subscriberId: string, changes: Partial< Subscriber > ): void => {
	const known = state.byId.get( subscriberId );
	if ( ! known ) {
		return;
	}
	const changed = { ...known, ...changes };
	if ( known.email !== changed.email && known.email ) {
		state.idsByEmail.delete( known.email );
	}
	if ( known.externalId !== changed.externalId && known.externalId ) {
		state.idsByExternalId.delete( known.externalId );
	}
	hold( state, changed );
};

const hold = ( state: Audience, subscriber: Subscriber ): void => {
	state.byId.set( subscriber.subscriberId, subscriber );
	if ( subscriber.email ) {
		state.idsByEmail.set( subscriber.email, subscriber.subscriberId );
	}
	if ( subscriber.externalId ) {
		state.idsByExternalId.set( subscriber.externalId, subscriber.subscriberId );
	}
};

const forget = ( state: Audience, subscriberId: string ): void => {
	const known = state.byId.get( subscriberId );
	state.byId.delete( subscriberId );
	if ( known?.email ) {
		state.idsByEmail.delete( known.email );
	}
	if ( known?.externalId ) {
		state.idsByExternalId.delete( known.externalId );
	}
	for ( const { noteId } of [ ...state.notes.values() ].filter( ( note ) => note.subscriberId === subscriberId ) ) {
		state.notes.delete( noteId );
	}
};
