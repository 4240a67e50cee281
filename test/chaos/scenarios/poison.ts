import { finding, nothingLostOrDoubled, type Finding } from '../findings.ts';
import type { Options } from '../options.ts';
import type { Scene } from '../scene.ts';
import { refusal } from '../watched-mock.ts';

/** Sequenzy refuses each batch that holds one event, and does not say which: the others arrive, that one is parked with its reason. */
export const poison = async ( scene: Scene, { poisonFacts }: Options ): Promise< Finding[] > => {
	const from = scene.take( poisonFacts );
	const poisoned = from + Math.floor( poisonFacts / 2 );
	scene.watched.refuse( `shopper-${ poisoned }@example.com` );
	const before = scene.watched.batches();
	const end = await scene.run< { ready: number; dead: number } >( 'work', {
		from,
		to: from + poisonFacts,
		perRound: poisonFacts,
		rounds: 40,
		secondsPerRound: 600,
	} );
	const extra = scene.watched.batches() - before - Math.ceil( poisonFacts / 100 );
	scene.watched.refuse( undefined );
	const parked = await scene.run< ReadonlyArray< { code: string; message: string } > >( 'dead' );
	const findings = await nothingLostOrDoubled( scene, from, poisoned );
	return [
		...findings,
		...( await nothingLostOrDoubled( scene, poisoned + 1, from + poisonFacts ) ),
		finding(
			'one is parked, with its reason',
			end.ready === 0 && parked.length === 1 && parked[ 0 ]?.code === refusal && parked[ 0 ].message !== '',
			parked
		),
		finding( 'that takes at most 8 calls more', extra <= 8, `${ extra } more` ),
	];
};
