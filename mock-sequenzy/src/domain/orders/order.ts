import type { Order } from 'sequenzy-contract';
import { normalEmail } from '../audience/state.ts';
import type { Instant } from '../instant.ts';
import { toMinor, unitPriceMinor } from '../money.ts';

export type OrderLine = {
	productId: string;
	/** For a simple product its product id. */
	variantId: string;
	title: string;
	quantity: number;
	priceCents: number;
};

export type Refund = {
	refundId: string;
	amountMinor: number;
	refundedAt: Instant | null;
	lines: Array< { productId: string; variantId: string; quantity: number } >;
};

/** An order as the store has it, with instants on our timeline and money in minor units. */
export type OrderContent = {
	integrationId: string;
	orderId: string;
	number: string;
	status: string;
	currency: string;
	totalMinor: number;
	/** null for a guest buyer. */
	customerId: string | null;
	/** Normalised; null when the order has none. */
	billingEmail: string | null;
	firstName: string | null;
	lastName: string | null;
	lines: OrderLine[];
	refunds: Refund[];
	orderedAt: Instant;
	/** When it reached a status that counts, as far as the record tells. */
	paidAt: Instant | null;
	completedAt: Instant | null;
	modifiedAt: Instant | null;
	cartToken: string | null;
	/** The store's own clock at the purchase, comparable with a cart's beginning. */
	boughtAtMicros: number;
	/** What a shop without an integration adds to its events (reference 4.1, `properties`). */
	extra?: Record< string, unknown >;
};

export type ReadInstant = { shift: ( instant: Instant ) => Instant; micros: ( instant: Instant ) => number };

/** WooCommerce's record in our words. A line whose product is gone names no product and is left out. */
export const readOrder = ( integrationId: string, order: Order, { shift, micros }: ReadInstant ): OrderContent => {
	const { currency } = order;
	const at = ( value: string | null | undefined ): Instant | null => ( value ? shift( utc( value ) ) : null );
	return {
		integrationId,
		orderId: String( order.id ),
		number: order.number || String( order.id ),
		status: order.status,
		currency,
		totalMinor: toMinor( order.total, currency ),
		customerId: order.customer_id === 0 ? null : String( order.customer_id ),
		billingEmail: addressIn( order.billing.email ),
		firstName: order.billing.first_name || null,
		lastName: order.billing.last_name || null,
		lines: linesOf( order ),
		refunds: order.refunds.map( ( refund ) => ( {
			refundId: String( refund.id ),
			amountMinor: Math.abs( toMinor( refund.total, currency ) ),
			refundedAt: at( refund.date_created_gmt ),
			lines: ( refund.line_items ?? [] ).map( ( line ) => ( { ...itemOf( line ), quantity: Math.abs( line.quantity ) } ) ),
		} ) ),
		orderedAt: shift( utc( order.date_created_gmt ) ),
		paidAt: at( order.date_paid_gmt ),
		completedAt: at( order.date_completed_gmt ),
		modifiedAt: at( order.date_modified_gmt ),
		cartToken: order.cartToken ?? null,
		boughtAtMicros: micros( utc( order.date_paid_gmt ?? order.date_created_gmt ) ),
	};
};

/** contract/examples/translate-*.json hold this translation and the SDK's to the same results. */
export const linesOf = ( { line_items: lines, currency }: Pick< Order, 'line_items' | 'currency' > ): OrderLine[] =>
	lines
		.filter( ( { product_id: productId } ) => productId > 0 )
		.map( ( line ) => ( {
			...itemOf( line ),
			title: line.name,
			quantity: line.quantity,
			priceCents: unitPriceMinor( { total: line.total, totalTax: line.total_tax, quantity: line.quantity }, currency ),
		} ) );

const itemOf = ( line: { product_id: number; variation_id: number } ) => ( {
	productId: String( line.product_id ),
	variantId: String( line.variation_id || line.product_id ),
} );

/** The admin may type anything there; what is no address is nobody's. */
const addressIn = ( typed: string ): string | null => ( /^\S+@\S+$/.test( normalEmail( typed ) ) ? normalEmail( typed ) : null );

/** WooCommerce writes UTC without saying so. */
const utc = ( value: string ): Instant => ( value.endsWith( 'Z' ) ? value : `${ value }Z` );
