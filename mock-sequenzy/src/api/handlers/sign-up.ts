import type { SubscribeRequest } from 'sequenzy-contract';
import type { Instant } from '../../domain/instant.ts';
import { stockOf } from '../../domain/stock.ts';
import type { Mock } from '../mock.ts';
import { microsOf } from '../timeline.ts';

/** Both doors lead here. Answers whether the item is known; an unknown one is kept all the same. */
export const requestBackInStock = (
	mock: Mock,
	integrationId: string,
	asked: SubscribeRequest,
	when: { requestedAt: Instant; raw: Instant | null }
): boolean => {
	const productId = asked.providerProductId.trim();
	const key = {
		integrationId,
		email: asked.email.trim().toLowerCase(),
		productId,
		// Vendor page: a simple product is its own variant.
		variantId: asked.providerVariantId?.trim() || productId,
	};
	const item = stockOf( mock.engine.state().catalogue, key );
	mock.engine.execute( {
		type: 'RequestBackInStock',
		newEntryId: mock.secrets.id( 'wle' ),
		key,
		productTitle: asked.productTitle,
		variantTitle: asked.variantTitle ?? null,
		requestedAt: when.requestedAt,
		requestedAtMicros: when.raw === null ? null : microsOf( when.raw ),
		item,
	} );
	return item.reason !== 'PRODUCT_UNKNOWN' && item.reason !== 'PRODUCT_DELETED';
};
