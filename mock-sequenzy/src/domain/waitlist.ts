import { earliest, latest, type Instant } from './instant.ts';
import type { NotInStock, StockItem } from './stock.ts';
import { unreachable } from './unreachable.ts';

/** Store + e-mail + product + variant: one entry a key, however often somebody asks. */
export type WaitlistKey = { integrationId: string; email: string; productId: string; variantId: string };

export type ItemDescription = { productTitle: string; variantTitle: string | null; productUrl: string | null; imageUrl: string | null };

export type WaitlistEntry = WaitlistKey &
	ItemDescription & {
		entryId: string;
		state: 'active' | 'notified' | 'out_of_stock_signalled';
		/** Counts the askings: each cycle is notified once. */
		cycle: number;
		requestedAt: Instant;
		via: 'storefront' | 'store';
		notifiedAt: Instant | null;
		notifiedByVersion: number;
		outOfStockAt: Instant | null;
		waitsBecause: NotInStock | 'IN_STOCK_WHEN_ASKED' | null;
		/** Version of the item's newest report at the time of the asking. */
		askedAtVersion: number;
	};

export type ItemCount = { productId: string; variantId: string; waiting: number; lastNotifiedAt: Instant | null; revision: number };

export type Waitlist = {
	entries: Map< string, WaitlistEntry >;
	idsByKey: Map< string, string >;
	idsByProduct: Map< string, Set< string > >;
	/** Grows with each change; a heartbeat is answered with what changed since the revision of the last one. */
	revision: number;
	revisions: Map< string, number >;
};

export const emptyWaitlist = (): Waitlist => ( {
	entries: new Map(),
	idsByKey: new Map(),
	idsByProduct: new Map(),
	revision: 0,
	revisions: new Map(),
} );

export type WaitlistCommand =
	| {
			type: 'RequestBackInStock';
			newEntryId: string;
			key: WaitlistKey;
			productTitle: string;
			variantTitle: string | null;
			requestedAt: Instant;
			/** The store's own raw clock, comparable with versions; null for a sign-up that came straight from a browser. */
			requestedAtMicros: number | null;
			item: StockItem;
	  }
	| { type: 'ReviewStock'; integrationId: string; productId: string; stockOf: ( variantId: string ) => StockItem }
	| { type: 'DeleteWaitlistEntry'; entryId: string };

export type WaitlistFact =
	| { type: 'WaitlistEntryOpened'; entry: WaitlistEntry }
	| { type: 'WaitlistRequestRepeated'; entryId: string; reason: 'ALREADY_WAITING' | 'ALREADY_NOTIFIED' }
	| ( {
			type: 'WaitlistEntryNotified';
			entryId: string;
			key: WaitlistKey;
			requestedAt: Instant;
			backInStockAt: Instant;
			version: number;
	  } & ItemDescription )
	| ( {
			type: 'WaitlistEntrySignalledOutOfStock';
			entryId: string;
			key: WaitlistKey;
			requestedAt: Instant;
			backInStockAt: Instant;
			outOfStockAt: Instant;
	  } & ItemDescription )
	| { type: 'WaitlistEntryLeftWaiting'; entryId: string; reason: NotInStock | 'IN_STOCK_WHEN_ASKED' }
	| { type: 'WaitlistEntryDeleted'; entryId: string };

export const decideWaitlist = ( state: Waitlist, command: WaitlistCommand, now: Instant ): WaitlistFact[] => {
	switch ( command.type ) {
		case 'RequestBackInStock':
			return request( state, command, now );
		case 'ReviewStock':
			return entriesOf( state, command ).flatMap( ( entry ) => review( entry, command.stockOf( entry.variantId ), now ) );
		case 'DeleteWaitlistEntry':
			return state.entries.has( command.entryId ) ? [ { type: 'WaitlistEntryDeleted', entryId: command.entryId } ] : [];
		default:
			return unreachable( command );
	}
};

