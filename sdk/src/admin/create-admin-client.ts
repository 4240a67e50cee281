import { AdminError, adminErrorFrom } from './admin-error.ts';
import type { ApiFetch, ApiRequest } from './api-fetch.ts';
import type { AdminConnection } from '../wire.ts';

export interface CallOptions {
	/** Gives the call up; it then rejects with an `AbortError`. */
	readonly signal?: AbortSignal;
}

/**
 * The connection of this store to Sequenzy, as a screen in wp-admin sees and changes it. Every method answers with the connection
 * as it is afterwards; what Sequenzy refused stands in `error` of that answer. No method answers with a secret.
 *
 * Every method rejects with an `AdminError` when the store gave no answer, and with an `AbortError` when `signal` fired.
 */
export interface AdminClient {
	/** Reads the connection; while it waits for approval this also asks Sequenzy how that is going (`approval`). */
	getConnection: ( options?: CallOptions ) => Promise< AdminConnection >;
	/** Begins: then `state` is `authorizing` and `authorizeUrl` the page where a person approves, until `expiresAt`. Again: a new approval. */
	connect: ( options?: CallOptions ) => Promise< AdminConnection >;
	/** The person said yes to the company shown in state `pending_confirm`; then `state` is `active`. A second confirm changes nothing. */
	confirm: ( options?: CallOptions ) => Promise< AdminConnection >;
	/** Stops waiting for approval, or says "not mine" in state `pending_confirm`. */
	cancel: ( options?: CallOptions ) => Promise< AdminConnection >;
	/** Ends the connection on both sides; what Sequenzy already knows stays there. */
	disconnect: ( options?: CallOptions ) => Promise< AdminConnection >;
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
export function createAdminClient( { apiFetch }: { readonly apiFetch: ApiFetch } ): AdminClient {
	const call =
		( method: ApiRequest[ 'method' ], action = '' ) =>
		async ( { signal }: CallOptions = {} ): Promise< AdminConnection > => {
			const path = `/sequenzy/v1/connection${ action }`;
			const answer = await send( apiFetch, { path, method, ...( signal && { signal } ) } );
			if ( ! isAdminConnection( answer ) ) {
				throw new AdminError(
					'failed',
					'unexpected_answer',
					`${ path }: the answer is not the plugin's. Look for another plugin that changes REST answers.`,
					{ cause: answer }
				);
			}
			return answer;
		};
	return {
		getConnection: call( 'GET' ),
		connect: call( 'POST' ),
		confirm: call( 'POST', '/confirm' ),
		cancel: call( 'POST', '/cancel' ),
		disconnect: call( 'POST', '/disconnect' ),
	};
}

async function send( apiFetch: ApiFetch, request: ApiRequest ): Promise< unknown > {
	try {
		return await apiFetch( request );
	} catch ( thrown ) {
		if ( request.signal?.aborted ) {
			throw thrown;
		}
		throw adminErrorFrom( thrown, request.path );
	}
}

/** Tolerant: later plugins may say more. */
function isAdminConnection( answer: unknown ): answer is AdminConnection {
	return typeof answer === 'object' && answer !== null && 'state' in answer && typeof answer.state === 'string';
}
