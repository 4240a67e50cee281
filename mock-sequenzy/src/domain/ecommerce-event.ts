import type {
	EcommerceBackInStock,
	EcommerceBackInStockOutOfStock,
	EcommerceBackInStockRequested,
	EcommerceCartCleared,
	EcommerceCartStarted,
	EcommerceCheckoutStarted,
	EcommerceOrderCancelled,
	EcommerceOrderFulfilled,
	EcommerceOrderPlaced,
	EcommerceOrderRefunded,
	EcommerceReplenishmentDue,
} from 'sequenzy-contract';

/** The name and, by the name, the properties: as the contract has them. */
export type EventBody =
	| { name: 'ecommerce.order_placed'; properties: EcommerceOrderPlaced }
	| { name: 'ecommerce.order_fulfilled'; properties: EcommerceOrderFulfilled }
	| { name: 'ecommerce.order_refunded'; properties: EcommerceOrderRefunded }
	| { name: 'ecommerce.order_cancelled'; properties: EcommerceOrderCancelled }
	| { name: 'ecommerce.cart_started'; properties: EcommerceCartStarted }
	| { name: 'ecommerce.cart_cleared'; properties: EcommerceCartCleared }
	| { name: 'ecommerce.checkout_started'; properties: EcommerceCheckoutStarted }
	| { name: 'ecommerce.replenishment_due'; properties: EcommerceReplenishmentDue }
	| { name: 'ecommerce.back_in_stock_requested'; properties: EcommerceBackInStockRequested }
	| { name: 'ecommerce.back_in_stock'; properties: EcommerceBackInStock }
	| { name: 'ecommerce.back_in_stock_out_of_stock'; properties: EcommerceBackInStockOutOfStock };

export type EventName = EventBody[ 'name' ];
