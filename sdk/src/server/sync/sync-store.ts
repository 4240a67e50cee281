import { instantOf } from '../../translate/order.ts';
import type { Customer, Order, Product } from '../../wire.ts';
import type { Sequenzy } from '../create-sequenzy.ts';
import { sleep as timer } from '../sleep.ts';
import { bringCustomers } from './bring-customers.ts';
import { bringOrders } from './bring-orders.ts';
import { bringProducts } from './bring-products.ts';
import { beginning, cursorOf, nextResource, positionIn, type Position, type SyncCount, type SyncResource } from './cursor.ts';
import { failedFrom, type Delivered, type LeftOut, type Target } from './deliver.ts';
import { ask, lookAtAddress, readPage, type WooCommerceClient } from './read-store.ts';
import { SyncError } from './sync-error.ts';

/** How far a sync is, after a page. */
export interface SyncProgress {
	readonly resource: SyncResource;
	/** Records of this kind that were looked at. */
	readonly done: number;
	/** How many of this kind the store has. */
	readonly total: number;
	/** Of this page. */
	readonly leftOut: readonly LeftOut[];
	/** Keep the last one: with it, the next `syncStore` goes on from here. It holds no secret and no address. */
	readonly cursor: string;
}

/** What is read, where it goes, and from where on. */
export interface SyncSettings {
	/** `new WooCommerceRestApi( { url, consumerKey, consumerSecret } )` of `@woocommerce/woocommerce-rest-api`; a key that may read is enough. */
	readonly woocommerce: WooCommerceClient;
	readonly sequenzy: Sequenzy;
	/**
	 * ISO 8601: only customers and orders that changed since, and changes of orders are then news that may start sequences. The
	 * catalogue is always brought whole, because a variation that changes leaves its product's date as it is. Left out: the first copy,
	 * which starts nothing.
	 */
	readonly since?: string | undefined;
	/** Of the last progress, or of the `SyncError`: goes on from there. `since` then is what it was. */
	readonly cursor?: string | undefined;
	/** Hears of each page that was brought. A promise is waited for. */
	readonly onProgress?: ( progress: SyncProgress ) => void | Promise< void >;
	/** Stops after the call under way; then this rejects with the signal's reason. */
	readonly signal?: AbortSignal | undefined;
	/** Epoch milliseconds; `Date.now` unless given. */
	readonly now?: () => number;
	/** Waits; a timer unless given. */
	readonly sleep?: ( ms: number, signal?: AbortSignal ) => Promise< void >;
}

/** What a sync brought, its earlier parts included. */
export interface SyncResult {
	readonly products: SyncCount;
	readonly customers: SyncCount;
	readonly orders: SyncCount;
	/** When it began: the `since` of the next one. */
	readonly startedAt: string;
}

/**
 * Brings the products, customers and orders of a WooCommerce store that cannot install the plugin. The records appear under the
 * provider `api`. Each page is one batch; what is sent twice counts once, so it may be stopped and gone on with at any time.
 *
 * A record that Sequenzy refuses is left out with its reason; anything else that goes wrong ends it with a `SyncError` that knows the
 * cursor. It waits as long as Sequenzy's rate limits ask (100 calls a minute: that is 100 orders).
 *
 * @param settings
 * @return What was brought.
 *
 * @example
 * import WooCommerceRestApi from '@woocommerce/woocommerce-rest-api';
 * import { createSequenzy, syncStore } from 'sequenzy-woocommerce/server';
 *
 * const { orders, startedAt } = await syncStore( {
 * 	woocommerce: new WooCommerceRestApi( { url: 'https://store.example.com', consumerKey, consumerSecret } ),
 * 	sequenzy: createSequenzy( { apiKey } ),
 * 	onProgress: ( { resource, done, total } ) => console.log( `${ resource }: ${ done } of ${ total }` ),
 * } );
 */
