const SECOND_MS = 1_000;
const units = [
	[ 'year', 365 * 24 * 3600 * SECOND_MS ],
	[ 'month', 30 * 24 * 3600 * SECOND_MS ],
	[ 'day', 24 * 3600 * SECOND_MS ],
	[ 'hour', 3600 * SECOND_MS ],
	[ 'minute', 60 * SECOND_MS ],
] as const;

/** "5 minutes ago"; "now" within the minute, and for what seems to lie ahead because two clocks differ. */
export function relativeTime( at: string, nowMs: number, locale: string | undefined ): string {
	const format = new Intl.RelativeTimeFormat( locale, { numeric: 'auto' } );
	const agoMs = nowMs - Date.parse( at );
	const [ unit, unitMs ] = units.find( ( [ , ms ] ) => agoMs >= ms ) ?? [ 'second', Infinity ];
	return format.format( -Math.floor( agoMs / unitMs ) || 0, unit );
}

/** Date and time as the page's language writes them, in the time zone of the person who looks. */
export function exactTime( at: string, locale: string | undefined ): string {
	return new Intl.DateTimeFormat( locale, { dateStyle: 'long', timeStyle: 'short' } ).format( new Date( at ) );
}
