import apiFetch from '@wordpress/api-fetch';
import { createRegistry, RegistryProvider } from '@wordpress/data';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import { App } from '../app.tsx';
import { answer } from '../preview/answer.ts';
import { now } from '../preview/moments.ts';
import type { PreviewState } from '../preview/states.ts';
import { store } from '../store/index.ts';

/** What the screen asked the store for. */
interface Asked {
	readonly path: string;
	readonly method: string;
	readonly data: unknown;
}

/** The whole screen in a page of its own, with answers in place of the store's; it ends with the test. */
export interface OpenedScreen {
	readonly place: HTMLElement;
	/** Every call that changes something, in order. */
	readonly asked: Asked[];
	/** What the store answers from now on. */
	readonly become: ( next: PreviewState ) => void;
	/** Waits for it. */
	readonly heading: ( text: string ) => Promise< HTMLElement >;
	readonly says: ( text: string ) => Promise< void >;
	/** Waits for it; the words are those that a screen reader says. */
	readonly control: ( name: string ) => Promise< HTMLElement >;
	readonly press: ( name: string ) => Promise< void >;
}

export function openScreen( first: PreviewState ): OpenedScreen {
	let state = first;
	const asked: Asked[] = [];
	vi.useFakeTimers( { toFake: [ 'Date' ], now: new Date( now ) } );
	window.history.replaceState(
		null,
		'',
		`/?page=sequenzy&tab=${ first.tab }${ first.show === undefined ? '' : `&show=${ first.show }` }`
	);
	apiFetch.setFetchHandler( ( { path = '', method = 'GET', data } ) => {
		if ( method !== 'GET' ) {
			asked.push( { path: path.replace( /\?_locale=user$/, '' ), method, data } );
		}
		if ( state.silent === true ) {
			return new Promise( () => undefined );
		}
		return state.fails === undefined ? Promise.resolve( answer( state, path ) ) : Promise.reject( state.fails );
	} );
	const registry = createRegistry();
	registry.register( store );
	const place = document.createElement( 'div' );
	place.id = 'sequenzy-admin';
	document.body.append( place );
	const root = createRoot( place );
	root.render(
		<RegistryProvider value={ registry }>
			<App />
		</RegistryProvider>
	);
	onTestFinished( () => {
		root.unmount();
		place.remove();
		window.localStorage.clear();
		vi.useRealTimers();
	} );
	// Dialogs stand beside the screen.
	const all = ( selector: string ) => [ ...document.body.querySelectorAll< HTMLElement >( selector ) ];
	const found = ( what: () => HTMLElement | undefined ) => until( what );
	const control = ( name: string ) =>
		found( () => all( 'button, a, input, select, textarea' ).find( ( element ) => nameOf( element ) === name ) );
	return {
		place,
		asked,
		become: ( next ) => {
			state = next;
		},
		heading: ( text ) => found( () => all( 'h1, h2, h3' ).find( ( { textContent } ) => textContent === text ) ),
		says: async ( text ) => void ( await until( () => document.body.textContent.includes( text ) ) ),
		control,
		press: async ( name ) => ( await control( name ) ).click(),
	};
}

/** A busy machine may take its time. */
export const until = < Found, >( what: () => Found ) => vi.waitUntil( what, { timeout: 15_000 } );

/** What a screen reader calls it, as far as this screen names things. */
export function nameOf( element: HTMLElement ): string {
	const label = element.id === '' ? null : document.querySelector( `label[for="${ element.id }"]` );
	return ( element.getAttribute( 'aria-label' ) ?? label?.textContent ?? element.textContent ?? '' ).trim();
}
