import type { Call, Caller } from '../call.ts';
import { listingOf, type Fetched, type Listing } from '../listing.ts';
import { deletedIn, type Deleted } from '../read-answer.ts';
import type { CallOptions } from '../send.ts';
import type {
	ChangeSubscriberRequest,
	CreateSubscriber,
	ImportSubscribers,
	SavedSubscriber,
	Subscriber,
	SubscriberDetail,
	SubscriberImport,
	SubscriberNote,
	SubscriberPagination,
} from '../../wire.ts';

/** Which subscribers; all conditions have to hold. */
export interface SubscriberQuery {
	/** Part of the address or of the name. */
	readonly query?: string;
	readonly status?: Subscriber[ 'status' ];
	/** All of these. */
	readonly tags?: readonly string[];
	/** A list by its id or name. */
	readonly list?: string;
	/** A custom attribute, `name:value`. */
	readonly attribute?: string;
	readonly attributeOperator?: 'is' | 'contains' | 'gt' | 'gte' | 'lt' | 'lte' | 'is_not_empty';
	/** ISO 8601 in UTC. */
	readonly unsubscribedAfter?: string;
	readonly unsubscribedBefore?: string;
	/** Subscribers in a page, up to 1000; 100 unless given. */
	readonly limit?: number;
}

/** Vendor page: Subscribers. An address is compared trimmed and lower-cased. */
export interface SubscriberCalls {
	/** A new contact, or an existing one by `duplicateStrategy` (`skip` unless given: `skipped` then says so). */
	readonly create: ( subscriber: CreateSubscriber, options?: CallOptions ) => Call< SavedSubscriber >;
	/** One in full: profile, activity, lists, notes, sequences. Rejects with `not_found` where there is none. */
	readonly get: ( email: string, options?: CallOptions ) => Call< SubscriberDetail >;
	/** As `get`, by your own id of the contact. */
	readonly getByExternalId: ( externalId: string, options?: CallOptions ) => Call< SubscriberDetail >;
	/** What is given replaces what is there; `customAttributes` too, unless `customAttributesStrategy` is `merge`. */
	readonly update: ( email: string, changes: ChangeSubscriberRequest, options?: CallOptions ) => Call< Subscriber >;
	/** As `update`, by your own id of the contact. */
	readonly updateByExternalId: ( externalId: string, changes: ChangeSubscriberRequest, options?: CallOptions ) => Call< Subscriber >;
	/** For good, with all that is known about the person. To end mails only, update with `status: 'unsubscribed'`. */
	readonly delete: ( email: string, options?: CallOptions ) => Call< Deleted >;
	/** Newest first. */
	readonly list: ( query?: SubscriberQuery, options?: CallOptions ) => Listing< Subscriber >;
	/** Up to 5,000 at once, worked off later: ask `getImport` how far it is. A repeat with the same `idempotencyKey` imports nothing. */
	readonly import: ( subscribers: ImportSubscribers, options?: CallOptions ) => Call< SubscriberImport >;
	/** How far an import is: `status` is `completed` or `failed` when it is over. */
	readonly getImport: ( importId: string, options?: CallOptions ) => Call< SubscriberImport >;
	/** A note that your colleagues read in the profile. */
	readonly addNote: ( email: string, body: string, options?: CallOptions ) => Call< SubscriberNote >;
	/** Oldest first. */
	readonly listNotes: ( email: string, options?: CallOptions ) => Call< readonly SubscriberNote[] >;
}

export const subscriberCalls = ( { call, newId }: Caller ): SubscriberCalls => ( {
	create: ( body, options ) =>
		call(
			{
				route: 'POST subscribers',
				body,
				// Who it is stands in the message. A double opt-in would send its mail twice.
				repeatable: body.optInMode !== 'double_opt_in',
			},
			options,
			'subscriber'
		),
	get: ( email, options ) => call( { route: 'GET subscribers/{id}', ids: [ email ] }, options, 'subscriber' ),
	getByExternalId: ( externalId, options ) =>
		call( { route: 'GET subscribers/external/{id}', ids: [ externalId ] }, options, 'subscriber' ),
	update: ( email, body, options ) =>
		call( { route: 'PATCH subscribers/{id}', ids: [ email ], body, repeatable: true }, options, 'subscriber' ),
	updateByExternalId: ( externalId, body, options ) =>
		call( { route: 'PATCH subscribers/external/{id}', ids: [ externalId ], body, repeatable: true }, options, 'subscriber' ),
	delete: ( email, options ) => call( { route: 'DELETE subscribers/{id}', ids: [ email ] }, options, deletedIn ),
	list: ( query = {}, options ) =>
		listingOf(
			'GET subscribers',
			( position, pageOptions ) =>
				call( { route: 'GET subscribers', query: { limit: 100, ...query, ...position } }, pageOptions, pageIn ),
			options
		),
	import: ( body, options ) =>
		call(
			{
				route: 'POST subscribers/imports',
				body: { idempotencyKey: newId(), ...body },
				repeatable: true,
			},
			options,
			'import'
		),
	getImport: ( id, options ) => call( { route: 'GET subscribers/imports/{id}', ids: [ id ] }, options, 'import' ),
	addNote: ( email, body, options ) => call( { route: 'POST subscribers/{id}/notes', ids: [ email ], body: { body } }, options, 'note' ),
	listNotes: ( email, options ) => call( { route: 'GET subscribers/{id}/notes', ids: [ email ] }, options, 'notes' ),
} );

function pageIn( body: { subscribers?: Subscriber[]; pagination?: SubscriberPagination } ): Fetched< Subscriber > | undefined {
	const { subscribers, pagination } = body;
	const cursor = pagination?.hasMore ? pagination.nextCursor : undefined;
	return subscribers && { items: subscribers, total: pagination?.total ?? undefined, next: cursor ? { cursor } : undefined };
}
