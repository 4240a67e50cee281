import type { Integration, RequestDetails } from '../../domain/connection/state.ts';
import { isManager } from '../../domain/directory.ts';
import { canonicalStoreUrl, isSameStore, isStoreUrl } from '../../domain/store-url.ts';
import { challengeOf, hashOf } from '../../secrets.ts';
import { ApiError } from '../api-error.ts';
import type { Call, Reply } from '../call.ts';
import type { Mock } from '../mock.ts';
import { approve } from './approval.ts';
import { confirm } from './connect.ts';
import { passOrThrow, refusalTexts } from './refusals.ts';

/** A ready, active connection for tests: the same commands that the real way takes, without a browser. */
export const connectStore = ( { mock, body }: Call ): Reply => {
	const wished = body as { storeUrl: string; siteId?: string; currency?: string };
	const { storeUrl } = wished;
	const known = storeAt( mock, storeUrl );
	const siteId = wished.siteId ?? known?.siteId ?? mock.secrets.uuid();
	if ( ! isStoreUrl( storeUrl ) ) {
		throw new ApiError( {
			code: 'VALIDATION_FAILED',
			description: `${ storeUrl } is no store address. Write it as https://store.example.com.`,
		} );
	}
	return {
		status: 200,
		body: mock.engine.transaction( () => connectReady( mock, { ...( known && sameAs( known ) ), ...wished, siteId } ) ),
	};
};

/** Asked twice for one address, a test gets a new token of the same store, and the store is still called what it was. */
const storeAt = ( mock: Mock, storeUrl: string ): Integration | undefined =>
	[ ...mock.engine.workspace().connections.integrations.values() ].find(
		( known ) => known.companyId === mock.companyId && isSameStore( known.storeUrl, storeUrl )
	);

const sameAs = ( { siteName, adminUrl, currency, versions }: Integration ): Partial< RequestDetails > => ( {
	siteName,
	adminUrl,
	currency,
	pluginVersion: versions.plugin,
	wordpressVersion: versions.wordpress,
	woocommerceVersion: versions.woocommerce,
	phpVersion: versions.php,
} );

const managerOf = ( mock: Mock ): string => {
	const { directory } = mock.engine.workspace();
	const members = [ ...( directory.companies.get( mock.companyId )?.members.keys() ?? [] ) ];
	return members.find( ( personId ) => isManager( directory, mock.companyId, personId ) ) ?? '';
};

/** Everything but the address may be left out. */
export const connectReady = ( mock: Mock, about: Pick< RequestDetails, 'storeUrl' | 'siteId' > & Partial< RequestDetails > ) => {
	const { storeUrl, siteId } = about;
	const requestId = mock.secrets.id( 'req' );
	const verifier = mock.secrets.code();
	const details = {
		adminUrl: `${ canonicalStoreUrl( storeUrl ) }/wp-admin/`,
		siteName: 'Test store',
		returnUrl: `${ canonicalStoreUrl( storeUrl ) }/wp-admin/admin.php?page=sequenzy`,
		state: mock.secrets.code(),
		codeChallenge: challengeOf( verifier ),
		codeChallengeMethod: 'S256' as const,
		pluginVersion: '0.1.0',
		wordpressVersion: 'unknown',
		woocommerceVersion: 'unknown',
		phpVersion: 'unknown',
		currency: 'USD',
		timezone: 'UTC',
		locale: 'en_US',
		...about,
	};
	passOrThrow( mock.engine.execute( { type: 'OpenConnectRequest', requestId, details } ) );
	const outcome = approve( mock, requestId, { companyId: mock.companyId, personId: managerOf( mock ) } );
	if ( outcome.status !== 'redirect' ) {
		throw new ApiError( { code: 'STORE_TAKEN', description: refusalTexts.STORE_TAKEN } );
	}
	const code = new URL( outcome.url ).searchParams.get( 'code' ) ?? '';
	const installationToken = mock.secrets.installationToken( requestId, verifier );
	const tokenHash = hashOf( installationToken );
	const newIntegrationId = mock.secrets.id( 'int' );
	const [ granted ] = passOrThrow(
		mock.engine.execute( {
			type: 'ExchangeCode',
			requestId,
			codeHash: hashOf( code ),
			codeChallenge: details.codeChallenge,
			tokenHash,
			newIntegrationId,
		} )
	);
	const integrationId = granted?.type === 'InstallationTokenGranted' ? granted.integrationId : newIntegrationId;
	confirm( mock, tokenHash, integrationId );
	return { integrationId, installationToken, siteId };
};
