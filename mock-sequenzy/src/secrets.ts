import { createHash, createHmac, randomBytes } from 'node:crypto';

export type Secrets = {
	id: ( prefix: string ) => string;
	code: () => string;
	/** Derived, not stored: the same request gets the same token, and nothing at rest opens anything. */
	installationToken: ( requestId: string ) => string;
};

export const createSecrets = ( key: string ): Secrets => ( {
	id: ( prefix ) => `${ prefix }_${ randomBytes( 12 ).toString( 'hex' ) }`,
	code: () => randomBytes( 32 ).toString( 'base64url' ),
	installationToken: ( requestId ) => `seq_wc_${ createHmac( 'sha256', key ).update( requestId ).digest( 'base64url' ) }`,
} );

export const newSecret = (): string => randomBytes( 32 ).toString( 'base64url' );

export const hashOf = ( secret: string ): string => createHash( 'sha256' ).update( secret ).digest( 'hex' );

/** RFC 7636, S256. */
export const challengeOf = ( codeVerifier: string ): string => createHash( 'sha256' ).update( codeVerifier ).digest( 'base64url' );
