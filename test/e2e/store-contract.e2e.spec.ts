import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameOfStore, startSandbox, type Sandbox } from 'sequenzy-sandbox';
import { findChromium, launchBrowser } from '../support/browser.ts';
import { cart } from './store-contract/cart.ts';
import { checkout } from './store-contract/checkout.ts';
import { runClaims, type Claim, type Seen } from './store-contract/claim.ts';
import { customers } from './store-contract/customers.ts';
import { editScreen } from './store-contract/edit-screen.ts';
import { hooks } from './store-contract/hooks.ts';
import { loading } from './store-contract/loading.ts';
import { orderScreen } from './store-contract/order-screen.ts';
import { orders } from './store-contract/orders.ts';
import { products } from './store-contract/products.ts';
import { rest } from './store-contract/rest.ts';
import { scheduler } from './store-contract/scheduler.ts';
import { shopping } from './store-contract/shopping.ts';
import { stock } from './store-contract/stock.ts';
import { storage } from './store-contract/storage.ts';
import { storefront } from './store-contract/storefront.ts';
import { variations } from './store-contract/variations.ts';
import type { People } from './store-contract/visit.ts';
import { stores } from './stores.ts';

/*
 * The stand-in takes WooCommerce's place in our tests, so what they need of WooCommerce is said here once and tried on both. A claim is
 * written against the real one first; wherever the two differ, the stand-in is wrong.
 */
const claims: Readonly< Record< string, readonly Claim[] > > = {
	'On loading': loading,
	Products: products,
	Variations: variations,
	Stock: stock,
	Hooks: hooks,
	'In the database': storage,
	'The cart': cart,
	'The checkout': checkout,
	'Orders and refunds': orders,
	Customers: customers,
	'REST v3': rest,
	'The scheduler': scheduler,
};
const visits = { 'In the shop': storefront, 'With a cart': shopping, 'In wp-admin': editScreen, 'Among the orders': orderScreen };

for ( const store of stores() ) {
	describe.skipIf( store.absent !== undefined )( `The store contract, on ${ store.name }`, () => {
		const folder = mkdtempSync( join( tmpdir(), 'sequenzy-contract-' ) );
		let sandbox: Sandbox;
		let seen: ReadonlyMap< string, Seen >;

		beforeAll( async () => {
			sandbox = await startSandbox( { dir: folder, port: 0, mockPort: 0, ...store.options, runtime: 'playground' } );
			await sandbox.pauseTicker();
			const { wordpress, woocommerce, php } = sandbox.info;
			console.log( `WordPress ${ wordpress }, ${ nameOfStore( woocommerce ) }, PHP ${ php }` );
		} );

		afterAll( async () => {
			await sandbox?.stop();
			rmSync( folder, { recursive: true, force: true } );
		} );

		describe.skipIf( findChromium() === undefined )( 'For people', () => {
			let browser: Browser;
			let people: People;

			beforeAll( async () => {
				browser = await launchBrowser();
				people = await invite( sandbox, browser );
			} );

			afterAll( () => browser?.close() );

			for ( const [ area, list ] of Object.entries( visits ) ) {
				describe( area, () => {
					it.each( list.map( ( visit ) => [ visit.title, visit ] as const ) )( '%s', ( _title, visit ) => visit.run( people ) );
				} );
			}
		} );

		describe( 'For plugins', () => {
			beforeAll( async () => {
				seen = await runClaims( Object.values( claims ).flat(), sandbox.runPhp );
			} );

			for ( const [ area, list ] of Object.entries( claims ) ) {
				describe( area, () => {
					it.each( list.map( ( claim ) => [ claim.title, claim ] as const ) )( '%s', ( title, { expected } ) => {
						expect( seen.get( title ) ).toEqual( { returned: expected } );
					} );
				} );
			}
		} );
	} );
}

async function invite( { info, runPhp }: Sandbox, browser: Browser ): Promise< People > {
	const owner = await ( await browser.newContext() ).newPage();
	const shopper = await ( await browser.newContext() ).newPage();
	await owner.goto( `${ info.storeUrl }/wp-login.php` );
	await owner.locator( '#user_login' ).fill( info.username );
	await owner.locator( '#user_pass' ).fill( info.password );
	await owner.locator( '#wp-submit' ).click();
	await owner.locator( '#wpadminbar' ).waitFor();
	return { owner, shopper, info, ask: async ( php ) => ask( php, runPhp ) };
}

async function ask( php: string, runPhp: Sandbox[ 'runPhp' ] ): Promise< unknown > {
	const answer = ( await runClaims( [ { title: 'asked', php, expected: undefined } ], runPhp ) ).get( 'asked' );
	if ( answer === undefined || 'threw' in answer ) {
		throw new Error( `The store could not be asked: ${ answer?.threw ?? 'no answer' } (${ php })` );
	}
	return answer.returned;
}
