import { cartEvents } from './cart-events.ts';
import { eventIdAt } from './custom-events.ts';
import type { EmittedCustom, Emitters } from './emitted.ts';
import type { Fact, RecordedFact } from './facts.ts';
import { orderEvents } from './order-events.ts';
import type { SubscriberEvent } from './subscriber-event.ts';
import { waitlistEvents } from './waitlist-events.ts';

/** The whole translation from facts to events. Nothing else emits one. */
const table: Emitters = {
	...waitlistEvents,
	...orderEvents,
	...cartEvents,
	EventTriggered: ( { event: { name, email, occurredAt, properties, historical } } ) => ( {
		name,
		email,
		occurredAt,
		entryId: null,
		integrationId: null,
		properties,
		...( historical && { historical } ),
	} ),
};

export const eventOf = ( recorded: RecordedFact ): SubscriberEvent | null => {
	const emit = table[ recorded.fact.type ] as ( ( fact: Fact ) => EmittedCustom ) | undefined;
	if ( ! emit ) {
		return null;
	}
	const { entryId, integrationId, ...emitted } = emit( recorded.fact );
	return {
		id: eventIdAt( recorded.seq ),
		...emitted,
		cause: { fact: recorded.fact.type, factSeq: recorded.seq, entryId, integrationId },
	};
};
