import type { ChangeIntegrationRequest, ConnectIntegrationRequest } from 'sequenzy-contract';
import type { Integration } from '../../domain/connection/state.ts';
import { currentRun, isRunning } from '../../domain/sync-runs/state.ts';
import type { Call, Reply } from '../call.ts';
import { done } from './answers.ts';
import { conflict, invalid, notFound, PublicError } from './errors.ts';
import { detailOf } from './integration-detail.ts';
import { capabilities } from './integration-catalog.ts';
import { integrationView } from './views/integration.ts';

export const listIntegrations = ( call: Call ): Reply =>
	done( {
		integrations: storesOf( call )
			.filter( ( { state } ) => state === 'active' || call.query.get( 'includeInactive' ) === 'true' )
			.map( ( integration ) => integrationView( call.mock, integration ) ),
	} );

export const getIntegration = ( call: Call ): Reply => done( detailOf( call.mock, named( call ) ) );

export const getIntegrationCatalog = ( { query }: Call ): Reply => {
	const [ provider, category ] = [ query.get( 'provider' ), query.get( 'category' ) ];
	return done( {
		providers: capabilities.filter(
			( one ) => ( provider === null || one.provider === provider ) && ( category === null || one.category === category )
		),
	} );
};

/** The switch is for imports alone: what happens live still arrives (reference 2.6). */
export const changeIntegration = ( call: Call ): Reply => {
	const { mock } = call;
	const integration = named( call );
	const { syncEnabled, listIds } = call.body as ChangeIntegrationRequest;
	if ( listIds !== undefined || syncEnabled === undefined ) {
		throw invalid(
			'WooCommerce does not support list targeting; contacts follow the lists of the company',
			'LIST_TARGETING_UNSUPPORTED'
		);
	}
	if ( ! syncEnabled && isRunning( currentRun( mock.engine.state().syncRuns, integration.id ) ) ) {
		throw conflict( 'A sync is running; switch it off when it has finished', 'SYNC_RUNNING' );
	}
	const changed = mock.engine.execute( { type: 'SwitchSync', integrationId: integration.id, enabled: syncEnabled } ).length > 0;
	return done( {
		integrationId: integration.id,
		provider: 'woocommerce',
		syncEnabled,
		listTargeting: null,
		listIds: null,
		changed,
		changedFields: changed ? [ 'syncEnabled' ] : [],
		message: `Bulk sync is ${ syncEnabled ? 'on' : 'off' }; live events arrive either way.`,
	} );
};

/** Reference 2.7: a sync of WooCommerce cannot be started here; people have a button for it. */
export const syncIntegration = ( call: Call ): Reply => {
	const { id } = named( call );
	throw new PublicError(
		400,
		{
			shape: 'E4',
			code: 'INTEGRATION_SYNC_UNSUPPORTED',
			error: 'Sync not supported',
			title: 'WooCommerce is synced from the dashboard',
			description: 'A WooCommerce sync cannot be started through the API.',
			resolution: `Open Settings → Integrations (${ call.mock.baseUrl() }/dashboard/integrations) and click Sync Store.`,
			details: { integrationId: id, provider: 'woocommerce' },
		},
		'INTEGRATION_SYNC_UNSUPPORTED'
	);
};

/** Only the dashboard disconnects a store (reference 2.1). */
export const disconnectIntegration = ( call: Call ): Reply => {
	const { id } = named( call );
	throw new PublicError(
		400,
		{
			shape: 'E4',
			code: 'INTEGRATION_DISCONNECT_UNSUPPORTED',
			error: 'Disconnect not supported',
			title: 'WooCommerce is disconnected from the dashboard',
			description: 'A WooCommerce store cannot be disconnected through the API.',
			resolution: `Open Settings → Integrations (${ call.mock.baseUrl() }/dashboard/integrations) and click Disconnect.`,
			details: { integrationId: id, provider: 'woocommerce' },
		},
		'INTEGRATION_DISCONNECT_UNSUPPORTED'
	);
};

/** Needs a human's approval for WooCommerce, and credentials for the rest, which this mock does not take. */
export const connectIntegration = ( call: Call ): Reply => {
	const { provider } = call.body as ConnectIntegrationRequest;
	if ( provider !== 'woocommerce' ) {
		throw new PublicError(
			501,
			{
				shape: 'E4',
				code: 'NOT_COVERED_BY_THE_MOCK',
				error: 'Not covered by the mock',
				title: 'The mock knows one provider',
				description: `Sequenzy can connect ${ provider }; this mock covers WooCommerce alone, so nothing was done.`,
				resolution: 'Try this against a real Sequenzy account.',
			},
			'NOT_COVERED_BY_THE_MOCK'
		);
	}
	throw invalid(
		'woocommerce cannot be connected through the API: install the plugin, click Connect to Sequenzy and approve it in the dashboard',
		'CONNECT_NEEDS_A_PERSON'
	);
};

export const getPixel = ( call: Call ): Reply => {
	named( call );
	throw invalid( 'Only Shopify has a pixel', 'PIXEL_UNSUPPORTED' );
};

const storesOf = ( { mock }: Call ): Integration[] =>
	[ ...mock.engine.workspace().connections.integrations.values() ].filter(
		( { companyId, state } ) => companyId === mock.companyId && state !== 'pending_confirm'
	);

const named = ( call: Call ): Integration => {
	const integration = storesOf( call ).find( ( { id } ) => id === call.params.integrationId );
	if ( ! integration ) {
		throw notFound( 'Integration' );
	}
	return integration;
};
