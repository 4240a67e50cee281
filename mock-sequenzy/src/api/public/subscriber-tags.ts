import type { AddNote, AddSubscriberTag, AddSubscriberTags, BulkTagSubscribers } from 'sequenzy-contract';
import type { Subscriber } from '../../domain/audience/state.ts';
import { tagIdOf } from '../../domain/audience/tags.ts';
import { normaliseTag } from '../../domain/tag-name.ts';
import type { Call, Reply } from '../call.ts';
import { done, keyOf, mayTriggerAutomations } from './answers.ts';
import { meet } from './meet.ts';
import { invalid, notFound, PublicError } from './errors.ts';
import { findSubscriber, subscriberNamed } from './subscriber-of.ts';
import { notesOf } from './views/subscriber.ts';

export const addTag = ( call: Call ): Reply => {
	const { tag, ...who } = call.body as AddSubscriberTag;
	const { subscriber, newTags } = tagContact( call, who, [ tag ] );
	const name = normaliseTag( tag );
	return done( { subscriber, tag: { id: tagIdOf( name ), name, created: newTags.includes( name ) } } );
};

export const addTags = ( call: Call ): Reply => {
	const { tags, ...who } = call.body as AddSubscriberTags;
	const { subscriber, newTags } = tagContact( call, who, tags );
	const names = [ ...new Set( tags.map( normaliseTag ) ) ];
	return done( { subscriber, tags: names.map( ( name ) => ( { id: tagIdOf( name ), name, created: newTags.includes( name ) } ) ) } );
};

const tagContact = ( call: Call, who: Omit< AddSubscriberTag, 'tag' >, tags: readonly string[] ) => {
	const { mock } = call;
	const names = [ ...new Set( tags.map( normaliseTag ) ) ];
	if ( names.includes( '' ) ) {
		throw invalid( 'A tag needs letters or digits' );
	}
	const known = mock.engine.state().audience.tags;
	const newTags = names.filter( ( name ) => ! known.has( name ) );
	return mock.engine.transaction( () => {
		const { subscriberId, created } = meet( call, who );
		mock.engine.execute( {
			type: 'TagSubscriber',
			subscriberId,
			add: names,
			remove: [],
			startsSequences: mayTriggerAutomations( call ),
		} );
		const subscriber = mock.engine.state().audience.byId.get( subscriberId );
		return { newTags, subscriber: { id: subscriberId, email: subscriber?.email ?? null, created, tags: subscriber?.tags ?? [] } };
	} );
};

export const bulkAddTags = ( call: Call ): Reply => bulk( call, 'add' );

export const bulkRemoveTags = ( call: Call ): Reply => bulk( call, 'remove' );

/** Reference 9.1: only contacts that exist; automations only when asked for. */
const bulk = ( call: Call, how: 'add' | 'remove' ): Reply => {
	const { mock } = call;
	const { tags, emails = [], externalIds = [], subscriberIds = [], triggerAutomations = false } = call.body as BulkTagSubscribers;
	if ( emails.length + externalIds.length + subscriberIds.length > 500 ) {
		throw invalid( 'At most 500 contacts in one call' );
	}
	if ( triggerAutomations && ! mayTriggerAutomations( call ) ) {
		throw new PublicError( 403, { shape: 'E1', error: 'API key is missing required scope: automations:trigger' }, 'SCOPE_MISSING' );
	}
	const { audience } = mock.engine.state();
	const matched = new Map< string, Subscriber >();
	const missing = < T extends string >( given: readonly T[], find: ( one: T ) => Subscriber | undefined ): T[] =>
		given.filter( ( one ) => {
			const subscriber = find( one );
			if ( subscriber ) {
				matched.set( subscriber.subscriberId, subscriber );
			}
			return ! subscriber;
		} );
	const notFoundOnes = {
		emails: missing( emails, ( email ) => findSubscriber( mock, { email } ) ),
		externalIds: missing( externalIds, ( externalId ) => findSubscriber( mock, { externalId } ) ),
		subscriberIds: missing( subscriberIds, ( id ) => audience.byId.get( id ) ),
	};
	const names = tags.map( normaliseTag ).filter( Boolean );
	const updated = mock.engine.transaction(
		() =>
			[ ...matched.keys() ].filter(
				( subscriberId ) =>
					mock.engine.execute( {
						type: 'TagSubscriber',
						subscriberId,
						add: how === 'add' ? names : [],
						remove: how === 'remove' ? names : [],
						startsSequences: triggerAutomations,
					} ).length > 0
			).length
	);
	return done( {
		tags: names,
		requested: emails.length + externalIds.length + subscriberIds.length,
		matched: matched.size,
		updated,
		unchanged: matched.size - updated,
		failed: 0,
		notFound: notFoundOnes,
		failures: [],
		triggeredAutomations: triggerAutomations,
	} );
};

export const listNotes = ( call: Call ): Reply => done( { notes: notesOf( call.mock.engine.state(), subscriberNamed( call ) ) } );

/** The note of this answer is an object: the one place where the vendor's client wants it so. */
export const addNote = ( call: Call ): Reply => {
	const { mock } = call;
	const subscriber = subscriberNamed( call );
	const noteId = mock.secrets.id( 'note' );
	mock.engine.execute( { type: 'AddNote', noteId, subscriberId: subscriber.subscriberId, body: ( call.body as AddNote ).body } );
	return done( { note: notesOf( mock.engine.state(), subscriber ).find( ( { id } ) => id === noteId ), createdBy: keyOf( call ).keyId } );
};

export const deleteNote = ( { mock, params }: Call ): Reply => {
	const noteId = params.noteId ?? '';
	if ( mock.engine.execute( { type: 'DeleteNote', noteId } ).length === 0 ) {
		throw notFound( 'Note' );
	}
	return done( { id: noteId, deleted: true } );
};
