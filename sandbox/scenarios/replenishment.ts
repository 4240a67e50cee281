import { connected } from './usual-steps.ts';
import type { MockEvent } from './sequenzy-records.ts';
import { expectThat, tickUntil, type Story, type World } from './story.ts';

const buyer = 'coffee@example.com';
const other = 'shirts@example.com';

/** Vendor page: Replenishment Reminders. */
export const replenishment: Story = {
	name: 'replenishment',
	title: 'Reminded when it runs out, not when it was bought again',
	steps: [
		connected,
		{
			title: 'Coffee runs out after 30 days, whichever bag; a shirt after 60, by size. A sequence reminds five days later',
			proves: [ 'replenishment/settings' ],
			run: async ( { sequenzy, owner, picture } ) => {
				await owner.remind( 'House Blend Coffee', 30, 'the product' );
				await owner.remind( 'Logo T-Shirt', 60, 'the exact variant' );
				await picture( 'settings', owner.page );
				await sequenzy.createSequence( {
					name: 'Refill',
					eventName: 'ecommerce.replenishment_due',
					subject: 'Time for {{event.productTitle}}',
					delayDays: 5,
				} );
			},
		},
		{
			title: 'A purchase plans a reminder for its day',
			proves: [ 'replenishment/planned', 'replenishment/due' ],
			run: async ( world ) => {
				await buy( world, buyer, 'COFFEE-HOUSE' );
				await world.clock.advance( '29d' );
				await times( world, buyer, 0 );
				await world.clock.advance( '2d' );
				await times( world, buyer, 1 );
			},
		},
		{
			title: 'The sequence began, and stops because the coffee is bought again before its mail',
			proves: [ 'replenishment/stops' ],
			run: async ( world ) => {
				await buy( world, buyer, 'COFFEE-HOUSE' );
				await world.clock.advance( '6d' );
				const mails = await world.sequenzy.mails( buyer );
				expectThat( mails.length === 0, 'no mail', mails );
				const reasons = ( await world.sequenzy.why( buyer ) ).map( ( { reason } ) => reason );
				expectThat( reasons.includes( 'BOUGHT_AGAIN' ) || reasons.includes( 'STOP_CONDITION' ), 'Sequenzy to say why', reasons );
			},
		},
		{
			title: 'Bought again before it is due: the earlier reminder is skipped, the later one counts',
			proves: [ 'replenishment/skipped' ],
			run: async ( world ) => {
				await world.clock.advance( '10d' );
				await buy( world, buyer, 'COFFEE-HOUSE' );
				const skipped = ( await world.sequenzy.reminders() ).filter( ( { state } ) => state === 'skipped' );
				expectThat( skipped.length === 1 && skipped[ 0 ]?.endedBecause === 'BOUGHT_AGAIN', 'one skipped reminder', skipped );
				await world.clock.advance( '25d' );
				await times( world, buyer, 1 );
				await world.clock.advance( '7d' );
				await times( world, buyer, 2 );
				await world.clock.advance( '5d' );
				expectThat(
					( await world.sequenzy.mails( buyer ) ).length === 1,
					'the mail of the sequence',
					await world.sequenzy.mails( buyer )
				);
			},
		},
		{
			title: 'Another size of the shirt is another variant: its purchase skips nothing',
			proves: [ 'replenishment/variant', 'events/line-ids' ],
			run: async ( world ) => {
				await world.store.setStock( 'SHIRT-M', 'instock' );
				await buy( world, other, 'SHIRT-S' );
				await world.clock.advance( '5d' );
				await buy( world, other, 'SHIRT-M' );
				await world.clock.advance( '56d' );
				const [ event ] = await times( world, other, 1 );
				const small = await world.store.product( 'SHIRT-S' );
				expectThat( event?.properties.providerVariantId === String( small.id ), 'the reminder of Small', event );
				const orders = await world.sequenzy.events( { name: 'ecommerce.order_placed', email: other } );
				const ids = { providerProductId: String( small.parent_id ), providerVariantId: String( small.id ) };
				expectThat(
					orders.some( ( order ) => firstLineHas( order, ids ) ),
					'an order with a line that names the shirt and its size',
					orders
				);
			},
		},
		{
			title: 'A cancelled order reminds of nothing',
			run: async ( world ) => {
				const id = await buy( world, other, 'COFFEE-HOUSE' );
				await world.store.setOrderStatus( id, 'cancelled' );
				await tickUntil(
					world,
					'the reminder cancelled',
					() => world.sequenzy.reminders(),
					( all ) => all.some( ( { orderId, state } ) => orderId === String( id ) && state === 'cancelled' )
				);
			},
		},
	],
};

function firstLineHas( { properties }: MockEvent, expected: Readonly< Record< string, string > > ): boolean {
	const [ line = {} ] = properties.lineItems as Record< string, unknown >[];
	return Object.entries( expected ).every( ( [ name, value ] ) => line[ name ] === value );
}

async function buy( world: World, email: string, sku: string ): Promise< number > {
	const id = await world.store.order( email, { [ sku ]: 1 } );
	await tickUntil(
		world,
		`order ${ id } with its reminder`,
		() => world.sequenzy.reminders(),
		( all ) => all.some( ( { orderId } ) => orderId === String( id ) )
	);
	return id;
}

async function times( { sequenzy }: World, email: string, expected: number ) {
	const events = await sequenzy.events( { name: 'ecommerce.replenishment_due', email } );
	expectThat( events.length === expected, `${ expected } reminders for ${ email }`, events );
	return events;
}
