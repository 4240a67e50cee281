import { describe, expect, it } from 'vitest';
import type { EcommerceOrderPlaced, Order } from 'sequenzy-contract';
import { readTranslations } from '../../../contract/read-schemas.ts';
import { lineItem } from '../../src/domain/order-events.ts';
import { linesOf } from '../../src/domain/orders/order.ts';

const translations = await readTranslations();

describe( 'an order of the store becomes ecommerce.order_placed', () => {
	it.each( translations.map( ( one ) => [ one.title, one ] as const ) )( '%s', ( _title, { order, event } ) => {
		expect( linesOf( order as Order ).map( ( line ) => lineItem( line, 'woocommerce' ) ) ).toEqual(
			( event.properties as EcommerceOrderPlaced ).lineItems
		);
	} );
} );
