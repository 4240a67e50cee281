import { absentNativeStore, nativeScript, startNativeStore } from '../../support/native-store.ts';
import { lineOf, type Figure } from '../figure.ts';
import { startMock } from '../mock/servers.ts';
import { measureBoot } from './boot.ts';
import { measureCarts } from './carts.ts';
import { measurePages } from './pages.ts';
import type { Shop } from './shop.ts';
import { measureShopping } from './shopping.ts';

/** Budgets: In the store. Native PHP and MariaDB; SQLite where there is no MariaDB, and the output says so. */
export const benchStore = async ( say: ( text: string ) => void ): Promise< Figure[] > => {
	const engine = absentNativeStore( 'mariadb' ) === undefined ? 'mariadb' : 'sqlite';
	const mock = await startMock();
	const store = await startNativeStore( engine, mock.url );
	try {
		const script = ( name: string ) => new URL( `./scripts/${ name }.php`, import.meta.url );
		const settle: Shop[ 'settle' ] = ( told ) => store.ask( nativeScript( 'settle' ), told );
		const { isStandIn, woocommerce, wordpress, php } = ( await settle( {} ) ) as Record< string, string | boolean >;
		say( `${ store.name }, WooCommerce ${ woocommerce }, WordPress ${ wordpress }, PHP ${ php }, ${ engine }` );
		const made = await store.ask< Record< string, string | number > >( script( 'stock-up' ) );
		await store.ask( nativeScript( 'connect' ) );
		const shop: Shop = {
			store,
			product: String( made.instock ),
			soldOut: String( made.outofstock ),
			addresses: { product: String( made.address_of_instock ), soldOut: String( made.address_of_outofstock ) },
			customer: Number( made.customer ),
			script,
			settle,
			empty: () => store.ask( script( 'empty' ) ),
		};
		const measurements =
			isStandIn === true ? [ measureBoot, measurePages ] : [ measureBoot, measurePages, measureCarts, measureShopping ];
		if ( isStandIn === true ) {
			say( 'Carts and checkouts are not measured: the real WooCommerce was not found (sandbox/README.md).' );
		}
		const figures: Figure[] = [];
		for ( const measure of measurements ) {
			for ( const figure of await measure( shop ) ) {
				say( lineOf( figure ) );
				figures.push( figure );
			}
		}
		return figures;
	} finally {
		await store.close();
		await mock.close();
	}
};
