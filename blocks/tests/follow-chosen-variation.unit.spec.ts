// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { followChosenVariation } from '../back-in-stock/follow-chosen-variation.ts';

/** The hidden fields that WooCommerce's classic form and its block "Add to Cart + Options" have in common. */
const cart = ( productId: number, chosen = '0', fields = '' ) => `
	<form class="cart">
		${ fields }
		<input type="hidden" name="add-to-cart" value="${ productId }">
		<input type="hidden" name="product_id" value="${ productId }">
		<input type="hidden" name="variation_id" value="${ chosen }">
	</form>`;

const waitlist = `
	<div data-sequenzy-back-in-stock data-at-rest="shown">
		<form>
			<input type="hidden" name="providerProductId" value="17">
			<label><select name="providerVariantId" required>
				<option value="">Choose an option</option><option value="19">Medium</option><option value="20">Large</option>
			</select></label>
			<p role="status"></p>
		</form>
	</div>`;

/** The page opens with a sold-out default. */
const preselected = waitlist
	.replace( '"shown"', '"hidden"' )
	.replace( '<label>', '<label hidden>' )
	.replace( '<option value="19">', '<option value="19" selected>' );

const anySize = waitlist.replace(
	/<option value="19">[^]*<\/option>/,
	'<option value="21?attribute_size=Small">Small, Red</option><option value="21?attribute_size=Large">Large, Red</option>'
);

/** As the store renders it where something is left to buy. */
const hiddenWaitlist = waitlist.replace( 'data-at-rest="shown"', 'data-at-rest="hidden" hidden' );

