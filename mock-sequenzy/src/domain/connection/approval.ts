import { later, type Instant } from '../instant.ts';
import { mayApprove, type Role } from '../people.ts';
import { isSameStore, isStoreUrl, originOf } from '../store-url.ts';
import type { ConnectionFact, ConnectRefusal } from './facts.ts';
import type { Connections, Integration, RequestDetails, RequestRecord } from './state.ts';

/** Protocol, Connect: a request and a code live ten minutes each. */
export const lifetimeMs = 10 * 60_000;

/** Who decides, for which company, and as what; `null` for somebody who is not in it. */
export type Approver = { companyId: string; personId: string; role: Role | null };

export type ApprovalCommand =
	| { type: 'OpenConnectRequest'; requestId: string; details: RequestDetails }
	| ( { type: 'ApproveConnectRequest'; requestId: string; codeHash: string } & Approver )
	| { type: 'ReopenApproval'; requestId: string; codeHash: string }
	| ( { type: 'DenyConnectRequest'; requestId: string } & Approver );

export const decideApproval = ( state: Connections, command: ApprovalCommand, now: Instant ): ConnectionFact[] => {
	const { requestId } = command;
	if ( command.type === 'OpenConnectRequest' ) {
		return isReturnAllowed( command.details )
			? [ { type: 'ConnectRequestOpened', requestId, details: command.details, openedAt: now, expiresAt: later( now, lifetimeMs ) } ]
			: refuse( requestId, 'RETURN_URL_NOT_ALLOWED' );
	}
	const request = state.requests.get( requestId );
	if ( ! request ) {
		return refuse( requestId, 'CONNECT_REQUEST_NOT_FOUND' );
	}
	if ( request.closed ) {
		return refuse( requestId, 'CODE_USED' );
	}
	const status = statusOf( request, now );
	if ( status === 'denied' ) {
		return refuse( requestId, 'CONNECT_REQUEST_DENIED' );
	}
	if ( request.expiresAt <= now ) {
		return refuse( requestId, 'CONNECT_REQUEST_EXPIRED' );
	}
	if ( command.type !== 'ReopenApproval' && ( command.role === null || ! mayApprove( command.role ) ) ) {
		return refuse( requestId, 'ROLE_NOT_ALLOWED' );
	}
	if ( command.type === 'DenyConnectRequest' ) {
		return [ { type: 'ConnectRequestDenied', requestId, personId: command.personId, deniedAt: now } ];
	}
	if ( command.type === 'ReopenApproval' && status !== 'approved' ) {
		return refuse( requestId, 'CONNECT_REQUEST_NOT_FOUND' );
	}
	const companyId = command.type === 'ReopenApproval' ? request.companyId : command.companyId;
	if ( holderOf( state, companyId, request.details ) ) {
		return refuse( requestId, 'STORE_TAKEN' );
	}
	const issued: ConnectionFact = {
		type: 'ConnectCodeIssued',
		requestId,
		codeHash: command.codeHash,
		expiresAt: later( now, lifetimeMs ),
	};
	return command.type === 'ApproveConnectRequest' && status === 'pending'
		? [ { type: 'ConnectRequestApproved', requestId, companyId, personId: command.personId, approvedAt: now }, issued ]
		: [ issued ];
};

export const statusOf = ( request: RequestRecord, now: Instant ): 'pending' | 'approved' | 'denied' | 'expired' => {
	const isCodeGood = request.codes.some( ( { exchanged, expiresAt } ) => exchanged || expiresAt > now );
	if ( request.decision === 'denied' || ( request.decision === 'approved' && ( isCodeGood || request.expiresAt > now ) ) ) {
		return request.decision;
	}
	return request.expiresAt <= now ? 'expired' : 'pending';
};

/**
 * Another installation that holds this address with proof: in this company always; in any company when the newcomer has none.
 * One active connection per canonical store URL and company; an unproven one never takes over a proven one.
 */
export const holderOf = ( state: Connections, companyId: string, details: AddressClaim ): Integration | undefined =>
	rivalsOf( state, details ).find( ( other ) => other.proven && ( other.companyId === companyId || ! isProven( details ) ) );

export const rivalsOf = ( state: Connections, { siteId, storeUrl }: AddressClaim ): Integration[] =>
	[ ...state.integrations.values() ].filter(
		( other ) => other.state === 'active' && other.siteId !== siteId && isSameStore( other.storeUrl, storeUrl )
	);

export const refuse = ( requestId: string, reason: ConnectRefusal ): ConnectionFact[] => [ { type: 'ConnectRefused', requestId, reason } ];

/** The code arrives at the store's own origin: that is the whole proof of the address. */
export const isProven = ( { storeUrl, returnUrl }: Pick< RequestDetails, 'storeUrl' | 'returnUrl' > ): boolean =>
	originOf( storeUrl ) === originOf( returnUrl );

type AddressClaim = Pick< RequestDetails, 'siteId' | 'storeUrl' | 'returnUrl' >;

/** Where the admin lives on another origin, the code may go there; the connection is then unproven, and the page shows both. */
const isReturnAllowed = ( { storeUrl, adminUrl, returnUrl }: RequestDetails ): boolean =>
	isStoreUrl( storeUrl ) &&
	isStoreUrl( returnUrl ) &&
	( originOf( storeUrl ) === originOf( returnUrl ) || ( isStoreUrl( adminUrl ) && originOf( adminUrl ) === originOf( returnUrl ) ) );
