import type { Call } from '../call.ts';
import type { Routes } from '../routes.ts';
import type { CallOptions } from '../send.ts';
import type { Account } from '../../wire.ts';

/** Vendor page: Account. */
export interface AccountCalls {
	/** Who the key speaks for, and what it may do. The cheapest way to find out whether a key works. */
	readonly get: ( options?: CallOptions ) => Call< Account >;
}

export const accountCalls = ( routes: Routes ): AccountCalls => ( {
	get: routes.ask( 'GET account' ),
} );
