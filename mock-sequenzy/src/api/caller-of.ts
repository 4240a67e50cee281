import { permit } from '../domain/connection/token.ts';
import { originOf } from '../domain/store-url.ts';
import { unreachable } from '../domain/unreachable.ts';
import { hashOf } from '../secrets.ts';
import { ApiError } from './api-error.ts';
import type { ApiRequest, Auth, Caller } from './call.ts';
import type { Mock } from './mock.ts';

const texts = {
	TOKEN_INVALID: 'The installation token is not one of this site.',
	TOKEN_REVOKED: 'The installation token was ended: by a disconnection, or because the site connected again.',
	TOKEN_NOT_CONFIRMED: 'The connection was approved, but nobody has confirmed it in WordPress yet.',
	SITE_MOVED: 'X-Sequenzy-Url is not the address this site was connected with.',
} as const;

/** Who calls; throws when this route is not for them. */
export const callerOf = ( mock: Mock, auth: Auth, request: ApiRequest ): Caller => {
	switch ( auth ) {
		case 'none':
			return { kind: 'anyone' };
		case 'installationToken':
			return storeBehind( mock, request, 'active' );
		case 'unconfirmedToken':
			return storeBehind( mock, request, 'unconfirmed' );
		case 'anyToken':
			return storeBehind( mock, request, 'revoked' );
		case 'storefrontOrigin':
			return storefrontBehind( mock, request );
		default:
			return unreachable( auth );
	}
};

/** The origin to allow in CORS headers: exactly the caller's, when a connected store lives there. */
export const connectedOrigin = ( mock: Mock, origin: string | undefined ): string | null => {
	const isConnected = [ ...mock.engine.state().connections.integrations.values() ].some(
		( { state, storeUrl } ) => state === 'active' && originOf( storeUrl ) === origin
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

const storeBehind = ( mock: Mock, { headers }: ApiRequest, allows: 'active' | 'unconfirmed' | 'revoked' ): Caller => {
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
	const { connections } = mock.engine.state();
	const verdict = permit( connections, { tokenHash: hashOf( token ), siteId, storeUrl }, allows );
	if ( verdict.status === 'refused' ) {
		throw new ApiError( { code: verdict.code, description: texts[ verdict.code ], reason: verdict.reason } );
	}
	return { kind: 'store', token: verdict.token, integration: connections.integrations.get( verdict.token.integrationId ) };
};

const storefrontBehind = ( mock: Mock, { headers }: ApiRequest ): Caller => {
	const origin = headers.origin;
	if ( origin === undefined ) {
		throw originNotAllowed( 'ORIGIN_MISSING' );
	}
	if ( connectedOrigin( mock, origin ) === null ) {
		throw originNotAllowed( 'UNKNOWN_ORIGIN' );
	}
	return { kind: 'storefront', origin };
};
