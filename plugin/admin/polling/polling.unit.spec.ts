import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pollDelayMs } from './poll-delay.ts';
import { startPolling } from './poller.ts';

const setUp = () => {
	const answers: ( () => void )[] = [];
	const look = vi.fn( () => new Promise< void >( ( resolve ) => answers.push( resolve ) ) );
	const tab = Object.assign( new EventTarget(), { hidden: false } );
	return {
		look,
		tab: tab as unknown as Document,
		answer: async () => {
			answers.shift()?.();
			await vi.advanceTimersByTimeAsync( 0 );
		},
		show: ( isSeen: boolean ) => {
			tab.hidden = ! isSeen;
			tab.dispatchEvent( new Event( 'visibilitychange' ) );
		},
	};
};

describe( 'Looking again by itself', () => {
	beforeEach( () => {
		vi.useFakeTimers();
	} );
	afterEach( () => {
		vi.useRealTimers();
	} );

	it( 'waits for the last answer before it asks again', async () => {
		const { look, tab, answer } = setUp();
		startPolling( look, 3_000, tab );
		await vi.advanceTimersByTimeAsync( 60_000 );
		expect( look ).toHaveBeenCalledTimes( 1 );
		await answer();
		await vi.advanceTimersByTimeAsync( 3_000 );
		expect( look ).toHaveBeenCalledTimes( 2 );
	} );

	it( 'rests while the tab is hidden and looks at once when it is seen again', async () => {
		const { look, tab, answer, show } = setUp();
		startPolling( look, 3_000, tab );
		show( false );
		await vi.advanceTimersByTimeAsync( 60_000 );
		expect( look ).not.toHaveBeenCalled();
		show( true );
		expect( look ).toHaveBeenCalledTimes( 1 );
		show( false );
		await answer();
		await vi.advanceTimersByTimeAsync( 60_000 );
		expect( look ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'asks once per pause, however often the tab is turned to', async () => {
		const { look, tab, answer, show } = setUp();
		startPolling( look, 3_000, tab );
		show( true );
		show( true );
		await answer();
		await answer();
		await vi.advanceTimersByTimeAsync( 3_000 );
		expect( look ).toHaveBeenCalledTimes( 3 );
	} );

	it( 'looks only when the tab is turned to, where nothing changes by itself', async () => {
		const { look, tab, show } = setUp();
		startPolling( look, null, tab );
		await vi.advanceTimersByTimeAsync( 60_000 );
		expect( look ).not.toHaveBeenCalled();
		show( true );
		expect( look ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'ends when it is told to, also between question and answer', async () => {
		const { look, tab, answer, show } = setUp();
		const stop = startPolling( look, 3_000, tab );
		await vi.advanceTimersByTimeAsync( 3_000 );
		stop();
		await answer();
		show( true );
		await vi.advanceTimersByTimeAsync( 60_000 );
		expect( look ).toHaveBeenCalledTimes( 1 );
	} );
} );

describe( 'How often it looks', () => {
	it.each( [
		[ 'every 3 seconds for the approval', 'waiting', null, 3_000 ],
		[ 'every 15 seconds for "last seen"', 'connected', null, 15_000 ],
		[ 'less often when the store does not answer', 'waiting', 'unreachable', 15_000 ],
		[ 'not at all once the login has ended', 'connected', 'signed_out', null ],
		[ 'not at all where it is a person’s turn', 'confirm', null, null ],
		[ 'not at all before the first answer', null, null, null ],
	] as const )( '%s', ( _how, screen, kind, delayMs ) => {
		expect( pollDelayMs( screen, kind === null ? null : { intent: null, kind } ) ).toBe( delayMs );
	} );
} );
