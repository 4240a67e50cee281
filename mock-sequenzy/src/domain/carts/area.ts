import { addTo } from '../add-to.ts';
import { schedule, unschedule } from '../agenda.ts';
import { type Area, untouched } from '../area.ts';
import { later } from '../instant.ts';
import { buyCart, expireCart, tellCart, type CartsCommand } from './decide.ts';
import type { CartId, CartsFact } from './facts.ts';
import { cartExpiresAfterMs, cartKey, hasEnded, noCarts, tokenKey, type CartRecord, type Carts } from './state.ts';

export const cartsArea: Area< Carts, CartsCommand, CartsFact > = {
	start: noCarts,
	decide: {
		StartCart: tellCart,
		StartCheckout: tellCart,
		ClearCart: tellCart,
		UpdateCart: tellCart,
		BuyCart: buyCart,
		ExpireCart: expireCart,
	},
	evolve: {
		CartSeen: ( state, { cart } ) => {
			const key = cartKey( cart );
			addTo( state.keysByToken, tokenKey( cart ), key );
			hold( state, { ...cart, state: state.byKey.get( key )?.state ?? cart.state } );
		},
		CartStarted: ( state, { cart, email } ) => turn( state, cart, { state: 'started', email } ),
		CheckoutStarted: ( state, { cart, email } ) => turn( state, cart, { state: 'checkout_started', email } ),
		CartCleared: ( state, { cart } ) => turn( state, cart, { state: 'cleared', clearedAtMicros: cart.clearedAtMicros } ),
		CartClosed: ( state, { id, clearedAtMicros } ) => turn( state, id, { state: 'cleared', orderId: null, clearedAtMicros } ),
		CartConverted: ( state, { id, orderId } ) => turn( state, id, { state: 'converted', orderId } ),
		CartBought: ( state, { orderId, boughtAtMicros, ...token } ) =>
			state.conversions.set( tokenKey( token ), [
				...( state.conversions.get( tokenKey( token ) ) ?? [] ),
				{ orderId, boughtAtMicros },
			] ),
		CartExpired: ( state, { id } ) => turn( state, id, { state: 'expired' } ),
		CartLeftAlone: untouched,
		BuyerErased: ( state, { email } ) => {
			for ( const cart of [ ...state.byKey.values() ].filter( ( one ) => one.email === email ) ) {
				hold( state, { ...cart, email: null } );
			}
		},
		ReportPassedOver: untouched,
	},
};

const turn = ( state: Carts, id: CartId, changes: Partial< CartRecord > ): void => {
	const known = state.byKey.get( cartKey( id ) );
	if ( known ) {
		hold( state, { ...known, ...changes } );
	}
};

const hold = ( { byKey, agenda }: Carts, cart: CartRecord ): void => {
	const key = cartKey( cart );
	byKey.set( key, cart );
	if ( hasEnded( cart ) ) {
		unschedule( agenda, key );
	} else {
		schedule( agenda, key, later( cart.lastSeenAt, cartExpiresAfterMs ) );
	}
};
