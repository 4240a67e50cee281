import type { Cart, Order } from 'sequenzy-contract';
import type { Command } from '../../src/domain/company.ts';
import { readOrder, type OrderContent } from '../../src/domain/orders/order.ts';
import { start } from './scenario.ts';

export const integrationId = 'int';
export const buyer = 'ana@example.com';
const minuteMs = 60_000;

export const at = ( minutes: number ): string => new Date( Date.parse( start ) + minutes * minuteMs ).toISOString();
export const days = ( count: number ): string => at( count * 24 * 60 );
export const microsAt = ( minutes: number ): number => Date.parse( at( minutes ) ) * 1000;
const gmt = ( instant: string ): string => instant.slice( 0, 19 );

export const sentOrder = ( id = 501, changes: Partial< Order > & { orderedAt?: string } = {} ): Order => {
	const { orderedAt = start, ...rest } = changes;
	return {
		id,
		status: 'processing',
		currency: 'EUR',
		total: '29.90',
		customer_id: 0,
		billing: { email: buyer, first_name: 'Ana', last_name: 'Alves' },
		line_items: [ { name: 'Coffee Beans', product_id: 101, variation_id: 102, quantity: 1, total: '21.01', total_tax: '3.99' } ],
		refunds: [],
		date_created_gmt: gmt( orderedAt ),
		date_paid_gmt: gmt( orderedAt ),
		...rest,
	};
};

export const order = ( id = 501, changes: Parameters< typeof sentOrder >[ 1 ] = {} ): OrderContent =>
	readOrder( integrationId, sentOrder( id, changes ), {
		shift: ( instant ) => new Date( instant ).toISOString(),
		micros: ( instant ) => Date.parse( instant ) * 1000,
	} );

export const placed = ( content: OrderContent = order() ): Command => ( {
	type: 'PlaceOrder',
	order: content,
	email: content.billingEmail,
	occurredAt: content.orderedAt,
} );

export const reported = ( content: OrderContent, version: number, via: 'event' | 'sync' = 'event' ): Command => ( {
	type: 'ReportOrder',
	order: content,
	version,
	via,
	email: content.billingEmail,
	occurredAt: start,
} );

export const cartToken = 'q7Yw3d0uT2mXbK1sV9zA4g';

export const sentCart = ( changes: Partial< Cart > = {} ): Cart => ( {
	cartToken,
	startedAt: start,
	email: buyer,
	currency: 'EUR',
	lineItems: [ { providerProductId: '101', providerVariantId: '102', title: 'Coffee Beans', quantity: 1, priceCents: 2500 } ],
	totalCents: 2500,
	cartUrl: 'https://store.example.com/cart/',
	checkoutUrl: 'https://store.example.com/checkout/',
	...changes,
} );

/** What the store tells about a cart, so many minutes after its start. */
export const cart = (
	type: 'StartCart' | 'StartCheckout' | 'ClearCart' | 'UpdateCart',
	minutes = 0,
	changes: Partial< Cart > = {}
): Command => {
	const sent = sentCart( changes );
	return {
		type,
		integrationId,
		cart: sent,
		startedAt: sent.startedAt,
		startedAtMicros: Date.parse( sent.startedAt ) * 1000,
		version: microsAt( minutes ),
		occurredAt: at( minutes ),
	};
};
