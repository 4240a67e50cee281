import { createRequire } from 'node:module';
import type { Sandbox } from '../index.ts';
import { SandboxError } from '../sandbox-error.ts';

// CommonJS made from ESM, which Node and Vitest import differently.
const { default: WooCommerceRestApi } = createRequire( import.meta.url )( '@woocommerce/woocommerce-rest-api' ) as Module;
type Module = typeof import( '@woocommerce/woocommerce-rest-api' );
type Client = InstanceType< Module[ 'default' ] >;

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
	let client: Promise< Client > | undefined;
	const ask = async < T >( method: string, path: string, answer: ( api: Client ) => Promise< { data: T } > ): Promise< T > => {
		client ??= createClient( info, runPhp );
		try {
			return ( await answer( await client ) ).data;
		} catch ( error ) {
			const { response } = error as { response?: { status: number; data: unknown } };
			if ( response === undefined ) {
				throw error;
			}
			throw new SandboxError(
				`The store answered ${ response.status } to ${ method } ${ path }: ${ JSON.stringify( response.data ) }`
			);
		}
	};
	const get = < T >( path: string, query: object ): Promise< T > => ask( 'GET', path, ( api ) => api.get( path, query ) );
	const post = < T >( path: string, body: object ): Promise< T > => ask( 'POST', path, ( api ) => api.post( path, body ) );
	const put = < T >( path: string, body: object ): Promise< T > => ask( 'PUT', path, ( api ) => api.put( path, body ) );
	const product = async ( sku: string ): Promise< StoreProduct > => {
		const [ found ] = await get< StoreProduct[] >( 'products', { sku } );
		if ( found === undefined ) {
			throw new SandboxError( `The store has no product with the SKU ${ sku }.` );
		}
		return found;
	};
	return {
		product,
		setStock: async ( sku, status ) => {
			const { id, parent_id: parent } = await product( sku );
			await put( parent > 0 ? `products/${ parent }/variations/${ id }` : `products/${ id }`, { stock_status: status } );
		},
		order: async ( email, lines, status = 'processing' ) => {
			const items = await Promise.all(
				Object.entries( lines ).map( async ( [ sku, quantity ] ) => {
					const { id, parent_id: parent } = await product( sku );
					return parent > 0 ? { product_id: parent, variation_id: id, quantity } : { product_id: id, quantity };
				} )
			);
			const { id } = await post< { id: number } >( 'orders', {
				status,
				billing: { email, first_name: 'Ana' },
				line_items: items,
			} );
			return id;
		},
		setOrderStatus: async ( id, status ) => {
			await put( `orders/${ id }`, { status } );
		},
		refund: async ( id, amount ) => {
			await post( `orders/${ id }/refunds`, { amount, api_refund: false } );
		},
		registerCustomer: async ( email, username, password ) =>
			( await post< { id: number } >( 'customers', { email, username, password, first_name: 'Ana' } ) ).id,
	};
}

/** WooCommerce's own client. Over http it would sign with keys of WooCommerce; the password of an application is enough, and the stand-in has nothing else. */
async function createClient( { storeUrl, username }: Sandbox[ 'info' ], runPhp: Sandbox[ 'runPhp' ] ): Promise< Client > {
	const password = await createPassword( runPhp );
	return new WooCommerceRestApi( {
		url: storeUrl,
		consumerKey: username,
		consumerSecret: password,
		axiosConfig: { auth: { username, password }, params: {} },
	} );
}

async function createPassword( runPhp: Sandbox[ 'runPhp' ] ): Promise< string > {
	return runPhp( `<?php require '/wordpress/wp-load.php';
echo WP_Application_Passwords::create_new_application_password( 1, array( 'name' => 'Stories ' . wp_generate_uuid4() ) )[0];` );
}
