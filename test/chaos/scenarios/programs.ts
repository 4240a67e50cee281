import type { Fault } from 'mock-sequenzy';
import { finding, neverOlder, nothingLostOrDoubled, type Finding } from '../findings.ts';
import type { Options } from '../options.ts';
import type { Scene } from '../scene.ts';

const often = 0.4;
const seldom = 0.15;
const onAll = ( fault: Omit< Fault, 'route' > ): Fault => ( { route: 'plugin', ...fault } );

/** What the way to Sequenzy does to a store; a likelihood is that of each call. */
export const programs: Readonly< Record< string, readonly Fault[] > > = {
	'the connection is cut before anything was done': [ onAll( { kind: 'down', probability: often } ) ],
	'the connection is cut in the middle of a batch': [ onAll( { kind: 'reset_mid', probability: often } ) ],
	'the connection is cut when all was kept': [ onAll( { kind: 'reset_after', probability: often } ) ],
	'Sequenzy answers 500 and 503': [
		onAll( { kind: 'status', status: 500, probability: seldom } ),
		onAll( { kind: 'status', status: 503, probability: seldom } ),
	],
	'Sequenzy asks for patience, with and without saying how long': [
		onAll( { kind: 'status', status: 429, retryAfterSeconds: 90, probability: seldom } ),
		onAll( { kind: 'status', status: 429, probability: seldom } ),
	],
	'answers are cut short, or are pages of a firewall': [
		onAll( { kind: 'truncated', probability: seldom } ),
		onAll( { kind: 'html', status: 200, probability: seldom } ),
		onAll( { kind: 'html', status: 403, probability: seldom } ),
	],
	'calls arrive twice, late, and in another order': [
		onAll( { kind: 'duplicate', probability: often } ),
		onAll( { kind: 'reorder', probability: seldom } ),
		onAll( { kind: 'latency', delayMs: 20, probability: often } ),
	],
	'the token is refused, and the owner connects again': [ onAll( { kind: 'status', status: 401, times: 1 } ) ],
};

/** Each program in its turn: facts and changes flow under it, then all is well again. */
export const runProgram = async ( scene: Scene, name: string, { seed, programFacts }: Options ): Promise< Finding[] > => {
	const rounds = 12;
	const from = scene.take( programFacts );
	const version = scene.take( rounds );
	await scene.setFaults( programs[ name ] ?? [], seed );
	const during = await scene.run< { later: number; state: string } >( 'work', {
		from,
		to: from + programFacts,
		perRound: Math.ceil( programFacts / rounds ),
		rounds,
		secondsPerRound: 400,
		products: scene.products.slice( 0, 2 ),
		version,
	} );
	await scene.setFaults( [], seed );
	if ( during.state !== 'active' ) {
		await scene.connect();
	}
	const end = await scene.run< { ready: number; dead: number; paused: number } >( 'work', {
		from: 0,
		to: 0,
		perRound: 1,
		rounds: 60,
		secondsPerRound: 3600,
		later: during.later,
	} );
	return [
		finding( 'nothing waits any more, and nothing was given up', end.ready + end.dead + end.paused === 0, end ),
		...( await nothingLostOrDoubled( scene, from, from + programFacts ) ),
		...( await neverOlder( scene ) ),
	];
};
