import type { Failure } from '../store/state.ts';
import type { Screen } from '../screens/screen.ts';

const WAITING_MS = 3_000;
const QUIET_MS = 15_000;

/** How long until the connection is looked up again by itself; null where nothing changes without a person. */
export function pollDelayMs( screen: Screen | null, failure: Failure | null ): number | null {
	if ( failure?.kind === 'signed_out' || failure?.kind === 'forbidden' ) {
		return null;
	}
	switch ( screen ) {
		case 'waiting':
			// A store that does not answer is not helped by being asked more often.
			return failure === null ? WAITING_MS : QUIET_MS;
		case 'connected':
			return QUIET_MS;
		default:
			return null;
	}
}
