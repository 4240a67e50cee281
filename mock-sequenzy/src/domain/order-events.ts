import type { Emitters } from './emitted.ts';
import type { OrderMoment, OrderSnapshot } from './orders/facts.ts';
import type { OrderLine } from './orders/order.ts';
import { providerOf, type Provider } from './provider-of.ts';

export const orderEvents: Emitters = {
	// Vendor page, Order Events: the payload of ecommerce.order_placed.
	OrderPlaced: ( fact ) => ( {
		name: 'ecommerce.order_placed',
		...about( fact ),
		occurredAt: fact.placedAt,
		properties: purchaseOf( fact ),
	} ),
	OrderFulfilled: ( fact ) => ( {
		name: 'ecommerce.order_fulfilled',
		...about( fact ),
		occurredAt: fact.fulfilledAt,
		properties: { ...purchaseOf( fact ), ...moneyOf( fact ), fulfilledAt: fact.fulfilledAt },
	} ),
	OrderRefunded: ( fact ) => ( {
		name: 'ecommerce.order_refunded',
		...about( fact ),
		occurredAt: fact.refundedAt,
		properties: {
			...purchaseOf( fact ),
			...moneyOf( fact ),
			refundId: fact.refundId,
			refundAmountCents: fact.refundMinor,
			refundedTotalCents: fact.refundedTotalMinor,
			refundedAt: fact.refundedAt,
		},
	} ),
	OrderCancelled: ( fact ) => ( {
		name: 'ecommerce.order_cancelled',
		...about( fact ),
		occurredAt: fact.cancelledAt,
		properties: { ...purchaseOf( fact ), ...moneyOf( fact ), cancelledAt: fact.cancelledAt },
	} ),
	ReminderFired: ( fact ) => ( {
		name: 'ecommerce.replenishment_due',
		email: fact.email,
		occurredAt: fact.dueAt,
		entryId: null,
		integrationId: fact.integrationId,
		properties: {
			provider: providerOf( fact.integrationId ),
			providerProductId: fact.productId,
			providerVariantId: fact.variantId,
			productTitle: fact.productTitle,
			productUrl: fact.productUrl,
			imageUrl: fact.imageUrl,
			orderId: fact.orderId,
			orderedAt: fact.orderedAt,
			dueAt: fact.dueAt,
			matchOn: fact.matchOn,
		},
	} ),
};

const about = ( { email, integrationId, historical }: OrderMoment ) => ( {
	email,
	integrationId,
	entryId: null,
	...( historical && { historical } ),
} );

const purchaseOf = ( { integrationId, orderId, orderedAt, lines, extra }: OrderSnapshot ) => ( {
	...extra,
	orderId,
	orderedAt,
	lineItems: lines.map( ( line ) => lineItem( line, providerOf( integrationId ) ) ),
} );

const moneyOf = ( { currency, totalMinor }: OrderSnapshot ) => ( { currency, totalCents: Math.max( 0, totalMinor ) } );

export const lineItem = ( { productId, variantId, title, quantity, priceCents }: OrderLine, provider: Provider ) => ( {
	provider,
	providerProductId: productId,
	providerVariantId: variantId,
	title,
	quantity,
	priceCents,
} );
