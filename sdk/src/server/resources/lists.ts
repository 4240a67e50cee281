import type { Call, Caller } from '../call.ts';
import type { CallOptions } from '../send.ts';
import type { AddedToList, AddToListRequest, CreateListRequest, RemovedFromList, SubscriberList } from '../../wire.ts';

/** Vendor page: Lists. */
export interface ListCalls {
	readonly list: ( options?: CallOptions ) => Call< readonly SubscriberList[] >;
	readonly create: ( list: CreateListRequest, options?: CallOptions ) => Call< SubscriberList >;
	/** Up to 500 addresses; who is no contact becomes one. Starts no sequence unless `enrollInSequences` says so. */
	readonly addSubscribers: ( listId: string, request: AddToListRequest, options?: CallOptions ) => Call< AddedToList >;
	readonly removeSubscribers: ( listId: string, emails: readonly string[], options?: CallOptions ) => Call< RemovedFromList >;
}

export const listCalls = ( { call }: Caller ): ListCalls => ( {
	list: ( options ) =>
		call( { name: 'lists.list', method: 'GET', path: [ 'lists' ] }, options, ( { lists }: { lists?: SubscriberList[] } ) => lists ),
	create: ( body, options ) =>
		call( { name: 'lists.create', method: 'POST', path: [ 'lists' ], body }, options, ( { list }: { list?: SubscriberList } ) => list ),
	addSubscribers: ( id, body, options ) =>
		call(
			{ name: 'lists.addSubscribers', method: 'POST', path: [ 'lists', { id }, 'subscribers' ], body, repeatable: true },
			options,
			( answer: AddedToList ) => answer
		),
	removeSubscribers: ( id, emails, options ) =>
		call(
			{
				name: 'lists.removeSubscribers',
				method: 'POST',
				path: [ 'lists', { id }, 'subscribers', 'remove' ],
				body: { emails },
				repeatable: true,
			},
			options,
			( answer: RemovedFromList ) => answer
		),
} );
