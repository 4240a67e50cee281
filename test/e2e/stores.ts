import { usualPlaces } from '../../sandbox/resolve/places.ts';
import { isAtLeast } from '../../sandbox/resolve/version.ts';
import { findWooCommerce } from '../../sandbox/resolve/woocommerce.ts';
import { findWordPress } from '../../sandbox/resolve/wordpress.ts';
import { runtimeKinds } from '../../sandbox/runtimes/kinds.ts';
import type { RuntimeName } from '../../sandbox/runtimes/runtime.ts';

/** A store that the tests want to see; `absent` says why this machine cannot have it. */
export interface TestStore {
	readonly id: 'stand-in' | 'floor' | 'current';
	readonly name: string;
	/** As `startSandbox` takes them. */
	readonly options: { readonly wordpress: string; readonly woocommerce: string; readonly runtime: RuntimeName };
	readonly absent?: string;
}

/**
 * The stand-in; the oldest WooCommerce found here on the oldest WordPress that it accepts; the newest on the newest. The last two come from
 * the sandbox's cache (sandbox/README.md), for no package registry has them. The stand-in runs as everybody starts it, on Playground; the
 * real ones, which are large, on the PHP of this machine where it has one. The stories meet them on the other runtimes too (stages.ts).
 */
export function stores(): readonly TestStore[] {
	const places = usualPlaces();
	// 6.6-RC3 of the npm package counts as 6.6, for WordPress too.
	const wordpresses = findWordPress( undefined, places ).map( ( build ) => build.version.replace( /-.*/, '' ) );
	const woocommerces = findWooCommerce( undefined, places ).filter( ( build ) => build.source === 'woocommerce' );
	const pairs = woocommerces.flatMap( ( { version, requiresWordPress } ) =>
		wordpresses
			.filter( ( wordpress ) => isAtLeast( wordpress, requiresWordPress ) )
			.map( ( wordpress ) => ( { wordpress, woocommerce: version } ) )
	);
	return [
		{
			id: 'stand-in',
			name: 'the stand-in for WooCommerce',
			options: { wordpress: wordpresses.at( -1 ) ?? '', woocommerce: 'stand-in', runtime: 'playground' },
		},
		real( 'floor', 'the oldest WooCommerce', pairs.at( -1 ) ),
		real( 'current', 'the newest WooCommerce', pairs.length > 1 ? pairs[ 0 ] : undefined ),
	];
}

type Pair = Pick< TestStore[ 'options' ], 'wordpress' | 'woocommerce' >;

function real( id: TestStore[ 'id' ], role: string, pair: Pair | undefined ): TestStore {
	const runtime = whyNot( 'native' ) === undefined ? 'native' : 'playground';
	return pair === undefined
		? {
				id,
				name: role,
				options: { wordpress: '', woocommerce: '', runtime },
				absent: `${ role } is not in the cache of the sandbox (~/.cache/sequenzy-sandbox/woocommerce/<version>/, with a WordPress that it accepts).`,
			}
		: { id, name: `WooCommerce ${ pair.woocommerce } with WordPress ${ pair.wordpress }`, options: { ...pair, runtime } };
}

/** What keeps a runtime from running here. */
export function whyNot( runtime: RuntimeName ): string | undefined {
	try {
		runtimeKinds[ runtime ].choosePhp( undefined );
		return undefined;
	} catch ( error ) {
		return ( error as Error ).message;
	}
}
