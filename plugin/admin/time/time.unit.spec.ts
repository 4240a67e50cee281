import { describe, expect, it } from 'vitest';
import { pageLocale } from './page-locale.ts';
import { exactTime, relativeTime } from './relative-time.ts';
import { timeLeft } from './time-left.ts';

const nowMs = Date.parse( '2026-04-01T12:00:00.000Z' );

describe( 'Time in words', () => {
	it.each( [
		[ '2026-04-01T12:00:00.000Z', 'now' ],
		[ '2026-04-01T11:59:01.000Z', 'now' ],
		[ '2026-04-01T12:03:00.000Z', 'now' ],
		[ '2026-04-01T11:59:00.000Z', '1 minute ago' ],
		[ '2026-04-01T11:00:01.000Z', '59 minutes ago' ],
		[ '2026-04-01T09:30:00.000Z', '2 hours ago' ],
		[ '2026-03-31T11:00:00.000Z', 'yesterday' ],
		[ '2026-01-25T12:00:00.000Z', '2 months ago' ],
		[ '2024-03-01T12:00:00.000Z', '2 years ago' ],
	] )( '%s is "%s" at noon on 1 April 2026', ( at, words ) => {
		expect( relativeTime( at, nowMs, 'en-US' ) ).toBe( words );
	} );

	it( 'speaks the language of the page', () => {
		expect( relativeTime( '2026-04-01T11:55:00.000Z', nowMs, 'de-DE' ) ).toBe( 'vor 5 Minuten' );
		expect( exactTime( '2026-04-01T12:00:00.000Z', 'de-DE' ) ).toContain( '1. April 2026' );
	} );

	it( 'does without a language that browsers do not know', () => {
		expect( pageLocale( 'de-DE-formal' ) ).toBe( 'de-DE-formal' );
		expect( pageLocale( 'pt-PT-ao90' ) ).toBeUndefined();
		expect( pageLocale( '' ) ).toBeUndefined();
	} );
} );

describe( 'The time left for an approval', () => {
	it.each( [
		[ '2026-04-01T12:10:00.000Z', '10:00' ],
		[ '2026-04-01T12:01:05.400Z', '1:06' ],
		[ '2026-04-01T12:00:00.001Z', '0:01' ],
		[ '2026-04-01T12:00:00.000Z', null ],
		[ '2026-04-02T12:00:00.000Z', null ],
	] )( 'until %s is %s', ( until, left ) => {
		expect( timeLeft( until, nowMs ) ).toBe( left );
	} );
} );
