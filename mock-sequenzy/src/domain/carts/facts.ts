import type { Instant } from '../instant.ts';
import type { BuyerErased } from '../customers.ts';
import type { ReportPassedOver } from '../report.ts';
import type { CartRecord } from './state.ts';

export type CartId = Pick< CartRecord, 'integrationId' | 'cartToken' | 'startedAtMicros' >;

type CartMoment = { cart: CartRecord; email: string; at: Instant; historical: boolean };

export type CartsFact =
	| { type: 'CartSeen'; cart: CartRecord }
	| ( { type: 'CartStarted' } & CartMoment )
	| ( { type: 'CheckoutStarted' } & CartMoment )
	/** `lines` of the cart are those it had before. */
	| ( { type: 'CartCleared' } & CartMoment )
	/** Emptied without anybody to tell, or told too late. */
	| { type: 'CartClosed'; id: CartId; at: Instant; clearedAtMicros: number }
	| { type: 'CartConverted'; id: CartId; orderId: string }
	| { type: 'CartBought'; integrationId: string; cartToken: string; orderId: string; boughtAtMicros: number }
	| { type: 'CartExpired'; id: CartId; email: string | null; reason: 'CART_FORGOTTEN' }
	| {
			type: 'CartLeftAlone';
			id: CartId;
			email: string | null;
			reason: 'EMAIL_UNKNOWN' | 'CART_ALREADY_STARTED' | 'CART_ALREADY_CLEARED' | 'CART_ALREADY_BOUGHT' | 'CART_ALREADY_EXPIRED';
	  }
	| BuyerErased
	| ReportPassedOver;
