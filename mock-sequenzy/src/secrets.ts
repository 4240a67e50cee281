import { createHash, createHmac, randomBytes } from 'node:crypto';

export type Secrets = {
	id: ( prefix: string ) => string;
	code: () => string;
	/** Derived, not stored: the same pair gets the same token, and as no verifier is ever kept, nothing at rest leads to one. */
	installationToken: ( requestId: string, codeVerifier: string ) => string;
};

export const createSecrets = ( key: string ): Secrets => ( {
	id: ( prefix ) => `${ prefix }_${ randomBytes( 12 ).toString( 'hex' ) }`,
	code: () => randomBytes( 32 ).toString( 'base64url' ),
	installationToken: ( requestId, codeVerifier ) =>
		`seq_wc_${ createHmac( 'sha256', key ).update( `${ requestId }\n${ codeVerifier }` ).digest( 'base64url' ) }`,
} );

export const newSecret = (): string => randomBytes( 32 ).toString( 'base64url' );

export const hashOf = ( secret: string ): string => createHash( 'sha256' ).update( secret ).digest( 'hex' );

/** RFC 7636, S256. */
export const challengeOf = ( codeVerifier: string ): string => createHash( 'sha256' ).update( codeVerifier ).digest( 'base64url' );
