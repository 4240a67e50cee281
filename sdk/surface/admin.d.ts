/** A call to the plugin's routes that got no answer. `cause` is what `apiFetch` threw. */
export declare class AdminError extends Error {
	readonly name = "AdminError";
	readonly kind: AdminErrorKind;
	/** WordPress's own code, e.g. `rest_cookie_invalid_nonce`. */
	readonly code: string;
	/** What the store said, to be shown as it is; absent when it said nothing of its own. */
	readonly said: string | undefined;
	/** HTTP status; absent when there was none. */
	readonly status: number | undefined;
	constructor(kind: AdminErrorKind, code: string, message: string, details?: {
		status?: number;
		said?: string;
		cause?: unknown;
	});
}
/**
 * A client of the plugin's REST routes `sequenzy/v1` (contract: admin-*.json).
 *
 * @param options
 * @param options.apiFetch The function that sends, e.g. `wp.apiFetch`.
 *
 * @example
 * import apiFetch from '@wordpress/api-fetch';
 * import { createAdminClient } from 'sequenzy-woocommerce/admin';
 *
 * const admin = createAdminClient( { apiFetch } );
 * const { state, companyName } = await admin.getConnection();
 */
export declare function createAdminClient({ apiFetch }: {
	readonly apiFetch: ApiFetch;
}): AdminClient;
/** True also for an error of another copy of this package. */
export declare function isAdminError(thrown: unknown): thrown is AdminError;
/** True while a sync run goes on by itself; a paused one waits for a person. */
export declare function isUnderWay({ run }: AdminSync): boolean;
/** Which part of the activity to see; everything that was sent, newest first, without it. */
export interface ActivityQuery {
	/** Of what was sent: `all`, `delivered`, `refused`, `retried`. Of what was not: `waiting`, `set_aside`. */
	readonly show?: "all" | "delivered" | "refused" | "retried" | "waiting" | "set_aside";
	readonly about?: "products" | "customers" | "orders" | "carts" | "requests";
	/** A shopper's e-mail address, the number of a record, the id of an event, or how a type or code begins. */
	readonly search?: string;
	/** `next` of the page before. */
	readonly before?: string;
	/** 25 by default, 100 at most. */
	readonly limit?: number;
}
/**
 * A page of what the store told Sequenzy, or still has to; newest first (sequenzy/v1/activity).
 */
export interface AdminActivity {
	/**
	 * @maxItems 100
	 */
	items: {
		/**
		 * d: a delivery that was made; e: an entry of the outbox.
		 */
		id: string;
		/**
		 * What was told: product.saved, order.placed …
		 */
		type: string;
		/**
		 * Of the product, customer, order or cart it is about; null for what has none.
		 */
		recordId: (string | null);
		/**
		 * Of a product that is still there.
		 */
		name: (string | null);
		outcome: ("accepted" | "duplicate" | "stale" | "ignored" | "gone" | "rejected" | "retry" | "waiting" | "paused" | "set_aside");
		code: string;
		/**
		 * Why, in words; addresses in it are masked.
		 */
		message: string;
		attempts: number;
		/**
		 * Of the delivery; of an entry: since when it waits, or when it was set aside.
		 */
		at: string;
		nextAttemptAt: (Instant | null);
		/**
		 * Of the entry that was set aside and can be sent again.
		 */
		entryId: (number | null);
	}[];
	/**
	 * Give it as `before` for the next page; null: this was the last.
	 */
	next: (string | null);
	/**
	 * Why entries were set aside, the most frequent first; empty unless they are what is shown.
	 *
	 * @maxItems 20
	 */
	reasons: {
		code: string;
		/**
		 * Of the newest of them, masked.
		 */
		message: string;
		entries: number;
	}[];
}
/**
 * What was told, with addresses and names masked (sequenzy/v1/activity/{id}).
 */
export interface AdminActivityDetails {
	id: string;
	/**
	 * null: it is not known any more.
	 */
	payload: ({} | null);
	/**
	 * True: a record's state is not kept; this is the record as it would be told now.
	 */
	isCurrent: boolean;
}
/**
 * How many entries go out again with the next round (sequenzy/v1/activity/retry).
 */
