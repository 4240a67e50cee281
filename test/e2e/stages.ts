import type { RuntimeName } from '../../sandbox/runtimes/runtime.ts';
import { backInStock } from '../../sandbox/scenarios/back-in-stock.ts';
import { stories } from '../../sandbox/scenarios/stories.ts';
import type { Story } from '../../sandbox/scenarios/story.ts';
import { stores, whyNot, type TestStore } from './stores.ts';

/** A store on a runtime, and what is played there; `absent` says why this machine cannot have it. */
export interface Stage {
	readonly id: string;
	readonly name: string;
	readonly options: TestStore[ 'options' ];
	readonly stories: readonly Story[];
	readonly absent?: string;
}

/**
 * Every story on Playground with the stand-in. The journey (back in stock) on all that is left: every store on Playground, the newest that is
 * found on the PHP of this machine, and both on wp-now, which serves one visitor at a time.
 */
export function stages(): readonly Stage[] {
	const all = stores();
	const [ standIn, ...others ] = all;
	const newest = all.filter( ( { absent } ) => absent === undefined ).at( -1 );
	const [ journey, every ] = [ [ backInStock ], stories ];
	return [
		...( standIn === undefined ? [] : [ on( standIn, 'playground', every ) ] ),
		...others.map( ( store ) => on( store, 'playground', journey ) ),
		...( newest === undefined ? [] : [ on( newest, 'native', journey ) ] ),
		...all.filter( ( store ) => store === standIn || store === newest ).map( ( store ) => on( store, 'wp-now', journey ) ),
	];
}

function on( { id, name, options, absent }: TestStore, runtime: RuntimeName, played: readonly Story[] ): Stage {
	const reason = absent ?? whyNot( runtime );
	return {
		id: `${ id }-${ runtime }`,
		name: `${ name }, by ${ runtime }`,
		options: { ...options, runtime },
		stories: played,
		...( reason !== undefined && { absent: reason } ),
	};
}