export const evolveWaitlist = ( state: Waitlist, fact: WaitlistFact ): Waitlist => {
	switch ( fact.type ) {
		case 'WaitlistEntryOpened': {
			const { entry } = fact;
			state.entries.set( entry.entryId, entry );
			state.idsByKey.set( textOf( entry ), entry.entryId );
			const siblings = state.idsByProduct.get( productKey( entry ) ) ?? new Set();
			state.idsByProduct.set( productKey( entry ), siblings.add( entry.entryId ) );
			return touched( state, entry );
		}
		case 'WaitlistEntryNotified':
			return change( state, fact.entryId, {
				...description( fact ),
				state: 'notified',
				notifiedAt: fact.backInStockAt,
				notifiedByVersion: fact.version,
				outOfStockAt: null,
				waitsBecause: null,
			} );
		case 'WaitlistEntrySignalledOutOfStock':
			return change( state, fact.entryId, { state: 'out_of_stock_signalled', outOfStockAt: fact.outOfStockAt } );
		case 'WaitlistEntryLeftWaiting':
			return change( state, fact.entryId, { waitsBecause: fact.reason } );
		case 'WaitlistEntryDeleted': {
			const entry = state.entries.get( fact.entryId );
			if ( entry ) {
				state.entries.delete( fact.entryId );
				state.idsByKey.delete( textOf( entry ) );
				state.idsByProduct.get( productKey( entry ) )?.delete( fact.entryId );
				touched( state, entry );
			}
			return state;
		}
		case 'WaitlistRequestRepeated':
			return state;
		default:
			return unreachable( fact );
	}
};

/** Counts per item that changed after a revision, oldest change first, for the answer to a heartbeat. */
export const itemsChangedSince = ( state: Waitlist, integrationId: string, revision: number ): ItemCount[] =>
	[ ...state.revisions ]
		.filter( ( [ item, at ] ) => at > revision && item.startsWith( `${ integrationId }\n` ) )
		.sort( ( [ , a ], [ , b ] ) => a - b )
		.map( ( [ item, at ] ) => {
			const [ , productId = '', variantId = '' ] = item.split( '\n' );
			const entries = entriesOf( state, { integrationId, productId } ).filter( ( entry ) => entry.variantId === variantId );
			return {
				productId,
				variantId,
				revision: at,
				waiting: entries.filter( ( entry ) => entry.state === 'active' ).length,
				lastNotifiedAt: entries.reduce< Instant | null >(
					( last, { notifiedAt } ) => ( notifiedAt && notifiedAt > ( last ?? '' ) ? notifiedAt : last ),
					null
				),
			};
		} );

const request = ( state: Waitlist, command: Extract< WaitlistCommand, { type: 'RequestBackInStock' } >, now: Instant ): WaitlistFact[] => {
	const { key, item, requestedAtMicros } = command;
	const known = state.entries.get( state.idsByKey.get( textOf( key ) ) ?? '' );
	if ( known?.state === 'active' ) {
		return [ { type: 'WaitlistRequestRepeated', entryId: known.entryId, reason: 'ALREADY_WAITING' } ];
	}
	// The same asking that came twice: straight from the browser, and late through the store.
	if ( known && requestedAtMicros !== null && requestedAtMicros <= known.notifiedByVersion ) {
		return [ { type: 'WaitlistRequestRepeated', entryId: known.entryId, reason: 'ALREADY_NOTIFIED' } ];
	}
	const entry: WaitlistEntry = {
		...key,
		entryId: known?.entryId ?? command.newEntryId,
		productTitle: item.productTitle ?? command.productTitle,
		variantTitle: command.variantTitle ?? item.variantTitle,
		productUrl: item.productUrl,
		imageUrl: item.imageUrl,
		state: 'active',
		cycle: ( known?.cycle ?? 0 ) + 1,
		requestedAt: command.requestedAt,
		via: requestedAtMicros === null ? 'storefront' : 'store',
		notifiedAt: null,
		notifiedByVersion: known?.notifiedByVersion ?? 0,
		outOfStockAt: null,
		waitsBecause: item.reason,
		askedAtVersion: item.version,
	};
	const opened: WaitlistFact = { type: 'WaitlistEntryOpened', entry };
	if ( ! item.inStock ) {
		return item.reason === 'PRODUCT_UNKNOWN' ? [ opened, leftWaiting( entry, item.reason ) ] : [ opened ];
	}
	// The store refuses a sign-up while the item is in stock, so one that is older than the report came late: it is due now.
	const isLate = requestedAtMicros !== null && requestedAtMicros <= item.version;
	return [ opened, isLate ? notified( entry, item, now ) : leftWaiting( entry, 'IN_STOCK_WHEN_ASKED' ) ];
};

