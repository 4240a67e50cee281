import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMockSequenzy, type Fault } from 'mock-sequenzy';
import { answerOf, nativeScript, startNativeStore, type Engine, type Said } from '../support/native-store.ts';
import { startWatched, type Watched } from './watched-mock.ts';

/** A store on native PHP that is connected to the real mock, and what happened in it. */
export interface Scene {
	readonly storeName: string;
	readonly products: readonly number[];
	readonly watched: Watched;
	/** A number for a fact or a version that was not used before. */
	readonly take: ( amount: number ) => number;
	readonly run: < Answer >( script: string, told?: Record< string, unknown > ) => Promise< Answer >;
	/** The same for a process that may be killed. */
	readonly runMortal: ( script: string, told: Record< string, unknown > ) => Promise< Said >;
	readonly connect: () => Promise< void >;
	readonly setFaults: ( faults: readonly Fault[], seed: number ) => Promise< void >;
	readonly read: < Answer >( path: string ) => Promise< Answer >;
	/** What the store wrote down: by word, the numbers. */
	readonly ledger: () => ReadonlyMap< string, readonly number[] >;
	readonly close: () => Promise< void >;
}

export const setScene = async ( engine: Engine ): Promise< Scene > => {
	const mock = await createMockSequenzy();
	const watched = await startWatched( mock.url );
	const store = await startNativeStore( engine, watched.url );
	const folder = mkdtempSync( join( tmpdir(), 'sequenzy-chaos-' ) );
	const ledger = join( folder, 'ledger' );
	writeFileSync( ledger, '' );
	const scripts = new URL( './store/', import.meta.url );
	const runMortal = ( script: string, told: Record< string, unknown > ) =>
		store.run( new URL( `${ script }.php`, scripts ), { ledger, ...told } );
	const run = async < Answer >( script: string, told: Record< string, unknown > = {} ): Promise< Answer > =>
		answerOf( new URL( script, scripts ), await runMortal( script, told ) );
	const connect = async () => {
		const { state } = await store.ask< { state: string } >( nativeScript( 'connect' ) );
		if ( state !== 'active' ) {
			throw new Error( `The store did not become connected; it is ${ state }.` );
		}
	};
	let next = 1;
	const products = await run< number[] >( 'stock-up', { amount: 5 } );
	await connect();
	return {
		storeName: store.name,
		products,
		watched,
		run,
		runMortal,
		connect,
		take: ( amount ) => {
			next += amount;
			return next - amount;
		},
		setFaults: async ( faults, seed ) => {
			await call( mock.url, 'PUT', '/faults', { faults, seed } );
		},
		read: ( path ) => call( mock.url, 'GET', path ),
		ledger: () => {
			const words = new Map< string, number[] >();
			for ( const [ , word = '', number ] of readFileSync( ledger, 'utf8' ).matchAll( /^(\S+) (\d+)$/gm ) ) {
				words.set( word, [ ...( words.get( word ) ?? [] ), Number( number ) ] );
			}
			return words;
		},
		close: async () => {
			await store.close();
			await watched.close();
			await mock.close();
			rmSync( folder, { recursive: true, force: true } );
		},
	};
};

const call = async < Answer >( url: string, method: string, path: string, body?: unknown ): Promise< Answer > => {
	const response = await fetch( `${ url }/_mock${ path }`, {
		method,
		...( body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify( body ) } ),
	} );
	if ( ! response.ok ) {
		throw new Error( `${ method } ${ path } answered ${ response.status }: ${ await response.text() }` );
	}
	return ( await response.json() ) as Answer;
};
