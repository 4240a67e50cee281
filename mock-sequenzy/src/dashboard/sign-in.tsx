import { cookie, noCookie, sessionCookie, visitorOf } from '../api/visitor.ts';
import { companiesOf, type CompanyRecord } from '../domain/directory.ts';
import { noCompany } from '../domain/facts.ts';
import type { Role } from '../domain/people.ts';
import { Choice } from './choice.tsx';
import { card, OthersReach } from './layout.tsx';
import type { Shown, Visit } from './visit.ts';

const home = '/dashboard/integrations';

/** To the sign-in, and from there back to where somebody wanted to be. */
export const signInFor = ( address: string | null ): Shown => ( {
	location: address === null ? '/sign-in' : `/sign-in?${ new URLSearchParams( { next: address } ) }`,
} );

export const signInPage = ( { mock, query }: Visit ): Shown => {
	const { directory } = mock.engine.workspace();
	const next = localPath( query.get( 'next' ) );
	const people = [ ...directory.people.values() ].map( ( person ) => ( { ...person, companies: companiesOf( directory, person.id ) } ) );
	const chosen = mock.viewer?.person.id ?? people[ 0 ]?.id;
	return card(
		'Sign in',
		<>
			<h1>Sign in</h1>
			<OthersReach mock={ mock } />
			<p className="lead">
				{ next.startsWith( '/setup/' ) ? 'A store wants to be connected. ' : '' }Choose who you are. This is a mock, so nobody has a
				password.
			</p>
			{ query.has( 'unknown' ) && (
				<p className="notice" role="alert">
					Nobody here has this name. Choose one of these people.
				</p>
			) }
			<form method="post" action="/sign-in">
				<input type="hidden" name="next" value={ next } />
				<fieldset>
					<legend>Sign in as</legend>
					{ people.map( ( { id, name, companies } ) => (
						<Choice
							key={ id }
							group="person"
							value={ id }
							name={ name }
							about={ rolesIn( companies ) }
							checked={ id === chosen }
						/>
					) ) }
				</fieldset>
				<div className="buttons">
					<button className="primary">Sign in</button>
				</div>
			</form>
		</>
	);
};

export const signInOnPage = ( { mock, form }: Visit ): Shown => {
	const personId = form.get( 'person' ) ?? '';
	const next = localPath( form.get( 'next' ) );
	const isKnown = companiesOf( mock.engine.workspace().directory, personId ).length > 0;
	const sessionId = mock.secrets.id( 'ses' );
	mock.server.engine.of( noCompany ).execute( { type: 'SignIn', sessionId, personId, isKnown } );
	return isKnown
		? { location: next, setCookie: cookie( sessionCookie( mock.server ), mock.secrets.sessionToken( { personId, sessionId } ) ) }
		: { location: `/sign-in?${ new URLSearchParams( { unknown: '', next } ) }` };
};

/** The session ends here, too: a cookie that somebody kept opens nothing any more. */
export const signOutOnPage = ( { mock, form, cookies }: Visit ): Shown => {
	const visitor = visitorOf( mock.server, { headers: { cookie: cookies } } );
	if ( visitor.status === 'signed_in' ) {
		mock.server.engine.of( noCompany ).execute( { type: 'SignOut', sessionId: visitor.sessionId } );
	}
	return { location: signInAgain( form.get( 'next' ) ), setCookie: noCookie( sessionCookie( mock.server ) ) };
};

const signInAgain = ( next: string | null ): string => `/sign-in?${ new URLSearchParams( { next: localPath( next ) } ) }`;

/** Only pages of this mock, never an address that somebody put into a link. */
const localPath = ( next: string | null ): string => ( next !== null && /^\/(dashboard|setup)(\/|\?|$)[^\\]*$/.test( next ) ? next : home );

const roleNames: Record< Role, string > = { owner: 'Owner', admin: 'Admin', member: 'Member' };

const mostNamed = 3;

const rolesIn = ( companies: ReadonlyArray< CompanyRecord & { role: Role } > ): string => {
	const named = companies.slice( 0, mostNamed ).map( ( { name, role } ) => `${ roleNames[ role ] } of ${ name }` );
	const more = companies.length - named.length;
	return [ ...named, ...( more > 0 ? [ `${ more } more` ] : [] ) ].join( ' · ' );
};
