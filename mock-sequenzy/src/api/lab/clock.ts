import { firstInstant, isClockTime, lastInstant } from '../../clock.ts';
import type { Instant } from '../../domain/instant.ts';
import { ApiError } from '../api-error.ts';
import type { Call, Reply } from '../call.ts';
import type { Mock } from '../mock.ts';
import { ok } from './ok.ts';

export const getClock = ( { mock }: Call ): Reply => ok( clockOf( mock ) );

export const clockOf = ( { clock, engine }: Mock ) => {
	const due = engine.nextDue();
	return {
		now: clock.now(),
		mode: clock.mode(),
		offsetMs: clock.mode() === 'running' ? clock.offsetMs() : null,
		nextDue: due ? { at: due.dueAt, id: due.id, companyId: due.companyId } : null,
	};
};

export const freezeClock = ( call: Call ): Reply => {
	const { at } = ( call.body ?? {} ) as { at?: string };
	const instant = at === undefined ? null : reachable( Date.parse( at ) );
	call.mock.clock.freeze();
	return instant === null ? moved( call, () => undefined ) : moved( call, () => set( call.mock, instant ) );
};

export const setClock = ( call: Call ): Reply => {
	const instant = reachable( Date.parse( ( call.body as { at: string } ).at ) );
	return moved( call, () => set( call.mock, instant ) );
};

export const advanceClock = ( call: Call ): Reply => {
	const { mock } = call;
	const { byMs, by } = call.body as { byMs?: number; by?: string; toNextDue?: true };
	const target =
		byMs === undefined && by === undefined
			? nextDueAt( mock )
			: reachable( Date.parse( mock.clock.now() ) + ( byMs ?? msOf( by ?? '' ) ) );
	return moved( call, () => mock.engine.advanceTo( target ) );
};

export const resumeClock = ( call: Call ): Reply => moved( call, () => call.mock.clock.resume() );

/** Back to the system's time. What was advanced over has happened and stays so. */
export const useRealTime = ( call: Call ): Reply => moved( call, () => call.mock.clock.reset() );

/** Forwards, all that falls due on the way is done; backwards, nothing is undone. */
const set = ( { clock, engine }: Mock, instant: Instant ): void => {
	if ( instant > clock.now() ) {
		engine.advanceTo( instant );
	} else {
		clock.moveTo( instant );
	}
};

const reachable = ( ms: number ): Instant => {
	if ( ! isClockTime( ms ) ) {
		throw new ApiError( { code: 'VALIDATION_FAILED', description: `The clock goes from ${ firstInstant } to ${ lastInstant }.` } );
	}
	return new Date( ms ).toISOString();
};

const moved = ( { mock }: Call, move: () => void ): Reply => {
	const seqBefore = mock.log.lastSeq();
	move();
	mock.engine.rewind();
	return ok( { ...clockOf( mock ), facts: mock.log.lastSeq() - seqBefore } );
};

const nextDueAt = ( { engine, clock }: Mock ): Instant => {
	const due = engine.nextDue();
	if ( ! due ) {
		throw new ApiError( {
			code: 'NOT_FOUND',
			description: 'Nothing is due at any time: no reminder, no step of a sequence, no expiry is waiting.',
		} );
	}
	return due.dueAt > clock.now() ? due.dueAt : clock.now();
};

const units: Readonly< Record< string, number > > = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `30d` in milliseconds. */
export const msOf = ( duration: string ): number => {
	const [ , count = '', unit = '' ] = /^(\d+)(ms|s|m|h|d)$/.exec( duration ) ?? [];
	return Number( count ) * ( units[ unit ] ?? NaN );
};
