import { tickUntil, type Step } from './story.ts';

/** How most stories begin. */
export const connected: Step = {
	title: 'The store is connected, and Sequenzy knows its catalogue',
	run: async ( world ) => {
		await world.owner.connect();
		await tickUntil(
			world,
			'the first sync verified',
			() => world.sequenzy.syncRuns(),
			( runs ) => runs.some( ( { state } ) => state === 'verified' )
		);
	},
};

/** WooCommerce's own forms; its blocks have a story of their own. */
export const classicCheckout: Step = {
	title: 'The shop has the classic cart and checkout',
	run: ( { owner } ) => owner.chooseCheckout( 'classic' ),
};
