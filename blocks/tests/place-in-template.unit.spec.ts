import { describe, expect, it } from 'vitest';
import { placeInTemplate, type News } from '../back-in-stock/place-in-template.ts';

type Block = { id: string; name: string };

/** A site editor that shows what the test says. */
const openEditor = ( letsIn = true ) => {
	const looks = new Set< () => void >();
	const done: string[] = [];
	let shown: { template: string | null; blocks: Block[] } = { template: null, blocks: [] };
	placeInTemplate( {
		template: () => shown.template,
		blocks: () => shown.blocks,
		insertAfter: ( id ) => letsIn && done.push( `inserted after ${ id }` ) > 0,
		select: ( id ) => done.push( `selected ${ id }` ),
		tell: ( news: News ) => done.push( news ),
		onChange: ( look ) => {
			looks.add( look );
			return () => looks.delete( look );
		},
	} );
	return {
		done,
		show: ( template: string | null, ...names: string[] ) => {
			shown = { template, blocks: names.map( ( name ) => ( { id: name, name } ) ) };
			looks.forEach( ( look ) => look() );
		},
	};
};

describe( '“Put the block on your product template”', () => {
	it.each( [ 'woocommerce/add-to-cart-form', 'woocommerce/add-to-cart-with-options', 'woocommerce/legacy-template' ] )(
		'puts it behind %s, once, when the template has arrived',
		( anchor ) => {
			const { show, done } = openEditor();
			show( null );
			show( 'single-product' );
			expect( done ).toEqual( [] );
			show( 'single-product', 'core/group', anchor );
			show( 'single-product', 'core/group', anchor );
			expect( done ).toEqual( [ `inserted after ${ anchor }`, 'placed' ] );
		}
	);

	it( 'puts it on the template of one product too, and on no other template', () => {
		const { show, done } = openEditor();
		show( 'archive-product', 'woocommerce/add-to-cart-form' );
		expect( done ).toEqual( [] );
		show( 'single-product-espresso-machine', 'woocommerce/add-to-cart-form' );
		expect( done ).toEqual( [ 'inserted after woocommerce/add-to-cart-form', 'placed' ] );
	} );

	it( 'shows the one that is there already, and adds no second', () => {
		const { show, done } = openEditor();
		show( 'single-product', 'woocommerce/add-to-cart-form', 'sequenzy/back-in-stock' );
		expect( done ).toEqual( [ 'selected sequenzy/back-in-stock', 'already_there' ] );
	} );

	it( 'says how to do it where the template has no “Add to cart”, and does it when a part brings one', () => {
		const { show, done } = openEditor();
		show( 'single-product', 'core/template-part' );
		show( 'single-product', 'core/template-part', 'core/paragraph' );
		expect( done ).toEqual( [ 'place_it_yourself' ] );
		show( 'single-product', 'core/template-part', 'woocommerce/add-to-cart-form' );
		expect( done.slice( 1 ) ).toEqual( [ 'inserted after woocommerce/add-to-cart-form', 'placed' ] );
	} );

	it( 'says how to do it where the template lets nothing in', () => {
		const { show, done } = openEditor( false );
		show( 'single-product', 'woocommerce/add-to-cart-form' );
		show( 'single-product', 'woocommerce/add-to-cart-form' );
		expect( done ).toEqual( [ 'place_it_yourself' ] );
	} );
} );
