import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectedStore, signUp, start, startMock, type TestMock } from './support/store.ts';

let mock: TestMock;
let store: Awaited< ReturnType< typeof connectedStore > >;
beforeEach( async () => {
	mock = await startMock();
	store = await connectedStore( mock );
} );
afterEach( () => mock.close() );

const hourMs = 3_600_000;
const states = async () => ( await mock.waitlist() ).map( ( { state }: { state: string } ) => state );
const names = async () => ( await mock.events() ).map( ( { name }: { name: string } ) => name );
const shirt = { id: 600, name: 'Logo T-shirt', type: 'variable', images: [], permalink: `https://store.example.com/product/logo-t-shirt` };
const medium = { providerProductId: '600', providerVariantId: '602', productTitle: 'Logo T-shirt', variantTitle: 'Medium' };

describe( 'back in stock', () => {
	it( 'tells the shopper once: request, restock, event and mail as on the vendor’s page', async () => {
		await store.setStock( 'outofstock' );
		expect( ( await store.subscribe() ).body ).toEqual( { success: true } );
		await mock.advance( hourMs );
		await store.send(
			[
				store.event(
					'product.saved',
					{ type: 'product', id: 501, version: 2e15 },
					{ ...( store.productSaved().payload as object ), stock_status: 'instock' },
					start
				),
			],
			start
		);

		const [ requested, event ] = await mock.events();
		const item = {
			provider: 'woocommerce',
			providerProductId: '501',
			providerVariantId: '501',
			productTitle: 'Coffee Refill Pack',
			productUrl: 'https://store.example.com/product/coffee-refill-pack',
			imageUrl: 'https://store.example.com/uploads/coffee.png',
			requestedAt: '2026-04-01T12:00:00.000Z',
		};
		expect( requested ).toMatchObject( { name: 'ecommerce.back_in_stock_requested', email: 'buyer@example.com', properties: item } );
		expect( event ).toMatchObject( { name: 'ecommerce.back_in_stock', email: 'buyer@example.com' } );
		expect( event.properties ).toEqual( { ...item, backInStockAt: '2026-04-01T13:00:00.000Z' } );
		const [ mail, ...others ] = await mock.mails();
		expect( others ).toEqual( [] );
		expect( mail ).toMatchObject( { to: 'buyer@example.com', subject: 'Coffee Refill Pack is back in stock', eventId: event.id } );
		expect( mail.html ).toContain( 'https://store.example.com/uploads/coffee.png' );
		expect( mail.text ).toContain( 'https://store.example.com/product/coffee-refill-pack' );

		await store.setStock( 'instock' );
		expect( await mock.mails() ).toHaveLength( 1 );
		expect( await states() ).toEqual( [ 'notified' ] );
	} );

	it( 'signals selling out again, and begins a new cycle only when somebody asks again', async () => {
		await store.setStock( 'outofstock' );
		await store.subscribe();
		await store.setStock( 'instock' );
		await store.setStock( 'outofstock' );
		await store.setStock( 'instock' );
		await store.setStock( 'outofstock' );
		expect( await names() ).toEqual( [
			'ecommerce.back_in_stock_requested',
			'ecommerce.back_in_stock',
			'ecommerce.back_in_stock_out_of_stock',
		] );
		await store.subscribe();
		await store.setStock( 'instock' );
		expect( await mock.mails() ).toHaveLength( 2 );
		expect( ( await mock.waitlist() )[ 0 ] ).toMatchObject( { cycle: 2, state: 'notified' } );
	} );

	it( 'counts one shopper once, however the address is typed and however often the form is sent', async () => {
		await store.setStock( 'outofstock' );
		await store.subscribe();
		await store.subscribe( { email: 'Buyer@Example.COM' } );
		await store.send( [ store.requested( { email: 'BUYER@example.com' } ) ] );
		expect( await mock.waitlist() ).toHaveLength( 1 );
		await store.setStock( 'instock' );
		expect( await mock.mails() ).toHaveLength( 1 );
	} );

	it( 'notifies a shopper of a variation only when that variation is back', async () => {
		await store.send( [
			store.productSaved( { ...shirt, stock_status: 'instock' } ),
			store.variationSaved( { id: 601, stock_status: 'instock' } ),
			store.variationSaved( { id: 602 } ),
		] );
		await store.subscribe( medium );
		await store.send( [
			store.productSaved( { ...shirt, stock_status: 'instock' } ),
			store.variationSaved( { id: 601, stock_status: 'instock' } ),
		] );
		expect( await mock.mails() ).toEqual( [] );
		await store.send( [ store.variationSaved( { id: 602, stock_status: 'instock' } ) ] );
		expect( ( await mock.events( 'ecommerce.back_in_stock' ) )[ 0 ].properties ).toMatchObject( {
			providerProductId: '600',
			providerVariantId: '602',
			productTitle: 'Logo T-shirt',
			variantTitle: 'Medium',
			productUrl: 'https://store.example.com/product/logo-t-shirt?size=medium',
		} );
		expect( ( await mock.mails() )[ 0 ].subject ).toBe( 'Logo T-shirt (Medium) is back in stock' );
	} );

	it( 'takes a report that came over the product for variations whose stock the product keeps', async () => {
		const managed = { ...shirt, manage_stock: true };
		await store.send( [
			store.productSaved( managed ),
			store.variationSaved( { id: 602, manage_stock: 'parent' } ),
			store.variationSaved( { id: 603 } ),
		] );
		await store.subscribe( medium );
		await store.subscribe( { ...medium, providerVariantId: '603', email: 'other@example.com' } );
		await store.send( [ store.productSaved( { ...managed, stock_status: 'instock' } ) ] );
		expect( ( await mock.mails() ).map( ( { to }: { to: string } ) => to ) ).toEqual( [ 'buyer@example.com' ] );
	} );

	it( 'tells who waits for the whole product at its first variation in stock, once', async () => {
		await store.send( [ store.productSaved( shirt ), store.variationSaved( { id: 602 } ), store.variationSaved( { id: 603 } ) ] );
		await store.subscribe( { providerProductId: '600' } );
		await store.send( [ store.productSaved( { ...shirt, stock_status: 'instock' } ) ] );
		expect( await mock.mails() ).toEqual( [] );
		await store.send( [
			store.variationSaved( { id: 603, stock_status: 'instock' } ),
			store.variationSaved( { id: 602, stock_status: 'instock' } ),
		] );
		expect( await mock.mails() ).toHaveLength( 1 );
	} );

	it( 'waits on backorder and on drafts, and says why', async () => {
		await store.setStock( 'outofstock' );
		await store.subscribe();
		await store.setStock( 'onbackorder' );
		expect( ( await mock.waitlist() )[ 0 ].waitsBecause ).toBe( 'ON_BACKORDER' );
		await store.send( [ store.productSaved( { stock_status: 'instock', status: 'draft' } ) ] );
		expect( ( await mock.waitlist() )[ 0 ].waitsBecause ).toBe( 'NOT_PUBLISHED' );
		expect( await mock.mails() ).toEqual( [] );
		await store.setStock( 'instock' );
		expect( await mock.mails() ).toHaveLength( 1 );
	} );

	it( 'signals out of stock when the product goes to the trash', async () => {
		await store.subscribe();
		await store.setStock( 'instock' );
		await store.send( [ store.productSaved( { stock_status: 'instock', status: 'trash' } ) ] );
		expect( await states() ).toEqual( [ 'out_of_stock_signalled' ] );
	} );

	it( 'keeps a request for an unknown product and matches it when the product arrives', async () => {
		const answered = await store.send( [ store.requested() ] );
		expect( answered.body.results[ 0 ] ).toMatchObject( { status: 'accepted', code: 'PRODUCT_UNKNOWN' } );
		await store.subscribe( { email: 'direct@example.com' } );
		expect( ( await mock.facts() ).filter( ( { reason } ) => reason === 'PRODUCT_UNKNOWN' ).length ).toBeGreaterThanOrEqual( 2 );
		await store.setStock( 'instock' );
		expect( await mock.mails() ).toHaveLength( 2 );
	} );

	it( 'lets a request made while in stock wait for the next report', async () => {
		await store.setStock( 'instock' );
		await store.subscribe();
		expect( await mock.mails() ).toEqual( [] );
		expect( ( await mock.waitlist() )[ 0 ].waitsBecause ).toBe( 'IN_STOCK_WHEN_ASKED' );
		await store.setStock( 'instock' );
		expect( await mock.mails() ).toHaveLength( 1 );
	} );

	it( 'tells at once when a request arrives after the restock that followed it', async () => {
		await store.setStock( 'outofstock' );
		await store.setStock( 'instock' );
		await store.send( [ store.requested( { requestedAt: '2026-04-01T11:59:00.000Z' } ) ] );
		expect( await mock.mails() ).toHaveLength( 1 );
	} );

	it( 'does not tell twice when the same request came straight and late through the store', async () => {
		await store.setStock( 'outofstock' );
		await store.subscribe();
		await store.setStock( 'instock' );
		await store.send( [ store.requested( { requestedAt: '2026-04-01T11:59:00.000Z' } ) ] );
		await store.setStock( 'instock' );
		expect( await mock.mails() ).toHaveLength( 1 );
	} );
} );

