import { finding, nothingLostOrDoubled, type Finding } from '../findings.ts';
import type { Options } from '../options.ts';
import type { Scene } from '../scene.ts';

/** Sequenzy is away for three days by the store's clock. */
export const outage = async ( scene: Scene, { seed, outageHours, factsPerHour }: Options ): Promise< Finding[] > => {
	const from = scene.take( outageHours * factsPerHour );
	await scene.setFaults( [ { route: 'plugin', kind: 'down' } ], seed );
	const during = await scene.run< {
		to: number;
		tried: number;
		triedInTheFirstHour: number;
		later: number;
		ready: number;
		dead: number;
	} >( 'outage', {
		from,
		hours: outageHours,
		factsPerHour,
	} );
	await scene.setFaults( [], seed );
	const end = await scene.run< { ready: number; dead: number } >( 'work', {
		from: 0,
		to: 0,
		perRound: 1,
		rounds: 60,
		secondsPerRound: 600,
		later: during.later,
	} );
	return [
		finding(
			`no attempt is used up while Sequenzy is away for ${ outageHours } hours`,
			during.tried === during.triedInTheFirstHour && during.dead === 0 && during.ready === during.to - from,
			during
		),
		finding( 'afterwards nothing waits any more, and nothing was given up', end.ready === 0 && end.dead === 0, end ),
		...( await nothingLostOrDoubled( scene, from, during.to ) ),
	];
};
