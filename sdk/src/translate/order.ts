import type { Order, PushOrder } from '../wire.ts';
import { toMinorUnits } from './money.ts';

export interface OrderLine {
	readonly productId: string;
	/** The product's own id where it has no variations. */
	readonly variantId: string;
	readonly title: string;
	readonly quantity: number;
	/** Of one unit, taxes included, in minor units. */
	readonly priceCents: number;
}

/** contract/examples/translate-*.json hold this translation and the mock's to the same results. */
export function linesOf( { line_items: lines, currency }: Pick< Order, 'line_items' | 'currency' > ): OrderLine[] {
	return (
		lines
			// A line whose product is gone names no product.
			.filter( ( line ) => line.product_id > 0 )
			.map( ( line ) => ( {
				productId: String( line.product_id ),
				variantId: String( line.variation_id || line.product_id ),
				title: line.name,
				quantity: line.quantity,
				priceCents: line.quantity > 0 ? priceOf( line, currency, line.quantity ) : 0,
			} ) )
	);
}

/** Some plugins sell discounts as lines: never below 0. */
const priceOf = ( line: { total: string; total_tax: string }, currency: string, quantity: number ): number =>
	Math.max( 0, toMinorUnits( [ line.total, line.total_tax ], currency, quantity ) ?? 0 );

/** Who is written to: the account, whatever the bill says; a guest as the bill says. */
export interface Buyer {
	readonly email: string;
	readonly firstName?: string | null | undefined;
	readonly lastName?: string | null | undefined;
}

/** An order as the public API takes it. */
export function pushOrderOf( order: Order, { email, firstName, lastName }: Buyer ): PushOrder {
	return {
		orderId: String( order.id ),
		orderNumber: order.number || String( order.id ),
		totalCents: toMinorUnits( [ order.total ], order.currency ) ?? 0,
		currency: order.currency,
		orderedAt: instantOf( order.date_created_gmt ),
		customer: {
			email,
			...( order.customer_id > 0 && { externalId: String( order.customer_id ) } ),
			...( firstName && { firstName } ),
			...( lastName && { lastName } ),
		},
		items: linesOf( order ).map( ( { title, ...line } ) => ( { title: titleOf( title, line.productId ), ...inWholeUnits( line ) } ) ),
	};
}

/** What was paid back so far, in minor units. */
export function refundedCentsOf( { refunds, currency }: Pick< Order, 'refunds' | 'currency' > ): number {
	return refunds.reduce( ( sum, { total } ) => sum + Math.abs( toMinorUnits( [ total ], currency ) ?? 0 ), 0 );
}

/** Assumption A-82: a metre and a half is one unit at its whole price. */
function inWholeUnits< Line extends Pick< OrderLine, 'quantity' | 'priceCents' > >( line: Line ): Line {
	return Number.isInteger( line.quantity ) ? line : { ...line, quantity: 1, priceCents: Math.round( line.priceCents * line.quantity ) };
}

/** The public API takes 1 to 500 characters. */
export const titleOf = ( title: string, id: string ): string => title.trim().slice( 0, 500 ) || `#${ id }`;

/** WooCommerce writes UTC without saying so. */
export const instantOf = ( gmt: string ): string => new Date( gmt.endsWith( 'Z' ) ? gmt : `${ gmt }Z` ).toISOString();