describe( 'what stops the mail', () => {
	beforeEach( async () => {
		await mock.control( 'PUT', '/sequences/seq_back_in_stock', { delayMs: hourMs } );
		await store.setStock( 'outofstock' );
		await store.subscribe();
		await store.setStock( 'instock' );
	} );
	const stopReason = async () => ( await mock.control( 'GET', '/sequences' ) ).enrollments[ 0 ].stopReason;

	it( 'sends it after the delay when nothing stops it', async () => {
		await mock.advance( hourMs - 1 );
		expect( await mock.mails() ).toEqual( [] );
		await mock.advance( 1 );
		expect( await mock.mails() ).toMatchObject( [ { sentAt: '2026-04-01T13:00:00.000Z' } ] );
	} );

	it( 'sends nothing when the waitlist entry is deleted', async () => {
		const [ { id } ] = await mock.waitlist();
		await mock.control( 'DELETE', `/waitlist/${ id }` );
		await mock.advance( hourMs );
		expect( [ await mock.mails(), await stopReason() ] ).toEqual( [ [], 'WAITLIST_ENTRY_GONE' ] );
	} );

	it( 'sends nothing when the stock state of the product is deleted', async () => {
		await mock.control( 'DELETE', '/products/501' );
		await mock.advance( hourMs );
		expect( [ await mock.mails(), await stopReason() ] ).toEqual( [ [], 'NOT_IN_STOCK' ] );
	} );

	it( 'sends nothing when the sequence is deleted', async () => {
		await mock.control( 'DELETE', '/sequences/seq_back_in_stock' );
		await mock.advance( hourMs );
		expect( [ await mock.mails(), await stopReason() ] ).toEqual( [ [], 'SEQUENCE_DELETED' ] );
		await store.subscribe( { email: 'later@example.com' } );
		await store.setStock( 'instock' );
		expect( ( await mock.facts() ).at( -1 ) ).toMatchObject( { type: 'StoreEventAccepted' } );
		expect( ( await mock.facts() ).some( ( { reason } ) => reason === 'NO_SEQUENCE' ) ).toBe( true );
	} );

	it( 'sends nothing when the item sells out again, and only to who waited for it', async () => {
		await store.send( [ store.productSaved( { id: 777, name: 'Kettle' } ) ] );
		await store.subscribe( { ...signUp, providerProductId: '777' } );
		await store.send( [ store.productSaved( { id: 777, name: 'Kettle', stock_status: 'instock' } ) ] );
		await store.setStock( 'outofstock' );
		await mock.advance( hourMs );
		expect( await stopReason() ).toBe( 'STOP_EVENT' );
		expect( ( await mock.mails() ).map( ( { subject }: { subject: string } ) => subject ) ).toEqual( [ 'Kettle is back in stock' ] );
	} );

	it( 'is sent once more after selling out, asking again and a second restock', async () => {
		await store.setStock( 'outofstock' );
		await store.subscribe();
		await store.setStock( 'instock' );
		await mock.advance( 3 * hourMs );
		expect( await mock.mails() ).toHaveLength( 1 );
	} );
} );
