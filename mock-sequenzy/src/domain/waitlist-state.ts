import { addTo } from './add-to.ts';
import type { Instant } from './instant.ts';
import type { NotInStock } from './stock.ts';
import type { BuyerErased } from './customers.ts';
import { unreachable } from './unreachable.ts';

/** Store + e-mail + product + variant: one entry a key, however often somebody asks. */
export type WaitlistKey = { integrationId: string; email: string; productId: string; variantId: string };

export type ItemDescription = { productTitle: string; variantTitle: string | null; productUrl: string | null; imageUrl: string | null };

export type WaitlistEntry = WaitlistKey &
	ItemDescription & {
		entryId: string;
		state: 'active' | 'notified' | 'out_of_stock_signalled' | 'purchased' | 'cancelled';
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

export type Waitlist = {
	entries: Map< string, WaitlistEntry >;
	idsByKey: Map< string, string >;
	idsByProduct: Map< string, Set< string > >;
	idsByEmail: Map< string, Set< string > >;
	/** Grows with each change; a heartbeat is answered with what changed since the revision of the last one. */
	revision: number;
	revisions: Map< string, number >;
};

export const emptyWaitlist = (): Waitlist => ( {
	entries: new Map(),
	idsByKey: new Map(),
	idsByProduct: new Map(),
	idsByEmail: new Map(),
	revision: 0,
	revisions: new Map(),
} );

export type WaitlistFact =
	| { type: 'WaitlistEntryOpened'; entry: WaitlistEntry }
	| { type: 'WaitlistRequestRepeated'; entryId: string; reason: 'ALREADY_WAITING' | 'ALREADY_NOTIFIED' }
	| { type: 'WaitlistEntryPurchased'; entryId: string; orderId: string }
	| { type: 'WaitlistEntryCancelled'; entryId: string; version: number; reason: 'PRODUCT_DELETED' }
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
	| { type: 'WaitlistEntryDeleted'; entryId: string }
	| BuyerErased;

export const evolveWaitlist = ( state: Waitlist, fact: WaitlistFact ): Waitlist => {
	switch ( fact.type ) {
		case 'WaitlistEntryOpened': {
			const { entry } = fact;
			state.entries.set( entry.entryId, entry );
			state.idsByKey.set( textOf( entry ), entry.entryId );
			addTo( state.idsByProduct, productKey( entry ), entry.entryId );
			addTo( state.idsByEmail, entry.email, entry.entryId );
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
		case 'WaitlistEntryPurchased':
			return change( state, fact.entryId, { state: 'purchased' } );
		case 'WaitlistEntryCancelled':
			return change( state, fact.entryId, { state: 'cancelled', waitsBecause: fact.reason, notifiedByVersion: fact.version } );
		case 'WaitlistEntryDeleted':
			return remove( state, fact.entryId );
		case 'BuyerErased':
			return [ ...( state.idsByEmail.get( fact.email ) ?? [] ) ].reduce( remove, state );
		case 'WaitlistRequestRepeated':
			return state;
		default:
			return unreachable( fact );
	}
};

export type ItemCount = { productId: string; variantId: string; waiting: number; lastNotifiedAt: Instant | null; revision: number };

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

export const entriesOf = ( state: Waitlist, item: { integrationId: string; productId: string } ): WaitlistEntry[] =>
	[ ...( state.idsByProduct.get( productKey( item ) ) ?? [] ) ].flatMap( ( id ) => state.entries.get( id ) ?? [] );

const change = ( state: Waitlist, entryId: string, changes: Partial< WaitlistEntry > ): Waitlist => {
	const entry = state.entries.get( entryId );
	if ( ! entry ) {
		return state;
	}
	state.entries.set( entryId, { ...entry, ...changes } );
	return touched( state, entry );
};

const remove = ( state: Waitlist, entryId: string ): Waitlist => {
	const entry = state.entries.get( entryId );
	if ( ! entry ) {
		return state;
	}
	state.entries.delete( entryId );
	state.idsByKey.delete( textOf( entry ) );
	state.idsByProduct.get( productKey( entry ) )?.delete( entryId );
	state.idsByEmail.get( entry.email )?.delete( entryId );
	return touched( state, entry );
};

export const entriesOfPerson = ( state: Waitlist, email: string ): WaitlistEntry[] =>
	[ ...( state.idsByEmail.get( email ) ?? [] ) ].flatMap( ( id ) => state.entries.get( id ) ?? [] );

const touched = ( state: Waitlist, { integrationId, productId, variantId }: WaitlistKey ): Waitlist => {
	state.revision += 1;
	state.revisions.set( [ integrationId, productId, variantId ].join( '\n' ), state.revision );
	return state;
};

export const description = ( { productTitle, variantTitle, productUrl, imageUrl }: ItemDescription ): ItemDescription => ( {
	productTitle,
	variantTitle,
	productUrl,
	imageUrl,
} );

export const keyOfEntry = ( { integrationId, email, productId, variantId }: WaitlistKey ): WaitlistKey => ( {
	integrationId,
	email,
	productId,
	variantId,
} );

export const textOf = ( { integrationId, email, productId, variantId }: WaitlistKey ): string =>
	[ integrationId, email, productId, variantId ].join( '\n' );

const productKey = ( { integrationId, productId }: { integrationId: string; productId: string } ): string =>
	`${ integrationId }\n${ productId }`;
