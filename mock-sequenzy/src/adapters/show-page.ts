import { journalled } from '../api/answer.ts';
import type { Answer, ApiRequest } from '../api/call.ts';
import { inCompany, type Server } from '../api/mock.ts';
import type { Page } from '../dashboard/pages.ts';
import type { Shown } from '../dashboard/visit.ts';
import { firstCompanyId } from '../domain/first-company.ts';

/** A page of the dashboard as an answer; forms, and the page that hands out codes, are journalled. */
export const showPage = ( mock: Server, page: Page, request: ApiRequest ): Answer => {
	const show = (): Answer => {
		const { query, params, body } = request;
		const companyId = companyShown( mock, request );
		const shown = page.show( { mock: inCompany( mock, companyId ), params, query, form: new URLSearchParams( text.decode( body ) ) } );
		const given = pageAnswer( shown );
		return query.has( 'company' ) && given.kind === 'answer'
			? { ...given, headers: { ...given.headers, 'set-cookie': `company=${ companyId }; Path=/; HttpOnly; SameSite=Lax` } }
			: given;
	};
	if ( page.method === 'get' && ! page.changes ) {
		return mock.clocks.still( show );
	}
	return journalled( mock, { operationId: `${ page.method } ${ page.path }` }, request, 'page', show );
};

const text = new TextDecoder();

export const pageAnswer = ( shown: Shown ): Answer => {
	if ( 'location' in shown ) {
		return { kind: 'answer', status: 303, headers: { ...guards, location: shown.location }, body: '' };
	}
	const { status, type, text: body, fileName } = shown;
	return {
		kind: 'answer',
		status,
		headers: {
			...guards,
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

/** The company that a person looks at: named in the address once, remembered by the browser, else the first. */
const companyShown = ( mock: Server, { query, headers }: ApiRequest ): string => {
	const remembered = /(?:^|;\s*)company=([^;]+)/.exec( headers.cookie ?? '' )?.[ 1 ];
	const wished = query.get( 'company' ) ?? remembered;
	return wished !== undefined && mock.engine.workspace().companies.has( wished ) ? wished : firstCompanyId;
};
