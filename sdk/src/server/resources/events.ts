import type { Call } from '../call.ts';
import type { Routes } from '../routes.ts';
import type { CallOptions } from '../send.ts';
import type {
	EventSample,
	EventSchema,
	EventsImported,
	EventsTriggered,
	EventTriggered,
	ImportEventsRequest,
	TriggerEventRequest,
	TriggerEventsRequest,
} from '../../wire.ts';

/** Where an event comes from. */
export type EventProvider = 'shopify' | 'woocommerce' | 'manual' | 'api' | 'stripe';

/**
 * Vendor page: Events. An event whose `occurredAt` is more than an hour ago is historical: kept and counted, but it starts nothing.
 * A repeat with the same `eventId` has no effect; where you give none, this package gives one, so that a retry counts once.
 */
export interface EventCalls {
	/** One event of one contact, who is created where missing. */
	readonly trigger: ( event: TriggerEventRequest, options?: CallOptions ) => Call< EventTriggered >;
	/** 1 to 500 events of one contact, in order. Not all or nothing: what came before a fault stays. */
	readonly triggerMany: ( events: TriggerEventsRequest, options?: CallOptions ) => Call< EventsTriggered >;
	/** 1 to 25 events of many contacts; one bad event spoils nothing but itself, see `failures`. */
	readonly import: ( events: ImportEventsRequest[ 'events' ], options?: CallOptions ) => Call< EventsImported >;
	/** What is documented about one event (with its properties), or about all of them. */
	readonly schemas: (
		query?: { readonly eventName?: string; readonly provider?: EventProvider },
		options?: CallOptions
	) => Call< readonly EventSchema[] >;
	/** The latest event of exactly this name; null where there was none. */
	readonly sample: ( eventName: string, options?: CallOptions ) => Call< EventSample | null >;
}

export const eventCalls = ( routes: Routes ): EventCalls => {
	const identified = < T extends object >( event: T ) => ( { eventId: routes.newId(), ...event } );
	return {
		trigger: routes.tell( 'POST subscribers/events', undefined, identified ),
		triggerMany: routes.tell( 'POST subscribers/events/bulk', undefined, ( { events, ...who }: TriggerEventsRequest ) => ( {
			...who,
			events: events.map( identified ),
		} ) ),
		import: routes.tell( 'POST subscribers/events/imports', undefined, ( events: unknown ) => ( { events } ) ),
		schemas: routes.find( 'GET events/schemas', 'events' ),
		sample: ( eventName, options ) => routes.call( { route: 'GET events/sample', query: { eventName } }, options, 'sample' ),
	};
};
