import { readFileSync } from 'node:fs';
import type { WooCommerceClient } from '../../src/server.ts';
import type { Customer, Order, Product, Variation } from '../../src/wire.ts';

const example = < T >( name: string ): T =>
	JSON.parse( readFileSync( new URL( `../../../contract/examples/${ name }.json`, import.meta.url ), 'utf8' ) ) as T;

export const productOf = ( id: number, change: Partial< Product > = {} ): Product => ( {
	...example< Product >( 'product/valid-minimal' ),
	id,
	name: `Product ${ id }`,
	type: 'simple',
	...change,
} );

export const variationOf = ( id: number, parent: number, change: Partial< Variation > = {} ): Variation => ( {
	...example< Variation >( 'variation/valid-in-stock' ),
	id,
	parent_id: parent,
	status: 'publish',
	...change,
} );

export const customerOf = ( id: number, email: string, change: Partial< Customer > = {} ): Customer => ( { id, email, ...change } );

export const orderOf = ( id: number, change: Partial< Order > = {} ): Order => ( {
	...example< Order >( 'order/valid-guest-buyer' ),
	id,
	...change,
} );

export interface Shelves {
	products?: Product[];
	variations?: Variation[];
	customers?: Customer[];
	orders?: Order[];
}

export interface StoreQuestion {
	readonly endpoint: string;
	readonly params: Readonly< Record< string, unknown > >;
}

/** A WooCommerce that pages its records by id, as REST v3 does, and can be told to misbehave. */
export function paperStore( shelves: Shelves, misbehave: ( question: StoreQuestion ) => void = () => undefined ) {
	const questions: StoreQuestion[] = [];
	const woocommerce: WooCommerceClient = {
		get: async ( endpoint, params = {} ) => {
			const question = { endpoint, params };
			questions.push( question );
			misbehave( question );
			if ( endpoint === 'data/currencies/current' ) {
				return { data: { code: 'EUR' } };
			}
			const records = recordsAt( shelves, endpoint )
				.filter( ( record ) => isIncluded( record.id, params.include ) && isModified( record, params.modified_after ) )
				.sort( ( one, other ) => one.id - other.id );
			const offset = Number( params.offset ?? 0 );
			return {
				data: records.slice( offset, offset + Number( params.per_page ) ),
				headers: { 'x-wp-total': String( records.length ) },
			};
		},
	};
	return { woocommerce, questions };
}

type Held = { readonly id: number; readonly date_modified_gmt?: string | null };

function recordsAt( { products = [], variations = [], customers = [], orders = [] }: Shelves, endpoint: string ): Held[] {
	const [ resource, parent ] = endpoint.split( '/' );
	switch ( resource ) {
		case 'products':
			return parent === undefined ? [ ...products ] : variations.filter( ( one ) => one.parent_id === Number( parent ) );
		case 'customers':
			return [ ...customers ];
		default:
			return [ ...orders ];
	}
}

const isIncluded = ( id: number, include: unknown ): boolean =>
	include === undefined || String( include ).split( ',' ).includes( String( id ) );

const isModified = ( { date_modified_gmt: modified }: Held, after: unknown ): boolean =>
	after === undefined || Date.parse( `${ modified }Z` ) > Date.parse( `${ after }Z` );
