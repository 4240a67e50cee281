import { missingScopes, presets } from '../../domain/keys/scopes.ts';
import type { Call, Reply } from '../call.ts';
import { done, keyOf } from './answers.ts';
import { companiesBehind } from './key-behind.ts';

const delivering = [ 'transactional:send', 'campaigns:write', 'sequences:activate' ] as const;
const discovering = [ 'campaigns:read', 'sequences:read', 'lists:read', 'subscribers:read' ] as const;

/** Reference 1.2 and 17.3: the account is `account` to one client and `user` to the other. */
export const getAccount = ( call: Call ): Reply => {
	const { mock } = call;
	const { keyId, owner, preset, scopes } = keyOf( call );
	const person = owner.kind === 'personal' ? mock.engine.workspace().directory.people.get( owner.personId ) : undefined;
	const about = { id: person?.id ?? mock.companyId, name: person?.name ?? 'Company key' };
	const isFull = scopes === null;
	return done( {
		account: about,
		user: about,
		companies: companiesBehind( mock, keyOf( call ) ),
		currentCompanyId: mock.companyId,
		apiKeyPermissions: {
			preset: preset ?? 'custom',
			scopes,
			fullAccess: isFull,
			description: isFull ? 'Full access' : `${ scopes.length } of the scopes of full access`,
			currentScopeCount: scopes?.length ?? 0,
			selectedScopeCount: scopes?.length ?? 0,
			canSendLive: missingScopes( scopes, delivering ).length === 0,
			canDiscoverMarketingWork: missingScopes( scopes, discovering ).length === 0,
			liveDeliveryBlockedByRole: false,
			missingLiveDeliveryScopes: missingScopes( scopes, delivering ),
			missingMarketingReadScopes: missingScopes( scopes, discovering ),
			availablePresets: Object.keys( presets ),
			activeKey: { id: keyId, type: owner.kind },
			manageUrl: `${ mock.baseUrl() }/dashboard/lab/api`,
		},
	} );
};
