import { describe, expect, it } from 'vitest';
import type { RecordConsent } from '../../src/domain/audience/consent.ts';
import { meetSubscriber } from '../../src/domain/audience/commands.ts';
import type { Fact } from '../../src/domain/facts.ts';
import { given, start } from '../support/scenario.ts';

const email = 'ana@example.com';
const earlier = '2026-03-01T12:00:00.000Z';
const wish = ( status: 'granted' | 'refused' | 'unknown', at = start, isSync = false ): RecordConsent => ( {
	type: 'RecordConsent',
	email,
	consent: { status, text: 'Send me news.', version: '2', at, source: 'checkout' },
	isSync,
} );
const known = given().when( meetSubscriber( { email, newSubscriberId: 'sub_1', source: 'customer' } ) );
const said = ( status: 'granted' | 'refused', at = start ): Fact => ( {
	type: 'SubscriberConsentRecorded',
	subscriberId: 'sub_1',
	consent: { status, text: 'Send me news.', version: '2', at, source: 'checkout' },
} );
const reasons = ( facts: readonly Fact[] ) => facts.map( ( fact ) => ( 'reason' in fact ? fact.reason : fact.type ) );

describe( 'what a person says about marketing', () => {
	it( 'is recorded with the text, its version, the time and the place', () => {
		expect( given( ...known ).when( wish( 'granted' ) ) ).toEqual( [ said( 'granted' ) ] );
	} );

	it( 'counts once, however often it is told', () => {
		expect( given( ...known, said( 'granted' ) ).when( wish( 'granted' ) ) ).toEqual( [] );
	} );

	it( 'is replaced by what they say later, and not by what they said before', () => {
		expect( given( ...known, said( 'refused', earlier ) ).when( wish( 'granted' ) ) ).toEqual( [ said( 'granted' ) ] );
		expect( reasons( given( ...known, said( 'refused' ) ).when( wish( 'granted', earlier ) ) ) ).toEqual( [ 'OLDER_RECORD' ] );
		expect( reasons( given( ...known, said( 'granted' ) ).when( wish( 'refused', earlier ) ) ) ).toEqual( [ 'OLDER_RECORD' ] );
	} );

	it( 'of one moment is the refusal, in either order', () => {
		expect( given( ...known, said( 'granted' ) ).when( wish( 'refused' ) ) ).toEqual( [ said( 'refused' ) ] );
		expect( reasons( given( ...known, said( 'refused' ) ).when( wish( 'granted' ) ) ) ).toEqual( [ 'OLDER_RECORD' ] );
	} );

	it( 'is nothing when nobody asked, or when nobody has the address', () => {
		expect( reasons( given( ...known, said( 'granted' ) ).when( wish( 'unknown' ) ) ) ).toEqual( [ 'NOT_ASKED' ] );
		expect( reasons( given().when( wish( 'granted' ) ) ) ).toEqual( [ 'SUBSCRIBER_GONE' ] );
	} );

	it( 'is never raised by a sync, and may be lowered by one', () => {
		for ( const before of [ [], [ said( 'refused', earlier ) ] ] ) {
			expect( reasons( given( ...known, ...before ).when( wish( 'granted', start, true ) ) ) ).toEqual( [ 'SYNC_NEVER_UPGRADES' ] );
		}
		expect( given( ...known, said( 'granted', earlier ) ).when( wish( 'granted', start, true ) ) ).toEqual( [] );
		expect( given( ...known, said( 'granted', earlier ) ).when( wish( 'refused', start, true ) ) ).toEqual( [ said( 'refused' ) ] );
	} );

	it( 'does not bring back who has unsubscribed', () => {
		const gone: Fact = {
			type: 'SubscriberStatusChanged',
			subscriberId: 'sub_1',
			from: 'active',
			status: 'unsubscribed',
			reason: 'STORE',
		};
		expect( reasons( given( ...known, gone ).when( wish( 'granted' ) ) ) ).toEqual( [
			'SubscriberConsentRecorded',
			'REACTIVATION_REFUSED',
		] );
	} );

	it( 'goes along with a changed address; of two people who become one, the newer wish counts', () => {
		const other = meetSubscriber( { email: 'ana@new.example', newSubscriberId: 'sub_2', source: 'guest_buyer' } );
		const facts = given( ...known, ...given().when( other ), said( 'refused' ) ).when( {
			type: 'MoveSubscriber',
			fromEmail: email,
			toEmail: 'ana@new.example',
		} );
		expect( facts ).toContainEqual( { ...said( 'refused' ), subscriberId: 'sub_2' } );
	} );
} );
