import type { Sandbox } from '../index.ts';
import { SandboxError } from '../sandbox-error.ts';

/** The store over WooCommerce's REST API v3, as a manager with an application password: state is set here, paths are walked in the browser. */
export interface StoreDriver {
	/** A product or variation of the demo shop. */
	readonly product: ( sku: string ) => Promise< StoreProduct >;
	readonly setStock: ( sku: string, status: 'instock' | 'outofstock' | 'onbackorder' ) => Promise< void >;
	/** Places an order by name of what is bought; answers with its number. */
	readonly order: ( email: string, lines: Readonly< Record< string, number > >, status?: string ) => Promise< number >;
	readonly setOrderStatus: ( id: number, status: string ) => Promise< void >;
	readonly refund: ( id: number, amount: string ) => Promise< void >;
	readonly registerCustomer: ( email: string, username: string, password: string ) => Promise< number >;
}

export interface StoreProduct {
	readonly id: number;
	/** 0 for what is no variation. */
	readonly parent_id: number;
	readonly name: string;
	readonly price: string;
	readonly permalink: string;
}

export function createStoreDriver( { info, runPhp }: Sandbox ): StoreDriver {
	let password: Promise< string > | undefined;
	const call = async < T >( method: string, path: string, body?: unknown ): Promise< T > => {
		password ??= createPassword( runPhp );
		const [ route = '', query = '' ] = path.split( '?' );
		const url = `${ info.storeUrl }/?rest_route=/wc/v3/${ route }${ query === '' ? '' : `&${ query }` }`;
		const credentials = Buffer.from( `${ info.username }:${ await password }` ).toString( 'base64' );
		const response = await fetch( url, {
			method,
			headers: { authorization: `Basic ${ credentials }`, 'content-type': 'application/json' },
			...( body !== undefined && { body: JSON.stringify( body ) } ),
		} );
		if ( ! response.ok ) {
			throw new SandboxError( `The store answered ${ response.status } to ${ method } wc/v3/${ path }: ${ await response.text() }` );
		}
		return ( await response.json() ) as T;
	};
	const product = async ( sku: string ): Promise< StoreProduct > => {
		const [ found ] = await call< StoreProduct[] >( 'GET', `products?sku=${ encodeURIComponent( sku ) }` );
		if ( found === undefined ) {
			throw new SandboxError( `The store has no product with the SKU ${ sku }.` );
		}
		return found;
	};
	return {
		product,
		setStock: async ( sku, status ) => {
			const { id, parent_id: parent } = await product( sku );
			await call( 'PUT', parent > 0 ? `products/${ parent }/variations/${ id }` : `products/${ id }`, { stock_status: status } );
		},
		order: async ( email, lines, status = 'processing' ) => {
			const items = await Promise.all(
				Object.entries( lines ).map( async ( [ sku, quantity ] ) => {
					const { id, parent_id: parent } = await product( sku );
					return parent > 0 ? { product_id: parent, variation_id: id, quantity } : { product_id: id, quantity };
				} )
			);
			const { id } = await call< { id: number } >( 'POST', 'orders', {
				status,
				billing: { email, first_name: 'Ana' },
				line_items: items,
			} );
			return id;
		},
		setOrderStatus: async ( id, status ) => {
			await call( 'PUT', `orders/${ id }`, { status } );
		},
		refund: async ( id, amount ) => {
			await call( 'POST', `orders/${ id }/refunds`, { amount, api_refund: false } );
		},
		registerCustomer: async ( email, username, secret ) =>
			( await call< { id: number } >( 'POST', 'customers', { email, username, password: secret, first_name: 'Ana' } ) ).id,
	};
}

async function createPassword( runPhp: Sandbox[ 'runPhp' ] ): Promise< string > {
	return runPhp( `<?php require '/wordpress/wp-load.php';
echo WP_Application_Passwords::create_new_application_password( 1, array( 'name' => 'Stories ' . wp_generate_uuid4() ) )[0];` );
}
