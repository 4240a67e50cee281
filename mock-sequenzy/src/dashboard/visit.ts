import type { Mock } from '../api/mock.ts';
import type { CompanyRecord } from '../domain/directory.ts';
import { mayApprove, type Person, type Role } from '../domain/people.ts';

/** Who is signed in, and what they are in the company that they look at. */
export type Viewer = { person: Person; role: Role; companies: ReadonlyArray< CompanyRecord & { role: Role } > };

/** The mock as the person at the page sees it; nobody is signed in on pages that mails and stores lead to. */
export type Seen = Mock & { viewer: Viewer | null };

/** What a page is asked with, and what it answers. */
export type Visit = {
	mock: Seen;
	params: Record< string, string >;
	query: URLSearchParams;
	form: URLSearchParams;
	/** The Cookie header, for the page that ends a session. */
	cookies: string | undefined;
};
export type Shown =
	| { status: number; type: 'html' | 'css' | 'js' | 'json'; text: string; fileName?: string; setCookie?: string }
	| { location: string; setCookie?: string };

/** Members look; what the company shares and with whom, its owners and admins decide. */
export const isManaging = ( { viewer }: Seen ): boolean => viewer !== null && mayApprove( viewer.role );
