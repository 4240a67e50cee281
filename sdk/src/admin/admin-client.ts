import type {
	AdminActivity,
	AdminActivityDetails,
	AdminActivityRetry,
	AdminConnection,
	AdminDiagnostics,
	AdminMovingIn,
	AdminSettings,
	AdminSync,
} from '../wire.ts';
import type { CallOptions } from './ask.ts';
import type { WatchOptions } from './watch-sync.ts';

/** Which part of the activity to see; everything that was sent, newest first, without it. */
export interface ActivityQuery {
	/** Of what was sent: `all`, `delivered`, `refused`, `retried`. Of what was not: `waiting`, `set_aside`. */
	readonly show?: 'all' | 'delivered' | 'refused' | 'retried' | 'waiting' | 'set_aside';
	readonly about?: 'products' | 'customers' | 'orders' | 'carts' | 'requests';
	/** A shopper's e-mail address, the number of a record, the id of an event, or how a type or code begins. */
	readonly search?: string;
	/** `next` of the page before. */
	readonly before?: string;
	/** 25 by default, 100 at most. */
	readonly limit?: number;
}

/** All settings of the plugin, by name; each has a default that suits most stores. */
export type Settings = AdminSettings[ 'settings' ];

/** Which shoppers to move in from another plugin's waiting list. */
export interface MovingInStart {
	readonly source: AdminMovingIn[ 'sources' ][ number ][ 'id' ];
	/** Only counts. */
	readonly isDryRun: boolean;
	/** The owner says that these people asked to be told; without it nothing is moved. */
	readonly hasConsent?: boolean;
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
	readonly getConnection: ( options?: CallOptions ) => Promise< AdminConnection >;
	/** Begins: then `state` is `authorizing` and `authorizeUrl` the page where a person approves, until `expiresAt`. Again: a new approval. */
	readonly connect: ( options?: CallOptions ) => Promise< AdminConnection >;
	/** The person said yes to the company shown in state `pending_confirm`; then `state` is `active`. A second confirm changes nothing. */
	readonly confirm: ( options?: CallOptions ) => Promise< AdminConnection >;
	/** Stops waiting for approval, or says "not mine" in state `pending_confirm`. */
	readonly cancel: ( options?: CallOptions ) => Promise< AdminConnection >;
	/** Ends the connection on both sides; what Sequenzy already knows stays there. */
	readonly disconnect: ( options?: CallOptions ) => Promise< AdminConnection >;

	/** Reads how the newest sync run stands: done and total per kind of record, records per minute, seconds left. `run` is null before the first. */
	readonly getSync: ( options?: CallOptions ) => Promise< AdminSync >;
	/** Copies everything, or (`repair`) compares and sends what differs; joins a run that is under way. */
	readonly startSync: ( options?: CallOptions & { readonly reason?: 'manual' | 'repair' } ) => Promise< AdminSync >;
	/** Stops after the page under way, until `resumeSync`. What happens in the shop is sent meanwhile. */
	readonly pauseSync: ( options?: CallOptions ) => Promise< AdminSync >;
	/** Goes on where it was, after a pause or a failure. */
	readonly resumeSync: ( options?: CallOptions ) => Promise< AdminSync >;
	/** Ends it; what arrived stays. */
	readonly stopSync: ( options?: CallOptions ) => Promise< AdminSync >;
	/**
	 * Progress, until the run moves no more: verified, failed, stopped, or paused by a person.
	 *
	 * @example
	 * for await ( const { run } of admin.watchSync() ) {
	 * 	console.log( `${ run?.done } of ${ run?.total }` );
	 * }
	 */
	readonly watchSync: ( options?: WatchOptions ) => AsyncIterable< AdminSync >;

	/** Reads a page of what was sent and what became of it, newest first; `next` names the page after it. */
	readonly getActivity: ( query?: ActivityQuery, options?: CallOptions ) => Promise< AdminActivity >;
	/** What was told, masked. `id` of an item of the activity. */
	readonly getActivityDetails: ( id: string, options?: CallOptions ) => Promise< AdminActivityDetails >;
	/** Sends again what was set aside: these entries (`entryId`, 100 at most), or all. */
	readonly retry: ( which: readonly number[] | 'all', options?: CallOptions ) => Promise< AdminActivityRetry >;

	/** Runs the checks. Only with `asksSequenzy` does anything leave the store: whether Sequenzy answers, which may take some seconds. */
	readonly getDiagnostics: ( options?: CallOptions & { readonly asksSequenzy?: boolean } ) => Promise< AdminDiagnostics >;

	/** Reads the settings, with what each may be. */
	readonly getSettings: ( options?: CallOptions ) => Promise< AdminSettings >;
	/** What is not named stays as it is. */
	readonly changeSettings: ( changes: Partial< Settings >, options?: CallOptions ) => Promise< AdminSettings >;

	/** Reads which other waiting lists are here, how many wait there, and how far moving in has come. */
	readonly getMovingIn: ( options?: CallOptions ) => Promise< AdminMovingIn >;
	/** Begins to move shoppers in, or only counts them (`isDryRun`). Goes on in the background; again: no one is moved twice. */
	readonly startMovingIn: ( start: MovingInStart, options?: CallOptions ) => Promise< AdminMovingIn >;
	/** Stops moving in; who was moved stays moved, and a later start goes on from there. */
	readonly stopMovingIn: ( options?: CallOptions ) => Promise< AdminMovingIn >;
}
