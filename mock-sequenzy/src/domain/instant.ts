/** ISO 8601 in UTC with milliseconds, e.g. 2026-04-01T12:00:00.000Z; sorts as text. */
export type Instant = string;

export const isInstant = ( value: unknown ): value is Instant =>
	typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test( value ) && Number.isFinite( Date.parse( value ) );

export const later = ( instant: Instant, byMs: number ): Instant => new Date( Date.parse( instant ) + byMs ).toISOString();

export const earliest = ( a: Instant, b: Instant ): Instant => ( a < b ? a : b );

export const latest = ( a: Instant, b: Instant ): Instant => ( a < b ? b : a );