export interface AdminActivityRetry {
	retried: number;
}
/**
 * What a screen in wp-admin sees and changes of the plugin. Methods that change something answer with how it is afterwards. What
 * Sequenzy refused stands in `error` of a connection; no method answers with a secret, or with a shopper's address in clear.
 *
 * Every method rejects with an `AdminError` when the store gave no answer or refused (`kind: 'refused'`, with `said` to show), and
 * with an `AbortError` when `signal` fired.
 */
export interface AdminClient {
	/** Reads the connection; while it waits for approval this also asks Sequenzy how that is going (`approval`). */
	readonly getConnection: (options?: CallOptions) => Promise<AdminConnection>;
	/** Begins: then `state` is `authorizing` and `authorizeUrl` the page where a person approves, until `expiresAt`. Again: a new approval. */
	readonly connect: (options?: CallOptions) => Promise<AdminConnection>;
	/** The person said yes to the company shown in state `pending_confirm`; then `state` is `active`. A second confirm changes nothing. */
	readonly confirm: (options?: CallOptions) => Promise<AdminConnection>;
	/** Stops waiting for approval, or says "not mine" in state `pending_confirm`. */
	readonly cancel: (options?: CallOptions) => Promise<AdminConnection>;
	/** Ends the connection on both sides; what Sequenzy already knows stays there. */
	readonly disconnect: (options?: CallOptions) => Promise<AdminConnection>;
	/** Reads how the newest sync run stands: done and total per kind of record, records per minute, seconds left. `run` is null before the first. */
	readonly getSync: (options?: CallOptions) => Promise<AdminSync>;
	/** Copies everything, or (`repair`) compares and sends what differs; joins a run that is under way. */
	readonly startSync: (options?: CallOptions & {
		readonly reason?: "manual" | "repair";
	}) => Promise<AdminSync>;
	/** Stops after the page under way, until `resumeSync`. What happens in the shop is sent meanwhile. */
	readonly pauseSync: (options?: CallOptions) => Promise<AdminSync>;
	/** Goes on where it was, after a pause or a failure. */
	readonly resumeSync: (options?: CallOptions) => Promise<AdminSync>;
	/** Ends it; what arrived stays. */
	readonly stopSync: (options?: CallOptions) => Promise<AdminSync>;
	/**
	 * Progress, until the run moves no more: verified, failed, stopped, or paused by a person.
	 *
	 * @example
	 * for await ( const { run } of admin.watchSync() ) {
	 * 	console.log( `${ run?.done } of ${ run?.total }` );
	 * }
	 */
	readonly watchSync: (options?: WatchOptions) => AsyncIterable<AdminSync>;
	/** Reads a page of what was sent and what became of it, newest first; `next` names the page after it. */
	readonly getActivity: (query?: ActivityQuery, options?: CallOptions) => Promise<AdminActivity>;
	/** What was told, masked. `id` of an item of the activity. */
	readonly getActivityDetails: (id: string, options?: CallOptions) => Promise<AdminActivityDetails>;
	/** Sends again what was set aside: these entries (`entryId`, 100 at most), or all. */
	readonly retry: (which: readonly number[] | "all", options?: CallOptions) => Promise<AdminActivityRetry>;
	/** Runs the checks. Only with `asksSequenzy` does anything leave the store: whether Sequenzy answers, which may take some seconds. */
	readonly getDiagnostics: (options?: CallOptions & {
		readonly asksSequenzy?: boolean;
	}) => Promise<AdminDiagnostics>;
	/** Reads the settings, with what each may be. */
	readonly getSettings: (options?: CallOptions) => Promise<AdminSettings>;
	/** What is not named stays as it is. */
	readonly changeSettings: (changes: Partial<Settings>, options?: CallOptions) => Promise<AdminSettings>;
	/** Reads which other waiting lists are here, how many wait there, and how far moving in has come. */
	readonly getMovingIn: (options?: CallOptions) => Promise<AdminMovingIn>;
	/** Begins to move shoppers in, or only counts them (`isDryRun`). Goes on in the background; again: no one is moved twice. */
	readonly startMovingIn: (start: MovingInStart, options?: CallOptions) => Promise<AdminMovingIn>;
	/** Stops moving in; who was moved stays moved, and a later start goes on from there. */
	readonly stopMovingIn: (options?: CallOptions) => Promise<AdminMovingIn>;
}
/**
 * Answer of the plugin's own REST routes under sequenzy/v1/connection; never holds a secret.
 */
