import { type Area, untouched } from './area.ts';

/**
 * People at the dashboard, each in a browser of their own. What a session opens is decided by the directory, call by call:
 * who leaves a company sees it no more.
 *
 * session: (none) → open (SignedIn) → ended (SignedOut); ended is for good
 */
export type Sessions = { ended: Set< string > };

export type SessionsCommand =
	/** `isKnown`: whether any company has this person. */
	{ type: 'SignIn'; sessionId: string; personId: string; isKnown: boolean } | { type: 'SignOut'; sessionId: string };

export type SessionsFact =
	| { type: 'SignedIn'; sessionId: string; personId: string }
	| { type: 'SignInRefused'; personId: string; reason: 'PERSON_UNKNOWN' }
	| { type: 'SignedOut'; sessionId: string };

export const sessionsArea: Area< Sessions, SessionsCommand, SessionsFact > = {
	start: () => ( { ended: new Set() } ),
	decide: {
		SignIn: ( _state, { sessionId, personId, isKnown } ) =>
			isKnown
				? [ { type: 'SignedIn', sessionId, personId } ]
				: [ { type: 'SignInRefused', personId: personId.slice( 0, 60 ), reason: 'PERSON_UNKNOWN' } ],
		SignOut: ( { ended }, { sessionId } ) => ( ended.has( sessionId ) ? [] : [ { type: 'SignedOut', sessionId } ] ),
	},
	evolve: {
		SignedIn: untouched,
		SignInRefused: untouched,
		SignedOut: ( { ended }, { sessionId } ) => ended.add( sessionId ),
	},
};