/** Level-triggered: any report that the item is in stock notifies, once per cycle. */
const review = ( entry: WaitlistEntry, item: StockItem, now: Instant ): WaitlistFact[] => {
	const isReported = entry.waitsBecause !== 'IN_STOCK_WHEN_ASKED' || item.version > entry.askedAtVersion;
	if ( entry.state === 'active' && item.inStock && isReported ) {
		return [ notified( entry, item, now ) ];
	}
	if ( entry.state === 'active' && item.reason !== null && item.reason !== entry.waitsBecause ) {
		return [ leftWaiting( entry, item.reason ) ];
	}
	if ( entry.state === 'notified' && ! item.inStock ) {
		return [
			{
				type: 'WaitlistEntrySignalledOutOfStock',
				entryId: entry.entryId,
				key: keyOfEntry( entry ),
				requestedAt: entry.requestedAt,
				backInStockAt: entry.notifiedAt ?? now,
				outOfStockAt: reportInstant( item, entry.notifiedAt ?? entry.requestedAt, now ),
				...description( entry ),
			},
		];
	}
	return [];
};

const notified = ( entry: WaitlistEntry, item: StockItem, now: Instant ): WaitlistFact => ( {
	type: 'WaitlistEntryNotified',
	entryId: entry.entryId,
	key: keyOfEntry( entry ),
	requestedAt: entry.requestedAt,
	backInStockAt: reportInstant( item, entry.requestedAt, now ),
	version: item.version,
	productTitle: item.productTitle ?? entry.productTitle,
	variantTitle: entry.variantTitle ?? item.variantTitle,
	productUrl: item.productUrl ?? entry.productUrl,
	imageUrl: item.imageUrl ?? entry.imageUrl,
} );

const leftWaiting = ( { entryId }: WaitlistEntry, reason: NotInStock | 'IN_STOCK_WHEN_ASKED' ): WaitlistFact => ( {
	type: 'WaitlistEntryLeftWaiting',
	entryId,
	reason,
} );

/** When the store saw it, never before what it follows and never in the future. */
const reportInstant = ( item: StockItem, notBefore: Instant, now: Instant ): Instant =>
	earliest( latest( item.reportedAt ?? now, notBefore ), now );

const entriesOf = ( state: Waitlist, item: { integrationId: string; productId: string } ): WaitlistEntry[] =>
	[ ...( state.idsByProduct.get( productKey( item ) ) ?? [] ) ].flatMap( ( id ) => state.entries.get( id ) ?? [] );

const change = ( state: Waitlist, entryId: string, changes: Partial< WaitlistEntry > ): Waitlist => {
	const entry = state.entries.get( entryId );
	if ( ! entry ) {
		return state;
	}
	state.entries.set( entryId, { ...entry, ...changes } );
	return touched( state, entry );
};

const touched = ( state: Waitlist, { integrationId, productId, variantId }: WaitlistKey ): Waitlist => {
	state.revision += 1;
	state.revisions.set( [ integrationId, productId, variantId ].join( '\n' ), state.revision );
	return state;
};

const description = ( { productTitle, variantTitle, productUrl, imageUrl }: ItemDescription ): ItemDescription => ( {
	productTitle,
	variantTitle,
	productUrl,
	imageUrl,
} );

const keyOfEntry = ( { integrationId, email, productId, variantId }: WaitlistKey ): WaitlistKey => ( {
	integrationId,
	email,
	productId,
	variantId,
} );
const textOf = ( { integrationId, email, productId, variantId }: WaitlistKey ): string =>
	[ integrationId, email, productId, variantId ].join( '\n' );
const productKey = ( { integrationId, productId }: { integrationId: string; productId: string } ): string =>
	`${ integrationId }\n${ productId }`;
