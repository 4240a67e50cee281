import type { CartRecord } from './carts/state.ts';
import type { Emitters } from './emitted.ts';

type Moment = { cart: CartRecord; email: string; at: string; historical: boolean };

export const cartEvents: Emitters = {
	CartStarted: ( fact ) => ( { name: 'ecommerce.cart_started', ...about( fact ), properties: propertiesOf( fact ) } ),
	CartCleared: ( fact ) => ( {
		name: 'ecommerce.cart_cleared',
		...about( fact ),
		properties: { ...propertiesOf( fact ), clearedAt: fact.at },
	} ),
	CheckoutStarted: ( fact ) => ( {
		name: 'ecommerce.checkout_started',
		...about( fact ),
		properties: { ...propertiesOf( fact ), checkoutStartedAt: fact.at },
	} ),
};

const about = ( { cart, email, at, historical }: Moment ) => ( {
	email,
	occurredAt: at,
	integrationId: cart.integrationId,
	entryId: null,
	...( historical && { historical } ),
} );

const propertiesOf = ( { cart }: Moment ) => ( {
	cartId: cart.cartToken,
	currency: cart.currency,
	totalCents: cart.totalCents,
	lineItems: cart.lines.map( ( line ) => ( { provider: 'woocommerce' as const, ...line } ) ),
	cartUrl: cart.cartUrl,
	checkoutUrl: cart.checkoutUrl,
	startedAt: cart.startedAt,
} );
