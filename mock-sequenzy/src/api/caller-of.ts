import { firstCompanyId } from '../domain/first-company.ts';
import { noCompany } from '../domain/facts.ts';
import { permit } from '../domain/connection/token.ts';
import { isOriginOf } from '../domain/store-url.ts';
import { unreachable } from '../domain/unreachable.ts';
import { hashOf } from '../secrets.ts';
import { ApiError } from './api-error.ts';
import type { ApiRequest, Caller, Route } from './call.ts';
import type { Server } from './mock.ts';
import { keyBehind } from './public/key-behind.ts';

const texts = {
	TOKEN_INVALID: 'The installation token is not one of this site.',
	TOKEN_REVOKED: 'The installation token was ended: by a disconnection, or because the site connected again.',
	TOKEN_NOT_CONFIRMED: 'The connection was approved, but nobody has confirmed it in WordPress yet.',
	SITE_MOVED: 'X-Sequenzy-Url is not the address this site was connected with.',
} as const;

/** Who calls; throws when this route is not for them. */
export const callerOf = ( mock: Server, { auth, scopes = [] }: Pick< Route, 'auth' | 'scopes' >, request: ApiRequest ): Caller => {
	switch ( auth ) {
		case 'none':
			return { kind: 'anyone', companyId: noCompany };
		case 'laboratory':
			return { kind: 'anyone', companyId: companyFor( mock, request ) };
		case 'installationToken':
			return storeBehind( mock, request, 'active' );
		case 'unconfirmedToken':
			return storeBehind( mock, request, 'unconfirmed' );
		case 'anyToken':
			return storeBehind( mock, request, 'revoked' );
		case 'storefrontOrigin':
			return storefrontBehind( mock, request );
		case 'apiKey':
			return keyBehind( mock, request, scopes );
		default:
			return unreachable( auth );
	}
};

/** The origin to allow in CORS headers: exactly the caller's, when a connected store lives there. */
export const connectedOrigin = ( mock: Server, origin: string | undefined ): string | null => {
	const isConnected = [ ...mock.engine.workspace().connections.integrations.values() ].some(
		( { state, storeUrl } ) => state === 'active' && isOriginOf( storeUrl, origin )
	);
	return origin !== undefined && isConnected ? origin : null;
};

/** One answer for a wrong origin and an unknown store; the cause stands in the journal alone. */
export const originNotAllowed = ( reason: string ): ApiError =>
	new ApiError( {
		code: 'ORIGIN_NOT_ALLOWED',
		description: 'The request does not come from a page of a connected store with this storeUrl.',
		reason,
	} );

const storeBehind = ( mock: Server, { headers }: ApiRequest, allows: 'active' | 'unconfirmed' | 'revoked' ): Caller => {
	const token = /^Bearer\s+(\S+)$/i.exec( headers.authorization ?? '' )?.[ 1 ];
	if ( token === undefined ) {
		throw new ApiError( { code: 'TOKEN_MISSING', description: 'The request has no Authorization header with a bearer token.' } );
	}
	const siteId = headers[ 'x-sequenzy-site' ];
	const storeUrl = headers[ 'x-sequenzy-url' ];
	if ( siteId === undefined || storeUrl === undefined ) {
		throw new ApiError( {
			code: 'VALIDATION_FAILED',
			description: 'X-Sequenzy-Site and X-Sequenzy-Url say which site calls; one is missing.',
			reason: 'SITE_HEADERS_MISSING',
		} );
	}
	const { connections } = mock.engine.workspace();
	const verdict = permit( connections, { tokenHash: hashOf( token ), siteId, storeUrl }, allows );
	if ( verdict.status === 'refused' ) {
		throw new ApiError( { code: verdict.code, description: texts[ verdict.code ], reason: verdict.reason } );
	}
	const { token: known } = verdict;
	if ( known.state === 'next' ) {
		mock.engine.of( known.companyId ).execute( { type: 'TakeUpToken', tokenHash: known.tokenHash } );
	}
	return {
		kind: 'store',
		companyId: known.companyId,
		presented: token,
		token: known,
		integration: connections.integrations.get( known.integrationId ),
	};
};

const storefrontBehind = ( mock: Server, { headers }: ApiRequest ): Caller => {
	const origin = headers.origin;
	if ( origin === undefined ) {
		throw originNotAllowed( 'ORIGIN_MISSING' );
	}
	if ( connectedOrigin( mock, origin ) === null ) {
		throw originNotAllowed( 'UNKNOWN_ORIGIN' );
	}
	return { kind: 'storefront', companyId: noCompany, origin };
};

/** The laboratory works on one company: the one the caller names, else the first. */
const companyFor = ( mock: Server, { headers, query }: ApiRequest ): string => {
	const companyId = query.get( 'company' ) ?? headers[ 'x-company-id' ] ?? firstCompanyId;
	if ( ! mock.engine.workspace().companies.has( companyId ) ) {
		throw new ApiError( {
			code: 'NOT_FOUND',
			description: `There is no company ${ companyId.slice( 0, 64 ) }.`,
			reason: 'UNKNOWN_COMPANY',
		} );
	}
	return companyId;
};
