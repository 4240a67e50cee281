import type { Call, Reply } from '../call.ts';
import { ok } from './ok.ts';

export const getRateLimits = ( { mock }: Call ): Reply => ok( { enabled: mock.rateLimits.isOn() } );

/** The vendor's 100 calls a minute and 20 a second for each API key, by the mock's clock. Counting begins anew. */
export const putRateLimits = ( call: Call ): Reply => {
	call.mock.rateLimits.turn( ( call.body as { enabled: boolean } ).enabled );
	return getRateLimits( call );
};
