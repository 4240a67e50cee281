import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { schemas } from 'sequenzy-contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	approveOnPage,
	codeIn,
	connectedStore,
	connectRequest,
	heartbeat,
	headersOf,
	siteId,
	startMock,
	verifier,
	type TestMock,
} from './support/store.ts';

let mock: TestMock;
beforeEach( async () => {
	mock = await startMock();
} );
afterEach( () => mock.close() );

const ajv = new Ajv2020( { allowUnionTypes: true } );
addFormats.default( ajv );
const fits = ( name: string, message: unknown ) => {
	const validate = ajv.compile( schemas[ name ] ?? false );
	expect( validate( message ), `${ name }: ${ JSON.stringify( validate.errors ) }` ).toBe( true );
};

describe( 'what the mock says', () => {
	it( 'fits the contract at each step of connecting', async () => {
		const created = await mock.api( '/connect/requests', connectRequest() );
		const { requestId } = created.body;
		fits( 'connect-request-created', created.body );
		fits( 'connect-request-status', ( await mock.call( 'GET', `/api/woocommerce/connect/requests/${ requestId }` ) ).body );
		const code = codeIn( await approveOnPage( mock, requestId ) );
		const granted = await mock.api( `/connect/requests/${ requestId }/token`, { code, codeVerifier: verifier } );
		fits( 'connect-token-granted', granted.body );
		const headers = headersOf( granted.body.installationToken );
		fits( 'error', ( await mock.api( '/heartbeat', heartbeat(), headers ) ).body );
		fits( 'connect-confirmed', ( await mock.api( '/connect/confirm', { siteId }, headers ) ).body );
		fits( 'heartbeat-answer', ( await mock.api( '/heartbeat', heartbeat(), headers ) ).body );
		fits( 'disconnected', ( await mock.api( '/disconnect', { reason: 'owner' }, headers ) ).body );
	} );

	it( 'fits the contract in every ecommerce event, whatever is known of the item', async () => {
		const store = await connectedStore( mock );
		fits( 'subscribe-answer', ( await store.subscribe( { variantTitle: 'Small' } ) ).body );
		await store.subscribe( { providerProductId: '9' } );
		fits(
			'events-answer',
			( await store.send( [ store.productSaved( { stock_status: 'instock' } ), store.productSaved( {}, 1 ), store.requested() ] ) )
				.body
		);
		await store.setStock( 'outofstock' );
		const events = await mock.events();
		expect( events.map( ( { name }: any ) => name ) ).toEqual( [
			'ecommerce.back_in_stock_requested',
			'ecommerce.back_in_stock_requested',
			'ecommerce.back_in_stock',
			'ecommerce.back_in_stock_out_of_stock',
		] );
		for ( const { name, properties } of events ) {
			fits( name.replaceAll( '.', '-' ).replaceAll( '_', '-' ), properties );
		}
	} );
} );
