import { expectThat, tickUntil, type Story } from './story.ts';

/** Vendor page: What Syncs; The initial sync starts automatically after approval. */
export const initialSync: Story = {
	name: 'initial-sync',
	title: 'Products, customers, guest buyers and orders arrive with the first sync, and start nothing',
	steps: [
		{
			title: 'The shop has sold something already: to a customer, to a guest, and nothing to a third',
			run: async ( { store } ) => {
				await store.registerCustomer( 'customer@example.com', 'customer', 'password' );
				await store.order( 'guest@example.com', { 'COFFEE-HOUSE': 2, 'SHIRT-S': 1 }, 'completed' );
				await store.order( 'unpaid@example.com', { 'COFFEE-HOUSE': 1 }, 'pending' );
			},
		},
		{
			title: 'The owner connects, and the sync runs by itself until it is verified',
			proves: [ 'sync/initial' ],
			run: async ( world ) => {
				await world.owner.connect();
				await tickUntil(
					world,
					'a verified sync run',
					() => world.sequenzy.syncRuns(),
					( runs ) => runs.some( ( { state } ) => state === 'verified' )
				);
			},
		},
		{
			title: 'Sequenzy has the whole catalogue, with variations, prices and stock',
			proves: [ 'sync/products' ],
			run: async ( { sequenzy } ) => {
				const products = ( await sequenzy.products() ).filter( ( { variations } ) => variations !== undefined );
				const shirt = products.find( ( { productUrl } ) => productUrl.includes( 'logo-t-shirt' ) );
				expectThat( products.length === 4 && shirt?.variations.length === 3, 'four products and three variations', products );
			},
		},
		{
			title: 'The customer and the guest buyer are subscribers, each once, and the guest has bought something',
			proves: [ 'sync/customers', 'sync/guests', 'sync/orders' ],
			run: async ( { sequenzy } ) => {
				for ( const email of [ 'customer@example.com', 'guest@example.com' ] ) {
					expectThat( JSON.stringify( await sequenzy.profile( email ) ).includes( email ), `a profile of ${ email }` );
				}
				const [ order ] = await sequenzy.orders( 'guest@example.com' );
				expectThat( order?.status === 'completed', 'the order of the guest', order );
				const revenue = await sequenzy.revenue( 'guest@example.com' );
				expectThat( revenue.ordersCount === 1 && revenue.totalSpent === 49, 'one order of 49.00', revenue );
			},
		},
		{
			title: 'History starts nothing: no mail to anybody, and the order that nobody paid does not count',
			run: async ( { sequenzy } ) => {
				for ( const email of [ 'customer@example.com', 'guest@example.com', 'unpaid@example.com' ] ) {
					expectThat( ( await sequenzy.mails( email ) ).length === 0, `no mail to ${ email }` );
				}
				const { ordersCount } = await sequenzy.revenue( 'unpaid@example.com' );
				expectThat( ordersCount === 0, 'no order counted for who did not pay', ordersCount );
				const reasons = ( await sequenzy.why( 'unpaid@example.com' ) ).map( ( { reason } ) => reason );
				expectThat( reasons.includes( 'STATUS_NOT_COUNTED' ), 'Sequenzy to say why the unpaid order does not count', reasons );
			},
		},
		{
			title: 'The owner sees it in WordPress and at Sequenzy',
			run: async ( { owner, picture } ) => {
				await owner.openIntegrations();
				await owner.reads( 'Guest buyers' );
				await picture( 'integrations', owner.page );
			},
		},
	],
};
