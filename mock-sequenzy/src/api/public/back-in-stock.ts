import type { RequestBackInStockByApi } from 'sequenzy-contract';
import { apiIntegrationId } from '../../domain/provider-of.ts';
import { stockOf } from '../../domain/stock.ts';
import type { Call, Reply } from '../call.ts';
import { requestBackInStock } from '../handlers/sign-up.ts';
import { done } from './answers.ts';
import { saveCustomer } from './orders.ts';

/** Reference 6.1: the person becomes a subscriber without any sign-up automation. */
export const requestBackInStockByApi = ( call: Call ): Reply => {
	const { mock } = call;
	const { productId, variantId = productId, productTitle, variantTitle, customer } = call.body as RequestBackInStockByApi;
	return mock.engine.transaction( () => {
		const subscriber = saveCustomer( call, customer, false );
		const known = stockOf( mock.engine.state().catalogue, { integrationId: apiIntegrationId, productId, variantId } );
		requestBackInStock(
			mock,
			apiIntegrationId,
			{
				storeUrl: '',
				email: customer.email,
				providerProductId: productId,
				providerVariantId: variantId,
				productTitle: productTitle ?? known.productTitle ?? productId,
				...( variantTitle !== undefined && { variantTitle } ),
			},
			{ requestedAt: mock.clock.now(), raw: null }
		);
		return done( { subscriberId: subscriber?.subscriberId ?? '' } );
	} );
};
