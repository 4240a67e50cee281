import type { Cart } from 'sequenzy-contract';
import { normalEmail } from '../audience/state.ts';
import { latest, type Instant } from '../instant.ts';
import { isHistorical } from '../orders/decide.ts';
import { passOver } from '../report.ts';
import type { CartId, CartsFact } from './facts.ts';
import { cartKey, hasEnded, isBoughtBy, tokenKey, type CartRecord, type Carts } from './state.ts';

/** A cart as the store tells it. `version`: of the state, or for a fact its raw store time. */
type Told = { integrationId: string; cart: Cart; startedAt: Instant; startedAtMicros: number; version: number; occurredAt: Instant };

export type CartsCommand =
	| ( Told & ( { type: 'StartCart' } | { type: 'StartCheckout' } | { type: 'ClearCart' } | { type: 'UpdateCart' } ) )
	| { type: 'BuyCart'; integrationId: string; cartToken: string; orderId: string; boughtAtMicros: number }
	| { type: 'ExpireCart'; key: string };

export const tellCart = ( state: Carts, command: Extract< CartsCommand, Told >, now: Instant ): readonly CartsFact[] => {
	const known = state.byKey.get( cartKey( idOf( command ) ) );
	if ( command.type === 'UpdateCart' ) {
		const stale = known && passOver( `cart ${ command.cart.cartToken }`, command, known );
		return stale ?? [ { type: 'CartSeen', cart: recordOf( command, known ) }, ...boughtAlready( state, recordOf( command, known ) ) ];
	}
	const seen = recordOf( command, known );
	if ( command.type === 'ClearCart' && known?.state === 'converted' && ! isStillBought( state, command, seen ) ) {
		return [ closed( seen, command ), leftAlone( seen, 'CART_ALREADY_BOUGHT' ) ];
	}
	const cart = boughtAlready( state, seen ).length > 0 ? ( { ...seen, state: 'converted' } as const ) : seen;
	const news: CartsFact[] = ! known || known.version < command.version ? [ { type: 'CartSeen', cart: seen } ] : [];
	return [ ...news, ...boughtAlready( state, seen ), ...outcome( cart, command, now, known ) ];
};

const outcome = ( cart: CartRecord, told: Extract< CartsCommand, Told >, now: Instant, before: CartRecord | undefined ): CartsFact[] => {
	const { type, occurredAt } = told;
	const ended = endedBecause( cart );
	if ( ended ) {
		return [ leftAlone( cart, ended ) ];
	}
	const { email } = cart;
	if ( email === null ) {
		return [ ...( type === 'ClearCart' ? [ closed( cart, told ) ] : [] ), leftAlone( cart, 'EMAIL_UNKNOWN' ) ];
	}
	const moment = { email, at: occurredAt, historical: isHistorical( occurredAt, now ) };
	if ( type === 'ClearCart' ) {
		return [ { type: 'CartCleared', cart: { ...withFullLines( cart, before ), clearedAtMicros: told.version }, ...moment } ];
	}
	if ( type === 'StartCheckout' ) {
		return cart.state === 'checkout_started'
			? [ leftAlone( cart, 'CART_ALREADY_STARTED' ) ]
			: [ { type: 'CheckoutStarted', cart, ...moment } ];
	}
	return cart.state === 'anonymous' ? [ { type: 'CartStarted', cart, ...moment } ] : [ leftAlone( cart, 'CART_ALREADY_STARTED' ) ];
};

export const buyCart = ( state: Carts, command: Extract< CartsCommand, { type: 'BuyCart' } > ): readonly CartsFact[] => {
	const { integrationId, cartToken, orderId, boughtAtMicros } = command;
	const open = [ ...( state.keysByToken.get( tokenKey( command ) ) ?? [] ) ].flatMap( ( key ) => state.byKey.get( key ) ?? [] );
	return [
		{ type: 'CartBought', integrationId, cartToken, orderId, boughtAtMicros },
		...open
			.filter( ( cart ) => cart.state !== 'converted' && isBoughtBy( cart, command ) )
			.map( ( cart ): CartsFact => ( { type: 'CartConverted', id: idOf( cart ), orderId } ) ),
	];
};

