import type { Call } from '../call.ts';
import type { Routes } from '../routes.ts';
import type { CallOptions } from '../send.ts';
import type { BackInStockTaken, CheckoutTracked, OrderQueued, PushOrder, RequestBackInStockByApi, TrackCheckout } from '../../wire.ts';

/** Vendor page: Orders. */
export interface OrderCalls {
	/**
	 * One order. `orderId` makes it idempotent: a repeat adds no revenue. The buyer becomes a subscriber, the event of `status` (`placed`
	 * unless given) is recorded, reminders are scheduled. It is worked off soon after the answer.
	 */
	readonly push: ( order: PushOrder, options?: CallOptions ) => Call< OrderQueued >;
}

/** Vendor page: Checkout started. */
export interface CheckoutCalls {
	/** A checkout began: `ecommerce.checkout_started`, which abandoned-checkout sequences begin with. */
	readonly track: ( checkout: TrackCheckout, options?: CallOptions ) => Call< CheckoutTracked >;
}

/** Vendor page: Back in stock. From a shopper's browser use `sequenzy-woocommerce/browser`: it needs no key. */
export interface BackInStockCalls {
	/** Asks for a shopper to be told; the person becomes a subscriber without any sign-up automation. */
	readonly request: ( request: RequestBackInStockByApi, options?: CallOptions ) => Call< BackInStockTaken >;
}

export const orderCalls = ( routes: Routes ): OrderCalls => ( {
	push: routes.tell( 'POST orders' ),
} );

export const checkoutCalls = ( routes: Routes ): CheckoutCalls => ( {
	// Nothing says that a repeated checkoutId counts once.
	track: routes.once( 'POST checkouts' ),
} );

export const backInStockCalls = ( routes: Routes ): BackInStockCalls => ( {
	request: routes.tell( 'POST back-in-stock' ),
} );
