import type { EcommerceBackInStock, EcommerceBackInStockOutOfStock, EcommerceBackInStockRequested } from 'sequenzy-contract';

/** The name and, by the name, the properties: as the contract has them. */
export type EventBody =
	| { name: 'ecommerce.back_in_stock_requested'; properties: EcommerceBackInStockRequested }
	| { name: 'ecommerce.back_in_stock'; properties: EcommerceBackInStock }
	| { name: 'ecommerce.back_in_stock_out_of_stock'; properties: EcommerceBackInStockOutOfStock };

export type EventName = EventBody[ 'name' ];
