import type { Emitters } from './emitted.ts';
import { providerOf } from './provider-of.ts';
import type { ItemDescription, WaitlistKey } from './waitlist-state.ts';

export const waitlistEvents: Emitters = {
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
};

const itemOf = (
	{ integrationId, productId, variantId }: WaitlistKey,
	{ productTitle, variantTitle, productUrl, imageUrl }: ItemDescription
) => ( {
	provider: providerOf( integrationId ),
	providerProductId: productId,
	providerVariantId: variantId,
	productTitle,
	...( variantTitle === null ? {} : { variantTitle } ),
	productUrl,
	imageUrl,
} );
