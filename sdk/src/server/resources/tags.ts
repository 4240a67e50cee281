import type { Call, Caller } from '../call.ts';
import type { CallOptions } from '../send.ts';
import type { AddSubscriberTags, BulkTagged, BulkTagSubscribers, Tag, TagsAdded } from '../../wire.ts';

/** Vendor page: Tags. Names become lower case with hyphens: `VIP_User` is `vip-user`. */
export interface TagCalls {
	readonly list: ( options?: CallOptions ) => Call< readonly Tag[] >;
	readonly create: ( tag: { readonly name: string; readonly color?: string }, options?: CallOptions ) => Call< Tag >;
	/** Several tags for one contact; contact and tags are created where they are missing. */
	readonly add: ( request: AddSubscriberTags, options?: CallOptions ) => Call< TagsAdded >;
	/** For up to 500 contacts that exist; who does not is in `notFound`. Starts no automation unless `triggerAutomations` says so. */
	readonly addToMany: ( request: BulkTagSubscribers, options?: CallOptions ) => Call< BulkTagged >;
	readonly removeFromMany: ( request: BulkTagSubscribers, options?: CallOptions ) => Call< BulkTagged >;
}

export const tagCalls = ( { call }: Caller ): TagCalls => {
	const bulk = ( method: 'addToMany' | 'removeFromMany', action: 'add' | 'remove' ) => ( body: BulkTagSubscribers, options?: CallOptions ) =>
		call(
			{ name: `tags.${ method }`, method: 'POST', path: [ 'subscribers', 'bulk', 'tags', action ], body, repeatable: true },
			options,
			( answer: BulkTagged ) => answer
		);
	return {
		list: ( options ) =>
			call( { name: 'tags.list', method: 'GET', path: [ 'tags' ] }, options, ( { tags }: { tags?: Tag[] } ) => tags ),
		create: ( body, options ) =>
			call( { name: 'tags.create', method: 'POST', path: [ 'tags' ], body }, options, ( { tag }: { tag?: Tag } ) => tag ),
		add: ( body, options ) =>
			call(
				{ name: 'tags.add', method: 'POST', path: [ 'subscribers', 'tags', 'bulk' ], body, repeatable: true },
				options,
				( answer: TagsAdded ) => answer
			),
		addToMany: bulk( 'addToMany', 'add' ),
		removeFromMany: bulk( 'removeFromMany', 'remove' ),
	};
};
