import type { Area } from './area.ts';
import { earliest, latest, type Instant } from './instant.ts';
import type { NotInStock, StockItem } from './stock.ts';
import { unreachable } from './unreachable.ts';
import {
	description,
	emptyWaitlist,
	entriesOf,
	entriesOfPerson,
	evolveWaitlist,
	keyOfEntry,
	textOf,
	type Waitlist,
	type WaitlistEntry,
	type WaitlistFact,
	type WaitlistKey,
} from './waitlist-state.ts';

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
	/** The buyer has it: nothing more to tell about it. */
	| {
			type: 'NotePurchase';
			email: string;
			orderId: string;
			integrationId: string;
			items: ReadonlyArray< { productId: string; variantId: string } >;
	  }
	| { type: 'CancelEntries'; integrationId: string; productId: string; variantId: string | null; version: number }
	| { type: 'DeleteWaitlistEntry'; entryId: string };

export const decideWaitlist = ( state: Waitlist, command: WaitlistCommand, now: Instant ): WaitlistFact[] => {
	switch ( command.type ) {
		case 'RequestBackInStock':
			return request( state, command, now );
		case 'ReviewStock':
			return entriesOf( state, command ).flatMap( ( entry ) => review( entry, command.stockOf( entry.variantId ), now ) );
		case 'NotePurchase':
			return entriesOfPerson( state, command.email )
				.filter( ( entry ) => isBought( entry, command ) )
				.map( ( { entryId } ) => ( { type: 'WaitlistEntryPurchased', entryId, orderId: command.orderId } ) );
		case 'CancelEntries':
			return entriesOf( state, command )
				.filter( ( { state: at, variantId } ) => at === 'active' && ( command.variantId ?? variantId ) === variantId )
				.map( ( { entryId } ) => ( {
					type: 'WaitlistEntryCancelled',
					entryId,
					version: command.version,
					reason: 'PRODUCT_DELETED',
				} ) );
		case 'DeleteWaitlistEntry':
			return state.entries.has( command.entryId ) ? [ { type: 'WaitlistEntryDeleted', entryId: command.entryId } ] : [];
		default:
			return unreachable( command );
	}
};

/** An entry on a product is served by any of its variations. */
const isBought = (
	{ state, integrationId, productId, variantId }: WaitlistEntry,
	bought: Extract< WaitlistCommand, { type: 'NotePurchase' } >
): boolean =>
	( state === 'notified' || state === 'out_of_stock_signalled' ) &&
	integrationId === bought.integrationId &&
	bought.items.some( ( item ) => item.productId === productId && ( variantId === productId || item.variantId === variantId ) );

/**
 * entry: active → { notified, cancelled, erased }; notified → { out_of_stock_signalled, purchased }; out_of_stock_signalled → purchased
 *        { notified, out_of_stock_signalled, purchased, cancelled } → active when asked again (a new cycle, a new requestedAt)
 */
export const waitlistArea: Area< Waitlist, WaitlistCommand, WaitlistFact > = {
	start: emptyWaitlist,
	decide: {
		RequestBackInStock: decideWaitlist,
		ReviewStock: decideWaitlist,
		NotePurchase: decideWaitlist,
		CancelEntries: decideWaitlist,
		DeleteWaitlistEntry: decideWaitlist,
	},
	evolve: {
		WaitlistEntryOpened: evolveWaitlist,
		WaitlistRequestRepeated: evolveWaitlist,
		WaitlistEntryNotified: evolveWaitlist,
		WaitlistEntrySignalledOutOfStock: evolveWaitlist,
		WaitlistEntryLeftWaiting: evolveWaitlist,
		WaitlistEntryPurchased: evolveWaitlist,
		WaitlistEntryCancelled: evolveWaitlist,
		WaitlistEntryDeleted: evolveWaitlist,
		BuyerErased: evolveWaitlist,
	},
};

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
		return item.reason === 'PRODUCT_UNKNOWN' || item.reason === 'PRODUCT_DELETED'
			? [ opened, leftWaiting( entry, item.reason ) ]
			: [ opened ];
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
