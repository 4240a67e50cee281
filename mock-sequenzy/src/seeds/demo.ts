import type { SyncBatchEnvelope } from 'sequenzy-contract';
import { connectReady } from '../api/handlers/ready-connection.ts';
import { requestBackInStock } from '../api/handlers/sign-up.ts';
import { takeSyncItem } from '../api/intake/sync-items.ts';
import { inCompany, type Mock } from '../api/mock.ts';
import { commandsOfCompany } from '../domain/first-company.ts';
import { abandonedCartSequence, abandonedCheckoutSequence, replenishmentSequence } from '../domain/sequences/built-in.ts';
import type { SyncResource } from '../domain/sync-runs/state.ts';
import { demoCustomers, demoOrders, demoProducts, demoStoreUrl } from './demo-store.ts';

/** Reference 17: one active WooCommerce store that has been synced, a second company, and something to look at. */
export const demo = ( mock: Mock ): void => {
	secondCompany( mock );
	audience( mock );
	sequences( mock );
	const { integrationId } = connectReady( mock, {
		storeUrl: demoStoreUrl,
		siteId: '0d3a7c52-1f0e-4b7c-9a55-6c1d2e3f4a01',
		siteName: 'Demo Coffee',
		currency: 'EUR',
		timezone: 'Europe/Berlin',
		wordpressVersion: '6.6.2',
		woocommerceVersion: '9.8.5',
		phpVersion: '8.2.10',
	} );
	mock.engine.execute( { type: 'SetReplenishment', integrationId, productId: '101', enabled: true, days: 30, matchOn: 'product' } );
	firstSync( mock, integrationId );
	requestBackInStock(
		mock,
		integrationId,
		{ storeUrl: demoStoreUrl, email: 'ben@example.com', providerProductId: '501', productTitle: 'Coffee Refill Pack' },
		{ requestedAt: mock.clock.now(), raw: null }
	);
};

const secondCompany = ( mock: Mock ): void => {
	const other = inCompany( mock.server, 'comp_second' );
	commandsOfCompany( other.companyId, 'Second Company' ).forEach( ( command ) => other.engine.execute( command ) );
	// Somebody who belongs to this one alone, to see that a dashboard shows nobody else's.
	other.engine.execute( {
		type: 'AddMember',
		companyId: other.companyId,
		person: { id: 'partner', name: 'Paula Partner' },
		role: 'owner',
	} );
};

const audience = ( { engine, clock }: Mock ): void => {
	engine.execute( { type: 'CreateList', listId: 'list_newsletter', name: 'Newsletter', description: 'Once a month.', isPrivate: false } );
	engine.execute( {
		type: 'SaveSubscriber',
		newSubscriberId: 'sub_demo',
		email: 'ana@example.com',
		source: 'api',
		strategy: 'merge',
		profile: { firstName: 'Ana', lastName: 'Alves' },
		tags: [ 'vip' ],
		startsSequences: false,
	} );
	engine.execute( {
		type: 'RecordConsent',
		email: 'ana@example.com',
		consent: { status: 'granted', text: 'Send me news and offers by e-mail.', version: '1', at: clock.now(), source: 'checkout' },
		isSync: false,
	} );
};

const sequences = ( { engine }: Mock ): void => {
	const designs = {
		seq_replenishment: replenishmentSequence,
		seq_abandoned_checkout: abandonedCheckoutSequence,
		seq_abandoned_cart: abandonedCartSequence,
	};
	for ( const [ sequenceId, design ] of Object.entries( designs ) ) {
		engine.execute( { type: 'CreateSequence', sequenceId, design, status: 'active' } );
	}
};

/** As the plugin does it: a run, a page of each kind, and a comparison that finds no difference. */
const firstSync = ( mock: Mock, integrationId: string ): void => {
	const { engine, clock } = mock;
	const now = clock.now();
	const id = { integrationId, runId: '0d3a7c52-1f0e-4b7c-9a55-6c1d2e3f4a02' };
	const pages: Record< SyncResource, ReadonlyArray< { id: number } > > = {
		products: demoProducts,
		customers: demoCustomers,
		orders: demoOrders( now ),
	};
	const counts = { products: pages.products.length, customers: pages.customers.length, orders: pages.orders.length };
	engine.execute( { type: 'StartSyncRun', ...id, reason: 'initial', totals: counts } );
	for ( const [ resource, records ] of Object.entries( pages ) as Array< [ SyncResource, ReadonlyArray< { id: number } > ] > ) {
		const reading = { company: engine.state(), integrationId, via: 'sync', shift: ( instant: string ) => instant } as const;
		const items: SyncBatchEnvelope[ 'items' ] = records.map( ( data ) => ( { id: data.id, version: Date.parse( now ) * 1000, data } ) );
		const results = items.map( ( item ) => takeSyncItem( mock, reading, { resource, sentAt: now }, item ) );
		engine.execute( {
			type: 'RecordSyncBatch',
			...id,
			resource,
			sequence: 1,
			ids: items.map( ( item ) => item.id ),
			accepted: results.filter( ( { status } ) => status === 'accepted' ).length,
			stale: 0,
			rejected: results.flatMap( ( { id: itemId, status, code = '', message = '' } ) =>
				status === 'rejected' ? [ { id: itemId, code, message } ] : []
			),
		} );
	}
	engine.execute( { type: 'CompareSyncRun', ...id, differing: [], counts } );
};
