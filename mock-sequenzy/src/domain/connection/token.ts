import type { Command } from 'sequenzy-contract';
import type { Instant } from '../instant.ts';
import { isSameStore, isStoreUrl } from '../store-url.ts';
import { unreachable } from '../unreachable.ts';
import { holderOf, refuse, rivalsOf } from './approval.ts';
import type { ConnectionFact, DisconnectReason } from './facts.ts';
import type { Connections, Integration, RequestRecord, TokenRecord } from './state.ts';

export type TokenCommand =
	| { type: 'ExchangeCode'; requestId: string; codeHash: string; codeChallenge: string; tokenHash: string; newIntegrationId: string }
	| { type: 'ConfirmConnection'; tokenHash: string; command: Command }
	| { type: 'Disconnect'; tokenHash: string; reason: DisconnectReason }
	| { type: 'EndConnection'; integrationId: string; reason: DisconnectReason }
	/** The next token; asked again by the same one, the answer is the same. */
	| { type: 'RotateToken'; tokenHash: string; nextTokenHash: string }
	/** Its first use ends the token before it. */
	| { type: 'TakeUpToken'; tokenHash: string };

export const decideToken = ( state: Connections, command: TokenCommand, now: Instant ): ConnectionFact[] => {
	switch ( command.type ) {
		case 'ExchangeCode':
			return exchange( state, command, now );
		case 'ConfirmConnection':
			return confirm( state, command, now );
		case 'Disconnect': {
			const token = state.tokens.get( command.tokenHash );
			return token && token.state !== 'revoked' ? disconnect( state, token, command.reason, now ) : [];
		}
		case 'EndConnection':
			return end( state, command.integrationId, command.reason, now );
		case 'RotateToken':
			return rotate( state, command, now );
		case 'TakeUpToken':
			return takeUp( state, command.tokenHash );
		default:
			return unreachable( command );
	}
};

export type Permit = { status: 'allowed'; token: TokenRecord } | { status: 'refused'; code: PermitRefusal; reason: string };
export type PermitRefusal = 'TOKEN_INVALID' | 'TOKEN_REVOKED' | 'TOKEN_NOT_CONFIRMED' | 'SITE_MOVED';

/** Whether a call with this token, from this site at this address, may go on. */
export const permit = (
	state: Connections,
	caller: { tokenHash: string; siteId: string; storeUrl: string },
	allows: 'active' | 'unconfirmed' | 'revoked'
): Permit => {
	const token = state.tokens.get( caller.tokenHash );
	if ( ! token ) {
		return { status: 'refused', code: 'TOKEN_INVALID', reason: 'UNKNOWN_TOKEN' };
	}
	if ( token.siteId !== caller.siteId ) {
		return { status: 'refused', code: 'TOKEN_INVALID', reason: 'TOKEN_OF_ANOTHER_SITE' };
	}
	if ( token.state === 'revoked' && allows !== 'revoked' ) {
		return { status: 'refused', code: 'TOKEN_REVOKED', reason: 'TOKEN_REVOKED' };
	}
	const home =
		token.state === 'active' || token.state === 'next'
			? state.integrations.get( token.integrationId )?.storeUrl
			: state.requests.get( token.requestId )?.details.storeUrl;
	if ( home === undefined || ! isStoreUrl( caller.storeUrl ) || ! isSameStore( home, caller.storeUrl ) ) {
		return { status: 'refused', code: 'SITE_MOVED', reason: 'ANOTHER_STORE_URL' };
	}
	if ( token.state === 'unconfirmed' && allows === 'active' ) {
		return { status: 'refused', code: 'TOKEN_NOT_CONFIRMED', reason: 'TOKEN_NOT_CONFIRMED' };
	}
	return { status: 'allowed', token };
};

const exchange = ( state: Connections, command: Extract< TokenCommand, { type: 'ExchangeCode' } >, now: Instant ): ConnectionFact[] => {
	const { requestId, codeHash, tokenHash } = command;
	const request = state.requests.get( requestId );
	if ( ! request ) {
		return refuse( requestId, 'CONNECT_REQUEST_NOT_FOUND' );
	}
	if ( request.decision === 'denied' ) {
		return refuse( requestId, 'CONNECT_REQUEST_DENIED' );
	}
	const code = request.codes.find( ( one ) => one.codeHash === codeHash );
	if ( ! code || request.details.codeChallenge !== command.codeChallenge ) {
		return refuse( requestId, 'CODE_INVALID' );
	}
	if ( request.closed ) {
		return refuse( requestId, 'CODE_USED' );
	}
	// A lost answer loses nothing: the pair that was exchanged once is answered the same until the confirmation.
	if ( ! code.exchanged && code.expiresAt <= now ) {
		return refuse( requestId, 'CONNECT_REQUEST_EXPIRED' );
	}
	if ( holderOf( state, request.companyId, request.details ) ) {
		return refuse( requestId, 'STORE_TAKEN' );
	}
	const known = [ ...state.integrations.values() ].find(
		( { companyId, siteId } ) => companyId === request.companyId && siteId === request.details.siteId
	);
	const integrationId = known?.id ?? command.newIntegrationId;
	return state.tokens.has( tokenHash ) && code.exchanged
		? [ { type: 'InstallationTokenRepeated', requestId, integrationId } ]
		: [ { type: 'InstallationTokenGranted', requestId, codeHash, tokenHash, integrationId, grantedAt: now } ];
};

