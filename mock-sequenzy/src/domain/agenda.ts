import type { Instant } from './instant.ts';

/** What is due when. Each id stands once; the first is the oldest, ties go by id. A heap, so that 100,000 reminders cost little. */
export type Agenda = { heap: Due[]; byId: Map< string, Due > };
export type Due = {
	id: string;
	dueAt: Instant;
	/** The same as a number: a heap compares all day. */
	dueMs: number;
	/** Taken off; its place in the heap goes when it comes to the top. */
	isOff: boolean;
};

export const emptyAgenda = (): Agenda => ( { heap: [], byId: new Map() } );

/** Puts an id on the agenda, or moves it. */
export const schedule = ( { heap, byId }: Agenda, id: string, dueAt: Instant ): void => {
	const before = byId.get( id );
	if ( before?.dueAt === dueAt ) {
		return;
	}
	if ( before ) {
		before.isOff = true;
	}
	const due = { id, dueAt, dueMs: Date.parse( dueAt ), isOff: false };
	byId.set( id, due );
	heap.push( due );
	rise( heap, heap.length - 1 );
};

export const unschedule = ( { byId }: Agenda, id: string ): void => {
	const due = byId.get( id );
	if ( due ) {
		due.isOff = true;
		byId.delete( id );
	}
};

export const firstDue = ( { heap }: Agenda ): Due | undefined => {
	while ( heap[ 0 ]?.isOff ) {
		removeTop( heap );
	}
	return heap[ 0 ];
};

/** Oldest first, ties by id. */
export const isBefore = ( a: Due, b: Due ): boolean => ( a.dueMs === b.dueMs ? a.id < b.id : a.dueMs < b.dueMs );

const removeTop = ( heap: Due[] ): void => {
	const last = heap.pop();
	if ( last && heap.length > 0 ) {
		heap[ 0 ] = last;
		sink( heap, last );
	}
};

const rise = ( heap: Due[], from: number ): void => {
	let at = from;
	while ( at > 0 && swapIfBefore( heap, at, Math.floor( ( at - 1 ) / 2 ) ) ) {
		at = Math.floor( ( at - 1 ) / 2 );
	}
};

/** From the top to where nothing below comes before it; what does moves up. */
const sink = ( heap: Due[], due: Due ): void => {
	let at = 0;
	for ( let below = smallerChild( heap, at ); ; below = smallerChild( heap, at ) ) {
		const child = heap[ below ];
		if ( ! child || ! isBefore( child, due ) ) {
			heap[ at ] = due;
			return;
		}
		heap[ at ] = child;
		at = below;
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
