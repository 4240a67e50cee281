import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { WooCommerceClient } from '../server.ts';
import type { SyncCommand } from './options.ts';

const name = '@woocommerce/woocommerce-rest-api';

type Constructor = new ( options: { url: string; consumerKey: string; consumerSecret: string; version: 'wc/v3' } ) => WooCommerceClient;

/** WooCommerce's own client: beside this package, or in the folder where the person stands. */
export async function createWooCommerceClient( { storeUrl, consumerKey, consumerSecret }: SyncCommand ): Promise< WooCommerceClient > {
	const Client = await loaded();
	return new Client( { url: storeUrl, consumerKey, consumerSecret, version: 'wc/v3' } );
}

async function loaded(): Promise< Constructor > {
	for ( const from of [ import.meta.url, pathToFileURL( `${ process.cwd() }/` ) ] ) {
		try {
			// CommonJS made from ESM: the class is the export `default` of the module.
			const { default: Client } = createRequire( from )( name ) as { default: Constructor };
			return Client;
		} catch ( error ) {
			if ( ( error as { code?: string } ).code !== 'MODULE_NOT_FOUND' ) {
				throw error;
			}
		}
	}
	throw new Error(
		`This command reads the store with WooCommerce's own client, which is not installed. Run: npm install ${ name }\n` +
			`or, without installing anything: npx -p sequenzy-woocommerce -p ${ name } sequenzy-woocommerce sync`
	);
}
