import { journalled } from '../api/answer.ts';
import type { Answer, ApiRequest } from '../api/call.ts';
import { inCompany, type Server } from '../api/mock.ts';
import { companyCookie, cookie, cookieIn, visitorOf } from '../api/visitor.ts';
import { closedPage } from '../dashboard/closed.tsx';
import type { Page } from '../dashboard/pages.ts';
import { signInFor } from '../dashboard/sign-in.tsx';
import { isManaging, type Seen, type Shown } from '../dashboard/visit.ts';
import { firstCompanyId } from '../domain/first-company.ts';

/** A page of the dashboard as an answer; forms, and the page that hands out codes, are journalled. */
export const showPage = ( mock: Server, page: Page, request: ApiRequest ): Answer => {
	const show = (): Answer => {
		const { query, params, body } = request;
		const seen = seenBy( mock, request );
		if ( seen === null ) {
			return pageAnswer( closedPage( 'another_company' ) );
		}
		if ( page.isFor !== 'everybody' && seen.viewer === null ) {
			return pageAnswer( signInFor( page.method === 'get' ? addressOf( request ) : null ) );
		}
		if ( page.isFor === 'managers' && ! isManaging( seen ) ) {
			return pageAnswer( closedPage( 'members_look' ) );
		}
		const form = new URLSearchParams( text.decode( body ) );
		const given = pageAnswer( page.show( { mock: seen, params, query, form, cookies: request.headers.cookie } ) );
		return seen.viewer !== null && query.has( 'company' ) && given.kind === 'answer'
			? { ...given, headers: { 'set-cookie': cookie( companyCookie( mock ), seen.companyId ), ...given.headers } }
			: given;
	};
	if ( page.method === 'get' && ! page.changes ) {
		return mock.clocks.still( show );
	}
	return journalled( mock, { operationId: `${ page.method } ${ page.path }` }, request, 'page', show );
};

const text = new TextDecoder();

const addressOf = ( { path, query }: ApiRequest ): string => ( query.size > 0 ? `${ path }?${ query }` : path );

export const pageAnswer = ( shown: Shown ): Answer => {
	const cookies: Record< string, string > = shown.setCookie === undefined ? {} : { 'set-cookie': shown.setCookie };
	if ( 'location' in shown ) {
		return { kind: 'answer', status: 303, headers: { ...guards, ...cookies, location: shown.location }, body: '' };
	}
	const { status, type, text: body, fileName } = shown;
	return {
		kind: 'answer',
		status,
		headers: {
			...guards,
			...cookies,
			'content-type': types[ type ],
			...( fileName === undefined ? {} : { 'content-disposition': `attachment; filename="${ fileName }"` } ),
		},
		body,
	};
};

const types = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
} as const;

/** Mails carry their own styles and pictures; scripts come from here alone. */
const guards = {
	'cache-control': 'no-store',
	'referrer-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'x-content-type-options': 'nosniff',
	'content-security-policy':
		"default-src 'self'; img-src * data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
};

/**
 * The mock as whoever calls sees it: the company named in the address, else the one looked at last, else the first of theirs.
 * Null when the address names a company that is not theirs; whether it exists is not told.
 */
const seenBy = ( mock: Server, request: ApiRequest ): Seen | null => {
	const visitor = visitorOf( mock, request );
	if ( visitor.status === 'stranger' ) {
		return { ...inCompany( mock, firstCompanyId ), viewer: null };
	}
	const { person, companies } = visitor;
	const named = request.query.get( 'company' );
	const last = cookieIn( request.headers.cookie, companyCookie( mock ) );
	const isOf = ( id: string | null | undefined ) => companies.find( ( { companyId } ) => companyId === id );
	const company = named === null ? ( isOf( last ) ?? companies[ 0 ] ) : isOf( named );
	return company ? { ...inCompany( mock, company.companyId ), viewer: { person, role: company.role, companies } } : null;
};
