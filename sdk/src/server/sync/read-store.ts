import type { Position } from './cursor.ts';
import { SyncError } from './sync-error.ts';

/** What `syncStore` asks of a WooCommerce client: `@woocommerce/woocommerce-rest-api` fits as it is. */
export interface WooCommerceClient {
	/** GET of an endpoint of REST v3, e.g. `products`; rejects with an error whose `response` has the status. */
	readonly get: (
		endpoint: string,
		params?: Record< string, unknown >
	) => Promise< { readonly data: unknown; readonly headers?: unknown } >;
}

export interface Patience {
	readonly signal: AbortSignal | undefined;
	readonly sleep: ( ms: number, signal?: AbortSignal ) => Promise< void >;
}

export interface StoreRecord {
	readonly id: number;
}

/** WooCommerce gives no more. */
export const perPage = 100;

const longestAnswerMs = 60_000;
const waitsMs = [ 1_000, 4_000, 16_000 ] as const;

/** A page of records in the order of their ids, none of which was read before; and how many there are in all. */
export async function readPage< T extends StoreRecord >(
	woocommerce: WooCommerceClient,
	endpoint: string,
	{ afterId, offset, params, ...patience }: Pick< Position, 'afterId' | 'offset' > & Patience & { readonly params: Record< string, unknown > }
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
): Promise< { readonly data: unknown; readonly headers?: unknown } > {
	for ( let attempt = 0; ; attempt += 1 ) {
		signal?.throwIfAborted();
		try {
			return await inTime( woocommerce.get( endpoint, params ), { signal, sleep } );
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

/** The client knows neither our signal nor, by itself, any time limit. */
async function inTime< T >( answer: Promise< T >, { signal, sleep }: Patience ): Promise< T > {
	const ended = new AbortController();
	const giveUp = () => ended.abort( signal?.reason );
	signal?.addEventListener( 'abort', giveUp );
	const late = sleep( longestAnswerMs, ended.signal ).then( () => {
		throw new Error( `no answer within ${ longestAnswerMs / 1000 } s` );
	} );
	late.catch( () => undefined );
	try {
		return await Promise.race( [ answer, late ] );
	} finally {
		signal?.removeEventListener( 'abort', giveUp );
		ended.abort();
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
			`WooCommerce refuses to show ${ endpoint }: ${ said } Make a key that may read, of an administrator, in WooCommerce → Settings → Advanced → REST API.`,
			thrown
		);
	}
	if ( status === 0 || status === 408 || status === 429 || status >= 500 ) {
		return new SyncError( 'STORE_UNREACHABLE', `The store did not give ${ endpoint }: ${ said } Check its address, and whether it is up.`, thrown );
	}
	return new SyncError(
		'STORE_UNREADABLE',
		`The store answered ${ status } to ${ endpoint }: ${ said } Check its address, that WooCommerce is active, and that permalinks are not "Plain".`,
		thrown
	);
}

/** A firewall's page comes with 200, too. */
function recordsIn< T extends StoreRecord >( data: unknown, endpoint: string ): T[] {
	if ( ! Array.isArray( data ) || ! data.every( ( record ) => Number.isInteger( Object( record ).id ) ) ) {
		throw new SyncError(
			'STORE_UNREADABLE',
			`What the store answered to ${ endpoint } is not WooCommerce's. Look for a firewall or a plugin that changes REST answers.`,
			data
		);
	}
	return data as T[];
}

/** Plain headers, as axios has them, or `Headers`. */
function totalIn( headers: unknown ): number | undefined {
	const { get } = Object( headers ) as { get?: unknown };
	const given: unknown =
		typeof get === 'function' ? get.call( headers, 'x-wp-total' ) : ( Object( headers ) as Record< string, unknown > )[ 'x-wp-total' ];
	const total = Number( given ?? NaN );
	return Number.isInteger( total ) ? total : undefined;
}
