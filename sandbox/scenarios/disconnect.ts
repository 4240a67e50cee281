import { connected } from './usual-steps.ts';
import { expectThat, type Story } from './story.ts';

/** Vendor page: Managing The Integration. */
export const disconnect: Story = {
	name: 'disconnect',
	title: 'Disconnected in WordPress: nothing leaves the shop any more, and the shop goes on',
	steps: [
		connected,
		{
			title: 'The owner disconnects, and reads what goes and what stays',
			run: async ( { owner, picture } ) => {
				await owner.logIn();
				await owner.openPlugin();
				await owner.click( 'Disconnect' );
				await owner.reads( 'What goes' );
				await owner.reads( 'What stays' );
				await picture( 'dialog', owner.page );
				await owner.page.getByRole( 'dialog' ).getByRole( 'button', { name: 'Disconnect' } ).click();
				await owner.reads( /Nothing is sent to Demo Coffee Co\. any more\./ );
			},
		},
		{
			title: 'Sequenzy shows the store as disconnected, and keeps what it has',
			proves: [ 'connect/health' ],
			run: async ( { owner, sequenzy, picture } ) => {
				const [ store ] = await sequenzy.stores();
				expectThat( store?.state === 'disconnected', 'a disconnected store', store );
				expectThat( ( await sequenzy.products() ).length > 0, 'the catalogue to stay' );
				await owner.openIntegrations();
				await owner.reads( 'Disconnected' );
				await picture( 'integrations', owner.page );
			},
		},
		{
			title: 'Orders and stock change, pages are visited: no call leaves the shop',
			run: async ( { sandbox, sequenzy, store, shopper, clock } ) => {
				const calls = async () =>
					( await sequenzy.control< { entries: unknown[] } >( 'GET', 'journal?kind=request&limit=1000' ) ).entries.length;
				const before = await calls();
				await store.order( 'later@example.com', { 'COFFEE-HOUSE': 1 } );
				await store.setStock( 'COFFEE-REFILL', 'instock' );
				await shopper.open( '/product/logo-t-shirt/' );
				await clock.pass( '1h' );
				await sandbox.tick();
				expectThat( ( await calls() ) === before, 'no request', await calls() );
			},
		},
		{
			title: 'The sold-out shirt can still be looked at, without our form',
			run: async ( { shopper, picture } ) => {
				await picture( 'product', shopper.page );
				const forms = await shopper.page.locator( '[data-sequenzy-back-in-stock]' ).count();
				expectThat( forms === 0, 'no form', forms );
			},
		},
	],
};
