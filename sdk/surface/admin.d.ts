/** A call to the plugin's routes that got no answer. `cause` is what `apiFetch` threw. */
export declare class AdminError extends Error {
	readonly name = "AdminError";
	readonly kind: AdminErrorKind;
	/** WordPress's own code, e.g. `rest_cookie_invalid_nonce`. */
	readonly code: string;
	/** HTTP status; absent when there was none. */
	readonly status: number | undefined;
	constructor(kind: AdminErrorKind, code: string, message: string, details?: {
		status?: number;
		cause?: unknown;
	});
}
/**
 * A client of the plugin's REST routes `sequenzy/v1/connection` (contract: admin-connection.json).
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
/**
 * The connection of this store to Sequenzy, as a screen in wp-admin sees and changes it. Every method answers with the connection
 * as it is afterwards; what Sequenzy refused stands in `error` of that answer. No method answers with a secret.
 *
 * Every method rejects with an `AdminError` when the store gave no answer, and with an `AbortError` when `signal` fired.
 */
export interface AdminClient {
	/** Reads the connection; while it waits for approval this also asks Sequenzy how that is going (`approval`). */
	getConnection: (options?: CallOptions) => Promise<AdminConnection>;
	/** Begins: then `state` is `authorizing` and `authorizeUrl` the page where a person approves, until `expiresAt`. Again: a new approval. */
	connect: (options?: CallOptions) => Promise<AdminConnection>;
	/** The person said yes to the company shown in state `pending_confirm`; then `state` is `active`. A second confirm changes nothing. */
	confirm: (options?: CallOptions) => Promise<AdminConnection>;
	/** Stops waiting for approval, or says "not mine" in state `pending_confirm`. */
	cancel: (options?: CallOptions) => Promise<AdminConnection>;
	/** Ends the connection on both sides; what Sequenzy already knows stays there. */
	disconnect: (options?: CallOptions) => Promise<AdminConnection>;
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
/** What this package asks of an `apiFetch`: the one of `@wordpress/api-fetch` fits as it is. */
export interface ApiRequest {
	/** A path under the REST root, e.g. `/sequenzy/v1/connection`. */
	readonly path: string;
	readonly method: "GET" | "POST";
	readonly signal?: AbortSignal;
}
export interface CallOptions {
	/** Gives the call up; it then rejects with an `AbortError`. */
	readonly signal?: AbortSignal;
}
/**
 * Why a call did not get an answer:
 * - `signed_out`: the session or its nonce ended. Reload the page and sign in again.
 * - `forbidden`: this person may not manage WooCommerce.
 * - `missing`: the route does not exist. The plugin is not active, or older than this client.
 * - `unreachable`: no network, or the store did not answer.
 * - `failed`: the store answered with an error, or with something that is not the plugin's answer.
 */
export type AdminErrorKind = "signed_out" | "forbidden" | "missing" | "unreachable" | "failed";
/**
 * Sends a request with WordPress's cookie and nonce and answers with the parsed body. It is given, not bundled: WordPress has it
 * already (`wp.apiFetch`), with its nonce and root set up.
 */
export type ApiFetch = (request: ApiRequest) => Promise<unknown>;
/* Generated from contract/schemas by `npm run contract`. Do not edit. */
/**
 * Where the connection stands, seen from the store.
 */
export type ConnectionState = ("disconnected" | "authorizing" | "pending_confirm" | "active" | "auth_failed" | "revoked" | "safe_mode" | "needs_key" | "disconnecting");
type HttpUrl = string;
type Instant = string;

export {};
