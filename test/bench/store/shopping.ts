import type { Figure } from '../figure.ts';
import { compare } from './measured-request.ts';
import type { Shop } from './shop.ts';

type Request = readonly string[];
interface Story {
	readonly name: string;
	readonly isKnown: boolean;
	readonly requests: readonly Request[];
	/** Queries at most. */
	readonly most: number;
}

/** WooCommerce writes the one row of meta that we leave at an order to both places when it keeps both: one statement more. */
const storages = {
	'orders in tables': [ 'yes', 'no', 3 ],
	'orders as posts': [ 'no', 'no', 3 ],
	'orders in tables and posts': [ 'yes', 'yes', 4 ],
} as const;

const stories = ( product: string, soldOut: string ): Story[] => {
	const add = [ 'add-to-cart', product ];
	const type = [ 'type', 'ana@example.com' ];
	const typeInBlock = [ 'type-in-block', 'ana@example.com' ];
	return [
		{ name: 'a stranger puts something into the cart', isKnown: false, requests: [ add ], most: 0 },
		{ name: 'a customer puts the first thing in', isKnown: true, requests: [ add ], most: 1 },
		{ name: 'a customer puts more in', isKnown: true, requests: [ add, add ], most: 1 },
		{ name: 'a customer with a cart looks around', isKnown: true, requests: [ add, [ 'look' ] ], most: 0 },
		{ name: 'a stranger types an address', isKnown: false, requests: [ add, type ], most: 1 },
		{ name: 'a stranger types an address into the block', isKnown: false, requests: [ add, typeInBlock ], most: 1 },
		{ name: 'a customer logs in', isKnown: false, requests: [ [ 'log-in', 'ana@example.com' ] ], most: 0 },
		{ name: 'the owner saves a product', isKnown: false, requests: [ [ 'save', soldOut ] ], most: 1 },
	];
};

const checkouts = ( product: string ): Array< Omit< Story, 'most' > > => {
	const add = [ 'add-to-cart', product ];
	const pay = [ 'check-out', 'ana@example.com' ];
	const payInBlock = [ 'check-out-in-block', 'ana@example.com' ];
	return [
		{ name: 'a guest checks out by the form', isKnown: false, requests: [ add, [ 'type', 'ana@example.com' ], pay ] },
		{ name: 'a customer checks out by the form', isKnown: true, requests: [ add, pay ] },
		{
			name: 'a guest checks out by the block',
			isKnown: false,
			requests: [ add, [ 'type-in-block', 'ana@example.com' ], payInBlock ],
		},
		{ name: 'a customer checks out by the block', isKnown: true, requests: [ add, payInBlock ] },
	];
};

/** What shoppers and owners wait for, with the plugin and without. */
export const measureShopping = async ( shop: Shop ): Promise< Figure[] > => {
	const figures: Figure[] = [];
	for ( const story of stories( shop.product, shop.soldOut ) ) {
		figures.push( ...( await tell( shop, story, '' ) ) );
	}
	for ( const [ name, [ tables, sync, most ] ] of Object.entries( storages ) ) {
		await shop.settle( { tables, sync } );
		for ( const story of checkouts( shop.product ) ) {
			figures.push( ...( await tell( shop, { ...story, most }, ` (${ name })` ) ) );
		}
	}
	await shop.settle( {} );
	const knock = await compare( shop.store, [ [ 'knock' ] ], { empty: shop.empty } );
	const signUp = await compare( shop.store, [ [ 'sign-up', shop.soldOut ] ], { empty: shop.empty } );
	return [
		...figures,
		{
			name: 'a sign-up through the store',
			value: signUp.with.queries - knock.with.queries,
			unit: 'queries',
			budget: { atMost: 15 },
			note: `${ signUp.with.queries } in all; a route that does not exist costs ${ knock.with.queries }`,
		},
		{
			name: 'a sign-up through the store',
			value: signUp.with.calls.length + signUp.with.mails,
			unit: 'remote calls and mails',
			budget: { atMost: 0 },
		},
	];
};

const tell = async ( shop: Shop, { name, isKnown, requests, most }: Story, where: string ): Promise< Figure[] > => {
	const compared = await compare( shop.store, requests, { empty: shop.empty, ...( isKnown ? { user: shop.customer } : {} ) } );
	return [
		{
			name: name + where,
			value: compared.more.length,
			unit: 'queries more',
			budget: { atMost: most },
			note: `${ compared.with.queries } in all beside ${ compared.without.queries }${ compared.more.length > most ? `: ${ compared.more.join( ' | ' ) }` : '' }`,
		},
		...( compared.with.calls.length === 0
			? []
			: [
					{
						name: name + where,
						value: compared.with.calls.length,
						unit: 'remote calls',
						budget: { atMost: 0 },
						note: compared.with.calls.join( ', ' ),
					},
				] ),
	];
};
