import type { ImportEventsRequest, TriggerEventRequest, TriggerEventsRequest } from 'sequenzy-contract';
import { eventIdAt, isHistorical, keyOfEvent } from '../../domain/custom-events.ts';
import { earliest, type Instant } from '../../domain/instant.ts';
import type { Call, Reply } from '../call.ts';
import { done } from './answers.ts';
import { invalid, PublicError } from './errors.ts';
import { meet } from './meet.ts';
import { instantOr400 } from './subscriber-of.ts';

type Sent = { name: string; properties?: Record< string, unknown >; occurredAt?: string | null; eventId?: string };

type Taken = { id: string; name: string; occurredAt: Instant; definitionCreated: boolean; duplicate: boolean };

export const triggerEvent = ( call: Call ): Reply => {
	const { event: name, properties, occurredAt, eventId, ...who } = call.body as TriggerEventRequest;
	const sent: Sent = { name, ...( properties && { properties } ), ...( occurredAt && { occurredAt } ), ...( eventId && { eventId } ) };
	return call.mock.engine.transaction( () => {
		const historical = areAllHistorical( call, [ sent ] );
		const contact = meet( call, who, historical ? instantOf( call, sent ) : undefined );
		const [ taken ] = [ take( call, contact, sent, historical ) ];
		const subscriber = { id: contact.subscriberId, email: contact.email, created: contact.created };
		if ( historical ) {
			return done( { subscriber, ...historicalAnswer( [ taken ] ) } );
		}
		const { id, definitionCreated, duplicate } = taken;
		return done( { subscriber, event: { id, name: taken.name, definitionCreated }, ...( duplicate && { duplicate } ) } );
	} );
};

/** One contact, in order; historical only when every event of the batch is (reference 8.1). */
export const triggerEvents = ( call: Call ): Reply => {
	const { events, ...who } = call.body as TriggerEventsRequest;
	return call.mock.engine.transaction( () => {
		const historical = areAllHistorical( call, events );
		const contact = meet( call, who, historical ? earliestOf( call, events ) : undefined );
		const taken = events.map( ( sent ) => take( call, contact, sent, historical ) );
		const subscriber = { id: contact.subscriberId, email: contact.email, created: contact.created };
		return historical
			? done( { subscriber, ...historicalAnswer( taken ) } )
			: done( { subscriber, events: taken.map( ( { id, name, definitionCreated } ) => ( { id, name, definitionCreated } ) ) } );
	} );
};

/** Many contacts; what cannot be taken is counted, the rest is kept. Historical is decided for each contact. */
export const importEvents = ( call: Call ): Reply => {
	const { events } = call.body as ImportEventsRequest;
	const subscribers = new Set< string >();
	const failures: Array< { index: number; error: string } > = [];
	const taken: Taken[] = [];
	call.mock.engine.transaction( () =>
		events.forEach( ( { email, externalId, ...sent }, index ) => {
			try {
				const ofContact = events.filter( ( other ) => other.email === email && other.externalId === externalId );
				const historical = areAllHistorical( call, ofContact );
				const who = { ...( email && { email } ), ...( externalId && { externalId } ) };
				const contact = meet( call, who, historical ? earliestOf( call, ofContact ) : undefined );
				subscribers.add( contact.subscriberId );
				taken.push( take( call, contact, sent, historical ) );
			} catch ( error ) {
				if ( ! ( error instanceof PublicError ) ) {
					throw error;
				}
				failures.push( { index, error: error.message } );
			}
		} )
	);
	const duplicates = taken.filter( ( { duplicate } ) => duplicate ).length;
	const isLost = failures.length === events.length;
	// Reference 1.3, E7: nothing was taken, told with 200.
	return {
		status: 200,
		body: {
			success: ! isLost,
			...( isLost && { error: 'None of the events could be recorded' } ),
			total: events.length,
			recorded: taken.length - duplicates,
			duplicates,
			failed: failures.length,
			failures,
			sideEffectFailed: 0,
			sideEffectFailures: [],
			subscribers: subscribers.size,
		},
	};
};

const take = ( { mock }: Call, contact: { subscriberId: string; email: string | null }, sent: Sent, historical: boolean ): Taken => {
	const name = sent.name.trim();
	if ( name === '' ) {
		throw invalid( 'An event needs a name' );
	}
	const { customEvents } = mock.engine.state();
	const definitionCreated = ! customEvents.definitions.has( name );
	const occurredAt = instantOf( { mock }, sent );
	const clientEventId = sent.eventId ?? null;
	const facts = mock.engine.execute( {
		type: 'TriggerEvent',
		event: { name, ...contact, properties: sent.properties ?? {}, occurredAt, clientEventId, historical },
	} );
	const duplicate = facts.some( ( { type } ) => type === 'EventRepeated' );
	const seq =
		clientEventId === null
			? customEvents.lastSeq
			: ( customEvents.seqByKey.get( keyOfEvent( { subscriberId: contact.subscriberId, name, clientEventId } ) ) ??
				customEvents.lastSeq );
	return { id: eventIdAt( seq ), name, occurredAt, definitionCreated: definitionCreated && ! duplicate, duplicate };
};

const historicalAnswer = ( taken: readonly Taken[] ) => {
	const duplicates = taken.filter( ( { duplicate } ) => duplicate ).length;
	return {
		historical: true,
		events: taken.map( ( { id, name, occurredAt } ) => ( { id, name, occurredAt } ) ),
		inserted: taken.length - duplicates,
		duplicates,
	};
};

const areAllHistorical = ( call: Call, events: readonly Sent[] ): boolean =>
	events.every( ( sent ) => isHistorical( instantOf( call, sent ), call.mock.clock.now() ) );

const earliestOf = ( call: Call, events: readonly Sent[] ): Instant =>
	events.map( ( sent ) => instantOf( call, sent ) ).reduce( earliest, call.mock.clock.now() );

/** Nothing has happened in the future. */
const instantOf = ( { mock }: Pick< Call, 'mock' >, { occurredAt }: Sent ): Instant =>
	earliest( occurredAt ? instantOr400( occurredAt, 'occurredAt' ) : mock.clock.now(), mock.clock.now() );
