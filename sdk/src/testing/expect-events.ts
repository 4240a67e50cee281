import type { MockControl, Reason, RecordedEvent } from './create-mock-control.ts';
import { differencesOf } from './differences.ts';

/** An event that should have happened. */
export interface ExpectedEvent {
	/** E.g. `ecommerce.order_placed`. */
	readonly name: string;
	readonly email?: string;
	/** Part of its properties: what is not named may be anything. Lists are compared item by item. */
	readonly properties?: Readonly< Record< string, unknown > >;
}

/**
 * Passes when Sequenzy recorded every expected event, in any order and among any others; each counts for one expectation. Otherwise it
 * rejects and prints, for each that is missing, the nearest event and how it differs, and why the mock did not do more.
 *
 * It looks once: advance the mock's clock, or drain the plugin's outbox, first. Works in any test runner.
 *
 * @param mock     See `createMockControl`.
 * @param expected
 * @return The events, in the order of the expectations.
 *
 * @example
 * await expectEvents( mock, [
 * 	{ name: 'ecommerce.order_placed', email: 'ana@example.com', properties: { orderId: '501' } },
 * ] );
 */
export async function expectEvents(
	mock: Pick< MockControl, 'events' | 'why' >,
	expected: readonly ExpectedEvent[]
): Promise< readonly RecordedEvent[] > {
	const recorded = await mock.events();
	const taken = new Set< RecordedEvent >();
	const found: RecordedEvent[] = [];
	const missing: ExpectedEvent[] = [];
	for ( const one of expected ) {
		const match = recorded.find( ( event ) => ! taken.has( event ) && differencesOf( one, event ).length === 0 );
		if ( match ) {
			taken.add( match );
			found.push( match );
		} else {
			missing.push( one );
		}
	}
	if ( missing.length > 0 ) {
		const free = recorded.filter( ( event ) => ! taken.has( event ) );
		const reports = await Promise.all( missing.map( async ( one ) => reportOf( one, free, await mock.why( subjectOf( one ) ) ) ) );
		throw new EventsMissing(
			`${ missing.length } of ${ expected.length } expected events did not happen.\n\n${ reports.join( '\n\n' ) }`
		);
	}
	return found;
}

/** What `expectEvents` rejects with. */
export class EventsMissing extends Error {
	override readonly name = 'EventsMissing';
}

function reportOf( expected: ExpectedEvent, recorded: readonly RecordedEvent[], reasons: readonly Reason[] ): string {
	return [ `Missing: ${ JSON.stringify( expected ) }`, nearestMiss( expected, recorded ), whyNot( reasons ) ].join( '\n' );
}

function nearestMiss( expected: ExpectedEvent, recorded: readonly RecordedEvent[] ): string {
	const [ nearest ] = recorded
		.map( ( event ) => ( { event, differences: differencesOf( expected, event ), sameName: event.name === expected.name } ) )
		.sort( ( one, other ) => Number( other.sameName ) - Number( one.sameName ) || one.differences.length - other.differences.length );
	if ( ! nearest ) {
		return '  No other event was recorded.';
	}
	const { event, differences } = nearest;
	return [
		`  Nearest: ${ event.name } of ${ event.email } at ${ event.occurredAt }`,
		...differences.map( ( line ) => `    ${ line }` ),
	].join( '\n' );
}

function whyNot( reasons: readonly Reason[] ): string {
	if ( reasons.length === 0 ) {
		return '  The mock refused nothing about it: it never heard of it, or the clock has not come that far.';
	}
	return reasons
		.slice( 0, 3 )
		.map( ( { reason, about, sentence, remedy } ) => `  Why (${ reason }${ about && `, ${ about }` }): ${ sentence } ${ remedy }` )
		.join( '\n' );
}

/** What the mock looks for: the person, or the first thing that has a name of its own. */
function subjectOf( { email, properties = {}, name }: ExpectedEvent ): string {
	const named = Object.values( properties ).find( ( value ) => typeof value === 'string' );
	return email ?? ( typeof named === 'string' ? named : name );
}