export async function syncStore( settings: SyncSettings ): Promise< SyncResult > {
	const { woocommerce, sequenzy, onProgress, signal, now = Date.now, sleep = timer } = settings;
	const target: Target = { sequenzy, signal, sleep };
	let position: Position =
		settings.cursor === undefined
			? beginning( new Date( now() ).toISOString(), sinceIn( settings.since ) )
			: positionIn( settings.cursor );
	try {
		const currency = await currencyOf( woocommerce, target );
		for (;;) {
			const { resource } = position;
			const page = await bringPage( position, { woocommerce, currency, target } );
			position = page.position;
			await onProgress?.( {
				resource,
				done: page.offset,
				total: Math.max( page.total, page.offset ),
				leftOut: page.leftOut,
				cursor: cursorOf( position ),
			} );
			if ( page.isEnd ) {
				return { ...position.counts, startedAt: position.startedAt };
			}
		}
	} catch ( thrown ) {
		const error = failedFrom( thrown );
		if ( error instanceof SyncError ) {
			error.cursor = cursorOf( position );
		}
		throw error;
	}
}

type From = { readonly woocommerce: WooCommerceClient; readonly currency: string; readonly target: Target };

async function bringPage( position: Position, from: From ) {
	const { resource, counts } = position;
	const { records, offset, total, isLast } = await readPage( from.woocommerce, resource, {
		...position,
		...from.target,
		params: paramsOf( position ),
	} );
	const { sent, leftOut } = await bring( position, records, from );
	const { [ resource ]: before } = counts;
	const reached: Position = {
		...position,
		afterId: records.at( -1 )?.id ?? position.afterId,
		offset,
		counts: { ...counts, [ resource ]: { sent: before.sent + sent, leftOut: before.leftOut + leftOut.length } },
	};
	const next = isLast ? nextResource( reached ) : reached;
	return { position: next ?? reached, isEnd: next === undefined, offset, total, leftOut };
}

function bring(
	{ resource, since }: Position,
	records: readonly unknown[],
	{ woocommerce, currency, target }: From
): Promise< Delivered > {
	switch ( resource ) {
		case 'products':
			return bringProducts( records as Product[], { woocommerce, currency }, target );
		case 'customers':
			return bringCustomers(
				( records as Customer[] ).filter( ( customer ) => isNewer( customer, since ) ),
				target
			);
		default:
			return bringOrders( records as Order[], { woocommerce, isFirstCopy: since === null }, target );
	}
}

function paramsOf( { resource, since }: Position ): Record< string, unknown > {
	switch ( resource ) {
		case 'products':
			return { status: 'any' };
		case 'customers':
			return { role: 'customer' };
		default:
			// Without its Z: WordPress would turn that into the store's own time, and compare this with UTC all the same.
			return { status: 'any', ...( since !== null && { modified_after: since.slice( 0, 19 ), dates_are_gmt: true } ) };
	}
}

/** WooCommerce cannot be asked for changed customers. */
const isNewer = ( { date_modified_gmt: modified }: Customer, since: string | null ): boolean =>
	since === null || ! modified || instantOf( modified ) >= since;

async function currencyOf( woocommerce: WooCommerceClient, target: Target ): Promise< string > {
	const { data } = await ask( woocommerce, 'data/currencies/current', {}, target );
	const { code } = Object( data ) as { code?: unknown };
	if ( typeof code !== 'string' || ! /^[A-Z]{3}$/.test( code ) ) {
		throw new SyncError( 'STORE_UNREADABLE', `The store does not tell its currency. ${ lookAtAddress }`, data );
	}
	return code;
}

function sinceIn( since: string | undefined ): string | null {
	if ( since === undefined ) {
		return null;
	}
	const at = Date.parse( since );
	if ( Number.isNaN( at ) ) {
		throw new TypeError( `syncStore: since is "${ since }"; give a moment such as 2026-04-01T12:00:00.000Z.` );
	}
	// WooCommerce counts in whole seconds: what changed in that very second is asked for once more.
	return new Date( at - 1_000 ).toISOString();
}
