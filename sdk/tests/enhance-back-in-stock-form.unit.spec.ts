// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { enhanceBackInStockForm, type BackInStockResult, type Storefront, type StorefrontRequest } from '../src/browser.ts';

const fields = `
	<input type="hidden" name="providerProductId" value="501">
	<input type="hidden" name="productTitle" value="Coffee <b>Refill</b> Pack">
	<input type="email" name="email" required>
	<input type="text" name="website" hidden>
	<button>Tell me</button>`;
const choice = `
	<select name="providerVariantId" required><option value="">Choose</option><option value="18">Medium</option></select>`;

let asked: StorefrontRequest[];
let answer: ( result: BackInStockResult ) => void;
let giveUp: AbortSignal | undefined;

const storefront: Storefront = {
	subscribeToBackInStock: ( request, options ) => {
		asked.push( request );
		giveUp = options?.signal;
		return new Promise( ( resolve, reject ) => {
			answer = resolve;
			giveUp?.addEventListener( 'abort', () => reject( giveUp?.reason ) );
		} );
	},
};

beforeEach( () => {
	asked = [];
} );

describe( 'A form of the theme', () => {
	it( 'asks with its fields, and thanks in its status region', async () => {
		const { form, status, submit } = page( `${ fields }<p role="status"></p>` );
		enhanceBackInStockForm( form, { storefront } );
		fill( form, 'buyer@example.com' );
		submit();
		expect( asked ).toEqual( [ { email: 'buyer@example.com', providerProductId: '501', productTitle: 'Coffee <b>Refill</b> Pack' } ] );
		await said( { status: 'joined', via: 'sequenzy' } );
		expect( status().textContent ).toBe( 'Thank you. We will e-mail you when it is back.' );
	} );

	it( 'has a status region from the start, also when it brings none', () => {
		const { form, status } = page( fields );
		enhanceBackInStockForm( form, { storefront } );
		expect( [ status().textContent, form.lastElementChild ] ).toEqual( [ '', status() ] );
	} );

	it( 'names the chosen variation by what the shopper reads', () => {
		const { form, submit } = page( fields + choice );
		enhanceBackInStockForm( form, { storefront } );
		fill( form, 'buyer@example.com' );
		form.querySelector( 'select' )!.value = '18';
		submit();
		expect( asked[ 0 ] ).toMatchObject( { providerVariantId: '18', variantTitle: 'Medium' } );
	} );

	it( 'says what a variation for any size leaves open by its title, and names the variation alone', () => {
		const { form, submit } = page( fields + choice.replace( 'value="18"', 'value="18?attribute_size=M+%C3%BC"' ) );
		enhanceBackInStockForm( form, { storefront } );
		fill( form, 'buyer@example.com' );
		form.querySelector( 'select' )!.selectedIndex = 1;
		submit();
		expect( asked[ 0 ] ).toMatchObject( { providerVariantId: '18', variantTitle: 'Medium' } );
	} );

	it( 'names a variation that the theme writes into hidden fields', () => {
		const { form, submit } = page(
			`${ fields }<input type="hidden" name="providerVariantId" value="18"><input type="hidden" name="variantTitle" value="Medium">`
		);
		enhanceBackInStockForm( form, { storefront } );
		fill( form, 'buyer@example.com' );
		submit();
		expect( asked[ 0 ] ).toMatchObject( { providerVariantId: '18', variantTitle: 'Medium' } );
	} );

	it( 'asks to choose an option first', () => {
		const { form, status, submit } = page( fields + choice );
		enhanceBackInStockForm( form, { storefront } );
		fill( form, 'buyer@example.com' );
		submit();
		expect( asked ).toEqual( [] );
		expect( status().textContent ).toBe( 'Please choose an option first.' );
		expect( form.querySelector( 'select' )!.matches( ':focus' ) ).toBe( true );
	} );

	it.each( [ '', 'buyer', 'buyer@' ] )( 'ties the message to the field and moves the focus there for the address "%s"', ( email ) => {
		const { form, status, submit } = page( fields );
		enhanceBackInStockForm( form, { storefront } );
		fill( form, email );
		submit();
		const field = form.querySelector( '[name="email"]' )!;
		expect( asked ).toEqual( [] );
		expect( field.getAttribute( 'aria-invalid' ) ).toBe( 'true' );
		expect( document.getElementById( field.getAttribute( 'aria-describedby' )! ) ).toBe( status() );
		expect( field.matches( ':focus' ) ).toBe( true );
	} );

	it( 'takes the mark away when the address is right', () => {
		const { form, submit } = page( fields );
		enhanceBackInStockForm( form, { storefront } );
		submit();
		fill( form, 'buyer@example.com' );
		submit();
		expect( form.querySelector( '[aria-invalid], [aria-describedby]' ) ).toBeNull();
	} );

	it( 'is busy until there is an answer, and two clicks ask once', async () => {
		const { form, submit } = page( fields );
		enhanceBackInStockForm( form, { storefront } );
		fill( form, 'buyer@example.com' );
		submit();
		submit();
		expect( [ asked.length, form.getAttribute( 'aria-busy' ) ] ).toEqual( [ 1, 'true' ] );
		await said( { status: 'rate_limited', code: 'RATE_LIMITED' } );
		expect( form.hasAttribute( 'aria-busy' ) ).toBe( false );
		submit();
		expect( asked ).toHaveLength( 2 );
	} );

	it.each< [ BackInStockResult, string ] >( [
		[ { status: 'invalid_email', code: 'VALIDATION_FAILED' }, 'Diese Adresse nicht.' ],
		[ { status: 'rate_limited', code: 'RATE_LIMITED' }, 'Too many tries. Please wait a few minutes.' ],
		[ { status: 'unavailable', code: 'product_not_found', message: 'Gibt es nicht.' }, 'Gibt es nicht.' ],
		[ { status: 'unavailable', code: 'in_stock', message: 'In stock again.' }, 'Wieder da.' ],
		[ { status: 'unavailable', code: 'NO_ANSWER' }, 'We could not take your request. Please try again later.' ],
	] )( "says what became of it, in the theme's or the store's words: %j", async ( result, text ) => {
		const { form, status, submit } = page( fields );
		enhanceBackInStockForm( form, { storefront, messages: { invalid_email: 'Diese Adresse nicht.', in_stock: 'Wieder da.' } } );
		fill( form, 'buyer@example.com' );
		submit();
		await said( result );
		expect( status().textContent ).toBe( text );
	} );

	it( 'does not ask twice for what this page has asked already, and says so; a correction is asked again', async () => {
		const { form, status, submit } = page( fields );
		enhanceBackInStockForm( form, { storefront } );
		fill( form, 'buyer@example.com' );
		submit();
		await said( { status: 'joined', via: 'store' } );
		submit();
		expect( [ asked.length, status().textContent, status().getAttribute( 'data-status' ) ] ).toEqual( [
			1,
			'You are on the list already.',
			'already',
		] );
		fill( form, 'buyer@example.org' );
		submit();
		expect( asked ).toHaveLength( 2 );
	} );

	it( 'asks again after a failure', async () => {
		const { form, status, submit } = page( fields );
		enhanceBackInStockForm( form, { storefront } );
		fill( form, 'buyer@example.com' );
		submit();
		await said( { status: 'unavailable', code: 'NO_ANSWER' } );
		expect( status().getAttribute( 'data-status' ) ).toBe( 'unavailable' );
		submit();
		expect( asked ).toHaveLength( 2 );
	} );

	it( 'offers products of a group by a choice of them', () => {
		const { form, submit } = page(
			`<select name="providerProductId" required><option value="">Choose</option><option value="7">Cup &amp; saucer</option></select>
			<input type="email" name="email" required>`
		);
		enhanceBackInStockForm( form, { storefront } );
		fill( form, 'buyer@example.com' );
		submit();
		expect( [ asked, form.querySelector( 'select' )!.matches( ':focus' ) ] ).toEqual( [ [], true ] );
		form.querySelector( 'select' )!.value = '7';
		submit();
		expect( asked[ 0 ] ).toEqual( { email: 'buyer@example.com', providerProductId: '7', productTitle: 'Cup & saucer' } );
	} );

	it.each( [ true, false ] )( 'sends along what was asked about mails and what was answered (ticked: %s)', ( isTicked ) => {
		const { form, submit } = page(
			`${ fields }<label><input type="checkbox" name="consent" value="granted"> News, please.</label>
			<input type="hidden" name="consentVersion" value="8f14e45fceea">`
		);
		enhanceBackInStockForm( form, { storefront } );
		fill( form, 'buyer@example.com' );
		form.querySelector< HTMLInputElement >( '[name="consent"]' )!.checked = isTicked;
		submit();
		expect( asked[ 0 ]!.consent ).toMatchObject( {
			status: isTicked ? 'granted' : 'refused',
			text: 'News, please.',
			version: '8f14e45fceea',
			source: 'back-in-stock',
		} );
		expect( asked[ 0 ]!.consent!.at ).toMatch( /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/ );
	} );

	it( 'thanks a robot and forgets it', () => {
		const { form, status, submit } = page( fields );
		enhanceBackInStockForm( form, { storefront } );
		fill( form, 'robot@example.com' );
		form.querySelector< HTMLInputElement >( '[name="website"]' )!.value = 'https://spam.example';
		submit();
		expect( [ asked.length, status().textContent ] ).toEqual( [ 0, 'Thank you. We will e-mail you when it is back.' ] );
	} );

	it( 'is as before when it is undone, and a request under way is given up', async () => {
		const { form, status, submit } = page( fields );
		const undo = enhanceBackInStockForm( form, { storefront } );
		fill( form, 'buyer@example.com' );
		submit();
		undo();
		await settled();
		expect( [ giveUp?.aborted, form.hasAttribute( 'aria-busy' ), form.noValidate, status().textContent ] ).toEqual( [
			true,
			false,
			false,
			'',
		] );
		expect( submit() ).toBe( true );
		expect( asked ).toHaveLength( 1 );
	} );
} );