export interface AdminConnection {
	state: ConnectionState;
	storeUrl: HttpUrl;
	companyName: (string | null);
	connectedAt: (Instant | null);
	lastSeenAt: (Instant | null);
	authorizeUrl: (HttpUrl | null);
	expiresAt: (Instant | null);
	approval: ("pending" | "approved" | "denied" | "expired" | null);
	error: ({
		code: string;
		title: string;
		description: string;
		resolution: string;
	} | null);
	outbox: {
		ready: number;
		dead: number;
		paused: number;
	};
	/**
	 * Host (and port) the plugin talks to.
	 */
	apiHost: string;
}
/**
 * The checks of this store, each with one thing to do (sequenzy/v1/diagnostics). Names no shopper and no secret.
 */
export interface AdminDiagnostics {
	checks: {
		id: string;
		label: string;
		status: ("pass" | "warn" | "fail");
		/**
		 * How it is, and why that matters.
		 */
		sentence: string;
		action: ({
			label: string;
			/**
			 * Where in wp-admin that is done; null: elsewhere.
			 */
			url: (string | null);
		} | null);
	}[];
	/**
	 * Of WordPress, WooCommerce, PHP and this plugin, for a report.
	 */
	versions: {
		[k: string]: string;
	};
	checkedAt: Instant;
}
/**
 * Shoppers who wait in another plugin's list, and how moving them goes (sequenzy/v1/moving-in).
 */
export interface AdminMovingIn {
	sources: {
		id: ("woocommerce" | "back-in-stock-notifier" | "yith");
		/**
		 * As its makers call it.
		 */
		name: string;
		/**
		 * It still takes sign-ups and mails shoppers itself.
		 */
		isActive: boolean;
		waiting: number;
	}[];
	run: ({
		source: ("woocommerce" | "back-in-stock-notifier" | "yith");
		isDryRun: boolean;
		state: ("running" | "stopped" | "done");
		counts: {
			/**
			 * Shoppers looked at so far.
			 */
			found: number;
			/**
			 * Handed to the outbox; in a dry run: that would be.
			 */
			moved: number;
			/**
			 * Their product can be had now, so they wait for nothing.
			 */
			inStock: number;
			/**
			 * Their product is not published any more.
			 */
			gone: number;
			/**
			 * Without an address that a mail could reach.
			 */
			invalid: number;
			/**
			 * Moved before, or twice on the list.
			 */
			repeated: number;
		};
		startedAt: Instant;
		changedAt: Instant;
	} | null);
}
/**
 * What the owner may change, and what a store without a change has (sequenzy/v1/settings).
 */
export interface AdminSettings {
	settings: {
		/**
		 * Carts and checkouts of shoppers with a known address.
		 */
		capturesCarts: boolean;
		/**
		 * An address typed at the checkout counts before the order is placed.
		 */
		checkoutAddress: boolean;
		/**
		 * One unticked box about news and offers at the checkout.
		 */
		consentBox: boolean;
		/**
		 * Beside the box; empty: the plugin's own sentence.
		 */
		consentText: string;
		/**
		 * automatic: the form stands on every product page; manual: only where the block or the template function was put.
		 */
		formPlacement: ("automatic" | "manual");
		/**
		 * A question about mails in the back-in-stock form; empty: it is not put.
		 */
		formConsentText: string;
		/**
		 * Sign-ups of WooCommerce's own stock notifications go to Sequenzy too.
		 */
		forwardSignUps: boolean;
		keepDeliveredDays: number;
		keepSetAsideDays: number;
	};
	defaults: {
		/**
		 * Carts and checkouts of shoppers with a known address.
		 */
		capturesCarts: boolean;
		/**
		 * An address typed at the checkout counts before the order is placed.
		 */
		checkoutAddress: boolean;
		/**
		 * One unticked box about news and offers at the checkout.
		 */
		consentBox: boolean;
		/**
		 * Beside the box; empty: the plugin's own sentence.
		 */
		consentText: string;
		/**
		 * automatic: the form stands on every product page; manual: only where the block or the template function was put.
		 */
		formPlacement: ("automatic" | "manual");
		/**
		 * A question about mails in the back-in-stock form; empty: it is not put.
		 */
		formConsentText: string;
		/**
		 * Sign-ups of WooCommerce's own stock notifications go to Sequenzy too.
		 */
		forwardSignUps: boolean;
		keepDeliveredDays: number;
		keepSetAsideDays: number;
	};
	defaultConsentText: string;
	/**
	 * WooCommerce takes stock notifications here.
	 */
	canForwardSignUps: boolean;
}
/**
 * Answer of the plugin's own REST routes under sequenzy/v1/sync: the newest sync run, whatever became of it.
 */
