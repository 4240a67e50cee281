import type { Customer, Order, Product, Variation } from 'sequenzy-contract';
import { later, type Instant } from '../domain/instant.ts';

export const demoStoreUrl = 'https://demo-store.example.com';

const dayMs = 86_400_000;

const product = ( id: number, name: string, price: string, changes: Partial< Product > = {} ): Product => ( {
	id,
	name,
	type: 'simple',
	status: 'publish',
	permalink: `${ demoStoreUrl }/product/${ name.toLowerCase().replaceAll( ' ', '-' ) }`,
	price,
	manage_stock: false,
	stock_status: 'instock',
	images: [ { id, src: `${ demoStoreUrl }/uploads/${ id }.png`, alt: name } ],
	...changes,
} );

const variation = ( id: number, option: string, price: string, stock: string ): Variation => ( {
	id,
	parent_id: 600,
	status: 'publish',
	permalink: `${ demoStoreUrl }/product/logo-t-shirt?size=${ option.toLowerCase() }`,
	price,
	manage_stock: false,
	stock_status: stock,
	image: null,
	attributes: [ { id: 1, name: 'Size', option } ],
} );

export const demoProducts: ReadonlyArray< Product | Variation > = [
	product( 101, 'Coffee Beans', '25.00' ),
	product( 501, 'Coffee Refill Pack', '12.50', { stock_status: 'outofstock' } ),
	product( 600, 'Logo T-Shirt', '19.00', { type: 'variable' } ),
	variation( 601, 'Small', '19.00', 'instock' ),
	variation( 602, 'Medium', '19.00', 'outofstock' ),
];

export const demoCustomers: readonly Customer[] = [
	{ id: 17, email: 'ana@example.com', first_name: 'Ana', last_name: 'Alves', date_created_gmt: '2025-09-01T09:00:00' },
	{ id: 18, email: 'ben@example.com', first_name: 'Ben', last_name: 'Brandt', date_created_gmt: '2025-11-12T15:30:00' },
];

/** Orders of a demo lie a little before now, whenever that is. */
export const demoOrders = ( now: Instant ): readonly Order[] => [
	order( 700, now, 40, { customerId: 17, email: 'ana@example.com', firstName: 'Ana' }, { status: 'completed', quantity: 1 } ),
	order( 701, now, 10, { customerId: 17, email: 'ana@example.com', firstName: 'Ana' }, { status: 'processing', quantity: 2 } ),
	order( 702, now, 5, { customerId: 0, email: 'Guest@Example.com', firstName: 'Gil' }, { status: 'completed', quantity: 1 } ),
];

type Buyer = { customerId: number; email: string; firstName: string };

const order = ( id: number, now: Instant, daysAgo: number, buyer: Buyer, what: { status: string; quantity: number } ): Order => {
	const at = later( now, -daysAgo * dayMs ).slice( 0, 19 );
	const total = ( 25 * what.quantity ).toFixed( 2 );
	return {
		id,
		number: String( id ),
		status: what.status,
		currency: 'EUR',
		total,
		customer_id: buyer.customerId,
		billing: { email: buyer.email, first_name: buyer.firstName },
		line_items: [
			{ id: 1, name: 'Coffee Beans', product_id: 101, variation_id: 0, quantity: what.quantity, total, total_tax: '0.00' },
		],
		refunds: [],
		date_created_gmt: at,
		date_modified_gmt: at,
		date_paid_gmt: at,
		date_completed_gmt: what.status === 'completed' ? at : null,
	};
};
