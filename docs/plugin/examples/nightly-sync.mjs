/* Every night, what changed in a store that cannot install the plugin. Keeps the time of the last run in last-sync.txt. */
import { readFile, writeFile } from 'node:fs/promises';
import woocommerceRestApi from '@woocommerce/woocommerce-rest-api';
import { createSequenzy, isSyncError, syncStore } from 'sequenzy-woocommerce/server';

const { WOOCOMMERCE_URL, WOOCOMMERCE_KEY, WOOCOMMERCE_SECRET, SEQUENZY_API_KEY, SEQUENZY_API_URL } = process.env;

// A CommonJS module: its class is the default of the default.
const WooCommerceRestApi = woocommerceRestApi.default;
const lastRun = await readFile( 'last-sync.txt', 'utf8' ).catch( () => undefined );

try {
	const { products, customers, orders, startedAt } = await syncStore( {
		woocommerce: new WooCommerceRestApi( {
			url: WOOCOMMERCE_URL,
			consumerKey: WOOCOMMERCE_KEY,
			consumerSecret: WOOCOMMERCE_SECRET,
			version: 'wc/v3',
		} ),
		sequenzy: createSequenzy( { apiKey: SEQUENZY_API_KEY, baseUrl: SEQUENZY_API_URL } ),
		since: lastRun,
		onProgress: ( { resource, done, total } ) => console.log( `${ resource }: ${ done } of ${ total }` ),
	} );
	await writeFile( 'last-sync.txt', startedAt );
	console.log( `${ products.sent } products, ${ customers.sent } customers, ${ orders.sent } orders` );
} catch ( error ) {
	if ( ! isSyncError( error ) ) {
		throw error;
	}
	console.error( `${ error.message }\nGo on with cursor: ${ error.cursor }` );
	process.exitCode = 1;
}
