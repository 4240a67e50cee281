import { readFileSync } from 'node:fs';
import { filesBelow, type Files } from './contents.ts';
import { zip } from './zip.ts';

/**
 * The zip that WordPress Playground opens: plugin/blueprint.json, and what it takes from beside itself (the plugin, and the demo
 * shop as the sandbox fills it). Only WooCommerce and WordPress come from wordpress.org.
 */
export function playgroundBundle( root: string, plugin: Uint8Array, at: Date ): Uint8Array {
	const demo: Files = filesBelow( `${ root }/sandbox/demo`, [ '*.php', 'images/*.png' ] );
	return zip(
		{
			'blueprint.json': readFileSync( `${ root }/plugin/blueprint.json` ),
			'sequenzy-for-woocommerce.zip': plugin,
			'demo.zip': zip( demo, at ),
		},
		at
	);
}
