import type { SyncRunCompared } from '../sync-runs/facts.ts';
import { unreachable } from '../unreachable.ts';
import { isProven } from './approval.ts';
import type { ConnectionFact } from './facts.ts';
import { webhookStoreOf } from './webhook-store.ts';
import type { Connections, Integration, RequestRecord } from './state.ts';

/** State is rebuilt from facts and has one owner, the engine: evolve changes it in place. */
export const evolveConnections = ( state: Connections, fact: ConnectionFact ): Connections => {
	switch ( fact.type ) {
		case 'ConnectRequestOpened': {
			const { type: _type, ...opened } = fact;
			state.requests.set( fact.requestId, { ...opened, decision: 'none', companyId: '', codes: [], closed: false } );
			return state;
		}
		case 'ConnectRequestApproved':
			return onRequest( state, fact.requestId, ( request ) => ( {
				...request,
				decision: 'approved',
				companyId: fact.companyId,
			} ) );
		case 'ConnectRequestDenied':
			return onRequest( state, fact.requestId, ( request ) => ( { ...request, decision: 'denied' } ) );
		case 'ConnectCodeIssued':
			return onRequest( state, fact.requestId, ( request ) => ( {
				...request,
				codes: [ ...request.codes, { codeHash: fact.codeHash, expiresAt: fact.expiresAt, exchanged: false } ],
			} ) );
		case 'InstallationTokenGranted':
			return granted( state, fact );
		case 'ConnectionConfirmed':
			return confirmed( state, fact );
		case 'InstallationTokenRevoked': {
			const token = state.tokens.get( fact.tokenHash );
			if ( token ) {
				state.tokens.set( fact.tokenHash, { ...token, state: 'revoked' } );
				onRequest( state, token.requestId, ( request ) => ( { ...request, closed: true } ) );
			}
			return state;
		}
		case 'InstallationTokenRotated': {
			const token = state.tokens.get( fact.tokenHash );
			if ( token ) {
				state.tokens.set( fact.nextTokenHash, { ...token, tokenHash: fact.nextTokenHash, state: 'next', follows: fact.tokenHash } );
			}
			return state;
		}
		case 'InstallationTokenTakenUp': {
			const token = state.tokens.get( fact.tokenHash );
			if ( token ) {
				state.tokens.set( fact.tokenHash, { ...token, state: 'active' } );
			}
			return state;
		}
		case 'CommandIssued':
			return onIntegration( state, fact.integrationId, ( integration ) => ( {
				...integration,
				commands: [ ...integration.commands.filter( ( { reported } ) => ! reported ), { ...fact.command, reported: false } ],
			} ) );
		case 'ConnectionEnded':
			return onIntegration( state, fact.integrationId, ( integration ) => ( {
				...integration,
				state: 'disconnected',
				disconnectedAt: fact.endedAt,
				commands: [],
			} ) );
		case 'HeartbeatReceived':
			return onIntegration( state, fact.integrationId, ( integration ) => ( {
				...integration,
				versions: fact.versions,
				health: fact.health,
				reportedSync: fact.sync,
				lastSeenAt: fact.receivedAt,
				waitlistRevision: fact.waitlistRevision,
			} ) );
		case 'CommandReported':
			return onIntegration( state, fact.integrationId, ( integration ) => ( {
				...integration,
				lastSyncAt:
					fact.status === 'done' &&
					integration.commands.some( ( { id, type } ) => id === fact.commandId && type === 'sync_store' )
						? fact.reportedAt
						: integration.lastSyncAt,
				commands: integration.commands.map( ( command ) =>
					command.id === fact.commandId ? { ...command, reported: true } : command
				),
			} ) );
		case 'WebhookStoreAdded':
			state.integrations.set( fact.integrationId, webhookStoreOf( fact ) );
			return state;
		case 'WebhookStoreRefused':
		case 'InstallationTokenRotationRepeated':
		case 'CommandRefused':
		case 'ConnectionSeenAgain':
		case 'ConnectRefused':
		case 'InstallationTokenRepeated':
		case 'ConnectionConfirmRepeated':
			return state;
		default:
			return unreachable( fact );
	}
};

