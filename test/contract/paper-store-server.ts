import { createServer, type Server } from 'node:http';
import { fixtures } from 'sequenzy-woocommerce/testing';

export interface PaperStore {
	readonly url: string;
	readonly close: () => Promise< void >;
}

export const consumer = { key: 'ck_test', secret: 'cs_test' };

const records: Readonly< Record< string, { readonly id: number }[] > > = {
	products: Array.from( { length: 120 }, ( _none, index ) =>
		fixtures.product( {
			id: index + 1,
			name: `Product ${ index + 1 }`,
			type: index === 0 ? 'variable' : 'simple',
			status: 'publish',
			price: '12.90',
		} )
	),
	'products/1/variations': [ fixtures.variation( { id: 1001, parent_id: 1, status: 'publish', stock_status: 'instock' } ) ],
	customers: [ fixtures.customer( { id: 17, email: 'ana@example.com', first_name: 'Ana' } ) ],
	orders: [
		fixtures.order( {
			id: 501,
			status: 'completed',
			customer_id: 17,
			total: '29.90',
			refunds: [],
			date_created_gmt: '2026-03-01T12:00:00',
		} ),
		fixtures.order( { id: 502, status: 'pending', date_paid_gmt: null, customer_id: 17 } ),
	],
};

/** A store over HTTP that pages its records as WooCommerce's REST v3 does; over plain HTTP its client signs with OAuth 1.0a. */
export async function startPaperStore( onAnswer: ( endpoint: string ) => void = () => undefined ): Promise< PaperStore > {
	const server: Server = createServer( ( request, answer ) => {
		const { pathname, searchParams } = new URL( request.url ?? '', 'http://store.test' );
		const endpoint = pathname.replace( '/wp-json/wc/v3/', '' );
		const say = ( status: number, body: unknown, headers = {} ) => {
			answer.writeHead( status, { 'Content-Type': 'application/json', ...headers } ).end( JSON.stringify( body ) );
			onAnswer( endpoint );
		};
		if ( searchParams.get( 'oauth_consumer_key' ) !== consumer.key ) {
			return say( 401, { code: 'woocommerce_rest_authentication_error', message: 'Consumer key is invalid.' } );
		}
		if ( endpoint === 'data/currencies/current' ) {
			return say( 200, { code: 'EUR' } );
		}
		const all = records[ endpoint ] ?? [];
		const offset = Number( searchParams.get( 'offset' ) ?? 0 );
		return say( 200, all.slice( offset, offset + Number( searchParams.get( 'per_page' ) ) ), { 'X-WP-Total': all.length } );
	} );
	await new Promise< void >( ( resolve ) => server.listen( 0, '127.0.0.1', resolve ) );
	const { port } = server.address() as { port: number };
	return {
		url: `http://127.0.0.1:${ port }`,
		close: () =>
			new Promise( ( resolve ) => {
				server.close( () => resolve() );
				server.closeAllConnections();
			} ),
	};
}
