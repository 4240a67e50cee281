import { SandboxError } from '../sandbox-error.ts';
import { findWooCommerce, type WooCommerceBuild } from './woocommerce.ts';
import { findWordPress, type WordPressBuild } from './wordpress.ts';
import type { Places } from './places.ts';
import { isAtLeast } from './version.ts';

export interface Pair {
	readonly wordpress: WordPressBuild;
	readonly woocommerce: WooCommerceBuild;
}

/**
 * The newest WooCommerce that has a WordPress which satisfies it, with the newest such WordPress. Real ones come before the stand-in:
 * a test that passes on the real thing says more.
 */
export function findPair( given: { readonly wordpress?: string; readonly woocommerce?: string }, places: Places ): Pair {
	const wordpresses = findWordPress( given.wordpress, places );
	const woocommerces = findWooCommerce( given.woocommerce, places );
	for ( const woocommerce of woocommerces ) {
		const wordpress = wordpresses.find( ( candidate ) => isAtLeast( candidate.version, woocommerce.requiresWordPress ) );
		if ( wordpress !== undefined ) {
			return { wordpress, woocommerce };
		}
	}
	const [ newest ] = wordpresses;
	if ( newest === undefined ) {
		throw new SandboxError( 'No WordPress was found. Run npm ci, or give one with --wordpress DIR|ZIP.' );
	}
	const [ wanted ] = woocommerces;
	if ( wanted === undefined ) {
		throw new SandboxError( 'No WooCommerce was found, and its stand-in is missing. Give one with --woocommerce DIR|ZIP.' );
	}
	throw new SandboxError(
		`WooCommerce ${ wanted.version } needs WordPress ${ wanted.requiresWordPress } or newer, and ${ given.wordpress === undefined ? 'the newest on this machine is' : 'you chose' } ${ newest.version }. Give a newer WordPress with --wordpress, or an older WooCommerce with --woocommerce.`
	);
}
