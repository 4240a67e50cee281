import type { AddToListRequest, ChangeListRequest, CreateListRequest, RemoveFromListRequest } from 'sequenzy-contract';
import { activeListsOf, normalEmail, type ContactList } from '../../domain/audience/state.ts';
import type { Call, Reply } from '../call.ts';
import type { Mock } from '../mock.ts';
import { done, mayTriggerAutomations } from './answers.ts';
import { notFound } from './errors.ts';
import { offsetPage } from './pages.ts';
import { findSubscriber, isAddress } from './subscriber-of.ts';

export const listLists = ( { mock, query }: Call ): Reply => {
	const { items, pagination } = offsetPage( [ ...mock.engine.state().audience.lists.values() ], query, {
		limit: 100,
		most: 1000,
		whole: true,
	} );
	return done( { lists: items.map( ( list ) => viewOf( mock, list ) ), pagination: { ...pagination, orderBy: 'createdAt' } } );
};

export const createList = ( { mock, body }: Call ): Reply => {
	const { name, description = null, isPrivate = false } = body as CreateListRequest;
	const listId = mock.secrets.id( 'list' );
	mock.engine.execute( { type: 'CreateList', listId, name, description, isPrivate } );
	return done( { list: viewOf( mock, found( mock, listId ) ) } );
};

export const getList = ( { mock, params }: Call ): Reply => done( { list: viewOf( mock, found( mock, params.listId ?? '' ) ) } );

export const changeList = ( { mock, params, body }: Call ): Reply => {
	const { listId } = found( mock, params.listId ?? '' );
	const { name, description, isPrivate } = body as ChangeListRequest;
	mock.engine.execute( {
		type: 'ChangeList',
		listId,
		changes: {
			...( name !== undefined && { name } ),
			...( description !== undefined && { description } ),
			...( isPrivate !== undefined && { isPrivate } ),
		},
	} );
	return done( { list: viewOf( mock, found( mock, listId ) ) } );
};

export const deleteList = ( { mock, params }: Call ): Reply => {
	const { listId } = found( mock, params.listId ?? '' );
	mock.engine.execute( { type: 'DeleteList', listId } );
	return done( { deleted: true, listId } );
};

type Result = { email: string; status: 'created' | 'updated' | 'skipped' | 'failed'; addedToList: boolean; error?: string };

export const addToList = ( call: Call ): Reply => {
	const { mock, params } = call;
	const { listId } = found( mock, params.listId ?? '' );
	const { emails, duplicateStrategy = 'skip', enrollInSequences = false, optInMode = 'default' } = call.body as AddToListRequest;
	const { unique, duplicateInputCount, ignoredBlankCount } = tidy( emails );
	const startsSequences = enrollInSequences && mayTriggerAutomations( call );
	const results = mock.engine.transaction( () =>
		unique.map( ( email ): Result => {
			if ( ! isAddress( email ) ) {
				return { email, status: 'failed', addedToList: false, error: 'Invalid email address' };
			}
			const known = findSubscriber( mock, { email } );
			const facts = known
				? mock.engine.execute( {
						type: 'ChangeLists',
						subscriberId: known.subscriberId,
						join: [ listId ],
						leave: [],
						startsSequences,
						optInMode,
					} )
				: mock.engine.execute( {
						type: 'SaveSubscriber',
						newSubscriberId: mock.secrets.id( 'sub' ),
						email,
						source: 'api',
						strategy: duplicateStrategy,
						listIds: [ listId ],
						optInMode,
						startsSequences,
					} );
			const addedToList = ( ! known || facts.length > 0 ) && onList( mock, email, listId );
			if ( ! known ) {
				return { email, status: 'created', addedToList };
			}
			return { email, status: addedToList ? 'updated' : 'skipped', addedToList };
		} )
	);
	return done( {
		listId,
		list: viewOf( mock, found( mock, listId ) ),
		...sums( results ),
		duplicateInputCount,
		ignoredBlankCount,
		results,
	} );
};

export const removeFromList = ( { mock, params, body }: Call ): Reply => {
	const { listId } = found( mock, params.listId ?? '' );
	const { unique } = tidy( ( body as RemoveFromListRequest ).emails );
	const removed = mock.engine.transaction(
		() =>
			unique.filter( ( email ) => {
				const known = findSubscriber( mock, { email } );
				const command = { type: 'ChangeLists', join: [], leave: [ listId ], startsSequences: false } as const;
				return known !== undefined && mock.engine.execute( { ...command, subscriberId: known.subscriberId } ).length > 0;
			} ).length
	);
	return done( { listId, list: viewOf( mock, found( mock, listId ) ), total: unique.length, removed, skipped: unique.length - removed } );
};

const sums = ( results: readonly Result[] ) => {
	const count = ( status: Result[ 'status' ] ) => results.filter( ( one ) => one.status === status ).length;
	const addedToList = results.filter( ( one ) => one.addedToList ).length;
	return {
		total: results.length,
		processed: results.length - count( 'failed' ),
		created: count( 'created' ),
		updated: count( 'updated' ),
		skipped: count( 'skipped' ),
		failed: count( 'failed' ),
		addedToList,
		added: addedToList,
	};
};

const tidy = ( emails: readonly string[] ) => {
	const filled = emails.map( normalEmail ).filter( Boolean );
	const unique = [ ...new Set( filled ) ];
	return { unique, duplicateInputCount: filled.length - unique.length, ignoredBlankCount: emails.length - filled.length };
};

const onList = ( mock: Mock, email: string, listId: string ): boolean => {
	const subscriber = findSubscriber( mock, { email } );
	return subscriber !== undefined && activeListsOf( subscriber ).includes( listId );
};

const found = ( mock: Mock, listId: string ): ContactList => {
	const list = mock.engine.state().audience.lists.get( listId );
	if ( ! list ) {
		throw notFound( 'List' );
	}
	return list;
};

const viewOf = ( mock: Mock, { listId, name, description, isPrivate, createdAt, updatedAt }: ContactList ) => {
	const members = [ ...mock.engine.state().audience.byId.values() ].filter( ( { lists } ) =>
		lists.some( ( one ) => one.listId === listId )
	);
	const active = members.filter( ( one ) => one.status === 'active' && activeListsOf( one ).includes( listId ) );
	return {
		id: listId,
		name,
		description,
		isPrivate,
		subscriberCount: members.length,
		activeSubscriberCount: active.length,
		createdAt,
		updatedAt,
	};
};
