import { describe, expect, it } from 'vitest';
import { emptyAgenda, firstDue, schedule, unschedule, type Agenda } from '../src/domain/agenda.ts';

const at = ( second: number ) => `2026-04-01T12:00:${ String( second ).padStart( 2, '0' ) }.000Z`;

const drain = ( agenda: Agenda ): string[] => {
	const ids: string[] = [];
	for ( let first = firstDue( agenda ); first; first = firstDue( agenda ) ) {
		ids.push( first.id );
		unschedule( agenda, first.id );
	}
	return ids;
};

describe( 'the agenda', () => {
	it( 'hands out what is due oldest first and ties by id, whatever the order it was written in', () => {
		const agenda = emptyAgenda();
		[ 'd', 'b', 'a', 'c', 'f', 'e' ].forEach( ( id, index ) => schedule( agenda, id, at( index % 3 ) ) );
		expect( drain( agenda ) ).toEqual( [ 'c', 'd', 'b', 'f', 'a', 'e' ] );
	} );

	it( 'moves what is scheduled again and forgets what is taken off', () => {
		const agenda = emptyAgenda();
		schedule( agenda, 'moved', at( 1 ) );
		schedule( agenda, 'gone', at( 2 ) );
		schedule( agenda, 'kept', at( 3 ) );
		schedule( agenda, 'moved', at( 9 ) );
		unschedule( agenda, 'gone' );
		expect( drain( agenda ) ).toEqual( [ 'kept', 'moved' ] );
		expect( firstDue( agenda ) ).toBeUndefined();
	} );

	it( 'keeps its order over 20,000 entries', () => {
		const agenda = emptyAgenda();
		const ids = Array.from( { length: 20_000 }, ( _, index ) => String( ( index * 7_919 ) % 20_000 ).padStart( 5, '0' ) );
		ids.forEach( ( id ) => schedule( agenda, id, at( Number( id ) % 60 ) ) );
		const expected = [ ...ids ].sort( ( a, b ) => ( Number( a ) % 60 ) - ( Number( b ) % 60 ) || ( a < b ? -1 : 1 ) );
		expect( drain( agenda ) ).toEqual( expected );
	} );
} );