const confirm = (
	state: Connections,
	{ tokenHash, command }: Extract< TokenCommand, { type: 'ConfirmConnection' } >,
	now: Instant
): ConnectionFact[] => {
	const token = state.tokens.get( tokenHash );
	const request = token && state.requests.get( token.requestId );
	if ( ! token || ! request || token.state === 'revoked' ) {
		return [];
	}
	const { integrationId } = token;
	if ( token.state === 'active' ) {
		return [ { type: 'ConnectionConfirmRepeated', integrationId, reason: 'ALREADY_ACTIVE' } ];
	}
	if ( holderOf( state, request.companyId, request.details ) ) {
		return refuse( token.requestId, 'STORE_TAKEN' );
	}
	const replaced = [ ...state.tokens.values() ].filter(
		( other ) => other.siteId === token.siteId && other.tokenHash !== tokenHash && other.state !== 'revoked'
	);
	return [
		{ type: 'ConnectionConfirmed', integrationId, tokenHash, command, confirmedAt: now },
		...replaced.map( ( other ) => revoked( other, 'replaced' ) ),
		...leftBehind( state, request, integrationId ).map( ( other ): ConnectionFact => {
			const reason = other.siteId === token.siteId ? 'connected_elsewhere' : 'replaced';
			return { type: 'ConnectionEnded', integrationId: other.id, reason, endedAt: now };
		} ),
	];
};

/** The same site in another company, and unproven installations at this address in this one. */
const leftBehind = ( state: Connections, { companyId, details }: RequestRecord, integrationId: string ): Integration[] => [
	...[ ...state.integrations.values() ].filter(
		( other ) => other.siteId === details.siteId && other.id !== integrationId && other.state === 'active'
	),
	...rivalsOf( state, details ).filter( ( other ) => other.companyId === companyId ),
];

const rotate = (
	state: Connections,
	{ tokenHash, nextTokenHash }: Extract< TokenCommand, { type: 'RotateToken' } >,
	now: Instant
): ConnectionFact[] => {
	const token = state.tokens.get( tokenHash );
	if ( ! token || token.state !== 'active' ) {
		return [];
	}
	const { integrationId } = token;
	return state.tokens.has( nextTokenHash )
		? [ { type: 'InstallationTokenRotationRepeated', integrationId, nextTokenHash } ]
		: [ { type: 'InstallationTokenRotated', integrationId, tokenHash, nextTokenHash, rotatedAt: now } ];
};

const takeUp = ( state: Connections, tokenHash: string ): ConnectionFact[] => {
	const token = state.tokens.get( tokenHash );
	if ( token?.state !== 'next' ) {
		return [];
	}
	const before = state.tokens.get( token.follows ?? '' );
	return [
		{ type: 'InstallationTokenTakenUp', integrationId: token.integrationId, tokenHash },
		...( before && before.state !== 'revoked' ? [ revoked( before, 'rotated' ) ] : [] ),
	];
};

/** "Not mine" throws only the new token away; an older connection of the same site goes on. */
const disconnect = ( state: Connections, token: TokenRecord, reason: DisconnectReason, now: Instant ): ConnectionFact[] => {
	const isOnlyToken = ! liveTokens( state, token.integrationId ).some( ( { tokenHash } ) => tokenHash !== token.tokenHash );
	return token.state === 'active' || token.state === 'next' || isOnlyToken
		? end( state, token.integrationId, reason, now )
		: [ revoked( token, reason ) ];
};

const end = ( state: Connections, integrationId: string, reason: DisconnectReason, now: Instant ): ConnectionFact[] => {
	const integration = state.integrations.get( integrationId );
	if ( ! integration || integration.state === 'disconnected' ) {
		return [];
	}
	return [
		...liveTokens( state, integrationId ).map( ( token ) => revoked( token, reason ) ),
		{ type: 'ConnectionEnded', integrationId, reason, endedAt: now },
	];
};

const liveTokens = ( state: Connections, integrationId: string ): TokenRecord[] =>
	[ ...state.tokens.values() ].filter( ( token ) => token.integrationId === integrationId && token.state !== 'revoked' );

const revoked = ( { tokenHash, integrationId }: TokenRecord, reason: 'rotated' | DisconnectReason ): ConnectionFact => ( {
	type: 'InstallationTokenRevoked',
	tokenHash,
	integrationId,
	reason,
} );
