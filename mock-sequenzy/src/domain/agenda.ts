import type { Instant } from './instant.ts';

/** What is due when. Each id stands once; the first is the oldest, ties go by id. A heap, so that 100,000 reminders cost little. */
export type Agenda = { heap: Due[]; dueAtOf: Map< string, Instant > };
export type Due = { id: string; dueAt: Instant };

export const emptyAgenda = (): Agenda => ( { heap: [], dueAtOf: new Map() } );

/** Puts an id on the agenda, or moves it. */
export const schedule = ( agenda: Agenda, id: string, dueAt: Instant ): void => {
	agenda.dueAtOf.set( id, dueAt );
	agenda.heap.push( { id, dueAt } );
	rise( agenda.heap, agenda.heap.length - 1 );
};

/** Takes an id off; its place in the heap goes when it comes to the top. */
export const unschedule = ( agenda: Agenda, id: string ): void => void agenda.dueAtOf.delete( id );

export const firstDue = ( agenda: Agenda ): Due | undefined => {
	let first = agenda.heap[ 0 ];
	while ( first && agenda.dueAtOf.get( first.id ) !== first.dueAt ) {
		removeTop( agenda.heap );
		first = agenda.heap[ 0 ];
	}
	return first;
};

const isBefore = ( a: Due, b: Due ): boolean => ( a.dueAt === b.dueAt ? a.id < b.id : a.dueAt < b.dueAt );

const removeTop = ( heap: Due[] ): void => {
	const last = heap.pop();
	if ( last && heap.length > 0 ) {
		heap[ 0 ] = last;
		sink( heap, 0 );
	}
};

const rise = ( heap: Due[], from: number ): void => {
	let at = from;
	while ( at > 0 && swapIfBefore( heap, at, Math.floor( ( at - 1 ) / 2 ) ) ) {
		at = Math.floor( ( at - 1 ) / 2 );
	}
};

const sink = ( heap: Due[], from: number ): void => {
	let at = from;
	let below = smallerChild( heap, at );
	while ( swapIfBefore( heap, below, at ) ) {
		at = below;
		below = smallerChild( heap, at );
	}
};

const smallerChild = ( heap: Due[], at: number ): number => {
	const left = heap[ 2 * at + 1 ];
	const right = heap[ 2 * at + 2 ];
	return left && right && isBefore( right, left ) ? 2 * at + 2 : 2 * at + 1;
};

const swapIfBefore = ( heap: Due[], first: number, second: number ): boolean => {
	const a = heap[ first ];
	const b = heap[ second ];
	if ( ! a || ! b || ! isBefore( a, b ) ) {
		return false;
	}
	heap[ first ] = b;
	heap[ second ] = a;
	return true;
};
