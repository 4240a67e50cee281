import type { Route } from '../../call.ts';
import { requestBackInStockByApi } from '../back-in-stock.ts';
import * as orders from '../orders.ts';
import * as products from '../products.ts';
import { paged, route } from './row.ts';

/** Products, orders, checkouts and back in stock of shops without an integration. */
export const commerceRoutes: readonly Route[] = [
	route( 'listProducts', 'get /products', [ 'subscribers:read' ], products.listProducts, {
		query: { provider: 'One provider.', search: 'Part of the title.', ...paged },
	} ),
	route( 'upsertProducts', 'post /products', [ 'subscribers:write' ], products.upsertProducts, { schema: 'api-products' } ),
	route( 'syncProducts', 'post /products/sync', [ 'integrations:manage' ], products.syncProducts ),
	route( 'requestDeliveryUpload', 'post /products/delivery/upload-url', [ 'subscribers:write' ], products.productDelivery, {
		schema: 'product-upload-request',
	} ),
	route( 'getProduct', 'get /products/{productId}', [ 'subscribers:read' ], products.getProduct ),
	route( 'deleteProduct', 'delete /products/{productId}', [ 'subscribers:write' ], products.deleteProduct ),
	route( 'attachProductFile', 'put /products/{productId}/delivery', [ 'subscribers:write' ], products.productDelivery, {
		schema: 'product-file-attach',
	} ),
	route( 'removeProductFile', 'delete /products/{productId}/delivery', [ 'subscribers:write' ], products.productDelivery ),
	route( 'pushOrder', 'post /orders', [ 'subscribers:write' ], orders.pushOrder, { schema: 'api-order' } ),
	route( 'trackCheckout', 'post /checkouts', [ 'subscribers:write' ], orders.trackCheckout, { schema: 'api-checkout' } ),
	route( 'requestBackInStock', 'post /back-in-stock', [ 'subscribers:write' ], requestBackInStockByApi, { schema: 'api-back-in-stock' } ),
];
