import type { Call } from '../call.ts';
import type { Fetched, Listing } from '../listing.ts';
import { deletedIn, type Deleted } from '../read-answer.ts';
import type { Routes } from '../routes.ts';
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
	/** As `delete`, by your own id of the contact. */
	readonly deleteByExternalId: ( externalId: string, options?: CallOptions ) => Call< Deleted >;
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
	/** By the note's own id. */
	readonly deleteNote: ( noteId: string, options?: CallOptions ) => Call< Deleted >;
}

export const subscriberCalls = ( routes: Routes ): SubscriberCalls => ( {
	create: ( body, options ) =>
		// Who it is stands in the message. A double opt-in would send its mail twice.
		routes.call( { route: 'POST subscribers', body, repeatable: body.optInMode !== 'double_opt_in' }, options, 'subscriber' ),
	get: routes.ask( 'GET subscribers/{id}', 'subscriber' ),
	getByExternalId: routes.ask( 'GET subscribers/external/{id}', 'subscriber' ),
	update: routes.tell( 'PATCH subscribers/{id}', 'subscriber' ),
	updateByExternalId: routes.tell( 'PATCH subscribers/external/{id}', 'subscriber' ),
	delete: routes.ask( 'DELETE subscribers/{id}', deletedIn ),
	deleteByExternalId: routes.ask( 'DELETE subscribers/external/{id}', deletedIn ),
	list: routes.list( 'GET subscribers', pageIn ),
	import: routes.tell( 'POST subscribers/imports', 'import', ( given: ImportSubscribers ) => ( {
		idempotencyKey: routes.newId(),
		...given,
	} ) ),
	getImport: routes.ask( 'GET subscribers/imports/{id}', 'import' ),
	addNote: routes.once( 'POST subscribers/{id}/notes', 'note', ( body: unknown ) => ( { body } ) ),
	listNotes: routes.ask( 'GET subscribers/{id}/notes', 'notes' ),
	deleteNote: routes.ask( 'DELETE subscribers/notes/{id}', deletedIn ),
} );

function pageIn( body: { subscribers?: Subscriber[]; pagination?: SubscriberPagination } ): Fetched< Subscriber > | undefined {
	const { subscribers, pagination } = body;
	const cursor = pagination?.hasMore ? pagination.nextCursor : undefined;
	return subscribers && { items: subscribers, total: pagination?.total ?? undefined, next: cursor ? { cursor } : undefined };
}
