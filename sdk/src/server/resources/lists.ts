import type { Call, Caller } from '../call.ts';
import type { CallOptions } from '../send.ts';
import type { AddedToList, AddToListRequest, CreateListRequest, RemovedFromList, SubscriberList } from '../../wire.ts';

/** Vendor page: Lists. */
export interface ListCalls {
	/** All lists with how many are on them. */
	readonly list: ( options?: CallOptions ) => Call< readonly SubscriberList[] >;
	/** A new list, empty. */
	readonly create: ( list: CreateListRequest, options?: CallOptions ) => Call< SubscriberList >;
	/** Up to 500 addresses; who is no contact becomes one. Starts no sequence unless `enrollInSequences` says so. */
	readonly addSubscribers: ( listId: string, request: AddToListRequest, options?: CallOptions ) => Call< AddedToList >;
	/** Up to 500 addresses; the contacts stay. */
	readonly removeSubscribers: ( listId: string, emails: readonly string[], options?: CallOptions ) => Call< RemovedFromList >;
}

export const listCalls = ( { call }: Caller ): ListCalls => ( {
	list: ( options ) => call( { route: 'GET lists' }, options, 'lists' ),
	create: ( body, options ) => call( { route: 'POST lists', body }, options, 'list' ),
	addSubscribers: ( id, body, options ) => call( { route: 'POST lists/{id}/subscribers', ids: [ id ], body, repeatable: true }, options ),
	removeSubscribers: ( id, emails, options ) =>
		call(
			{
				route: 'POST lists/{id}/subscribers/remove',
				ids: [ id ],
				body: { emails },
				repeatable: true,
			},
			options
		),
} );
