import { connected } from './usual-steps.ts';
import { expectThat, tickUntil, type Story } from './story.ts';

/** Vendor page: You can reconnect or disconnect the integration from Settings → Integrations. */
export const reconnect: Story = {
	name: 'reconnect',
	title: 'Disconnected at Sequenzy, reconnected from there: who waited is still waited for',
	steps: [
		connected,
		{
			title: 'A shopper waits; then the owner disconnects under Settings → Integrations',
			proves: [ 'connect/disconnect' ],
			run: async ( { owner, shopper } ) => {
				await shopper.joinWaitlist( 'coffee-refill-pack', 'buyer@example.com' );
				await owner.openIntegrations();
				await owner.page.getByRole( 'button', { name: /Disconnect/ } ).click();
				await owner.reads( 'Disconnected' );
			},
		},
		{
			title: 'The store notices with its next call and sends nothing more',
			run: async ( world ) => {
				await world.clock.pass( '61s' );
				await world.store.setStock( 'COFFEE-HOUSE', 'outofstock' );
				await world.sandbox.tick();
				await world.owner.logIn();
				await world.owner.openPlugin();
				await world.picture( 'ended', world.owner.page );
				await world.owner.page
					.getByRole( 'button', { name: /^(Reconnect|Connect to Sequenzy)$/ } )
					.first()
					.waitFor();
			},
		},
		{
			title: 'Reconnect at Sequenzy opens the screen of the plugin in the store',
			proves: [ 'connect/reconnect' ],
			run: async ( { owner, sandbox } ) => {
				await owner.openIntegrations();
				await owner.page.getByRole( 'link', { name: /Reconnect/ } ).click();
				await owner.page.waitForURL( `${ sandbox.info.adminUrl }admin.php?page=sequenzy` );
				await owner.page
					.getByRole( 'button', { name: /^(Reconnect|Connect to Sequenzy)$/ } )
					.first()
					.click();
				await owner.click( 'Approve' );
				await owner.page.getByRole( 'button', { name: 'Confirm' } ).waitFor();
				await owner.click( 'Confirm' );
				await owner.reads( 'Connected to Demo Coffee Co.' );
			},
		},
		{
			title: 'It is the same connection with its history, and the store syncs what changed meanwhile',
			run: async ( world ) => {
				const stores = await world.sequenzy.stores();
				expectThat( stores.length === 1 && stores[ 0 ]?.state === 'active', 'one store, active again', stores );
				await tickUntil(
					world,
					'the house blend sold out at Sequenzy',
					() => world.sequenzy.products(),
					( products ) =>
						products.some(
							( { productUrl, stockStatus } ) => productUrl.includes( 'house-blend' ) && stockStatus === 'outofstock'
						)
				);
			},
		},
		{
			title: 'The restock reaches who waited since before',
			run: async ( world ) => {
				await world.store.setStock( 'COFFEE-REFILL', 'instock' );
				await tickUntil(
					world,
					'the mail',
					() => world.sequenzy.mails( 'buyer@example.com' ),
					( mails ) => mails.length === 1
				);
			},
		},
	],
};