describe( 'The form follows the variation chosen in the cart form', () => {
	it( 'is there with its own choice while nothing is chosen and nothing is left to buy', () => {
		expect( open( cart( 17 ) + waitlist ).seen() ).toEqual( { isShown: true, hasChoice: true, variation: '' } );
	} );

	it( 'appears without its own choice the moment a sold-out variation is chosen', async () => {
		const { choose, seen } = open( cart( 17 ) + waitlist );
		await choose( '19' );
		expect( seen() ).toEqual( { isShown: true, hasChoice: false, variation: '19' } );
		await choose( '20' );
		expect( seen() ).toEqual( { isShown: true, hasChoice: false, variation: '20' } );
	} );

	it( 'is hidden while a variation in stock is chosen', async () => {
		const { choose, seen } = open( cart( 17 ) + waitlist );
		await choose( '18' );
		expect( seen() ).toMatchObject( { isShown: false, variation: '' } );
	} );

	it.each( [ '', '0' ] )( 'offers its own choice again when the choice is cleared (%j)', async ( nothing ) => {
		const { choose, seen } = open( cart( 17 ) + waitlist );
		await choose( '18' );
		await choose( nothing );
		expect( seen() ).toEqual( { isShown: true, hasChoice: true, variation: '' } );
	} );

	it( 'knows what was chosen before it came: a default, or the browser going back', () => {
		expect( open( cart( 17, '20' ) + waitlist ).seen() ).toEqual( { isShown: true, hasChoice: false, variation: '20' } );
		expect( open( cart( 17, '18' ) + waitlist ).seen() ).toMatchObject( { isShown: false } );
	} );

	it( 'keeps what the shopper chose in the form itself when the cart form says nothing new', async () => {
		const { choose, select, seen } = open( cart( 17 ) + waitlist );
		select().value = '19';
		await choose( '' );
		expect( seen() ).toEqual( { isShown: true, hasChoice: true, variation: '19' } );
	} );

	it( 'forgets the message of the earlier choice', async () => {
		const { choose, status } = open( cart( 17 ) + waitlist );
		await choose( '19' );
		status().textContent = 'Thank you.';
		await choose( '20' );
		expect( status().textContent ).toBe( '' );
	} );

	it( 'follows the form of its own product only', async () => {
		const { choose, seen } = open( cart( 99, '100' ) + waitlist + cart( 17, '19' ) );
		expect( seen() ).toMatchObject( { variation: '19' } );
		await choose( '18' );
		expect( seen() ).toMatchObject( { variation: '19' } );
	} );

	it( 'is hidden until a sold-out variation is chosen where something is left to buy, and again when the choice is cleared', async () => {
		const { choose, seen } = open( cart( 17 ) + hiddenWaitlist );
		expect( seen().isShown ).toBe( false );
		await choose( '19' );
		expect( seen() ).toEqual( { isShown: true, hasChoice: false, variation: '19' } );
		await choose( '' );
		expect( seen().isShown ).toBe( false );
	} );

	it( 'leaves it as the store has rendered it until the cart form has something to say, so that nothing jumps', async () => {
		const { choose, seen } = open( cart( 17 ) + preselected );
		expect( seen() ).toEqual( { isShown: true, hasChoice: false, variation: '19' } );
		await choose( '19' );
		expect( seen() ).toEqual( { isShown: true, hasChoice: false, variation: '19' } );
	} );

	it( 'keeps what was chosen of a variation for any size', async () => {
		const { block, choose, seen } = open( cart( 17, '0', '<input type="hidden" name="attribute_size" value="">' ) + anySize );
		const size = document.querySelector< HTMLInputElement >( '[name="attribute_size"]' )!;
		const { options } = block.querySelector( 'select' )!;
		const chosen = () => options[ options.selectedIndex ]?.text;
		size.value = 'Large';
		await choose( '21' );
		expect( [ seen().variation, chosen() ] ).toEqual( [ '21?attribute_size=Large', 'Large, Red' ] );
		// WooCommerce's block writes the size alone: the variation stays the same.
		await write( size, 'Small' );
		expect( [ seen().variation, chosen() ] ).toEqual( [ '21?attribute_size=Small', 'Small, Red' ] );
		await write( size, 'of a swatch plugin' );
		expect( seen() ).toMatchObject( { isShown: true, variation: '21?attribute_size=Small' } );
	} );

	it( 'leaves the only sold-out option chosen when the cart form says nothing', async () => {
		const { choose, seen } = open(
			cart( 17 ) + waitlist.replace( /<option value="">[^]*<\/option>/, '<option value="19">Medium</option>' )
		);
		await choose( '19' );
		await choose( '0' );
		expect( seen() ).toEqual( { isShown: true, hasChoice: true, variation: '19' } );
	} );

	it( 'stands alone where there is no cart form, and for a simple product', () => {
		expect( open( waitlist ).seen() ).toEqual( { isShown: true, hasChoice: true, variation: '' } );
		expect( open( hiddenWaitlist ).seen().isShown ).toBe( true );
		const offersAll = open( cart( 17, '18' ) + waitlist.replace( 'data-at-rest="shown"', '' ) );
		expect( offersAll.seen().isShown ).toBe( true );
		const simple = open( cart( 17, '18' ) + waitlist.replace( /<label>[^]*<\/label>/, '' ) );
		expect( simple.block.hidden ).toBe( false );
	} );
} );

function open( html: string ) {
	document.body.innerHTML = html;
	const block = document.querySelector< HTMLElement >( '[data-sequenzy-back-in-stock]' )!;
	const select = () => block.querySelector( 'select' )!;
	followChosenVariation( block, block.querySelector( 'form' )! );
	return {
		block,
		select,
		status: () => block.querySelector( '[role="status"]' )!,
		seen: () => ( {
			isShown: ! block.hidden,
			hasChoice: ! select().closest( 'label' )!.hidden,
			variation: select().value,
		} ),
		/** In the first cart form of the page. */
		choose: ( id: string ) => write( document.querySelector< HTMLInputElement >( '[name="variation_id"]' )!, id ),
	};
}

/** Answers when those who watch the field have heard of it. */
async function write( field: HTMLInputElement, value: string ): Promise< void > {
	field.value = value;
	await Promise.resolve();
}
