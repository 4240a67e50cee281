import type { ConnectRefusal } from '../../domain/connection/facts.ts';
import type { Role } from '../../domain/people.ts';
import { hashOf } from '../../secrets.ts';
import type { Mock } from '../mock.ts';

export type ApprovalOutcome = { status: 'redirect'; url: string } | { status: 'denied' } | { status: 'refused'; reason: ConnectRefusal };

/** The person's click: the way back to the store with a fresh code, or why not. */
export const approve = ( mock: Mock, requestId: string, approver: { companyId: string; personId: string } ): ApprovalOutcome =>
	issue( mock, requestId, ( codeHash ) => ( { type: 'ApproveConnectRequest', requestId, codeHash, ...withRole( mock, approver ) } ) );

/** "Open approval again" after the approval: redirects at once, with a fresh code. */
export const reopen = ( mock: Mock, requestId: string ): ApprovalOutcome =>
	issue( mock, requestId, ( codeHash ) => ( { type: 'ReopenApproval', requestId, codeHash } ) );

export const deny = ( mock: Mock, requestId: string, approver: { companyId: string; personId: string } ): ApprovalOutcome => {
	const facts = mock.engine.execute( { type: 'DenyConnectRequest', requestId, ...withRole( mock, approver ) } );
	const refused = facts.find( ( fact ) => fact.type === 'ConnectRefused' );
	return refused ? { status: 'refused', reason: refused.reason } : { status: 'denied' };
};

const withRole = (
	mock: Mock,
	approver: { companyId: string; personId: string }
): { companyId: string; personId: string; role: Role | null } => ( {
	...approver,
	role: mock.engine.workspace().directory.companies.get( approver.companyId )?.members.get( approver.personId ) ?? null,
} );

const issue = (
	mock: Mock,
	requestId: string,
	command: ( codeHash: string ) => Parameters< Mock[ 'engine' ][ 'execute' ] >[ 0 ]
): ApprovalOutcome => {
	const code = mock.secrets.code();
	const refused = mock.engine.execute( command( hashOf( code ) ) ).find( ( fact ) => fact.type === 'ConnectRefused' );
	const request = mock.engine.workspace().connections.requests.get( requestId );
	if ( refused || ! request ) {
		return { status: 'refused', reason: refused?.reason ?? 'CONNECT_REQUEST_NOT_FOUND' };
	}
	const url = new URL( request.details.returnUrl );
	url.searchParams.set( 'sequenzy_request', requestId );
	url.searchParams.set( 'code', code );
	url.searchParams.set( 'state', request.details.state );
	return { status: 'redirect', url: url.href };
};
