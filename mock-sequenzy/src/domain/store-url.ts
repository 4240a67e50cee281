/** One spelling per store: lower-case host, no default port, no trailing slash, no query. The path counts (stores in folders). */
export const canonicalStoreUrl = ( url: string ): string => {
	const { origin, pathname } = new URL( url );
	return origin + pathname.replace( /\/+$/, '' );
};

export const originOf = ( url: string ): string => new URL( url ).origin;

export const isStoreUrl = ( url: string ): boolean => {
	const parsed = URL.parse( url );
	return (
		parsed !== null && /^https?:$/.test( parsed.protocol ) && parsed.hostname !== '' && parsed.username === '' && parsed.password === ''
	);
};
