import type { Instant } from '../domain/instant.ts';

export const exactly = ( instant: Instant ): string => `${ instant.slice( 0, 10 ) } ${ instant.slice( 11, 19 ) } UTC`;

/** "4 minutes ago", the exact instant on hover. */
export const Ago = ( { at, now }: { at: Instant | null; now: Instant } ) =>
	at === null ? (
		<span className="quiet">never</span>
	) : (
		<time dateTime={ at } title={ exactly( at ) }>
			{ ago( at, now ) }
		</time>
	);

/** "in 4 minutes", the exact instant on hover. */
export const Ahead = ( { at, now }: { at: Instant; now: Instant } ) => {
	const ms = Date.parse( at ) - Date.parse( now );
	return (
		<time dateTime={ at } title={ exactly( at ) }>
			{ ms < 1_000 ? 'now' : `in ${ span( ms ) }` }
		</time>
	);
};

/** A clock that was moved back leaves things behind that are still to come. */
const ago = ( at: Instant, now: Instant ): string => {
	const ms = Date.parse( now ) - Date.parse( at );
	if ( ms < -45_000 ) {
		return exactly( at );
	}
	return ms < 45_000 ? 'just now' : `${ span( ms ) } ago`;
};

const span = ( ms: number ): string => {
	const seconds = Math.round( ms / 1000 );
	const [ unit, size ] = units.find( ( [ , length ] ) => seconds >= length * 0.9 ) ?? [ 'second', 1 ];
	const count = Math.max( 1, Math.round( seconds / size ) );
	return `${ count } ${ unit }${ count === 1 ? '' : 's' }`;
};

const units: ReadonlyArray< readonly [ string, number ] > = [
	[ 'day', 86_400 ],
	[ 'hour', 3_600 ],
	[ 'minute', 60 ],
];
