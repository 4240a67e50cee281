import { existsSync } from 'node:fs';
import type { StartOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { findPair, type Pair } from './resolve/pair.ts';
import { usualPlaces } from './resolve/places.ts';
import { SandboxError } from './sandbox-error.ts';
import type { SandboxFolder, SandboxState } from './state.ts';

/** First start: lays WordPress and WooCommerce into the folder. Later: what lies there stays, and another wish is refused. */
export async function prepare(
	{
		options,
		wanted,
	}: { readonly options: Pick< StartOptions, 'wordpress' | 'woocommerce' | 'runtime' | 'seed' >; readonly wanted: Pair | undefined },
	folder: SandboxFolder,
	before: SandboxState | undefined,
	step: Progress[ 'step' ]
): Promise< Omit< SandboxState, 'storeUrl' > > {
	if ( before !== undefined ) {
		const { runtime: has = 'playground' } = before;
		const { runtime: asked = has } = options;
		refuseOther( 'the runtime', asked !== has, has, asked );
		refuseOther( 'the seed', ( options.seed ?? before.seed ) !== before.seed, before.seed ?? 'none', options.seed ?? 'none' );
		if ( wanted !== undefined ) {
			refuseOther(
				'WordPress',
				options.wordpress !== undefined && wanted.wordpress.version !== before.wordpress.version,
				before.wordpress.version,
				wanted.wordpress.version
			);
			refuseOther(
				'WooCommerce',
				options.woocommerce !== undefined && nameOf( wanted.woocommerce ) !== nameOf( before.woocommerce ),
				nameOf( before.woocommerce ),
				nameOf( wanted.woocommerce )
			);
		}
		if ( ! existsSync( before.woocommerce.folder ) ) {
			throw new SandboxError(
				`This sandbox was set up with the WooCommerce in ${ before.woocommerce.folder }, which is gone. Put it back, or start with --reset to begin anew.`
			);
		}
		return before;
	}
	const { wordpress, woocommerce } = await step(
		'Finding WordPress and WooCommerce',
		() => wanted ?? findPair( options, usualPlaces() )
	);
	folder.wipe();
	await step( `Laying out WordPress ${ wordpress.version } (${ wordpress.from })`, () => wordpress.place( folder.tree ) );
	const mounted = await step(
		`Laying out ${ woocommerce.source === 'stand-in' ? 'the stand-in for ' : '' }WooCommerce ${ woocommerce.version } (${ woocommerce.from })`,
		() => woocommerce.place( folder.woocommerce )
	);
	return {
		wordpress: { version: wordpress.version },
		woocommerce: { source: woocommerce.source, version: woocommerce.version, folder: mounted },
		...( options.seed !== undefined && { seed: options.seed } ),
	};
}

const nameOf = ( { source, version }: { readonly source: string; readonly version: string } ): string =>
	source === 'stand-in' ? 'the stand-in' : version;

function refuseOther( what: string, differs: boolean, has: string, wanted: string ): void {
	if ( differs ) {
		throw new SandboxError(
			`This sandbox was set up with ${ what } ${ has }, not ${ wanted }. Start with --reset to begin anew, or without the option to go on with it.`
		);
	}
}
