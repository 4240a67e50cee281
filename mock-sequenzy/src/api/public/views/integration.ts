import { presenceOf, type Integration } from '../../../domain/connection/state.ts';
import { currentRun, type SyncRun } from '../../../domain/sync-runs/state.ts';
import type { Mock } from '../../mock.ts';
import { dates } from '../answers.ts';

/** Reference 2.3. `details` is where the vendor keeps what belongs to one provider; its keys are ours. */
export const integrationView = ( mock: Mock, integration: Integration ) => {
	const company = mock.engine.state();
	const run = currentRun( company.syncRuns, integration.id );
	const { versions, health } = integration;
	return {
		id: integration.id,
		provider: 'woocommerce',
		name: integration.siteName || 'WooCommerce',
		category: 'ecommerce',
		providerAccountId: integration.storeUrl,
		isActive: integration.state === 'active',
		syncEnabled: isSyncEnabled( mock, integration ),
		syncStatus: statusOf( run ),
		lastSyncError: run?.state === 'failed' || run?.state === 'cancelled' ? ( run.endedBecause ?? null ) : null,
		lastSyncSkipped: skippedOf( run ),
		totalCustomersSynced: [ ...company.customers.byKey.values() ].filter( ( one ) => one.integrationId === integration.id ).length,
		totalEventsSynced: [ ...company.events.values() ].filter( ( { cause } ) => cause.integrationId === integration.id ).length,
		...dates( {
			lastSyncAt: integration.lastSyncAt,
			connectedAt: integration.connectedAt,
			disconnectedAt: integration.disconnectedAt,
		} ),
		details: {
			storeUrl: integration.storeUrl,
			pluginVersion: versions.plugin,
			wordpressVersion: versions.wordpress,
			woocommerceVersion: versions.woocommerce,
			phpVersion: versions.php,
			currency: integration.currency,
			presence: presenceOf( integration, mock.clock.now() ),
			health,
			...dates( { lastSeenAt: integration.lastSeenAt } ),
		},
	};
};

export const isSyncEnabled = ( mock: Mock, { id }: Integration ): boolean => ! mock.engine.state().syncSwitch.has( id );

const statusOf = ( run: SyncRun | undefined ): string | null => {
	switch ( run?.state ) {
		case undefined:
			return null;
		case 'running':
		case 'verifying':
			return 'running';
		case 'verified':
		case 'repaired':
			return 'completed';
		default:
			return run?.state ?? null;
	}
};

const skippedOf = ( run: SyncRun | undefined ) =>
	run && run.rejectedCount > 0
		? {
				total: run.rejectedCount,
				skipped: run.rejectedCount,
				suppressed: 0,
				truncated: run.rejectedCount > run.rejected.length,
				records: run.rejected.map( ( { resource, id, code, message } ) => ( {
					email: null,
					outcome: 'skipped',
					reason: `${ resource } ${ id }: ${ message }`,
					reasonCode: code,
				} ) ),
			}
		: null;
