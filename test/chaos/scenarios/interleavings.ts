import { finding, neverOlder, type Finding } from '../findings.ts';
import type { Options } from '../options.ts';
import type { Scene } from '../scene.ts';

/** A product changes again during each delivery of it: the last version wins, always. */
export const changeDuringDelivery = async ( scene: Scene, { interleavings }: Options ): Promise< Finding[] > => {
	const version = scene.take( interleavings + 1 );
	const end = await scene.run< { left: number; ready: number; dead: number } >( 'interleave', {
		product: scene.products[ 0 ],
		version,
		times: interleavings,
	} );
	return [
		finding( `changed during ${ interleavings } deliveries`, end.left === 0, `${ end.left } left` ),
		finding( 'nothing waits any more, and nothing was given up', end.ready === 0 && end.dead === 0, end ),
		...( await neverOlder( scene ) ),
	];
};
