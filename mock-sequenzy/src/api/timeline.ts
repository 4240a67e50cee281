import { later, type Instant } from '../domain/instant.ts';

/**
 * The store sends its raw time with `sentAt`; each instant is moved by the difference to ours.
 * That cures a skewed clock and puts a frozen or advanced test clock and the store on one timeline.
 */
export const onOurTimeline = ( sentAt: Instant, now: Instant ): ( ( instant: Instant ) => Instant ) => {
	const nowMs = Date.parse( now );
	const differenceMs = nowMs - Date.parse( sentAt );
	return ( instant ) => ( Date.parse( instant ) + differenceMs < nowMs ? later( instant, differenceMs ) : now );
};

/** Raw store time as versions count it. */
export const microsOf = ( instant: Instant ): number => {
	const fraction = /\.(\d+)Z$/.exec( instant )?.[ 1 ] ?? '';
	const seconds = Date.parse( instant.replace( /\.\d+Z$/, 'Z' ) ) / 1000;
	return seconds * 1_000_000 + Number( fraction.padEnd( 6, '0' ) );
};
