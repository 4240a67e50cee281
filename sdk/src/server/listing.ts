import type { Call } from './call.ts';
import type { CallOptions } from './send.ts';
import { SequenzyError } from './sequenzy-error.ts';

/** A page of a listing. */
export interface Page< T > {
	readonly items: readonly T[];
	/** How many there are in all, where Sequenzy counts them. */
	readonly total: number | undefined;
}

/** What is found, fetched page by page while it is read: `for await ( const product of sequenzy.products.list() )`. */
export interface Listing< T > extends AsyncIterable< T > {
	/** The same, a page at a time. */
	readonly pages: () => AsyncIterable< Page< T > >;
	/** All of it at once; mind the memory. */
	readonly all: () => Promise< T[] >;
}

/** One page, and what asks for the next; no `next` on the last. */
export interface Fetched< T > extends Page< T > {
	readonly next: Readonly< Record< string, string | number > > | undefined;
}

export type FetchPage< T > = ( at: Readonly< Record< string, string | number > >, options: CallOptions ) => Call< Fetched< T > >;

export function listingOf< T >( operation: string, fetchPage: FetchPage< T >, options: CallOptions = {} ): Listing< T > {
	async function* pages(): AsyncGenerator< Page< T > > {
		let at: Fetched< T >[ 'next' ] = {};
		while ( at !== undefined ) {
			const asked: Readonly< Record< string, string | number > > = at;
			const { items, total, next }: Fetched< T > = await fetchPage( asked, options );
			yield { items, total };
			if ( next !== undefined && JSON.stringify( next ) === JSON.stringify( asked ) ) {
				throw new SequenzyError( 'unexpected_answer', operation, 'SAME_PAGE', 'The next page is the same page again' );
			}
			at = next;
		}
	}
	async function* each(): AsyncGenerator< T > {
		for await ( const page of pages() ) {
			yield* page.items;
		}
	}
	return {
		pages,
		all: async () => {
			const found: T[] = [];
			for await ( const item of each() ) {
				found.push( item );
			}
			return found;
		},
		[ Symbol.asyncIterator ]: each,
	};
}

/** Vendor page: Pagination, by `limit` and `offset`. An empty page ends it, whatever it says about more. */
export function nextOffset(
	pagination: { readonly offset: number; readonly hasMore: boolean } | undefined,
	items: readonly unknown[]
): { readonly offset: number } | undefined {
	return pagination?.hasMore && items.length > 0 ? { offset: pagination.offset + items.length } : undefined;
}
