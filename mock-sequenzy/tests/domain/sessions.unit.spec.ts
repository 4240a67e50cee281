import { expect, it } from 'vitest';
import { sessionsArea } from '../../src/domain/sessions.ts';

const now = '2026-04-01T12:00:00.000Z';
const { decide, evolve, start } = sessionsArea;
const signIn = ( isKnown: boolean ) => decide.SignIn( start(), { type: 'SignIn', sessionId: 'ses_1', personId: 'owner', isKnown }, now );
const signOut = ( state = start() ) => decide.SignOut( state, { type: 'SignOut', sessionId: 'ses_1' }, now );

it( 'given a person of a company, when they sign in, then a session is open', () => {
	expect( signIn( true ) ).toEqual( [ { type: 'SignedIn', sessionId: 'ses_1', personId: 'owner' } ] );
} );

it( 'given nobody of this name, when somebody signs in as them, then it is refused with its reason', () => {
	expect( signIn( false ) ).toEqual( [ { type: 'SignInRefused', personId: 'owner', reason: 'PERSON_UNKNOWN' } ] );
} );

it( 'given an open session, when the person signs out, then it has ended for good, and ends once', () => {
	const ended = start();
	expect( signOut( ended ) ).toEqual( [ { type: 'SignedOut', sessionId: 'ses_1' } ] );
	evolve.SignedOut( ended, { type: 'SignedOut', sessionId: 'ses_1' }, { seq: 1, at: now } );
	expect( ended.ended.has( 'ses_1' ) ).toBe( true );
	expect( signOut( ended ) ).toEqual( [] );
} );
