import { buyerOf } from '../../domain/orders/buyer.ts';
import { revenueOfPerson } from '../../domain/revenue-attributes.ts';
import { storeCounts } from '../../domain/sync-runs/holdings.ts';
import { syncStatusOf } from '../../domain/sync-runs/status.ts';
import { presenceOf } from '../../domain/connection/state.ts';
import type { Call, Reply } from '../call.ts';

const ok = ( body: unknown ): Reply => ( { status: 200, body } );
const emailIn = ( { query }: Call ): string | null => query.get( 'email' )?.trim().toLowerCase() ?? null;

export const getReplenishment = ( { mock }: Call ): Reply => {
	const { settings, byId } = mock.engine.state().replenishment;
	return ok( { settings: [ ...settings.values() ], reminders: [ ...byId.values() ] } );
};

export const getOrders = ( call: Call ): Reply => {
	const { customers, orders } = call.mock.engine.state();
	const email = emailIn( call );
	return ok( {
		orders: [ ...orders.byKey.values() ]
			.map( ( order ) => ( { id: order.orderId, email: buyerOf( customers, order ), ...order } ) )
			.filter( ( order ) => email === null || order.email === email ),
	} );
};

export const getCarts = ( call: Call ): Reply => {
	const email = emailIn( call );
	return ok( {
		carts: [ ...call.mock.engine.state().carts.byKey.values() ].filter( ( cart ) => email === null || cart.email === email ),
	} );
};

export const getRevenue = ( call: Call ): Reply => ok( revenueOfPerson( call.mock.engine.state(), emailIn( call ) ?? '' ) );

export const getConsents = ( call: Call ): Reply => {
	const email = emailIn( call );
	return ok( {
		consents: [ ...call.mock.engine.state().audience.byId.values() ].flatMap( ( known ) =>
			known.consent && ( email === null || known.email === email ) ? { email: known.email, ...known.consent } : []
		),
	} );
};

export const getSyncRuns = ( { mock }: Call ): Reply => {
	const company = mock.engine.state();
	const integrations = [ ...company.workspace.connections.integrations.values() ].filter(
		( { companyId } ) => companyId === mock.companyId
	);
	return ok( {
		runs: [ ...company.syncRuns.byKey.values() ].map( ( { seen: _seen, ...run } ) => run ),
		stores: integrations.map( ( integration ) => ( {
			integrationId: integration.id,
			syncStatus: syncStatusOf( company, integration, mock.clock.now() ),
			presence: presenceOf( integration, mock.clock.now() ),
			counts: storeCounts( company, integration.id ),
		} ) ),
	} );
};
