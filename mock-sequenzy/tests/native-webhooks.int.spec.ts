import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sentOrder } from './support/commerce.ts';
import { product, startMock, storeUrl, type TestMock } from './support/store.ts';

let mock: TestMock;
let shop: { integrationId: string; deliveryUrl: string; secret: string };
beforeEach( async () => {
	mock = await startMock();
	shop = await mock.control( 'POST', '/webhook-stores', { storeUrl, currency: 'EUR' } );
} );
afterEach( () => mock.close() );

const path = () => new URL( shop.deliveryUrl ).pathname;
const deliver = ( topic: string, record: object, headers: Record< string, string > = {} ) => {
	const body = JSON.stringify( record );
	const signature = createHmac( 'sha256', shop.secret ).update( body ).digest( 'base64' );
	return mock.call( 'POST', path(), body, { 'X-WC-Webhook-Topic': topic, 'X-WC-Webhook-Signature': signature, ...headers } );
};
const modified = ( second: number ) => ( { date_modified_gmt: `2026-04-01T11:00:${ String( second ).padStart( 2, '0' ) }` } );

describe( 'a store without the plugin', () => {
	it( 'is pinged by a form without a signature, and answers exactly 200', async () => {
		const ping = await mock.call( 'POST', path(), 'webhook_id=12', { 'Content-Type': 'application/x-www-form-urlencoded' } );
		expect( [ ping.status, ping.body ] ).toEqual( [ 200, { status: 'ping' } ] );
	} );

	it( 'is refused with a signature of another secret, over another body, or without any', async () => {
		for ( const signature of [ '', createHmac( 'sha256', 'other' ).update( '{"id":1}' ).digest( 'base64' ) ] ) {
			expect( ( await deliver( 'order.deleted', { id: 1 }, { 'X-WC-Webhook-Signature': signature } ) ).body.code ).toBe(
				'SIGNATURE_INVALID'
			);
		}
		expect( ( await mock.call( 'POST', '/api/woocommerce/webhooks/int_nobody', 'webhook_id=1' ) ).body.code ).toBe(
			'INTEGRATION_NOT_FOUND'
		);
	} );

	it( 'notifies who waits for a variation, which WooCommerce sends in a product’s shape', async () => {
		await mock.api(
			'/back-in-stock/subscribe',
			{ storeUrl, email: 'buyer@example.com', providerProductId: '600', providerVariantId: '602', productTitle: 'Logo T-shirt' },
			{ Origin: storeUrl }
		);
		await deliver( 'product.updated', { ...product( { id: 600, type: 'variable' } ), ...modified( 1 ), parent_id: 0 } );
		const sent = { ...product( { id: 602, type: 'variation', stock_status: 'instock' } ), parent_id: 600, ...modified( 2 ) };
		expect( ( await deliver( 'product.updated', sent ) ).body ).toEqual( { status: 'accepted' } );
		expect( await mock.events( 'ecommerce.back_in_stock' ) ).toMatchObject( [
			{ properties: { providerProductId: '600', providerVariantId: '602' } },
		] );
	} );

	it( 'tells orders, with an older one passed over and a repeat without effect', async () => {
		const order = { ...sentOrder(), ...modified( 9 ), date_created_gmt: '2026-04-01T11:00:00', date_paid_gmt: '2026-04-01T11:30:00' };
		expect( ( await deliver( 'order.created', order, { 'X-WC-Webhook-Delivery-ID': 'one' } ) ).body.status ).toBe( 'accepted' );
		expect( ( await deliver( 'order.created', order, { 'X-WC-Webhook-Delivery-ID': 'one' } ) ).body.code ).toBe( 'DUPLICATE' );
		expect( ( await deliver( 'order.updated', { ...order, ...modified( 3 ) } ) ).body.status ).toBe( 'stale' );
		await deliver( 'order.updated', { ...order, status: 'cancelled' } );
		expect( ( await mock.events() ).map( ( { name }: { name: string } ) => name ) ).toEqual( [
			'ecommerce.order_placed',
			'ecommerce.order_cancelled',
		] );
	} );

	it( 'hears why something was of no use, and keeps its webhook', async () => {
		expect( ( await deliver( 'coupon.created', { id: 1 } ) ).body ).toMatchObject( { status: 'ignored', code: 'EVENT_TYPE_UNKNOWN' } );
		const bad = await deliver( 'order.updated', { id: 1 } );
		expect( [ bad.status, bad.body.status ] ).toEqual( [ 200, 'rejected' ] );
	} );

	it( 'cannot be asked to sync', async () => {
		const asked = await mock.call( 'POST', `/_mock/integrations/${ shop.integrationId }/sync`, {} );
		expect( asked.body ).toMatchObject( { code: 'STORE_NOT_CONNECTED' } );
	} );
} );
