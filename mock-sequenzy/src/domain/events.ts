import { eventIdAt } from './custom-events.ts';
import type { EventBody } from './ecommerce-event.ts';
import type { Fact, RecordedFact } from './facts.ts';
import type { Instant } from './instant.ts';
import type { SubscriberEvent } from './subscriber-event.ts';
import type { ItemDescription, WaitlistKey } from './waitlist-state.ts';

type About = { email: string | null; occurredAt: Instant; entryId: string | null; integrationId: string | null; historical?: boolean };

type Emitted = About & EventBody;

/** What the public API was sent has a name and properties of the caller's choice. */
type EmittedCustom = About & { name: string; properties: object };

type FactOf< T extends Fact[ 'type' ] > = Extract< Fact, { type: T } >;

/** The whole translation from facts to events. Nothing else emits one. */
const table: { [ T in Fact[ 'type' ] ]?: ( fact: FactOf< T > ) => T extends 'EventTriggered' ? EmittedCustom : Emitted } = {
	WaitlistEntryOpened: ( { entry } ) => ( {
		name: 'ecommerce.back_in_stock_requested',
		email: entry.email,
		occurredAt: entry.requestedAt,
		entryId: entry.entryId,
		integrationId: entry.integrationId,
		properties: { ...itemOf( entry, entry ), requestedAt: entry.requestedAt },
	} ),
	// Vendor page, Back-In-Stock Requests: the payload of ecommerce.back_in_stock.
	WaitlistEntryNotified: ( fact ) => ( {
		name: 'ecommerce.back_in_stock',
		email: fact.key.email,
		occurredAt: fact.backInStockAt,
		entryId: fact.entryId,
		integrationId: fact.key.integrationId,
		properties: { ...itemOf( fact.key, fact ), requestedAt: fact.requestedAt, backInStockAt: fact.backInStockAt },
	} ),
	WaitlistEntrySignalledOutOfStock: ( fact ) => ( {
		name: 'ecommerce.back_in_stock_out_of_stock',
		email: fact.key.email,
		occurredAt: fact.outOfStockAt,
		entryId: fact.entryId,
		integrationId: fact.key.integrationId,
		properties: {
			...itemOf( fact.key, fact ),
			requestedAt: fact.requestedAt,
			backInStockAt: fact.backInStockAt,
			outOfStockAt: fact.outOfStockAt,
		},
	} ),
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

const itemOf = ( { productId, variantId }: WaitlistKey, { productTitle, variantTitle, productUrl, imageUrl }: ItemDescription ) => ( {
	provider: 'woocommerce' as const,
	providerProductId: productId,
	providerVariantId: variantId,
	productTitle,
	...( variantTitle === null ? {} : { variantTitle } ),
	productUrl,
	imageUrl,
} );