/** A store that was compared and found equal was synced then. */
export const noteSync = ( state: Connections, { integrationId, state: result, comparedAt }: SyncRunCompared ): Connections =>
	result === 'verifying'
		? state
		: onIntegration( state, integrationId, ( integration ) => ( { ...integration, lastSyncAt: comparedAt } ) );

type FactOf< T extends ConnectionFact[ 'type' ] > = Extract< ConnectionFact, { type: T } >;

const granted = ( state: Connections, fact: FactOf< 'InstallationTokenGranted' > ): Connections => {
	const request = state.requests.get( fact.requestId );
	if ( ! request ) {
		return state;
	}
	const { tokenHash, requestId, integrationId } = fact;
	const { companyId, details } = request;
	state.tokens.set( tokenHash, {
		tokenHash,
		companyId,
		requestId,
		integrationId,
		siteId: details.siteId,
		state: 'unconfirmed',
		follows: null,
	} );
	onRequest( state, requestId, ( record ) => ( {
		...record,
		codes: record.codes.map( ( code ) => ( code.codeHash === fact.codeHash ? { ...code, exchanged: true } : code ) ),
	} ) );
	const known = state.integrations.get( integrationId );
	if ( known?.state !== 'active' ) {
		state.integrations.set( integrationId, { ...describe( integrationId, request, known ), state: 'pending_confirm' } );
	}
	return state;
};

const confirmed = ( state: Connections, fact: FactOf< 'ConnectionConfirmed' > ): Connections => {
	const token = state.tokens.get( fact.tokenHash );
	const request = token && state.requests.get( token.requestId );
	if ( ! token || ! request ) {
		return state;
	}
	state.tokens.set( fact.tokenHash, { ...token, state: 'active' } );
	state.requests.set( request.requestId, { ...request, closed: true } );
	state.integrations.set( fact.integrationId, {
		...describe( fact.integrationId, request, state.integrations.get( fact.integrationId ) ),
		state: 'active',
		connectedAt: fact.confirmedAt,
		disconnectedAt: null,
		lastSeenAt: fact.confirmedAt,
		commands: [ { ...fact.command, reported: false } ],
	} );
	return state;
};

/** Reconnecting the same site keeps its history; what the store says about itself comes from the new request. */
const describe = ( id: string, { companyId, details }: RequestRecord, known: Integration | undefined ): Omit< Integration, 'state' > => ( {
	id,
	companyId,
	via: 'plugin',
	siteId: details.siteId,
	siteName: details.siteName,
	storeUrl: details.storeUrl,
	adminUrl: details.adminUrl,
	proven: isProven( details ),
	currency: details.currency,
	versions: {
		plugin: details.pluginVersion,
		wordpress: details.wordpressVersion,
		woocommerce: details.woocommerceVersion,
		php: details.phpVersion,
	},
	connectedAt: known?.connectedAt ?? null,
	disconnectedAt: known?.disconnectedAt ?? null,
	lastSeenAt: known?.lastSeenAt ?? null,
	lastSyncAt: known?.lastSyncAt ?? null,
	health: known?.health ?? null,
	reportedSync: known?.reportedSync ?? null,
	commands: known?.commands ?? [],
	waitlistRevision: 0,
} );

const onRequest = ( state: Connections, id: string, change: ( request: RequestRecord ) => RequestRecord ): Connections => {
	const request = state.requests.get( id );
	if ( request ) {
		state.requests.set( id, change( request ) );
	}
	return state;
};

const onIntegration = ( state: Connections, id: string, change: ( integration: Integration ) => Integration ): Connections => {
	const integration = state.integrations.get( id );
	if ( integration ) {
		state.integrations.set( id, change( integration ) );
	}
	return state;
};
