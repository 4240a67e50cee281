import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { silentProgress } from '../../../sandbox/progress.ts';
import { findPair } from '../../../sandbox/resolve/pair.ts';
import { usualPlaces } from '../../../sandbox/resolve/places.ts';
import { startPlayground } from '../../../sandbox/runtimes/playground.ts';
import { setUpStore } from '../../../sandbox/store.ts';
import type { TestStore } from '../stores.ts';

/** A store without our plugin, with the demo shop, that writes down everything PHP complains of. */
export interface StockStore {
	readonly url: string;
	readonly activePlugins: () => Promise< string[] >;
	/** What the plugin keeps in the database, and its folder. */
	readonly traces: () => Promise< string[] >;
	/** The lines of debug.log since the store was ready, without our plugin; but for what is known. */
	readonly complaints: () => string[];
	readonly stop: () => Promise< void >;
}

export async function startStockStore( folder: string, options: TestStore[ 'options' ] ): Promise< StockStore > {
	const { wordpress, woocommerce } = findPair( options, usualPlaces() );
	const tree = join( folder, 'wordpress' );
	wordpress.place( tree );
	const runtime = await startPlayground( {
		tree,
		work: join( folder, 'runtime' ),
		port: 0,
		php: '8.3',
		installed: false,
		mounts: [
			{ host: woocommerce.place( join( folder, 'woocommerce' ) ), inside: '/wordpress/wp-content/plugins/woocommerce' },
			{ host: fileURLToPath( new URL( '../../../sandbox/demo', import.meta.url ) ), inside: '/sandbox/demo' },
		],
		constants: {
			WP_DEBUG: true,
			WP_DEBUG_LOG: true,
			WP_DEBUG_DISPLAY: false,
			WP_HTTP_BLOCK_EXTERNAL: true,
			AUTOMATIC_UPDATER_DISABLED: true,
			DISABLE_WP_CRON: true,
		},
	} );
	await setUpStore( runtime, silentProgress.step );
	const log = join( tree, 'wp-content/debug.log' );
	const before = linesOf( log ).length;
	const ask = async ( code: string ): Promise< string[] > =>
		JSON.parse(
			await runtime.runPhp( `<?php require '/wordpress/wp-load.php'; echo wp_json_encode( array_values( ${ code } ) );` )
		) as string[];
	return {
		url: runtime.url,
		activePlugins: () => ask( `get_option( 'active_plugins' )` ),
		traces: () =>
			ask( `array_merge(
				$GLOBALS['wpdb']->get_col( "SELECT option_name FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE '%sequenzy%'" ),
				$GLOBALS['wpdb']->get_col( "SHOW TABLES LIKE '%sequenzy%'" ),
				glob( WP_PLUGIN_DIR . '/sequenzy*' )
			)` ),
		complaints: () =>
			linesOf( log )
				.slice( before )
				.filter( ( line ) => ! known.some( ( pattern ) => pattern.test( line ) ) ),
		stop: runtime.stop,
	};
}

const linesOf = ( log: string ): string[] => ( existsSync( log ) ? readFileSync( log, 'utf8' ).trim().split( '\n' ) : [] );

/** What is written without our plugin, too, each by name. */
const known: readonly RegExp[] = [
	// WooCommerce translates before WordPress wants it.
	/_load_textdomain_just_in_time was called .* for the <code>woocommerce<\/code> domain/,
	// The page on which WordPress asks before it deletes a plugin has no name in the menu.
	/preg_replace\(\): Passing null to parameter #3 .* in \/wordpress\/wp-admin\/includes\/plugin\.php/,
];
