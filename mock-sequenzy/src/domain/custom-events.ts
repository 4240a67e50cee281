import { type Area, untouched } from './area.ts';
import type { Instant } from './instant.ts';
import { later } from './instant.ts';

export type TriggeredEvent = {
	name: string;
	subscriberId: string;
	email: string | null;
	properties: Record< string, unknown >;
	occurredAt: Instant;
	/** The caller's own id, for recognising a repeat. */
	clientEventId: string | null;
	historical: boolean;
};

/** event: (new) → triggered ; the same person, name and id again → repeated, without any effect */
export type CustomEvents = {
	/** Place in the log of the first one, by person, name and the caller's id. */
	seqByKey: Map< string, number >;
	/** Names this company has met: the first use defines an event. */
	definitions: Map< string, number >;
	/** Place in the log of the newest one. */
	lastSeq: number;
};

export type CustomEventsFact =
	| { type: 'EventTriggered'; event: TriggeredEvent }
	| { type: 'EventRepeated'; subscriberId: string; name: string; clientEventId: string; reason: 'DUPLICATE' };

export type CustomEventsCommand = { type: 'TriggerEvent'; event: TriggeredEvent };

export const customEventsArea: Area< CustomEvents, CustomEventsCommand, CustomEventsFact > = {
	start: () => ( { seqByKey: new Map(), definitions: new Map(), lastSeq: 0 } ),
	decide: {
		TriggerEvent: ( state, { event } ) => {
			const { clientEventId, subscriberId, name } = event;
			if ( clientEventId !== null && state.seqByKey.has( keyOfEvent( { subscriberId, name, clientEventId } ) ) ) {
				return [ { type: 'EventRepeated', subscriberId, name, clientEventId, reason: 'DUPLICATE' } ];
			}
			return [ { type: 'EventTriggered', event } ];
		},
	},
	evolve: {
		EventTriggered: ( state, { event: { clientEventId, subscriberId, name } }, { seq } ) => {
			state.lastSeq = seq;
			if ( ! state.definitions.has( name ) ) {
				state.definitions.set( name, seq );
			}
			if ( clientEventId !== null ) {
				state.seqByKey.set( keyOfEvent( { subscriberId, name, clientEventId } ), seq );
			}
		},
		EventRepeated: untouched,
	},
};

/** Reference 8.1: more than one hour in the past. */
export const isHistorical = ( occurredAt: Instant, now: Instant ): boolean => occurredAt < later( now, -3_600_000 );

export const keyOfEvent = ( {
	subscriberId,
	name,
	clientEventId,
}: {
	subscriberId: string;
	name: string;
	clientEventId: string;
} ): string => [ subscriberId, name, clientEventId ].join( '\n' );

export const eventIdAt = ( seq: number ): string => `evt_${ String( seq ).padStart( 9, '0' ) }`;
