import type { ReasonTexts } from '../text-of-reason.ts';
import type { CartsFact } from './facts.ts';

type ReasonOf< T > = Extract< CartsFact, { type: T; reason: string } >[ 'reason' ];

export const cartReasons: ReasonTexts< ReasonOf< 'CartLeftAlone' > | ReasonOf< 'CartExpired' > > = {
	EMAIL_UNKNOWN: {
		sentence: 'Nobody knows yet whose cart it is, so no recovery can start.',
		remedy: 'The shopper logs in or types an address at the checkout.',
	},
	CART_ALREADY_STARTED: { sentence: 'The cart was started already.', remedy: 'Nothing: one start is enough.' },
	CART_ALREADY_CLEARED: { sentence: 'The shopper had emptied this cart.', remedy: 'Nothing: what is put in next is another cart.' },
	CART_ALREADY_BOUGHT: { sentence: 'This cart was bought.', remedy: 'Nothing: what is put in next is another cart.' },
	CART_ALREADY_EXPIRED: { sentence: 'The cart had been given up after a week.', remedy: 'Nothing: what is put in next is another cart.' },
	CART_FORGOTTEN: { sentence: 'Nobody touched the cart for a week, so it was given up.', remedy: 'Nothing: a new cart begins again.' },
};
