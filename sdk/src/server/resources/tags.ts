import type { Call } from '../call.ts';
import type { Routes } from '../routes.ts';
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

export const tagCalls = ( routes: Routes ): TagCalls => ( {
	list: routes.ask( 'GET tags', 'tags' ),
	create: routes.once( 'POST tags', 'tag' ),
	add: routes.tell( 'POST subscribers/tags/bulk' ),
	addToMany: routes.tell( 'POST subscribers/bulk/tags/add' ),
	removeFromMany: routes.tell( 'POST subscribers/bulk/tags/remove' ),
} );
