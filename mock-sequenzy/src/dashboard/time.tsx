import type { Instant } from '../domain/instant.ts';

export const exactly = ( instant: Instant ): string => `${ instant.slice( 0, 10 ) } ${ instant.slice( 11, 19 ) } UTC`;

/** "4 minutes ago", the exact instant on hover. */
export const Ago = ( { at, now }: { at: Instant | null; now: Instant } ) =>
	at === null ? (
		<span className="quiet">never</span>
	) : (
		<time dateTime={ at } title={ exactly( at ) }>
			{ relative( Date.parse( now ) - Date.parse( at ) ) }
		</time>
	);

const relative = ( ms: number ): string => {
	const seconds = Math.max( 0, Math.round( ms / 1000 ) );
	if ( seconds < 45 ) {
		return 'just now';
	}
	const [ unit, size ] = units.find( ( [ , length ] ) => seconds >= length * 0.9 ) ?? [ 'minute', 60 ];
	const count = Math.max( 1, Math.round( seconds / size ) );
	return `${ count } ${ unit }${ count === 1 ? '' : 's' } ago`;
};

const units: ReadonlyArray< readonly [ string, number ] > = [
	[ 'day', 86_400 ],
	[ 'hour', 3_600 ],
	[ 'minute', 60 ],
];
