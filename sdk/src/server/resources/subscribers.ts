import type { Call, Caller } from '../call.ts';
import { listingOf, type Fetched, type Listing } from '../listing.ts';
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
	readonly getByExternalId: ( externalId: string, options?: CallOptions ) => Call< SubscriberDetail >;
	/** What is given replaces what is there; `customAttributes` too, unless `customAttributesStrategy` is `merge`. */
	readonly update: ( email: string, changes: ChangeSubscriberRequest, options?: CallOptions ) => Call< Subscriber >;
	readonly updateByExternalId: ( externalId: string, changes: ChangeSubscriberRequest, options?: CallOptions ) => Call< Subscriber >;
	/** For good, with all that is known about the person. To end mails only, update with `status: 'unsubscribed'`. */
	readonly delete: ( email: string, options?: CallOptions ) => Call< { readonly deleted: boolean } >;
	/** Newest first. */
	readonly list: ( query?: SubscriberQuery, options?: CallOptions ) => Listing< Subscriber >;
	/** Up to 5,000 at once, worked off later: ask `getImport` how far it is. A repeat with the same `idempotencyKey` imports nothing. */
	readonly import: ( subscribers: ImportSubscribers, options?: CallOptions ) => Call< SubscriberImport >;
	readonly getImport: ( importId: string, options?: CallOptions ) => Call< SubscriberImport >;
	readonly addNote: ( email: string, body: string, options?: CallOptions ) => Call< SubscriberNote >;
	readonly listNotes: ( email: string, options?: CallOptions ) => Call< readonly SubscriberNote[] >;
}

export const subscriberCalls = ( { call, newId }: Caller ): SubscriberCalls => ( {
	create: ( body, options ) =>
		call(
			{
				name: 'subscribers.create',
				method: 'POST',
				path: [ 'subscribers' ],
				body,
				// Who it is stands in the message. A double opt-in would send its mail twice.
				repeatable: body.optInMode !== 'double_opt_in',
			},
			options,
			( { subscriber }: { subscriber?: SavedSubscriber } ) => subscriber
		),
	get: ( email, options ) => call( { name: 'subscribers.get', method: 'GET', path: at( email ) }, options, detailIn ),
	getByExternalId: ( externalId, options ) =>
		call( { name: 'subscribers.getByExternalId', method: 'GET', path: external( externalId ) }, options, detailIn ),
	update: ( email, body, options ) =>
		call( { name: 'subscribers.update', method: 'PATCH', path: at( email ), body, repeatable: true }, options, subscriberIn ),
	updateByExternalId: ( externalId, body, options ) =>
		call(
			{ name: 'subscribers.updateByExternalId', method: 'PATCH', path: external( externalId ), body, repeatable: true },
			options,
			subscriberIn
		),
	delete: ( email, options ) =>
		call( { name: 'subscribers.delete', method: 'DELETE', path: at( email ) }, options, ( { deleted }: { deleted?: boolean } ) => ( {
			deleted: deleted ?? true,
		} ) ),
	list: ( query = {}, options ) =>
		listingOf(
			'subscribers.list',
			( position, pageOptions ) =>
				call(
					{ name: 'subscribers.list', method: 'GET', path: [ 'subscribers' ], query: { limit: 100, ...query, ...position } },
					pageOptions,
					pageIn
				),
			options
		),
	import: ( body, options ) =>
		call(
			{
				name: 'subscribers.import',
				method: 'POST',
				path: [ 'subscribers', 'imports' ],
				body: { idempotencyKey: newId(), ...body },
				repeatable: true,
			},
			options,
			importIn
		),
	getImport: ( id, options ) =>
		call( { name: 'subscribers.getImport', method: 'GET', path: [ 'subscribers', 'imports', { id } ] }, options, importIn ),
	addNote: ( email, body, options ) =>
		call(
			{ name: 'subscribers.addNote', method: 'POST', path: [ ...at( email ), 'notes' ], body: { body } },
			options,
			( { note }: { note?: SubscriberNote } ) => note
		),
	listNotes: ( email, options ) =>
		call(
			{ name: 'subscribers.listNotes', method: 'GET', path: [ ...at( email ), 'notes' ] },
			options,
			( { notes }: { notes?: SubscriberNote[] } ) => notes
		),
} );

const at = ( email: string ) => [ 'subscribers', { id: email } ] as const;
/** A segment of the path: an empty one is then refused as any other empty id. */
const external = ( externalId: string ) => [ 'subscribers', 'external', { id: externalId } ] as const;

const subscriberIn = ( { subscriber }: { subscriber?: Subscriber } ) => subscriber;
const detailIn = ( { subscriber }: { subscriber?: SubscriberDetail } ) => subscriber;
const importIn = ( body: { import?: SubscriberImport } ) => body.import;

function pageIn( body: { subscribers?: Subscriber[]; pagination?: SubscriberPagination } ): Fetched< Subscriber > | undefined {
	const { subscribers, pagination } = body;
	const cursor = pagination?.hasMore ? pagination.nextCursor : undefined;
	return subscribers && { items: subscribers, total: pagination?.total ?? undefined, next: cursor ? { cursor } : undefined };
}
