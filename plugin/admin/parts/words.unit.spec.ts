import { describe, expect, it } from 'vitest';
import { active } from '../tests/connections.ts';
import { farewellWords } from './farewell-words.ts';
import { outboxWords } from './outbox-words.ts';

describe( 'What is on its way to Sequenzy', () => {
	it( 'says so when nothing waits', () => {
		expect( outboxWords( active(), 'en-US' ) ).toEqual( [ 'Everything has been sent; nothing waits.' ] );
	} );

	it( 'does not call nothing "everything" before the first message', () => {
		expect( outboxWords( active( { lastSeenAt: null } ), 'en-US' ) ).toEqual( [ 'Sending begins within a minute.' ] );
	} );

	it( 'counts what waits, what is kept and what could not be sent', () => {
		expect( outboxWords( active( { outbox: { ready: 12_431, paused: 1, dead: 2 } } ), 'en-US' ) ).toEqual( [
			'12,431 messages wait to be sent.',
			'1 message is kept here and goes out when the store is connected.',
			'2 messages could not be sent and are set aside; the others go on.',
		] );
	} );
} );

describe( 'What a click ended', () => {
	it( 'names the company when there was one', () => {
		expect( farewellWords( { intent: 'disconnect', companyName: 'Demo Coffee Co.' } ) ).toBe(
			'Disconnected. Nothing is sent to Demo Coffee Co. any more.'
		);
		expect( farewellWords( { intent: 'cancel', companyName: null } ) ).toBe( 'Cancelled. This store is not connected.' );
	} );
} );
