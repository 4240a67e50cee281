import type { NativeStore } from '../../support/native-store.ts';

/** A connected store with something to buy, something sold out and a customer. */
export interface Shop {
	readonly store: NativeStore;
	readonly product: string;
	readonly soldOut: string;
	readonly addresses: { readonly product: string; readonly soldOut: string };
	readonly customer: number;
	readonly script: ( name: string ) => URL;
	readonly settle: ( told: { readonly tables?: string; readonly sync?: string } ) => Promise< unknown >;
	/** Nobody has a cart, and nothing waits. */
	readonly empty: () => Promise< unknown >;
}
