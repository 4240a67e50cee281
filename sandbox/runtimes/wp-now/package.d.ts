/** The part of wp-now that the sandbox uses; the package has no types of its own. */
declare module '@wp-now/wp-now' {
	import type { PHP } from '@php-wasm/universal';

	export interface WpNowOptions {
		documentRoot: string;
		absoluteUrl: string;
		wpContentPath: string;
	}
	export function getWpNowConfig( args: {
		readonly path: string;
		readonly php: string;
		readonly wp: string;
		readonly port: number;
	} ): Promise< WpNowOptions >;
	export function startServer( options: WpNowOptions ): Promise< { readonly php: PHP } >;
}
