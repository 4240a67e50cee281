/** The object of `--json`; versions are read from the running store. */
export interface SandboxInfo {
	readonly storeUrl: string;
	readonly adminUrl: string;
	readonly username: string;
	readonly password: string;
	readonly mockUrl: string;
	readonly dashboardUrl: string;
	readonly inboxUrl: string;
	readonly runtime: string;
	readonly php: string;
	readonly wordpress: string;
	readonly woocommerce: { readonly source: 'woocommerce' | 'stand-in'; readonly version: string };
}
