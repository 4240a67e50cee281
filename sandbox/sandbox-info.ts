import type { RuntimeName } from './runtimes/runtime.ts';

/** The object of `--json`; versions are read from the running store. */
export interface SandboxInfo {
	readonly storeUrl: string;
	readonly adminUrl: string;
	readonly username: string;
	readonly password: string;
	readonly mockUrl: string;
	readonly dashboardUrl: string;
	readonly inboxUrl: string;
	readonly runtime: RuntimeName;
	readonly php: string;
	readonly wordpress: string;
	/** The stand-in has a version of its own, and one of the WooCommerce whose behaviour it has. */
	readonly woocommerce:
		| { readonly source: 'woocommerce'; readonly version: string }
		| { readonly source: 'stand-in'; readonly version: string; readonly imitates: string };
}

export function nameOfStore( woocommerce: SandboxInfo[ 'woocommerce' ] ): string {
	return woocommerce.source === 'stand-in'
		? `the stand-in for WooCommerce ${ woocommerce.imitates } (its version ${ woocommerce.version })`
		: `WooCommerce ${ woocommerce.version }`;
}