it.each( [ '', '<p role="status" id="status-of-501"></p>' ] )( 'Two forms on a page do not share their messages (%j)', ( region ) => {
	document.body.innerHTML = `<form>${ fields + region }</form>`.repeat( 2 );
	const [ first, second ] = document.querySelectorAll( 'form' );
	enhanceBackInStockForm( first!, { storefront } );
	enhanceBackInStockForm( second!, { storefront } );
	second!.dispatchEvent( new Event( 'submit', { cancelable: true } ) );
	const [ firstStatus, secondStatus ] = document.querySelectorAll( '[role="status"]' );
	expect( [ firstStatus!.textContent, secondStatus!.textContent ] ).toEqual( [ '', 'Please enter a valid e-mail address.' ] );
	expect( second!.querySelector( '[name="email"]' )!.getAttribute( 'aria-describedby' ) ).toBe( secondStatus!.id );
	expect( firstStatus!.id ).not.toBe( secondStatus!.id );
} );

function page( inner: string ) {
	document.body.innerHTML = `<form>${ inner }</form>`;
	const form = document.querySelector( 'form' )!;
	return {
		form,
		status: () => form.querySelector( '[role="status"]' )!,
		/** True when the browser would send the form itself. */
		submit: () => form.dispatchEvent( new Event( 'submit', { cancelable: true } ) ),
	};
}

function fill( form: HTMLFormElement, email: string ): void {
	form.querySelector< HTMLInputElement >( '[name="email"]' )!.value = email;
}

async function said( result: BackInStockResult ): Promise< void > {
	answer( result );
	await settled();
}

/** Everything that waits for a promise has run. */
function settled(): Promise< void > {
	return new Promise( ( resolve ) => setTimeout( resolve ) );
}
