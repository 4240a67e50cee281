import type { AdminConnection } from 'sequenzy-woocommerce/admin';

/** What the page shows; one file of this folder each. */
export type Screen =
	| 'not_connected'
	| 'waiting'
	| 'interrupted'
	| 'denied'
	| 'expired'
	| 'confirm'
	| 'connected'
	| 'refused'
	| 'needs_key'
	| 'revoked'
	| 'copied';

export function screenOf( connection: AdminConnection, nowMs: number ): Screen {
	switch ( connection.state ) {
		case 'disconnected':
		case 'disconnecting':
			return 'not_connected';
		case 'authorizing':
			return whileAuthorizing( connection, nowMs );
		case 'pending_confirm':
			return 'confirm';
		case 'active':
			return 'connected';
		case 'safe_mode':
			return 'copied';
		case 'auth_failed':
			return 'refused';
		case 'needs_key':
			return 'needs_key';
		case 'revoked':
			return 'revoked';
	}
}

/** Sequenzy knows best how the approval stands; only when it cannot be asked (null) does this browser's clock decide. */
function whileAuthorizing( { approval, error, expiresAt }: AdminConnection, nowMs: number ): Screen {
	if ( approval === 'denied' || approval === 'expired' ) {
		return approval;
	}
	if ( error !== null ) {
		return 'interrupted';
	}
	return approval === null && expiresAt !== null && Date.parse( expiresAt ) <= nowMs ? 'expired' : 'waiting';
}
