import { connected } from './usual-steps.ts';
import { expectThat, tickUntil, type Story, type World } from './story.ts';

const verified = ( runs: readonly { state: string }[] ): number => runs.filter( ( { state } ) => state === 'verified' ).length;

/** Vendor page: Manual Sync; Manual sync requests are supported for plugin-connected stores. */
export const manualSync: Story = {
	name: 'manual-sync',
	title: '"Sync Store" at Sequenzy brings what the store has and Sequenzy lacks',
	steps: [
		connected,
		{
			title: 'Sequenzy has lost a product, and the price of another was changed past WooCommerce',
			run: async ( { sequenzy, store, sandbox } ) => {
				const { id } = await store.product( 'KETTLE' );
				await sequenzy.control( 'DELETE', `products/${ id }` );
				const house = await store.product( 'COFFEE-HOUSE' );
				await sandbox.runPhp( `<?php require '/wordpress/wp-load.php';
update_post_meta( ${ house.id }, '_regular_price', '13.50' );
update_post_meta( ${ house.id }, '_price', '13.50' );` );
				expectThat( ! ( await knows( { sequenzy }, 'pour-over-kettle' ) ), 'the kettle to be gone at Sequenzy' );
			},
		},
		{
			title: 'The owner clicks Sync Store under Settings → Integrations',
			run: async ( { owner, sandbox, picture } ) => {
				// The round in which the store tells that it obeyed the first command.
				await sandbox.tick();
				await owner.openIntegrations();
				await owner.page.getByRole( 'button', { name: /Sync Store/ } ).click();
				await picture( 'asked', owner.page );
			},
		},
		{
			title: 'The store hears of it with its next call, syncs, and the run is verified',
			proves: [ 'sync/manual' ],
			run: async ( world ) => {
				await world.clock.pass( '61s' );
				const runs = await tickUntil(
					world,
					'a second verified run',
					() => world.sequenzy.syncRuns(),
					( all ) => verified( all ) === 2
				);
				expectThat(
					runs.some( ( { reason } ) => reason === 'manual' ),
					'a manual run',
					runs
				);
			},
		},
		{
			title: 'Nothing is missing any more',
			proves: [ 'sync/manual' ],
			run: async ( world ) => {
				expectThat( await knows( world, 'pour-over-kettle' ), 'the kettle to be back', await world.sequenzy.products() );
				const products = JSON.stringify( await world.sequenzy.products() );
				expectThat( products.includes( '1350' ) || products.includes( '13.50' ), 'the new price', products );
			},
		},
	],
};

async function knows( { sequenzy }: Pick< World, 'sequenzy' >, slug: string ): Promise< boolean > {
	return ( await sequenzy.products() ).some( ( { productUrl } ) => productUrl.includes( slug ) );
}
