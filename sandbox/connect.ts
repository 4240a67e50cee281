import type { SandboxInfo } from './sandbox-info.ts';
import { SandboxError } from './sandbox-error.ts';

/** Connects the store as its owner would, over the same routes: begin, approve at Sequenzy, come back with the code, confirm. */
export async function connectStore( info: SandboxInfo ): Promise< void > {
	const owner = await logIn( info );
	if ( ( await owner.call( 'GET', '' ) ).state === 'active' ) {
		return;
	}
	const { authorizeUrl } = await owner.call( 'POST', '' );
	if ( typeof authorizeUrl !== 'string' ) {
		throw new SandboxError( 'The store could not begin to connect: Sequenzy gave it no page for the approval.' );
	}
	const requestId = new URL( authorizeUrl ).searchParams.get( 'request' );
	const approval = await fetch( `${ info.mockUrl }/_mock/connect/approve`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify( { requestId, personId: 'owner' } ),
	} );
	if ( ! approval.ok ) {
		throw new SandboxError( `The mock did not approve the connection (${ approval.status }): ${ await approval.text() }` );
	}
	const { redirectUrl } = ( await approval.json() ) as { redirectUrl: string };
	await owner.open( redirectUrl );
	const { state, error } = await owner.call( 'POST', '/confirm' );
	if ( state !== 'active' ) {
		throw new SandboxError( `The store did not become connected (it is ${ String( state ) }): ${ JSON.stringify( error ) }` );
	}
}

interface Owner {
	/** Opens a page with the owner's cookies, following redirects. */
	readonly open: ( url: string ) => Promise< string >;
	/** Calls a route below sequenzy/v1/connection. */
	readonly call: ( method: 'GET' | 'POST', path: '' | '/confirm' ) => Promise< Record< string, unknown > >;
}

async function logIn( { storeUrl, adminUrl, username, password }: SandboxInfo ): Promise< Owner > {
	const cookies = new Map< string, string >( [ [ 'wordpress_test_cookie', 'WP Cookie check' ] ] );
	// Read to its end, for Node itself breaks when a server hangs up on an answer that nobody reads (undici 5360).
	const send = async ( url: string, init: RequestInit = {} ): Promise< { readonly answer: Response; readonly text: string } > => {
		const headers = new Headers( init.headers );
		headers.set( 'cookie', [ ...cookies ].map( ( [ name, value ] ) => `${ name }=${ value }` ).join( '; ' ) );
		const answer = await fetch( url, { ...init, headers, redirect: 'manual' } );
		for ( const cookie of answer.headers.getSetCookie() ) {
			const [ name = '', value = '' ] = ( cookie.split( ';' )[ 0 ] ?? '' ).split( /=(.*)/s );
			cookies.set( name, value );
		}
		return { answer, text: await answer.text() };
	};
	const open = async ( url: string ): Promise< string > => {
		const { answer, text } = await send( url );
		const next = answer.headers.get( 'location' );
		return next === null ? text : open( new URL( next, url ).href );
	};

	await send( `${ storeUrl }/wp-login.php`, {
		method: 'POST',
		body: new URLSearchParams( { log: username, pwd: password, testcookie: '1' } ),
	} );
	const nonce = await open( `${ adminUrl }admin-ajax.php?action=rest-nonce` );
	if ( ! /^[0-9a-f]{10}$/.test( nonce ) ) {
		throw new SandboxError(
			`Logging in to the store as ${ username } failed. If the password was changed there, use the Connect button in wp-admin.`
		);
	}
	return {
		open,
		call: async ( method, path ) => {
			const { answer, text } = await send( `${ storeUrl }/?rest_route=/sequenzy/v1/connection${ path }`, {
				method,
				headers: { 'x-wp-nonce': nonce },
			} );
			if ( ! answer.ok ) {
				throw new SandboxError(
					`The store answered ${ answer.status } to ${ method } sequenzy/v1/connection${ path }: ${ text.slice( 0, 500 ) }`
				);
			}
			return JSON.parse( text ) as Record< string, unknown >;
		},
	};
}
