import { remembered } from './remembered.ts';

/** One spelling per store: lower-case host, no default port, no trailing slash, no query. The path counts (stores in folders). What is no address stays as it is. */
export const canonicalStoreUrl = remembered( ( url ) => {
	const parsed = URL.parse( url );
	return parsed === null ? url : parsed.origin + parsed.pathname.replace( /\/+$/, '' );
} );

export const originOf = ( url: string ): string => new URL( url ).origin;

export const isStoreUrl = remembered( ( url ) => {
	const parsed = URL.parse( url );
	return (
		parsed !== null && /^https?:$/.test( parsed.protocol ) && parsed.hostname !== '' && parsed.username === '' && parsed.password === ''
	);
} );

/** What names a store: its address without the scheme. A store that gets its certificate is the same store (docs/adr/0017). */
const nameOf = remembered( ( url ) => {
	const parsed = URL.parse( url );
	return parsed === null ? url : parsed.host + parsed.pathname.replace( /\/+$/, '' );
} );

export const isSameStore = ( one: string, other: string ): boolean => nameOf( one ) === nameOf( other );

/** Whether a browser's `Origin` is that of the store, with http or https. */
export const isOriginOf = ( storeUrl: string, origin: string | undefined ): boolean =>
	origin !== undefined && isStoreUrl( origin ) && originOf( origin ) === origin && new URL( origin ).host === new URL( storeUrl ).host;
