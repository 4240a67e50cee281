import type { Customer, Order, Product } from 'sequenzy-contract';
import { requestBackInStock } from '../api/handlers/sign-up.ts';
import { takeSyncItem } from '../api/intake/sync-items.ts';
import type { Mock } from '../api/mock.ts';
import { later, type Instant } from '../domain/instant.ts';
import type { SyncResource } from '../domain/sync-runs/state.ts';
import { demo } from './demo.ts';
import { demoStoreUrl } from './demo-store.ts';

const products = 400;
const customers = 2_000;
const orders = 6_000;
const waiting = 300;
const dayMs = 86_400_000;

/** The demo, and then as much as a middling store has: for seeing what is slow, and what a long list looks like. */
export const large = ( mock: Mock ): void => {
	demo( mock );
	const { engine, clock } = mock;
	const now = clock.now();
	const integrationId =
		[ ...engine.workspace().connections.integrations.values() ].find( ( one ) => one.companyId === mock.companyId )?.id ?? '';
	const take = ( resource: SyncResource, data: { id: number } ): void => {
		const reading = { company: engine.state(), integrationId, via: 'sync', shift: ( instant: string ) => instant } as const;
		takeSyncItem( mock, reading, { resource, sentAt: now }, { id: data.id, version: Date.parse( now ) * 1000, data } );
	};
	count( products, ( number ) => take( 'products', productOf( number ) ) );
	count( products / 10, ( number ) =>
		engine.execute( {
			type: 'SetReplenishment',
			integrationId,
			productId: String( 10_000 + number * 10 ),
			enabled: true,
			days: 20 + ( number % 60 ),
			matchOn: 'product',
		} )
	);
	count( customers, ( number ) => take( 'customers', customerOf( number ) ) );
	count( orders, ( number ) => take( 'orders', orderOf( number, now ) ) );
	count( waiting, ( number ) => {
		const { id, name } = productOf( 1 + ( number % 40 ) * 9 );
		const asked = { storeUrl: demoStoreUrl, email: emailOf( number ), providerProductId: String( id ), productTitle: name };
		requestBackInStock( mock, integrationId, asked, { requestedAt: now, raw: null } );
	} );
};

const count = ( most: number, each: ( number: number ) => void ): void => {
	for ( let number = 1; number <= most; number++ ) {
		each( number );
	}
};

const goods = [ 'Espresso', 'Filter Roast', 'Decaf', 'Tea', 'Mug', 'Grinder', 'Kettle', 'Paper Filters' ];
const givenNames = [ 'Ana', 'Ben', 'Cleo', 'Dana', 'Emil', 'Fay', 'Gil', 'Hana', 'Ivo', 'June' ];

const emailOf = ( number: number ): string => `customer${ String( number ).padStart( 5, '0' ) }@example.com`;

const productOf = ( number: number ): Product => {
	const id = 10_000 + number;
	const name = `${ goods[ number % goods.length ] } No. ${ number }`;
	return {
		id,
		name,
		type: 'simple',
		status: 'publish',
		permalink: `${ demoStoreUrl }/product/${ name.toLowerCase().replace( /[^a-z0-9]+/g, '-' ) }`,
		price: `${ 5 + ( number % 40 ) }.00`,
		manage_stock: false,
		stock_status: number % 9 === 1 ? 'outofstock' : 'instock',
		images: [ { id, src: `${ demoStoreUrl }/uploads/${ id }.png`, alt: name } ],
	};
};

const customerOf = ( number: number ): Customer => ( {
	id: 10_000 + number,
	email: emailOf( number ),
	first_name: givenNames[ number % givenNames.length ] ?? '',
	last_name: `No. ${ number }`,
	date_created_gmt: '2025-06-01T09:00:00',
} );

/** Every fourth is a guest's; every twentieth was cancelled. */
const orderOf = ( number: number, now: Instant ): Order => {
	const at = later( now, -( 1 + ( ( number * 37 ) % 300 ) ) * dayMs ).slice( 0, 19 );
	const customer = 1 + ( ( number * 7 ) % customers );
	const product = productOf( 1 + ( ( number * 11 ) % products ) );
	const quantity = 1 + ( number % 3 );
	const total = ( Number( product.price ) * quantity ).toFixed( 2 );
	const isGuest = number % 4 === 0;
	return {
		id: 100_000 + number,
		number: String( 100_000 + number ),
		status: number % 20 === 0 ? 'cancelled' : 'completed',
		currency: 'EUR',
		total,
		customer_id: isGuest ? 0 : 10_000 + customer,
		billing: {
			email: isGuest ? `guest${ number }@example.com` : emailOf( customer ),
			first_name: givenNames[ number % givenNames.length ] ?? '',
		},
		line_items: [ { id: 1, name: product.name, product_id: product.id, variation_id: 0, quantity, total, total_tax: '0.00' } ],
		refunds: [],
		date_created_gmt: at,
		date_modified_gmt: at,
		date_paid_gmt: at,
		date_completed_gmt: at,
	};
};
