import { companiesOf, type CompanyRecord } from '../domain/directory.ts';
import type { Person, Role } from '../domain/people.ts';
import type { ApiRequest } from './call.ts';
import type { Server } from './mock.ts';

/** Whoever opens a page. A stranger sees the sign-in alone; a person sees the companies they belong to, one at a time. */
export type Visitor =
	{ status: 'stranger' } | { status: 'signed_in'; person: Person; sessionId: string; companies: Array< CompanyRecord & { role: Role } > };

export const visitorOf = ( mock: Server, { headers }: Pick< ApiRequest, 'headers' > ): Visitor => {
	const token = cookieIn( headers.cookie, sessionCookie( mock ) );
	const session = token === undefined ? null : mock.secrets.sessionIn( token );
	const { directory, sessions } = mock.engine.workspace();
	const person = session ? directory.people.get( session.personId ) : undefined;
	if ( ! session || ! person || sessions.ended.has( session.sessionId ) ) {
		return { status: 'stranger' };
	}
	return { status: 'signed_in', person, sessionId: session.sessionId, companies: companiesOf( directory, person.id ) };
};

/** Browsers share cookies between all ports of 127.0.0.1, so two mocks side by side, and the store beside them, need names of their own. */
export const sessionCookie = ( mock: Server ): string => `sequenzy_session${ portOf( mock ) }`;
export const companyCookie = ( mock: Server ): string => `sequenzy_company${ portOf( mock ) }`;

/** For no script to read, and not sent with what another site posts. Ends with the browser. */
export const cookie = ( name: string, value: string ): string => `${ name }=${ value }; Path=/; HttpOnly; SameSite=Lax`;
export const noCookie = ( name: string ): string => `${ cookie( name, '' ) }; Max-Age=0`;

export const cookieIn = ( header: string | undefined, name: string ): string | undefined =>
	header
		?.split( ';' )
		.map( ( pair ) => pair.trim().split( '=', 2 ) )
		.find( ( [ found ] ) => found === name )?.[ 1 ];

const portOf = ( mock: Server ): string => {
	const port = URL.parse( mock.baseUrl() )?.port;
	return port ? `_${ port }` : '';
};
