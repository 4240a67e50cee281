import { classicCheckout, connected } from './usual-steps.ts';
import { expectThat, tickUntil, type Story, type World } from './story.ts';

/** Nothing accepted is lost, whatever happens between the store and Sequenzy. */
export const outage: Story = {
	name: 'outage',
	title: 'Sequenzy is down for three days: the shop goes on, and everything arrives once',
	steps: [
		connected,
		classicCheckout,
		{
			title: 'A sequence thanks for orders; then Sequenzy goes down',
			run: async ( { sequenzy } ) => {
				await sequenzy.createSequence( { name: 'Thanks', eventName: 'ecommerce.order_placed', subject: 'Thank you' } );
				await sequenzy.setFaults( [ { route: '*', kind: 'down' } ] );
			},
		},
		{
			title: 'First day: a shopper joins a waitlist, a guest buys, and no page waits for Sequenzy',
			run: async ( world ) => {
				await world.shopper.joinWaitlist( 'coffee-refill-pack', 'patient@example.com' );
				await world.shopper.addToCart( 'house-blend-coffee' );
				await world.shopper.goToCheckout();
				await world.shopper.typeAddress( 'guest@example.com' );
				await world.shopper.buy();
				await aDayGoesBy( world );
			},
		},
		{
			title: 'Second day: an order is made and cancelled',
			run: async ( world ) => {
				const id = await world.store.order( 'fickle@example.com', { 'COFFEE-HOUSE': 1 } );
				await world.store.setOrderStatus( id, 'cancelled' );
				await aDayGoesBy( world );
			},
		},
		{
			title: 'Third day: the refill pack is restocked',
			run: async ( world ) => {
				await world.store.setStock( 'COFFEE-REFILL', 'instock' );
				await aDayGoesBy( world );
				const events = await world.sequenzy.events( {} );
				expectThat( events.length === 0, 'nothing to have arrived', events );
			},
		},
		{
			title: 'The owner reads in WordPress that Sequenzy cannot be reached, and that what waits is kept',
			proves: [ 'connect/diagnostics' ],
			run: async ( { owner, picture } ) => {
				await owner.logIn();
				await owner.openPlugin();
				await owner.reads( /wait/i );
				await picture( 'during', owner.page );
			},
		},
		{
			title: 'Sequenzy is back: who waited has one mail',
			run: async ( world ) => {
				await world.sequenzy.setFaults( [] );
				await world.clock.pass( '1d' );
				const mails = await tickUntil(
					world,
					'the mail to who waited',
					() => world.sequenzy.mails( 'patient@example.com' ),
					( seen ) => seen.length > 0
				);
				expectThat( mails.length === 1, 'one mail', mails );
			},
		},
		{
			title: 'Both orders arrived, each once; they are too old to start anything, and Sequenzy says so',
			run: async ( world ) => {
				for ( const email of [ 'guest@example.com', 'fickle@example.com' ] ) {
					const events = await tickUntil(
						world,
						`the order of ${ email }`,
						() => world.sequenzy.events( { name: 'ecommerce.order_placed', email } ),
						( seen ) => seen.length > 0
					);
					expectThat( events.length === 1, `one order of ${ email }`, events );
					expectThat( ( await world.sequenzy.mails( email ) ).length === 0, `no thanks three days late to ${ email }` );
					const reasons = ( await world.sequenzy.why( email ) ).map( ( { reason } ) => reason );
					expectThat( reasons.includes( 'HISTORICAL' ), 'Sequenzy to say why', reasons );
				}
				const [ cancelled ] = await world.sequenzy.orders( 'fickle@example.com' );
				expectThat( cancelled?.status === 'cancelled', 'the second order cancelled', cancelled );
				const { ordersCount } = await world.sequenzy.revenue( 'guest@example.com' );
				expectThat( ordersCount === 1, 'one counted order', ordersCount );
			},
		},
		{
			title: 'Nothing waits in the store any more, and nothing was given up',
			run: async ( world ) => {
				await tickUntil(
					world,
					'an empty outbox',
					() => unsent( world ),
					( rows ) => rows === '0'
				);
			},
		},
	],
};

/** The plugin tries a few times a day. */
async function aDayGoesBy( { sandbox, clock }: World ): Promise< void > {
	for ( let round = 0; round < 4; round += 1 ) {
		await clock.pass( '6h' );
		await sandbox.tick();
	}
}

function unsent( { sandbox }: World ): Promise< string > {
	return sandbox.runPhp(
		`<?php require '/wordpress/wp-load.php'; echo $GLOBALS['wpdb']->get_var( "SELECT COUNT(*) FROM {$GLOBALS['wpdb']->prefix}sequenzy_outbox WHERE status <> 'done'" );`
	);
}
