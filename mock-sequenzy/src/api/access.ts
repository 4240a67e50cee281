/** Who may reach the dashboard and the laboratory. Neither has a password. */
export type Access = {
	/** The address listened on; anybody in the network can call when it is not this machine's own. */
	host: string;
	/** Whether the dashboard and the laboratory are served there. */
	lab: boolean;
};

export const accessAt = ( host: string, lab: boolean ): Access => ( { host, lab: lab || isLoopback( host ) } );

export const isLoopback = ( host: string ): boolean =>
	/^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test( host ) || host.toLowerCase().endsWith( '.localhost' );

/**
 * A page of another site can give its own name this machine's address (DNS rebinding) and then read what is answered.
 * So the laboratory is only answered under a loopback name or a bare address, never under a foreign name.
 */
export const isTrustedHost = ( hostHeader: string | undefined, baseUrl: string ): boolean => {
	const name = nameOf( hostHeader );
	return name === null || isLoopback( name ) || isAddress( name ) || name === URL.parse( baseUrl )?.hostname;
};

/** A page of another site, or of the store beside us on another port, must not approve a connection or move the clock behind a person's back. */
export const isFromAnotherSite = ( headers: Record< string, string | undefined > ): boolean => {
	const { origin, host } = headers;
	const site = headers[ 'sec-fetch-site' ];
	if ( site !== undefined ) {
		return site !== 'same-origin' && site !== 'none';
	}
	return origin !== undefined && host !== undefined && URL.parse( origin )?.host !== host;
};

const nameOf = ( hostHeader: string | undefined ): string | null =>
	hostHeader === undefined ? null : ( URL.parse( `http://${ hostHeader }` )?.hostname ?? '' );

const isAddress = ( name: string ): boolean => /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i.test( name );
