import { nextOffset, type Fetched } from './listing.ts';
import type { OffsetPagination } from '../wire.ts';

/** Answer to something that was deleted. */
export interface Deleted {
	readonly deleted: boolean;
}

/** Some answers say it, some only succeed. */
export const deletedIn = ( { deleted = true }: Partial< Deleted > ): Deleted => ( { deleted } );

/** A page of what stands under `key`, in an answer with `limit` and `offset`. */
export const pageOf =
	< Key extends string, T >( key: Key ) =>
	( body: { readonly [ K in Key ]?: T[] } & { readonly pagination?: OffsetPagination } ): Fetched< T > | undefined => {
		const items: T[] | undefined = body[ key ];
		return items && { items, total: body.pagination?.total, next: nextOffset( body.pagination, items ) };
	};
