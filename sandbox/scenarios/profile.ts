import { connected } from './usual-steps.ts';
import { expectThat, tickUntil, type Story } from './story.ts';

const buyer = 'ana@example.com';

/** Vendor page: Subscriber Profiles. */
export const profile: Story = {
	name: 'profile',
	title: 'What a subscriber bought, waits for and will be reminded of stands on the profile',
	steps: [
		connected,
		{
			title: 'Ana buys coffee and a shirt, will need more coffee, and waits for the refill pack',
			run: async ( world ) => {
				const { sequenzy, store, shopper } = world;
				await sequenzy.remind( String( ( await store.product( 'COFFEE-HOUSE' ) ).id ), 30, 'product' );
				await store.order( buyer, { 'COFFEE-HOUSE': 2, 'SHIRT-S': 1 } );
				await shopper.joinWaitlist( 'coffee-refill-pack', buyer );
				await tickUntil(
					world,
					'the order at Sequenzy',
					() => sequenzy.orders( buyer ),
					( orders ) => orders.length === 1
				);
			},
		},
		{
			title: 'The profile shows both products with pictures and pages, the reminder and the waitlist',
			proves: [ 'profile/purchases', 'profile/pictures', 'profile/reminders', 'profile/waitlist' ],
			run: async ( { owner, picture } ) => {
				await owner.openAtSequenzy( '/dashboard/subscribers' );
				await owner.page.getByRole( 'link', { name: buyer } ).first().click();
				for ( const text of [ 'House Blend Coffee', 'Logo T-Shirt', 'Coffee Refill Pack' ] ) {
					await owner.reads( new RegExp( text ) );
				}
				await picture( 'profile', owner.page );
				const page = await owner.page.content();
				const [ , source = '' ] = /url\((?:&quot;|")?([^"&)]*house-blend-coffee[^"&)]*)/.exec( page ) ?? [];
				const loaded = await fetch( source || 'http://127.0.0.1:9' );
				const { size } = await loaded.blob();
				expectThat( loaded.ok && size > 0, 'the picture of the coffee, which can be loaded', source );
				const links = await owner.page.locator( 'a' ).evaluateAll( ( all ) => all.map( ( link ) => link.getAttribute( 'href' ) ) );
				expectThat(
					links.some( ( link ) => link?.includes( '/product/house-blend-coffee' ) ),
					'a link to the product page',
					links
				);
			},
		},
		{
			title: 'Orders, spending and their average are attributes, and a refund is taken off',
			proves: [ 'profile/revenue' ],
			run: async ( world ) => {
				const before = await world.sequenzy.revenue( buyer );
				expectThat(
					before.ordersCount === 1 && before.totalSpent === 49 && before.ltv === 49 && before.aov === 49,
					'one order of 49.00',
					before
				);
				const [ order ] = await world.sequenzy.orders( buyer );
				await world.store.refund( Number( order?.id ), '12.50' );
				await tickUntil(
					world,
					'36.50 after the refund',
					() => world.sequenzy.revenue( buyer ),
					( { totalSpent } ) => totalSpent === 36.5
				);
			},
		},
		{
			title: 'The public API shows them too',
			proves: [ 'profile/revenue' ],
			run: async ( { sequenzy } ) => {
				const text = JSON.stringify( await sequenzy.profile( buyer ) );
				for ( const name of [ 'ordersCount', 'totalSpent', 'ltv', 'aov' ] ) {
					expectThat( text.includes( name ), `${ name } in the profile`, text );
				}
			},
		},
	],
};
