import type { Call } from '../call.ts';
import type { Routes } from '../routes.ts';
import type { CallOptions } from '../send.ts';
import type {
	ChangeIntegrationRequest,
	Integration,
	IntegrationActivity,
	IntegrationChanged,
	IntegrationDetail,
	IntegrationProvider,
	SyncQueued,
} from '../../wire.ts';

/** Which rows of the activity log. */
export interface ActivityQuery {
	readonly integrationId?: string;
	readonly provider?: string;
	readonly status?: IntegrationActivity[ 'status' ];
	/** Rows, 1 to 100; 25 unless given. */
	readonly limit?: number;
}

/** Vendor page: Integrations. A connected WooCommerce store is the provider `woocommerce`. */
export interface IntegrationCalls {
	/** Those that are connected; with `includeInactive` those that were, too. */
	readonly list: ( query?: { readonly includeInactive?: boolean }, options?: CallOptions ) => Call< readonly Integration[] >;
	/** With what its events lead to, and the last 24 hours. */
	readonly get: ( integrationId: string, options?: CallOptions ) => Call< IntegrationDetail >;
	/** What Sequenzy can be connected with, and what each of them brings. */
	readonly catalog: (
		query?: { readonly provider?: string; readonly category?: string },
		options?: CallOptions
	) => Call< readonly IntegrationProvider[] >;
	/** What came in during the last 24 hours, newest first; there is no second page. */
	readonly activity: ( query?: ActivityQuery, options?: CallOptions ) => Call< readonly IntegrationActivity[] >;
	/** Switches bulk sync on or off. A state that holds already is no error: `changed` is false. */
	readonly update: ( integrationId: string, changes: ChangeIntegrationRequest, options?: CallOptions ) => Call< IntegrationChanged >;
	/** Not for WooCommerce, which is synced with Sync Store in the dashboard: rejects with `invalid`. */
	readonly sync: ( integrationId: string, options?: CallOptions ) => Call< SyncQueued >;
}

export const integrationCalls = ( routes: Routes ): IntegrationCalls => ( {
	list: routes.find( 'GET integrations', 'integrations' ),
	get: routes.ask( 'GET integrations/{id}' ),
	catalog: routes.find( 'GET integrations/catalog', 'providers' ),
	activity: routes.find( 'GET integrations/activity', 'activity' ),
	update: routes.tell( 'PATCH integrations/{id}' ),
	sync: routes.ask( 'POST integrations/{id}/sync' ),
} );
