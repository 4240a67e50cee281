import type { Route } from '../../call.ts';
import { listActivity } from '../integration-activity.ts';
import * as integrations from '../integrations.ts';
import { route } from './row.ts';

/** Connected stores. */
export const integrationRoutes: readonly Route[] = [
	route( 'listIntegrations', 'get /integrations', [ 'account:read' ], integrations.listIntegrations, {
		query: { includeInactive: 'true shows disconnected ones too.' },
	} ),
	route( 'getIntegrationCatalog', 'get /integrations/catalog', [ 'account:read' ], integrations.getIntegrationCatalog, {
		query: { provider: 'One provider.', category: 'One category.' },
	} ),
	route( 'listIntegrationActivity', 'get /integrations/activity', [ 'account:read', 'subscribers:read' ], listActivity, {
		query: { integrationId: 'One integration.', provider: 'One provider.', status: 'One status.', limit: 'How many, up to 100.' },
	} ),
	route( 'connectIntegration', 'post /integrations/connect', [ 'integrations:manage' ], integrations.connectIntegration, {
		schema: 'integration-connect',
	} ),
	route(
		'getIntegration',
		'get /integrations/{integrationId}',
		[ 'account:read', 'subscribers:read', 'sequences:read', 'lists:read' ],
		integrations.getIntegration
	),
	route( 'changeIntegration', 'patch /integrations/{integrationId}', [ 'integrations:manage' ], integrations.changeIntegration, {
		schema: 'integration-change',
	} ),
	route( 'syncIntegration', 'post /integrations/{integrationId}/sync', [ 'integrations:manage' ], integrations.syncIntegration ),
	route(
		'disconnectIntegration',
		'post /integrations/{integrationId}/disconnect',
		[ 'integrations:manage' ],
		integrations.disconnectIntegration
	),
	route( 'getPixel', 'get /integrations/{integrationId}/pixel', [ 'account:read' ], integrations.getPixel ),
	route( 'activatePixel', 'post /integrations/{integrationId}/pixel', [ 'integrations:manage' ], integrations.getPixel ),
];