export interface AdminSync {
	/**
	 * null: none since the store was connected.
	 */
	run: ({
		/**
		 * The plugin's own id of the run.
		 */
		runId: string;
		/**
		 * repair: a comparison that sends only what differs.
		 */
		reason: ("initial" | "manual" | "repair");
		state: ("requested" | "running" | "paused" | "verifying" | "repaired" | "verified" | "cancelled" | "failed");
		resources: {
			products: SyncProgress;
			customers: SyncProgress;
			orders: SyncProgress;
		};
		done: number;
		total: number;
		/**
		 * Records that were not taken with their page; they go on as live events, and what is never taken is in the outbox, dead, with its reason.
		 */
		refused: number;
		/**
		 * As Sequenzy counted them when both sides were compared; null: it has not said so yet. They travel with their orders.
		 */
		guestBuyers: (number | null);
		/**
		 * Groups of a thousand ids that differed and are being sent again.
		 */
		repairing: number;
		/**
		 * Records, as it was lately, the worker's breaks included.
		 */
		perMinute: (number | null);
		secondsLeft: (number | null);
		requestedAt: Instant;
		/**
		 * A moment, ISO 8601 in UTC, e.g. 2026-04-01T12:00:00.000Z.
		 */
		changedAt: string;
		/**
		 * Who changed it: user:1, worker, command, sequenzy.
		 */
		changedBy: string;
		error: ({
			code: string;
			message: string;
		} | null);
	} | null);
}
/** What this package asks of an `apiFetch`: the one of `@wordpress/api-fetch` fits as it is. */
export interface ApiRequest {
	/** A path under the REST root, e.g. `/sequenzy/v1/connection`. */
	readonly path: string;
	readonly method: "GET" | "POST";
	/** Sent as JSON. */
	readonly data?: unknown;
	readonly signal?: AbortSignal;
}
/** What every method takes. */
export interface CallOptions {
	/** Gives the call up; it then rejects with an `AbortError`. */
	readonly signal?: AbortSignal;
}
/** Which shoppers to move in from another plugin's waiting list. */
export interface MovingInStart {
	readonly source: AdminMovingIn["sources"][number]["id"];
	/** Only counts. */
	readonly isDryRun: boolean;
	/** The owner says that these people asked to be told; without it nothing is moved. */
	readonly hasConsent?: boolean;
}
/** How often to look, and when to stop looking. */
export interface WatchOptions extends CallOptions {
	/** Between two looks; 2 seconds by default. */
	readonly everyMs?: number;
	/** Waits; a test gives its own. Rejects when the signal fires. */
	readonly wait?: (delayMs: number, signal: AbortSignal | undefined) => Promise<void>;
}
/**
 * Why a call did not get an answer:
 * - `signed_out`: the session or its nonce ended. Reload the page and sign in again.
 * - `forbidden`: this person may not manage WooCommerce.
 * - `missing`: the route does not exist. The plugin is not active, or older than this client.
 * - `unreachable`: no network, or the store did not answer.
 * - `refused`: the plugin says no; `said` tells why and what to do, in the person's language.
 * - `failed`: the store answered with an error, or with something that is not the plugin's answer.
 */
export type AdminErrorKind = "signed_out" | "forbidden" | "missing" | "unreachable" | "refused" | "failed";
/**
 * Sends a request with WordPress's cookie and nonce and answers with the parsed body. It is given, not bundled: WordPress has it
 * already (`wp.apiFetch`), with its nonce and root set up.
 */
export type ApiFetch = (request: ApiRequest) => Promise<unknown>;
/**
 * Where the connection stands, seen from the store.
 */
export type ConnectionState = ("disconnected" | "authorizing" | "pending_confirm" | "active" | "auth_failed" | "revoked" | "safe_mode" | "needs_key" | "disconnecting");
/** All settings of the plugin, by name; each has a default that suits most stores. */
export type Settings = AdminSettings["settings"];
interface SyncProgress {
	done: number;
	/**
	 * When the run began, and what has come since.
	 */
	total: number;
}
type HttpUrl = string;
type Instant = string;

export {};
