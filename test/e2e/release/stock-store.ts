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
	/** The lines of debug.log, but for those that WooCommerce is known to cause without us. */
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
		complaints: () => {
			const log = join( tree, 'wp-content/debug.log' );
			const lines = existsSync( log ) ? readFileSync( log, 'utf8' ).trim().split( '\n' ) : [];
			return lines.filter( ( line ) => ! known.some( ( pattern ) => pattern.test( line ) ) );
		},
		stop: runtime.stop,
	};
}

/** What is written without our plugin, too; nothing that names us is ever here. */
const known: readonly RegExp[] = [];
