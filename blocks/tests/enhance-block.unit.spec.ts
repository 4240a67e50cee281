// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { enhanceBlock } from '../back-in-stock/enhance-block.ts';

const markup = ( messages: string ) => `
	<div data-sequenzy-back-in-stock data-endpoint="https://api.sequenzy.test/subscribe" data-store-url="https://store.example.com"
		data-relay-url="https://store.example.com/wp-json/sequenzy/v1/back-in-stock" data-messages='${ messages }'>
		<form>
			<input type="hidden" name="providerProductId" value="501">
			<input type="hidden" name="productTitle" value="Coffee Refill Pack">
			<input type="email" name="email" value="buyer@example.com" required>
			<p role="status"></p>
		</form>
	</div>`;

afterEach( () => vi.unstubAllGlobals() );

const submit = async ( html: string ) => {
	const sent: [ string, unknown ][] = [];
	vi.stubGlobal( 'fetch', async ( url: string, { body }: RequestInit ) => {
		sent.push( [ url, JSON.parse( String( body ) ) ] );
		return Response.json( { success: true } );
	} );
	document.body.innerHTML = html;
	enhanceBlock( document.querySelector< HTMLElement >( '[data-sequenzy-back-in-stock]' )! );
	document.querySelector( 'form' )!.dispatchEvent( new Event( 'submit', { cancelable: true } ) );
	await vi.waitFor( () => expect( document.querySelector( '[role="status"]' )!.textContent ).not.toBe( '' ) );
	return { sent, said: document.querySelector( '[role="status"]' )!.textContent };
};

it( 'The block takes everything it needs from its markup', async () => {
	expect( await submit( markup( '{"joined":"Danke."}' ) ) ).toEqual( {
		sent: [
			[
				'https://api.sequenzy.test/subscribe',
				{
					storeUrl: 'https://store.example.com',
					email: 'buyer@example.com',
					providerProductId: '501',
					productTitle: 'Coffee Refill Pack',
				},
			],
		],
		said: 'Danke.',
	} );
} );

it( 'Where another plugin mangled its texts, the form posts to the store as without script', () => {
	document.body.innerHTML = markup( '{"joined":&#8220;Danke.' );
	expect( () => enhanceBlock( document.querySelector< HTMLElement >( '[data-sequenzy-back-in-stock]' )! ) ).toThrow( SyntaxError );
	expect( document.querySelector( 'form' )!.dispatchEvent( new Event( 'submit', { cancelable: true } ) ) ).toBe( true );
} );

it( 'The block leaves a form alone whose markup is not complete', () => {
	document.body.innerHTML = '<div data-sequenzy-back-in-stock><form></form></div>';
	enhanceBlock( document.querySelector< HTMLElement >( '[data-sequenzy-back-in-stock]' )! );
	expect( document.querySelector( 'form' )!.noValidate ).toBe( false );
} );
