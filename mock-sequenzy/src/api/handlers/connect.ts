import type {
	ConnectConfirm,
	ConnectConfirmed,
	ConnectRequest,
	ConnectRequestCreated,
	ConnectRequestStatus,
	ConnectRotated,
	ConnectTokenGranted,
	ConnectTokenRequest,
	Disconnect,
	Disconnected,
} from 'sequenzy-contract';
import { companyNamed } from '../../domain/directory.ts';
import { statusOf } from '../../domain/connection/approval.ts';
import { outstandingCommands } from '../../domain/connection/heartbeat.ts';
import { later } from '../../domain/instant.ts';
import { challengeOf, hashOf } from '../../secrets.ts';
import { ApiError } from '../api-error.ts';
import type { Call, Reply } from '../call.ts';
import type { Mock } from '../mock.ts';
import { storeOf } from './caller.ts';
import { commandLifetimeMs } from './commands.ts';
import { passOrThrow, refusalTexts } from './refusals.ts';

export const createConnectRequest = ( { mock, body }: Call ): Reply => {
	const { sentAt: _sentAt, ...details } = body as ConnectRequest;
	const requestId = mock.secrets.id( 'req' );
	const [ opened ] = passOrThrow( mock.engine.execute( { type: 'OpenConnectRequest', requestId, details } ) );
	const answer: ConnectRequestCreated = {
		requestId,
		authorizeUrl: `${ mock.baseUrl() }/setup/woocommerce?request=${ requestId }`,
		pollIntervalSeconds: 2,
		expiresAt: opened?.type === 'ConnectRequestOpened' ? opened.expiresAt : mock.clock.now(),
	};
	return { status: 201, body: answer };
};

export const getConnectRequest = ( { mock, params }: Call ): Reply => {
	const request = mock.engine.workspace().connections.requests.get( params.requestId ?? '' );
	if ( ! request ) {
		throw new ApiError( { code: 'CONNECT_REQUEST_NOT_FOUND', description: refusalTexts.CONNECT_REQUEST_NOT_FOUND } );
	}
	const answer: ConnectRequestStatus = { status: statusOf( request, mock.clock.now() ) };
	return { status: 200, body: answer };
};

/** What this server takes beyond the usual: what shoppers said about marketing, with the text they saw. */
export const features = [ 'consent' ] as const;

export const grantConnectToken = ( { mock, params, body }: Call ): Reply => {
	const { code, codeVerifier } = body as ConnectTokenRequest;
	const requestId = params.requestId ?? '';
	const installationToken = mock.secrets.installationToken( requestId, codeVerifier );
	const [ granted ] = passOrThrow(
		mock.engine.execute( {
			type: 'ExchangeCode',
			requestId,
			codeHash: hashOf( code ),
			codeChallenge: challengeOf( codeVerifier ),
			tokenHash: hashOf( installationToken ),
			newIntegrationId: mock.secrets.id( 'int' ),
		} )
	);
	const integrationId = granted && 'integrationId' in granted ? granted.integrationId : '';
	const companyId = mock.engine.workspace().connections.requests.get( requestId )?.companyId ?? '';
	const answer: ConnectTokenGranted = {
		installationToken,
		integrationId,
		company: companyNamed( mock.engine.workspace().directory, companyId ),
		features: [ ...features ],
	};
	return { status: 200, body: answer };
};

export const confirmConnect = ( call: Call ): Reply => {
	const { mock } = call;
	const { token } = storeOf( call );
	if ( ( call.body as ConnectConfirm ).siteId !== token.siteId ) {
		throw new ApiError( {
			code: 'VALIDATION_FAILED',
			description: 'The siteId in the message is not the site this token was made for.',
		} );
	}
	return { status: 200, body: confirm( mock, token.tokenHash, token.integrationId ) };
};

export const confirm = ( mock: Mock, tokenHash: string, integrationId: string ): ConnectConfirmed => {
	const command = { id: mock.secrets.id( 'cmd' ), type: 'sync_store', expiresAt: later( mock.clock.now(), commandLifetimeMs ) } as const;
	passOrThrow( mock.engine.execute( { type: 'ConfirmConnection', tokenHash, command } ) );
	const integration = mock.engine.workspace().connections.integrations.get( integrationId );
	return { state: 'active', commands: integration ? outstandingCommands( integration, mock.clock.now() ) : [] };
};

/** The next token comes from the one that asks, so a lost answer loses nothing; its first use ends the old one. */
export const rotateToken = ( call: Call ): Reply => {
	const { mock } = call;
	const { presented, token } = storeOf( call );
	const { tokenHash } = token;
	const next = mock.secrets.installationToken( 'rotation', presented );
	mock.engine.execute( { type: 'RotateToken', tokenHash, nextTokenHash: hashOf( next ) } );
	const answer: ConnectRotated = { installationToken: next };
	return { status: 200, body: answer };
};

export const disconnect = ( call: Call ): Reply => {
	const { token } = storeOf( call );
	call.mock.engine.execute( { type: 'Disconnect', tokenHash: token.tokenHash, reason: ( call.body as Disconnect ).reason } );
	const answer: Disconnected = { state: 'disconnected' };
	return { status: 200, body: answer };
};
