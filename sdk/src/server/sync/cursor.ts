import { SyncError } from './sync-error.ts';

/** The kinds of records, in the order in which they are brought. */
export type SyncResource = 'products' | 'customers' | 'orders';

const resources: readonly SyncResource[] = [ 'products', 'customers', 'orders' ];

/** How far a sync is with one kind of records. */
export interface SyncCount {
	/** Records that Sequenzy took. */
	readonly sent: number;
	/** Records that were not brought, see `leftOut`. */
	readonly leftOut: number;
}

/** Everything that is needed to go on elsewhere: it holds no secret and no address. */
export interface Position {
	/** When the whole sync began, by this machine's clock. */
	readonly startedAt: string;
	readonly since: string | null;
	readonly resource: SyncResource;
	/** The highest id that was brought. Ids go up, so what is deleted meanwhile moves nothing. */
	readonly afterId: number;
	/** About how many records are before it. */
	readonly offset: number;
	readonly counts: Readonly< Record< SyncResource, SyncCount > >;
}

const none: SyncCount = { sent: 0, leftOut: 0 };

export const beginning = ( startedAt: string, since: string | null ): Position => ( {
	startedAt,
	since,
	resource: 'products',
	afterId: 0,
	offset: 0,
	counts: { products: none, customers: none, orders: none },
} );

/** The next kind of records; undefined after the last. */
export function nextResource( position: Position ): Position | undefined {
	const resource = resources[ resources.indexOf( position.resource ) + 1 ];
	return resource && { ...position, resource, afterId: 0, offset: 0 };
}

const version = 'sync1:';

export const cursorOf = ( position: Position ): string => version + JSON.stringify( position );

export function positionIn( cursor: string ): Position {
	try {
		const position = JSON.parse( cursor.startsWith( version ) ? cursor.slice( version.length ) : '' ) as Position;
		if ( resources.includes( position.resource ) && position.counts.orders.sent >= 0 && position.afterId >= 0 ) {
			return position;
		}
	} catch {
		// Said below.
	}
	throw new SyncError( 'CURSOR_UNKNOWN', 'The cursor is not one of syncStore. Begin again without it.' );
}
