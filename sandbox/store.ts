import type { Progress } from './progress.ts';
import type { Runtime } from './runtimes/runtime.ts';
import { SandboxError } from './sandbox-error.ts';
import type { SandboxInfo } from './sandbox-info.ts';
import type { Seed } from './seed.ts';

export const username = 'admin';
export const password = 'password';

/**
 * Each script is a request of its own: a plugin activated in one is loaded in the next, and the address rules are written when all
 * that adds rules has been loaded.
 */
export async function setUpStore( runtime: Runtime, step: Progress[ 'step' ] ): Promise< void > {
	const scripts = [
		[ 'Activating WooCommerce', 'activate-woocommerce' ],
		[ 'Activating Sequenzy for WooCommerce', 'activate-plugin' ],
		[ 'Filling the shelves', 'catalogue' ],
		[ 'Arranging the shop', 'storefront' ],
		[ 'Writing the addresses', 'finish' ],
	] as const;
	for ( const [ title, script ] of scripts ) {
		await step( title, () => runScript( runtime, script ) );
	}
}

/** Customers and orders of a past that never was. */
export async function sowStore( runtime: Runtime, { products, customers, orders }: Seed ): Promise< void > {
	await runScript( runtime, 'seed', { products: String( products ), customers: String( customers ), orders: String( orders ) } );
}

/** The store answers at another address now. Its connection was proven for the old one, so it begins unconnected. */
export async function moveStore( runtime: Runtime, oldUrl: string ): Promise< void > {
	await runScript( runtime, 'move', { oldUrl, newUrl: runtime.url } );
}

/** What the running store says of itself. */
export async function readVersions( storeUrl: string ): Promise< Pick< SandboxInfo, 'php' | 'wordpress' | 'woocommerce' > > {
	const answer = await fetch( `${ storeUrl }/?rest_route=/sequenzy-sandbox/v1/info` );
	if ( ! answer.ok ) {
		throw new SandboxError(
			`The store at ${ storeUrl } does not answer (${ answer.status }): ${ ( await answer.text() ).slice( 0, 500 ) }`
		);
	}
	return ( await answer.json() ) as Pick< SandboxInfo, 'php' | 'wordpress' | 'woocommerce' >;
}

const DONE = 'sandbox: done';

/** A script that ends early, by wp_die() or a fatal error, does not say that it is done. */
export async function runScript( runtime: Runtime, name: string, values: Readonly< Record< string, string > > = {} ): Promise< void > {
	const json = JSON.stringify( JSON.stringify( values ) ).replaceAll( '$', '\\$' );
	const failed = ( reason: string, cause?: unknown ) =>
		new SandboxError( `Setting up the shop failed in sandbox/demo/${ name }.php: ${ reason }`, { cause } );
	let printed: string;
	try {
		printed = await runtime.runPhp( `<?php
$sandbox = json_decode( ${ json }, true );
require '/wordpress/wp-load.php';
require '/sandbox/demo/${ name }.php';
echo '${ DONE }';` );
	} catch ( error ) {
		throw failed( runtime.lastComplaint() || ( error as Error ).message, error );
	}
	if ( ! printed.endsWith( DONE ) ) {
		throw failed( printed.slice( 0, 2000 ) || runtime.lastComplaint() || 'it printed nothing.' );
	}
}
