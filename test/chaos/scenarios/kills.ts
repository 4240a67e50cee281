import { finding, neverOlder, nothingLostOrDoubled, type Finding } from '../findings.ts';
import { createDice, type Options } from '../options.ts';
import type { Scene } from '../scene.ts';

/** The worker is killed with -9 at random steps while facts flow and products change. */
export const kills = async ( scene: Scene, { seed, facts, kills: amount }: Options ): Promise< Finding[] > => {
	const dice = createDice( seed );
	const perRound = Math.ceil( facts / Math.max( 1, amount ) );
	const first = scene.take( facts );
	const versions = scene.take( amount + 1 );
	const round = ( at: number, killAt: number ) => ( {
		from: first + Math.min( facts, at * perRound ),
		to: first + Math.min( facts, ( at + 1 ) * perRound ),
		product: scene.products[ at % scene.products.length ],
		version: versions + at,
		killAt,
	} );
	// How many steps a round has is seen by one that lives.
	const { steps } = await scene.run< { steps: number } >( 'round', round( 0, 0 ) );
	let killed = 0;
	for ( let at = 1; at <= amount; at++ ) {
		const said = await scene.runMortal( 'round', round( at, 1 + dice( steps ) ) );
		killed += said.signal === 'SIGKILL' ? 1 : 0;
		if ( said.signal === null && said.code !== 0 ) {
			throw new Error( `A round ended with ${ said.code } and said: ${ said.text.slice( -2000 ) }` );
		}
	}
	const end = await scene.run< { ready: number; dead: number } >( 'work', {
		from: 0,
		to: 0,
		perRound: 1,
		rounds: 60,
		secondsPerRound: 600,
	} );
	return [
		finding(
			`most of ${ amount } workers died at a random point`,
			killed >= amount * 0.7,
			`${ killed } of ${ amount }, at one of ${ steps } steps`
		),
		finding( 'nothing waits any more, and nothing was given up', end.ready === 0 && end.dead === 0, end ),
		...( await nothingLostOrDoubled( scene, first, first + facts ) ),
		...( await neverOlder( scene ) ),
	];
};