export const expireCart = ( state: Carts, { key }: { key: string } ): readonly CartsFact[] => {
	const cart = state.byKey.get( key );
	return cart && ! hasEnded( cart ) ? [ { type: 'CartExpired', id: idOf( cart ), email: cart.email, reason: 'CART_FORGOTTEN' } ] : [];
};

/** An order that overtook its cart. */
const boughtAlready = ( { conversions }: Carts, cart: CartRecord ): CartsFact[] => {
	const bought =
		cart.state === 'converted' || cart.state === 'cleared'
			? undefined
			: conversions.get( tokenKey( cart ) )?.find( ( one ) => isBoughtBy( cart, one ) );
	return bought ? [ { type: 'CartConverted', id: idOf( cart ), orderId: bought.orderId } ] : [];
};

const recordOf = ( told: Extract< CartsCommand, Told >, known: CartRecord | undefined ): CartRecord => {
	const { integrationId, cart, version, occurredAt } = told;
	const email = cart.email === null ? null : normalEmail( cart.email );
	if ( known && known.version >= version ) {
		return { ...known, email: known.email ?? email, ...( told.type === 'ClearCart' && { clearedAtMicros: version } ) };
	}
	return {
		integrationId,
		cartToken: cart.cartToken,
		startedAtMicros: told.startedAtMicros,
		startedAt: known?.startedAt ?? told.startedAt,
		email: email ?? known?.email ?? null,
		currency: cart.currency,
		lines: cart.lineItems,
		totalCents: cart.totalCents,
		cartUrl: cart.cartUrl,
		checkoutUrl: cart.checkoutUrl,
		version,
		lastSeenAt: latest( occurredAt, known?.lastSeenAt ?? occurredAt ),
		state: known?.state ?? 'anonymous',
		orderId: known?.orderId ?? null,
		clearedAtMicros: told.type === 'ClearCart' ? version : ( known?.clearedAtMicros ?? null ),
	};
};

/** Emptied at or after the purchase is what WooCommerce does itself; before it, another generation was bought. */
const isStillBought = ( { conversions }: Carts, { version }: Told, cart: CartRecord ): boolean =>
	( conversions.get( tokenKey( cart ) ) ?? [] ).some( ( one ) => isBoughtBy( { ...cart, clearedAtMicros: version }, one ) );

const closed = ( cart: CartRecord, { occurredAt, version }: Told ): CartsFact => ( {
	type: 'CartClosed',
	id: idOf( cart ),
	at: occurredAt,
	clearedAtMicros: version,
} );

/** An emptied cart is told with what was in it. */
const withFullLines = ( cart: CartRecord, before: CartRecord | undefined ): CartRecord =>
	cart.lines.length > 0 || ! before ? cart : { ...cart, lines: before.lines, totalCents: before.totalCents };

const endedBecause = ( { state }: CartRecord ) => {
	switch ( state ) {
		case 'cleared':
			return 'CART_ALREADY_CLEARED';
		case 'converted':
			return 'CART_ALREADY_BOUGHT';
		case 'expired':
			return 'CART_ALREADY_EXPIRED';
		default:
			return null;
	}
};

const leftAlone = ( cart: CartRecord, reason: Extract< CartsFact, { type: 'CartLeftAlone' } >[ 'reason' ] ): CartsFact => ( {
	type: 'CartLeftAlone',
	id: idOf( cart ),
	email: cart.email,
	reason,
} );

const idOf = ( told: Extract< CartsCommand, Told > | CartRecord ): CartId => ( {
	integrationId: told.integrationId,
	cartToken: 'cartToken' in told ? told.cartToken : told.cart.cartToken,
	startedAtMicros: told.startedAtMicros,
} );
