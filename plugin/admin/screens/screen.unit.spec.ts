import { describe, expect, it } from 'vitest';
import { active, connection, outage, waiting } from '../tests/connections.ts';
import { screenOf } from './screen.ts';

const before = Date.parse( '2026-04-01T12:09:59.000Z' );
const after = Date.parse( '2026-04-01T12:10:00.000Z' );
const moved = { ...outage, code: 'SITE_MOVED' };

describe( 'What the page shows', () => {
	it.each( [
		[ 'Connect, before anything else', connection(), 'not_connected' ],
		[ 'Connect with its problem, when connecting could not begin', connection( { error: outage } ), 'not_connected' ],
		[ 'waiting, until Sequenzy knows a decision', waiting(), 'waiting' ],
		[ 'waiting, when it was approved elsewhere', waiting( { approval: 'approved' } ), 'waiting' ],
		[ 'waiting, when Sequenzy cannot be asked', waiting( { approval: null } ), 'waiting' ],
		[ 'denied', waiting( { approval: 'denied' } ), 'denied' ],
		[ 'denied also after another attempt could not begin', waiting( { approval: 'denied', error: outage } ), 'denied' ],
		[ 'expired', waiting( { approval: 'expired' } ), 'expired' ],
		[ 'interrupted, when the approval could not be used', waiting( { approval: 'approved', error: outage } ), 'interrupted' ],
		[ 'the company to confirm', active( { state: 'pending_confirm' } ), 'confirm' ],
		[ 'connected', active(), 'connected' ],
		[ 'refused', active( { state: 'auth_failed', error: outage } ), 'refused' ],
		[ 'that the key has changed, when the token cannot be read', active( { state: 'needs_key', error: outage } ), 'needs_key' ],
		[ 'a copy or a move, when the address is another', active( { state: 'safe_mode', error: moved } ), 'copied' ],
		[ 'Connect again, while Sequenzy is still to be told of the end', active( { state: 'disconnecting' } ), 'not_connected' ],
		[ 'revoked', active( { state: 'revoked' } ), 'revoked' ],
	] as const )( '%s', ( _what, given, screen ) => {
		expect( screenOf( given, before ) ).toBe( screen );
	} );

	it( 'takes this browser’s clock for the end of the time only when Sequenzy cannot be asked', () => {
		expect( screenOf( waiting(), after ) ).toBe( 'waiting' );
		expect( screenOf( waiting( { approval: null } ), after ) ).toBe( 'expired' );
	} );
} );
