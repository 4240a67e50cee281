import { expectThat, tickUntil, type Story } from './story.ts';

/** Vendor page: How To Connect. */
export const connect: Story = {
	name: 'connect',
	title: 'From "Connect to Sequenzy" to a connected store',
	steps: [
		{
			title: 'Before, nothing leaves the shop',
			run: async ( { sandbox, shopper, sequenzy } ) => {
				await shopper.open( '/product/coffee-refill-pack/' );
				await sandbox.tick();
				expectThat( ( await sequenzy.stores() ).length === 0, 'no store at Sequenzy', await sequenzy.stores() );
				const { entries } = await sequenzy.control< { entries: { kind: string }[] } >( 'GET', 'journal?kind=request' );
				expectThat( entries.length === 0, 'no request', entries );
			},
		},
		{
			title: 'Sequenzy shows the way to the plugin',
			proves: [ 'connect/directory' ],
			run: async ( { owner, picture } ) => {
				await owner.openIntegrations();
				await owner.page.getByRole( 'link', { name: 'Install Plugin' } ).click();
				await owner.reads( /Sequenzy for WooCommerce/ );
				await picture( 'install', owner.page );
			},
		},
		{
			title: 'The owner clicks Connect, chooses the company, and may approve; a member may not',
			proves: [ 'connect/screen', 'connect/approve', 'connect/roles' ],
			run: async ( { owner, picture } ) => {
				await owner.logIn();
				await owner.openPlugin();
				await owner.click( 'Connect to Sequenzy' );
				await owner.click( 'Sign in as somebody else' );
				await owner.signInAs( /Mia Member/ );
				await owner.reads( 'Mia Member cannot approve this.' );
				await owner.click( 'Sign in as somebody else' );
				await owner.signInAs( /Olivia Owner/ );
				await owner.reads( 'Signed in as Olivia Owner' );
				await picture( 'approve', owner.page );
				await owner.click( 'Approve' );
			},
		},
		{
			title: 'Back in WordPress the owner reads the name of the company and confirms',
			proves: [ 'connect/finish' ],
			run: async ( { owner, picture } ) => {
				await owner.reads( /Demo Coffee Co\./ );
				await picture( 'confirm', owner.page );
				await owner.click( 'Confirm' );
				await owner.reads( 'Connected to Demo Coffee Co.' );
			},
		},
		{
			title: 'The initial sync begins by itself, and Sequenzy shows the store connected and when it was last seen',
			proves: [ 'sync/initial', 'connect/health' ],
			run: async ( world ) => {
				const runs = await tickUntil(
					world,
					'a verified sync run',
					() => world.sequenzy.syncRuns(),
					( all ) => all.some( ( { state } ) => state === 'verified' )
				);
				expectThat( runs[ 0 ]?.reason === 'initial', 'the initial sync', runs );
				const [ store ] = await world.sequenzy.stores();
				expectThat( store?.state === 'active' && store.lastSeenAt !== null, 'an active store that was seen', store );
				await world.owner.openIntegrations();
				await world.owner.reads( 'Connected' );
				await world.picture( 'integrations', world.owner.page );
			},
		},
	],
};
