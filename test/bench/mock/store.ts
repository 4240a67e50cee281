import { control } from './servers.ts';

export type BenchStore = { headers: Record< string, string >; send: ( events: unknown[] ) => Promise< void > };

const storeUrl = 'https://store.example.com';
let count = 0;

/** A connected store that talks as the plugin does. */
export const connect = async ( url: string ): Promise< BenchStore > => {
	const { installationToken, siteId } = await control( url, 'POST', '/connect', { storeUrl } );
	const headers = {
		'content-type': 'application/json',
		authorization: `Bearer ${ String( installationToken ) }`,
		'x-sequenzy-site': String( siteId ),
		'x-sequenzy-url': storeUrl,
	};
	return {
		headers,
		send: async ( events ) => {
			const response = await fetch( `${ url }/api/woocommerce/events`, { method: 'POST', headers, body: bodyOf( events ) } );
			const { results } = ( await response.json() ) as { results: Array< { status: string } > };
			if ( ! response.ok || results.some( ( { status } ) => status !== 'accepted' ) ) {
				throw new Error( `A batch was not taken: ${ JSON.stringify( results.find( ( { status } ) => status !== 'accepted' ) ) }` );
			}
		},
	};
};

export const bodyOf = ( events: unknown[] ): string => JSON.stringify( { sentAt: new Date().toISOString(), events } );

/** Never the same event twice: a repeat would cost next to nothing. */
export const productSaved = ( id = ( count % 5_000 ) + 1 ) => {
	count += 1;
	return {
		eventId: `6f1d3c54-9a8e-4c1b-8d2a-${ String( count ).padStart( 12, '0' ) }`,
		type: 'product.saved',
		occurredAt: '2026-04-01T12:00:00.000Z',
		entity: { type: 'product', id, version: 1_775_044_800_000_000 + count },
		payload: {
			id,
			name: `Product ${ id }`,
			type: 'simple',
			status: 'publish',
			permalink: `${ storeUrl }/product/${ id }`,
			manage_stock: true,
			stock_status: count % 2 === 0 ? 'instock' : 'outofstock',
			stock_quantity: count % 9,
			price: '12.50',
			images: [ { id: 7, src: `${ storeUrl }/uploads/${ id }.png`, alt: '' } ],
		},
	};
};
