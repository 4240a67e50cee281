import type { Instant } from '../../domain/instant.ts';
import type { Call, Reply } from '../call.ts';
import type { ApiKey } from '../../domain/keys/api-keys.ts';

/** Every 2xx has a JSON body with `success` (reference 17.5, 17.7). */
export const done = ( body: object, status = 200 ): Reply => ( { status, body: { success: true, ...body } } );

/** A date that is not there is left out: the vendor's PHP client breaks on null (reference 17.1). */
export const dates = ( given: Record< string, Instant | null | undefined > ): Record< string, Instant > =>
	Object.fromEntries( Object.entries( given ).flatMap( ( [ name, at ] ) => ( at ? [ [ name, at ] ] : [] ) ) );

export const keyOf = ( { caller }: Call ): ApiKey => {
	if ( caller.kind !== 'api' ) {
		throw new Error( 'This handler is for routes with auth "apiKey".' );
	}
	return caller.key;
};

export const mayTriggerAutomations = ( call: Call ): boolean => keyOf( call ).scopes?.includes( 'automations:trigger' ) ?? true;
