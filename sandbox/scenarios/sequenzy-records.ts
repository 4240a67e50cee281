/** The parts of Sequenzy's records that the stories read. */

export interface MockEvent {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly properties: Readonly< Record< string, unknown > >;
}

export interface Mail {
	readonly id: string;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
}

export interface WaitlistEntry {
	readonly id: string;
	readonly email: string;
	readonly state: string;
	readonly productId: string;
	readonly variantId: string;
}

export interface CatalogueProduct {
	/** The product's id in the store. */
	readonly id: string;
	readonly productUrl: string;
	readonly stockStatus: string;
	readonly variations: readonly { readonly id: string; readonly title: string; readonly stockStatus: string }[];
}

export interface Order {
	/** The order's number in the store. */
	readonly id: string;
	readonly status: string;
}

export interface Cart {
	readonly cartToken: string;
	readonly state: string;
	readonly cartUrl: string;
	readonly checkoutUrl: string;
}

/** In the currency of the company. */
export interface Revenue {
	readonly ordersCount: number;
	readonly totalSpent: number;
	readonly ltv: number;
	readonly aov: number;
}

export interface Reminder {
	readonly orderId: string;
	readonly productId: string;
	readonly variantId: string;
	readonly state: 'scheduled' | 'fired' | 'skipped' | 'cancelled';
	readonly endedBecause: string | null;
}

export interface Enrollment {
	readonly id: string;
	readonly sequenceId: string;
	readonly email: string;
	readonly status: string;
}

/** As the public API answers; the stories look at a few places of it. */
export type Profile = Readonly< Record< string, unknown > >;

export interface SyncRun {
	readonly runId: string;
	readonly reason: string;
	readonly state: string;
}

export interface ConnectedStore {
	readonly id: string;
	readonly state: string;
	readonly storeUrl: string;
	readonly lastSeenAt: string | null;
}

export interface Why {
	readonly type: string;
	readonly reason: string;
	readonly sentence: string;
	readonly email: string | null;
	readonly about: string;
}

export interface Fault {
	readonly route: string;
	readonly kind: 'down' | 'status' | 'html' | 'truncated' | 'reset_mid';
	readonly status?: number;
	readonly retryAfterSeconds?: number;
}
