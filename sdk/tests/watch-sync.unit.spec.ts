import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAdminClient, type AdminSync } from '../src/admin.ts';

const running = JSON.parse(
	readFileSync( new URL( '../../contract/examples/admin-sync/valid-running.json', import.meta.url ), 'utf8' )
) as AdminSync;

const at = ( state: string, done: number ): unknown => ( { run: { ...running.run, state, done } } );

/** A client whose store tells these, one after the other, and how long it was left alone between them. */
const watching = ( ...answers: unknown[] ) => {
	const waited: number[] = [];
	const admin = createAdminClient( { apiFetch: async () => answers.shift() } );
	const wait = async ( delayMs: number ) => void waited.push( delayMs );
	return { admin, waited, wait, left: answers };
};

describe( 'Watching a sync', () => {
	it( 'tells each step and ends with the verified run', async () => {
		const { admin, wait, waited } = watching(
			at( 'requested', 0 ),
			at( 'running', 100 ),
			at( 'verifying', 200 ),
			at( 'verified', 200 )
		);
		const seen = [];
		for await ( const { run } of admin.watchSync( { everyMs: 500, wait } ) ) {
			seen.push( `${ run?.state } ${ run?.done }` );
		}
		expect( seen ).toEqual( [ 'requested 0', 'running 100', 'verifying 200', 'verified 200' ] );
		expect( waited ).toEqual( [ 500, 500, 500 ] );
	} );

	it.each( [ 'paused', 'cancelled', 'failed', 'verified' ] )(
		'asks once when the run is %s: it moves no more by itself',
		async ( state ) => {
			const { admin, wait, left } = watching( at( state, 50 ), at( 'running', 60 ) );
			for await ( const { run } of admin.watchSync( { wait } ) ) {
				expect( run?.state ).toBe( state );
			}
			expect( left ).toHaveLength( 1 );
		}
	);

	it( 'ends at once where there was no run yet', async () => {
		const { admin, wait } = watching( { run: null } );
		const seen = [];
		for await ( const sync of admin.watchSync( { wait } ) ) {
			seen.push( sync );
		}
		expect( seen ).toEqual( [ { run: null } ] );
	} );

	it( 'stops asking when nobody listens any more', async () => {
		const { admin, wait, left } = watching( at( 'running', 1 ), at( 'running', 2 ), at( 'running', 3 ) );
		for await ( const { run } of admin.watchSync( { wait } ) ) {
			if ( run?.done === 2 ) {
				break;
			}
		}
		expect( left ).toHaveLength( 1 );
	} );

	it( 'gives up in the middle of a pause when it is told to', async () => {
		const leaving = new AbortController();
		const { admin } = watching( at( 'running', 1 ), at( 'running', 2 ) );
		const watch = admin.watchSync( { everyMs: 60_000, signal: leaving.signal } )[ Symbol.asyncIterator ]();
		await watch.next();
		const next = watch.next();
		leaving.abort();
		await expect( next ).rejects.toMatchObject( { name: 'AbortError' } );
	} );
} );
