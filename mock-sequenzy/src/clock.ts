import { isInstant, type Instant } from './domain/instant.ts';
import { parsedOrNull } from './parsed.ts';

export type ClockMode = 'running' | 'frozen';
type Timeline = { mode: 'running'; offsetMs: number } | { mode: 'frozen'; at: Instant };

export type Clock = {
	now: () => Instant;
	mode: () => ClockMode;
	/** Puts the hand somewhere, in the mode it is in. What falls due on the way is the engine's business. */
	moveTo: ( instant: Instant ) => void;
	/** On the way of an advance: the same, but not written down before the end. */
	passTo: ( instant: Instant ) => void;
	freeze: () => void;
	/** Time runs on from where it is; it never jumps back. */
	resume: () => void;
	reset: () => void;
	/** How far a running clock is from the system's; 0 is real time. */
	offsetMs: () => number;
	/** After its setting was put back. */
	reload: () => void;
};

export type ClockOptions = {
	systemNow: () => number;
	load: () => string | null;
	save: ( timeline: string ) => void;
};

export const createClock = ( { systemNow, load, save }: ClockOptions ): Clock => {
	const loaded = (): Timeline => ( JSON.parse( load() ?? 'null' ) as Timeline | null ) ?? real;
	let timeline = loaded();
	const turnTo = ( next: Timeline ) => {
		timeline = next;
		save( JSON.stringify( next ) );
	};
	const now = (): Instant => ( timeline.mode === 'frozen' ? timeline.at : textOf( systemNow() + timeline.offsetMs ) );
	const runningFrom = ( instant: Instant ): Timeline => ( { mode: 'running', offsetMs: Date.parse( instant ) - systemNow() } );
	const at = ( instant: Instant ): Timeline => ( timeline.mode === 'frozen' ? { mode: 'frozen', at: instant } : runningFrom( instant ) );
	return {
		now,
		mode: () => timeline.mode,
		moveTo: ( instant ) => turnTo( at( instant ) ),
		passTo: ( instant ) => {
			timeline = at( instant );
		},
		freeze: () => turnTo( { mode: 'frozen', at: now() } ),
		resume: () => turnTo( timeline.mode === 'frozen' ? runningFrom( timeline.at ) : timeline ),
		reset: () => turnTo( real ),
		offsetMs: () => Date.parse( now() ) - systemNow(),
		reload: () => {
			timeline = loaded();
		},
	};
};

/** As far as instants stay text that sorts, with room for all that falls due later. */
export const firstInstant: Instant = '1970-01-01T00:00:00.000Z';
export const lastInstant: Instant = '9000-01-01T00:00:00.000Z';

/** Whether a clock can stand there; false also for what is no time at all. */
export const isClockTime = ( ms: number ): boolean => ms >= Date.parse( firstInstant ) && ms <= Date.parse( lastInstant );

/** Whether this is how a clock is kept. */
export const isTimeline = ( text: string ): boolean => {
	const { mode, offsetMs, at } = ( parsedOrNull( text ) ?? {} ) as { mode?: unknown; offsetMs?: unknown; at?: unknown };
	return mode === 'frozen' ? isInstant( at ) && isClockTime( Date.parse( at ) ) : mode === 'running' && Number.isSafeInteger( offsetMs );
};

/** One call asks for its one now hundreds of times. */
let lastMs = NaN;
let lastText = '';
const textOf = ( ms: number ): Instant => {
	if ( ms !== lastMs ) {
		lastMs = ms;
		lastText = new Date( ms ).toISOString();
	}
	return lastText;
};

const real: Timeline = { mode: 'running', offsetMs: 0 };
