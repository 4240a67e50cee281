import type { Integration, TokenRecord } from '../../domain/connection/state.ts';
import { ApiError } from '../api-error.ts';
import type { Call } from '../call.ts';

export const storeOf = ( { caller }: Call ): { presented: string; token: TokenRecord } => {
	if ( caller.kind !== 'store' ) {
		throw new Error( 'A route that needs the calling store is mounted without its token check.' );
	}
	return caller;
};

export const integrationOf = ( { caller }: Call ): Integration => {
	if ( caller.kind !== 'store' || ! caller.integration ) {
		throw new ApiError( { code: 'TOKEN_INVALID', description: 'The token leads to no connection.' } );
	}
	return caller.integration;
};
