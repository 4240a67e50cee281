import type { Call } from '../call.ts';
import type { Routes } from '../routes.ts';
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

export const listCalls = ( routes: Routes ): ListCalls => ( {
	list: routes.ask( 'GET lists', 'lists' ),
	create: routes.once( 'POST lists', 'list' ),
	addSubscribers: routes.tell( 'POST lists/{id}/subscribers' ),
	removeSubscribers: routes.tell( 'POST lists/{id}/subscribers/remove', undefined, ( emails: unknown ) => ( { emails } ) ),
} );
