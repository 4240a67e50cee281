import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPair } from '../../sandbox/resolve/pair.ts';
import { usualPlaces } from '../../sandbox/resolve/places.ts';

/** WordPress and WooCommerce as files, for PHP tests that bring their own database. */
export interface LaidStore {
	/** What PHPUnit's suite `wordpress` wants to know (plugin/tests/README.md). */
	readonly environment: { readonly SEQUENZY_WORDPRESS: string; readonly SEQUENZY_WOOCOMMERCE: string };
	readonly remove: () => void;
}

/** The same pair as a sandbox with these options would boot, in a temporary folder. */
export function layStore( given: { readonly wordpress?: string; readonly woocommerce?: string } ): LaidStore {
	const { wordpress, woocommerce } = findPair( given, usualPlaces() );
	const folder = mkdtempSync( join( tmpdir(), 'sequenzy-laid-' ) );
	const site = join( folder, 'wordpress' );
	wordpress.place( site );
	return {
		environment: {
			SEQUENZY_WORDPRESS: site,
			SEQUENZY_WOOCOMMERCE: woocommerce.place( join( folder, 'woocommerce' ) ),
		},
		remove: () => rmSync( folder, { recursive: true, force: true } ),
	};
}
