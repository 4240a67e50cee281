import { absentNativeStore, startNativeStore, nativeScript } from '../../support/native-store.ts';
import { startWatched } from '../../chaos/watched-mock.ts';
import { lineOf, type Figure } from '../figure.ts';
import { startMock } from '../mock/servers.ts';
import { killedSync } from './killed.ts';
import { measureSync } from './measure.ts';
import type { Site } from './site.ts';
import { measureStorefront } from './storefront.ts';

/** Budgets: Sync. `--orders`, `--products` and `--customers` say how many; a million orders take their time. */
export const benchSync = async ( say: ( text: string ) => void, args: readonly string[] ): Promise< Figure[] > => {
	const absent = absentNativeStore( 'mariadb' );
	if ( absent !== undefined ) {
		throw new Error( `Not measured: ${ absent }` );
	}
	const amount = ( name: string, usual: number ): number => {
		const at = args.indexOf( `--${ name }` );
		return at < 0 ? usual : Number( args[ at + 1 ] );
	};
	const mock = await startMock();
	const watched = await startWatched( mock.url );
	const store = await startNativeStore( 'mariadb', watched.url );
	try {
		const script = ( name: string ) => new URL( `./store/${ name }.php`, import.meta.url );
		const site: Site = { store, watched, script };
		const { isStandIn, woocommerce, wordpress, php } = await store.ask< Record< string, string | boolean > >(
			nativeScript( 'settle' )
		);
		say(
			`${ store.name }, WooCommerce ${ woocommerce }, WordPress ${ wordpress }, PHP ${ php }, MariaDB, orders in tables of their own`
		);
		if ( isStandIn === true ) {
			throw new Error(
				'Not measured: the stand-in has no REST API to pull; the real WooCommerce was not found (sandbox/README.md).'
			);
		}
		const wanted = {
			orders: amount( 'orders', 50_000 ),
			products: amount( 'products', 5_000 ),
			customers: amount( 'customers', 5_000 ),
		};
		say( `filled: ${ JSON.stringify( await store.ask( script( 'seed' ), wanted ) ) }` );
		await store.ask( nativeScript( 'connect' ), { works: false } );
		const figures: Figure[] = [];
		for ( const measure of [ measureSync, killedSync, measureStorefront ] ) {
			for ( const figure of await measure( site, say ) ) {
				say( lineOf( figure ) );
				figures.push( figure );
			}
		}
		return figures;
	} finally {
		await store.close();
		await watched.close();
		await mock.close();
	}
};
