/**
 * `?sequenzy-preview=STATE` in the sandbox: the screen in a state, with answers from states.ts in place of the store's. Built for the
 * sandbox alone and loaded by its mu-plugin, before the screen; no release has it.
 */
import { answer } from './answer.ts';
import { now } from './moments.ts';
import { states } from './states.ts';

interface Request {
	readonly path?: string;
}

declare const wp: {
	readonly apiFetch: { readonly use: ( middleware: ( request: Request, next: ( request: Request ) => unknown ) => unknown ) => void };
};

const address = new URL( window.location.href );
const state = states[ address.searchParams.get( 'sequenzy-preview' ) ?? '' ];

if ( state !== undefined ) {
	if ( state.tab !== 'overview' && ! address.searchParams.has( 'tab' ) ) {
		address.searchParams.set( 'tab', state.tab );
		if ( state.show !== undefined ) {
			address.searchParams.set( 'show', state.show );
		}
		window.history.replaceState( null, '', address );
	}
	// The present is that of the answers.
	Date.now = () => Date.parse( now );
	window.localStorage.removeItem( 'sequenzy-next-steps-closed' );
	wp.apiFetch.use( ( request, next ) => {
		const { path = '' } = request;
		if ( ! path.startsWith( '/sequenzy/v1/' ) ) {
			return next( request );
		}
		if ( state.silent === true ) {
			return new Promise( () => undefined );
		}
		return state.fails === undefined ? Promise.resolve( answer( state, path ) ) : Promise.reject( state.fails );
	} );
}
