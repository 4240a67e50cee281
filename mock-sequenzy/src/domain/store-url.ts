import { remembered } from './remembered.ts';

/** One spelling per store: lower-case host, no default port, no trailing slash, no query. The path counts (stores in folders). What is no address stays as it is. */
export const canonicalStoreUrl = remembered( ( url ) => {
	const parsed = URL.parse( url );
	return parsed === null ? url : parsed.origin + parsed.pathname.replace( /\/+$/, '' );
} );

export const originOf = ( url: string ): string => new URL( url ).origin;

export const isStoreUrl = ( url: string ): boolean => {
	const parsed = URL.parse( url );
	return (
		parsed !== null && /^https?:$/.test( parsed.protocol ) && parsed.hostname !== '' && parsed.username === '' && parsed.password === ''
	);
};
