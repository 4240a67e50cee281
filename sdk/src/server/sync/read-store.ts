import { inTime, type Patience } from '../in-time.ts';
import type { Position } from './cursor.ts';
import { SyncError } from './sync-error.ts';

/** What `syncStore` asks of a WooCommerce client: `@woocommerce/woocommerce-rest-api` fits as it is. */
export interface WooCommerceClient {
	/** GET of an endpoint of REST v3, e.g. `products`; rejects with an error whose `response` has the status. */
	readonly get: ( endpoint: string, params?: Record< string, unknown > ) => Promise< StoreAnswer >;
}

/** What a WooCommerce client answers with. */
export interface StoreAnswer {
	readonly data: unknown;
	/** By name in lower case; `x-wp-total` tells how many there are. */
	readonly headers?: Readonly< Record< string, unknown > >;
}

export interface StoreRecord {
	readonly id: number;
}

/** WooCommerce gives no more. */
export const perPage = 100;

const longestAnswerMs = 60_000;
export const lookAtAddress = 'Check its address, that WooCommerce is active, and that permalinks are not "Plain".';
const waitsMs = [ 1_000, 4_000, 16_000 ] as const;

/** A page of records in the order of their ids, none of which was read before; and how many there are in all. */
export async function readPage< T extends StoreRecord >(
	woocommerce: WooCommerceClient,
	endpoint: string,
	{
		afterId,
		offset,
		params,
		...patience
	}: Pick< Position, 'afterId' | 'offset' > & Patience & { readonly params: Record< string, unknown > }
): Promise< { readonly records: readonly T[]; readonly offset: number; readonly total: number; readonly isLast: boolean } > {
	let from = offset;
	for (;;) {
		// One that was read before comes first: where it does not, something before it was deleted, and all the rest moved up.
		const asked = Math.max( 0, from - 1 );
		const { data, headers } = await ask(
			woocommerce,
			endpoint,
			{ ...params, orderby: 'id', order: 'asc', per_page: perPage, offset: asked },
			patience
		);
		const page = recordsIn< T >( data, endpoint );
		const [ first ] = page;
		if ( asked > 0 && ( first === undefined || first.id > afterId ) ) {
			from = Math.max( 0, asked - perPage );
			continue;
		}
		const records = page.filter( ( { id } ) => id > afterId );
		return { records, offset: asked + page.length, total: totalIn( headers ) ?? asked + page.length, isLast: page.length < perPage };
	}
}

/** Once more after a second, four and sixteen: stores sit on small machines. */
export async function ask(
	woocommerce: WooCommerceClient,
	endpoint: string,
	params: Record< string, unknown >,
	{ signal, sleep }: Patience
): Promise< StoreAnswer > {
	for ( let attempt = 0; ; attempt += 1 ) {
		signal?.throwIfAborted();
		try {
			return await inTime(
				longestAnswerMs,
				{ signal, sleep },
				() => woocommerce.get( endpoint, params ),
				() => new Error( `no answer within ${ longestAnswerMs / 1000 } s` )
			);
		} catch ( thrown ) {
			signal?.throwIfAborted();
			const error = storeErrorFrom( thrown, endpoint );
			const waitMs = error.code === 'STORE_UNREACHABLE' ? waitsMs[ attempt ] : undefined;
			if ( waitMs === undefined ) {
				throw error;
			}
			await sleep( waitMs, signal );
		}
	}
}

function storeErrorFrom( thrown: unknown, endpoint: string ): SyncError {
	if ( thrown instanceof SyncError ) {
		return thrown;
	}
	const { response, message } = Object( thrown ) as { response?: { status?: number; data?: { message?: string } }; message?: string };
	const status = response?.status ?? 0;
	const said = String( response?.data?.message ?? message ?? thrown ).replace( /\.?$/, '.' );
	if ( status === 401 || status === 403 ) {
		return new SyncError(
			'STORE_REFUSED',
			`WooCommerce refuses to show ${ endpoint }: ${ said } Make a key that may read in WooCommerce → Settings → Advanced → REST API.`,
			thrown
		);
	}
	if ( status === 0 || status === 408 || status === 429 || status >= 500 ) {
		return new SyncError(
			'STORE_UNREACHABLE',
			`The store did not give ${ endpoint }: ${ said } Check its address, and whether it is up.`,
			thrown
		);
	}
	return new SyncError( 'STORE_UNREADABLE', `The store answered ${ status } to ${ endpoint }: ${ said } ${ lookAtAddress }`, thrown );
}

/** A firewall's page comes with 200, too. */
function recordsIn< T extends StoreRecord >( data: unknown, endpoint: string ): T[] {
	if ( ! Array.isArray( data ) || ! data.every( ( record ) => Number.isInteger( Object( record ).id ) ) ) {
		throw new SyncError(
			'STORE_UNREADABLE',
			`The store's answer to ${ endpoint } is not WooCommerce's. Look for a firewall or a plugin that changes it.`,
			data
		);
	}
	return data as T[];
}

function totalIn( headers: Readonly< Record< string, unknown > > = {} ): number | undefined {
	const total = Number( headers[ 'x-wp-total' ] ?? NaN );
	return Number.isInteger( total ) ? total : undefined;
}
