import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTicker } from '../ticker.ts';

beforeEach( () => void vi.useFakeTimers() );
afterEach( () => void vi.useRealTimers() );

/** Rounds that end when the test says so. */
function createRounds() {
	const open: { readonly end: () => void; readonly fail: ( error: Error ) => void }[] = [];
	let begun = 0;
	return {
		round: () => {
			begun += 1;
			return new Promise< void >( ( resolve, reject ) => open.push( { end: resolve, fail: reject } ) );
		},
		begun: () => begun,
		end: () => open.shift()!.end(),
		fail: ( error: Error ) => open.shift()!.fail( error ),
	};
}

describe( "the store's alarm clock", () => {
	it( 'never rings while a round is under way', async () => {
		const rounds = createRounds();
		const ticker = createTicker( { round: rounds.round, intervalMs: 2_000, onFailure: () => undefined } );
		ticker.resume();
		await vi.advanceTimersByTimeAsync( 10_000 );
		expect( rounds.begun() ).toBe( 1 );
		rounds.end();
		await vi.advanceTimersByTimeAsync( 2_000 );
		expect( rounds.begun() ).toBe( 2 );
	} );

	it( 'rings by hand while it is paused, one round after the other', async () => {
		const rounds = createRounds();
		const ticker = createTicker( { round: rounds.round, intervalMs: 2_000, onFailure: () => undefined } );
		const both = Promise.all( [ ticker.tick(), ticker.tick() ] );
		await vi.advanceTimersByTimeAsync( 0 );
		expect( rounds.begun() ).toBe( 1 );
		rounds.end();
		await vi.advanceTimersByTimeAsync( 0 );
		rounds.end();
		await both;
		expect( rounds.begun() ).toBe( 2 );
	} );

	it( 'is paused only when the last round has ended', async () => {
		const rounds = createRounds();
		const ticker = createTicker( { round: rounds.round, intervalMs: 2_000, onFailure: () => undefined } );
		ticker.resume();
		await vi.advanceTimersByTimeAsync( 2_000 );
		let paused = false;
		const pause = ticker.pause().then( () => {
			paused = true;
		} );
		await vi.advanceTimersByTimeAsync( 0 );
		expect( paused ).toBe( false );
		rounds.end();
		await pause;
		await vi.advanceTimersByTimeAsync( 10_000 );
		expect( rounds.begun() ).toBe( 1 );
	} );

	it( 'goes on after a round that failed, and says so', async () => {
		const rounds = createRounds();
		const failures: unknown[] = [];
		const ticker = createTicker( { round: rounds.round, intervalMs: 2_000, onFailure: ( error ) => failures.push( error ) } );
		ticker.resume();
		await vi.advanceTimersByTimeAsync( 2_000 );
		rounds.fail( new Error( 'no answer' ) );
		await vi.advanceTimersByTimeAsync( 2_000 );
		expect( failures ).toHaveLength( 1 );
		expect( rounds.begun() ).toBe( 2 );
	} );
} );
