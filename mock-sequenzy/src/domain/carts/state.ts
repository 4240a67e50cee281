import type { Cart } from 'sequenzy-contract';
import { emptyAgenda, type Agenda } from '../agenda.ts';
import type { Instant } from '../instant.ts';

/**
 * cart (one generation of a token): none → { anonymous } → started → { checkout_started } → { cleared, converted, expired }
 *
 * | comes                  | anonymous or none           | started          | checkout_started | cleared, converted, expired |
 * |------------------------|-----------------------------|------------------|------------------|-----------------------------|
 * | cart.started, known    | CartStarted                 | ALREADY_STARTED  | ALREADY_STARTED  | CART_ENDED                  |
 * | cart.started, no address | EMAIL_UNKNOWN             | EMAIL_UNKNOWN    | EMAIL_UNKNOWN    | CART_ENDED                  |
 * | checkout.started, known | CheckoutStarted            | CheckoutStarted  | ALREADY_STARTED  | CART_ENDED                  |
 * | cart.updated           | snapshot                    | snapshot         | snapshot         | snapshot                    |
 * | cart.cleared           | cleared; event when known   | CartCleared      | CartCleared      | CART_ENDED                  |
 * | an order of the token  | CartConverted               | CartConverted    | CartConverted    | CartConverted, unless so    |
 * | a week without a sign  | CartExpired                 | CartExpired      | CartExpired      | –                           |
 *
 * A cart that was emptied or bought begins again with another `startedAt`: that is another generation, another row.
 * An order that overtook its cart converts the cart when it comes. Emptied before the purchase, it stays cleared: another
 * generation was bought. The store's own time decides, never the order of delivery.
 */
export type CartRecord = {
	integrationId: string;
	cartToken: string;
	/** Raw store time; with the token it names the generation. */
	startedAtMicros: number;
	startedAt: Instant;
	email: string | null;
	currency: string;
	lines: Cart[ 'lineItems' ];
	totalCents: number;
	cartUrl: string;
	checkoutUrl: string;
	/** Of the newest snapshot, in the store's own time. */
	version: number;
	lastSeenAt: Instant;
	state: 'anonymous' | 'started' | 'checkout_started' | 'cleared' | 'converted' | 'expired';
	orderId: string | null;
	/** When the shopper emptied it, in the store's own time. */
	clearedAtMicros: number | null;
};

export type Conversion = { orderId: string; boughtAtMicros: number };

export type Carts = {
	byKey: Map< string, CartRecord >;
	keysByToken: Map< string, Set< string > >;
	conversions: Map< string, Conversion[] >;
	agenda: Agenda;
};

export const noCarts = (): Carts => ( { byKey: new Map(), keysByToken: new Map(), conversions: new Map(), agenda: emptyAgenda() } );

/** Assumption: a cart that nobody touched for a week is given up. */
export const cartExpiresAfterMs = 7 * 24 * 60 * 60_000;

export const tokenKey = ( { integrationId, cartToken }: { integrationId: string; cartToken: string } ): string =>
	`${ integrationId }/${ cartToken }`;

export const cartKey = ( cart: { integrationId: string; cartToken: string; startedAtMicros: number } ): string =>
	`${ tokenKey( cart ) }/${ cart.startedAtMicros }`;

export const hasEnded = ( { state }: CartRecord ): boolean => state === 'cleared' || state === 'converted' || state === 'expired';

/** WooCommerce writes an order's second only, so a cart of that second is older. */
export const isBoughtBy = ( { startedAtMicros, clearedAtMicros }: CartRecord, { boughtAtMicros }: Conversion ): boolean =>
	secondOf( startedAtMicros ) <= secondOf( boughtAtMicros ) &&
	( clearedAtMicros === null || secondOf( clearedAtMicros ) >= secondOf( boughtAtMicros ) );

const secondOf = ( micros: number ): number => Math.floor( micros / 1_000_000 );
