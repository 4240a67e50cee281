import type { Route } from '../../call.ts';
import * as account from '../account.ts';
import * as keys from '../api-keys.ts';
import * as companies from '../companies.ts';
import { route } from './row.ts';

/** Who calls, for which company, with which keys. */
export const accountRoutes: readonly Route[] = [
	route( 'getAccount', 'get /account', [], account.getAccount ),
	route( 'listCompanies', 'get /companies', [ 'account:read' ], companies.listCompanies ),
	route( 'createCompany', 'post /companies', [ 'companies:manage' ], companies.createCompany, { schema: 'company-create' } ),
	route( 'getCompany', 'get /companies/{companyId}', [ 'account:read' ], companies.getCompany ),
	route( 'changeCompany', 'patch /companies/{companyId}', [ 'companies:manage' ], companies.changeCompany, { schema: 'company-change' } ),
	route( 'getTrackingSettings', 'get /tracking-settings', [ 'account:read' ], companies.getTrackingSettings ),
	route( 'changeTrackingSettings', 'patch /tracking-settings', [ 'companies:manage' ], companies.changeTrackingSettings, {
		schema: 'tracking-settings-change',
	} ),
	route( 'listApiKeys', 'get /api-keys', [ 'api_keys:manage' ], keys.listApiKeys ),
	route( 'createApiKey', 'post /api-keys', [ 'api_keys:manage' ], keys.createApiKey, { schema: 'api-key-create' } ),
	route( 'changeApiKey', 'patch /api-keys/{id}', [ 'api_keys:manage' ], keys.changeApiKey, { schema: 'api-key-change' } ),
	route( 'revokeApiKey', 'delete /api-keys/{id}', [ 'api_keys:manage' ], keys.revokeApiKey ),
];
