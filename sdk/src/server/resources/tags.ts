import type { Call, Caller } from '../call.ts';
import type { CallOptions } from '../send.ts';
import type { AddSubscriberTags, BulkTagged, BulkTagSubscribers, Tag, TagsAdded } from '../../wire.ts';

/** Vendor page: Tags. Names become lower case with hyphens: `VIP_User` is `vip-user`. */
export interface TagCalls {
	/** All tags, the vendor's own (`isSystem`) too. */
	readonly list: ( options?: CallOptions ) => Call< readonly Tag[] >;
	/** A new tag; rejects with `conflict` where it is there. */
	readonly create: ( tag: { readonly name: string; readonly color?: string }, options?: CallOptions ) => Call< Tag >;
	/** Several tags for one contact; contact and tags are created where they are missing. */
	readonly add: ( request: AddSubscriberTags, options?: CallOptions ) => Call< TagsAdded >;
	/** For up to 500 contacts that exist; who does not is in `notFound`. Starts no automation unless `triggerAutomations` says so. */
	readonly addToMany: ( request: BulkTagSubscribers, options?: CallOptions ) => Call< BulkTagged >;
	/** As `addToMany`, the other way. */
	readonly removeFromMany: ( request: BulkTagSubscribers, options?: CallOptions ) => Call< BulkTagged >;
}

export const tagCalls = ( { call }: Caller ): TagCalls => {
	const bulk =
		( action: 'add' | 'remove' ) =>
		( body: BulkTagSubscribers, options?: CallOptions ): Call< BulkTagged > =>
			call( { route: `POST subscribers/bulk/tags/${ action }`, body, repeatable: true }, options );
	return {
		list: ( options ) => call( { route: 'GET tags' }, options, 'tags' ),
		create: ( body, options ) => call( { route: 'POST tags', body }, options, 'tag' ),
		add: ( body, options ) => call( { route: 'POST subscribers/tags/bulk', body, repeatable: true }, options ),
		addToMany: bulk( 'add' ),
		removeFromMany: bulk( 'remove' ),
	};
};
