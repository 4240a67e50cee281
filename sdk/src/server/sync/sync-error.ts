/**
 * - `STORE_REFUSED`: WooCommerce does not take the key, or the key may not read.
 * - `STORE_UNREACHABLE`: the store did not answer, several times.
 * - `STORE_UNREADABLE`: it answered, but not as WooCommerce's REST API does.
 * - `SEQUENZY_FAILED`: a call to Sequenzy did not succeed; `cause` is the `SequenzyError`.
 * - `IMPORT_FAILED`: Sequenzy took the customers and then did not work them off.
 * - `CURSOR_UNKNOWN`: the cursor is not one of this version of `syncStore`.
 */
export type SyncErrorCode =
	'STORE_REFUSED' | 'STORE_UNREACHABLE' | 'STORE_UNREADABLE' | 'SEQUENZY_FAILED' | 'IMPORT_FAILED' | 'CURSOR_UNKNOWN';

/** `syncStore` could not go on. Mend the cause and call it again with `cursor`: it goes on where it stood. */
export class SyncError extends Error {
	override readonly name = 'SyncError';

	readonly code: SyncErrorCode;

	/** Where it stood; absent when nothing was brought yet. */
	cursor: string | undefined = undefined;

	constructor( code: SyncErrorCode, message: string, cause?: unknown ) {
		super( message, { cause } );
		this.code = code;
	}
}

/** True also for an error of another copy of this package. */
export function isSyncError( thrown: unknown ): thrown is SyncError {
	return thrown instanceof Error && thrown.name === 'SyncError';
}
