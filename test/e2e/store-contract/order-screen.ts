import { expect } from 'vitest';
import type { People, Visit } from './visit.ts';

/** The owner among the orders. */
export const orderScreen: readonly Visit[] = [
	{
		title: 'The owner finds an order in the list and changes its status',
		run: async ( people ) => {
			const { owner, ask, info } = people;
			const { id } = await newOrder( people );
			await owner.goto( `${ info.adminUrl }edit.php?post_type=shop_order` );
			await owner.getByRole( 'link', { name: new RegExp( `#${ id } ` ) } ).click();
			const status = owner.locator( 'select[name="order_status"]' );
			expect( await status.inputValue() ).toBe( 'wc-processing' );
			await status.selectOption( 'wc-completed', { force: true } );
			await owner.locator( 'button.save_order' ).click();
			await owner.locator( '#message, .notice-success, .updated' ).first().waitFor();
			expect( await ask( `return wc_get_order( ${ id } )->get_status();` ) ).toBe( 'completed' );
		},
	},
	{
		title: 'The owner gives a part of the money back, and then the rest',
		run: async ( people ) => {
			const { owner, ask } = people;
			const { id, url } = await newOrder( people );
			const give = async ( amount: string, refunds: number ) => {
				await owner.goto( url );
				await owner.locator( '.refund-items' ).click();
				await owner.locator( '#refund_amount' ).fill( amount );
				owner.once( 'dialog', ( dialog ) => dialog.accept() );
				await owner.locator( '.do-manual-refund' ).click();
				await owner
					.locator( 'tr.refund' )
					.nth( refunds - 1 )
					.waitFor();
			};
			const seen = () =>
				ask( `$order = wc_get_order( ${ id } ); return array( $order->get_status(), count( $order->get_refunds() ) );` );
			await give( '5', 1 );
			expect( await seen() ).toEqual( [ 'processing', 1 ] );
			await give( '20', 2 );
			expect( await seen() ).toEqual( [ 'refunded', 2 ] );
		},
	},
];

async function newOrder( { ask }: People ): Promise< { id: number; url: string } > {
	const [ id, url ] = ( await ask( `
		$order = contract_order( 'processing' );
		return array( $order->get_id(), $order->get_edit_order_url() );` ) ) as [ number, string ];
	return { id, url };
}
