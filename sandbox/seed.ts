import { UsageError } from './options.ts';

/** How much of a past a new store has, beside the demo catalogue. */
export interface Seed {
	readonly products: number;
	readonly customers: number;
	readonly orders: number;
}

const named: Readonly< Record< string, number > > = { demo: 60, large: 10_000 };
const MOST_ORDERS = 1_000_000;

/** `demo`, `large`, or `L=N` for N orders; always the same store for the same words. */
export function seedOf( words: string ): Seed {
	const [ , number ] = words.match( /^L=(\d+)$/ ) ?? [];
	const orders = named[ words ] ?? Number( number );
	if ( ! ( orders >= 1 && orders <= MOST_ORDERS ) ) {
		throw new UsageError(
			`--seed ${ words }: give demo (${ named.demo } orders), large (${ named.large }), or L=N for N orders, up to ${ MOST_ORDERS }.`
		);
	}
	return { orders, products: Math.max( 24, Math.ceil( orders / 20 ) ), customers: Math.max( 20, Math.ceil( orders / 4 ) ) };
}
