import { serveStore } from '../../support/serve-store.ts';
import { best, type Figure } from '../figure.ts';
import type { Shop } from './shop.ts';

interface Boot {
	readonly milliseconds: number;
	readonly kilobytes: number;
	readonly files: number;
	readonly options: number;
	readonly opcache: boolean;
}

const requests = 40;

/** What every request of a store pays, with OPcache as hosts have it. */
export const measureBoot = async ( { store, script }: Shop ): Promise< Figure[] > => {
	const server = await serveStore( store, script( 'boot' ) );
	try {
		const boots: Boot[] = [];
		for ( let request = 0; request < requests; request++ ) {
			boots.push( ( await ( await fetch( server.url ) ).json() ) as Boot );
		}
		// The first ones compile.
		const warm = boots.slice( -Math.floor( requests / 2 ) );
		const note = `${ warm.length } requests, OPcache ${ warm.every( ( { opcache } ) => opcache ) ? 'on' : 'OFF' }`;
		return [
			{ name: 'boot', value: best( warm.map( ( { milliseconds } ) => milliseconds ) ), unit: 'ms', budget: { atMost: 0.5 }, note },
			{
				name: 'boot',
				value: Math.max( ...warm.map( ( { kilobytes } ) => kilobytes ) ),
				unit: 'KB of memory',
				budget: { atMost: 300 },
			},
			{ name: 'boot', value: Math.max( ...warm.map( ( { files } ) => files ) ), unit: 'files', budget: { atMost: 6 } },
			{
				name: 'autoloaded options',
				value: Math.max( ...warm.map( ( { options } ) => options ) ),
				unit: 'bytes',
				budget: { atMost: 1024 },
			},
		];
	} finally {
		await server.close();
	}
};
