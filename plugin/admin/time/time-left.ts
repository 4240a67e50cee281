const PLAUSIBLE_MS = 60 * 60_000;

/** "9:41" until an instant; null when it has passed, or is so far away that this browser's clock must be wrong. */
export function timeLeft( until: string, nowMs: number ): string | null {
	const leftMs = Date.parse( until ) - nowMs;
	if ( leftMs <= 0 || leftMs > PLAUSIBLE_MS ) {
		return null;
	}
	const seconds = Math.ceil( leftMs / 1_000 );
	return `${ Math.floor( seconds / 60 ) }:${ String( seconds % 60 ).padStart( 2, '0' ) }`;
}
