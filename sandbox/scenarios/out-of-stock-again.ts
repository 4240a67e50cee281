import { connected } from './usual-steps.ts';
import { expectThat, tickUntil, type Story, type World } from './story.ts';

const buyer = 'buyer@example.com';

/** Vendor page: If the product goes out of stock again after notification … so matching back-in-stock sequences can stop safely. */
export const outOfStockAgain: Story = {
	name: 'out-of-stock-again',
	title: 'Sold out again before the mail went: the sequence stops, and the next request begins anew',
	steps: [
		connected,
		{
			title: 'The mail of the back-in-stock sequence waits an hour',
			run: async ( { sequenzy, shopper } ) => {
				await sequenzy.control( 'PUT', 'sequences/seq_back_in_stock', { delayMs: 3_600_000 } );
				await shopper.joinWaitlist( 'coffee-refill-pack', buyer );
			},
		},
		{
			title: 'The product is back: the event is there, the mail is not',
			run: async ( world ) => {
				await world.store.setStock( 'COFFEE-REFILL', 'instock' );
				await happened( world, 'ecommerce.back_in_stock' );
				expectThat( ( await world.sequenzy.mails( buyer ) ).length === 0, 'no mail yet' );
			},
		},
		{
			title: 'Sold out again: the stop event, once, and no mail when the hour is over',
			proves: [ 'stock/out-again' ],
			run: async ( world ) => {
				await world.store.setStock( 'COFFEE-REFILL', 'outofstock' );
				await happened( world, 'ecommerce.back_in_stock_out_of_stock' );
				await world.clock.advance( '2h' );
				expectThat( ( await world.sequenzy.mails( buyer ) ).length === 0, 'no mail' );
				const reasons = ( await world.sequenzy.why( buyer ) ).map( ( { reason } ) => reason );
				expectThat( reasons.includes( 'STOP_EVENT' ), 'Sequenzy to say why', reasons );
			},
		},
		{
			title: 'The shopper asks again and is told the next time',
			run: async ( world ) => {
				await world.shopper.joinWaitlist( 'coffee-refill-pack', buyer );
				await world.store.setStock( 'COFFEE-REFILL', 'instock' );
				await happened( world, 'ecommerce.back_in_stock', 2 );
				await world.clock.advance( '2h' );
				const mails = await world.sequenzy.mails( buyer );
				expectThat( mails.length === 1, 'one mail', mails );
			},
		},
	],
};

async function happened( world: World, name: string, times = 1 ): Promise< void > {
	const events = await tickUntil(
		world,
		`${ name }, ${ times } times`,
		() => world.sequenzy.events( { name, email: buyer } ),
		( seen ) => seen.length >= times
	);
	expectThat( events.length === times, `${ name }, ${ times } times`, events );
}
