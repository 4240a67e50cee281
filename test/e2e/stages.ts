import { runtimeKinds } from '../../sandbox/runtimes/kinds.ts';
import type { RuntimeName } from '../../sandbox/runtimes/runtime.ts';
import { stores, type TestStore } from './stores.ts';

/** A store on a runtime; `absent` says why this machine cannot have it. */
export interface Stage {
	readonly id: string;
	readonly name: string;
	readonly options: TestStore[ 'options' ] & { readonly runtime: RuntimeName };
	readonly absent?: string;
}

/**
 * Every store on Playground. The other runtimes on one each, for there it is they that are looked at: wp-now, which serves one visitor at a
 * time, on the stand-in; native PHP on the newest that is found.
 */
export function stages(): readonly Stage[] {
	const all = stores();
	const newest = all.filter( ( { absent } ) => absent === undefined ).at( -1 );
	return [
		...all.map( ( store ) => on( store, 'playground' ) ),
		...all.slice( 0, 1 ).map( ( store ) => on( store, 'wp-now' ) ),
		...( newest === undefined ? [] : [ on( newest, 'native' ) ] ),
	];
}

function on( { id, name, options, absent }: TestStore, runtime: RuntimeName ): Stage {
	const reason = absent ?? whyNot( runtime );
	return {
		id: runtime === 'playground' ? id : `${ id }-${ runtime }`,
		name: runtime === 'playground' ? name : `${ name }, by ${ runtime }`,
		options: { ...options, runtime },
		...( reason !== undefined && { absent: reason } ),
	};
}

function whyNot( runtime: RuntimeName ): string | undefined {
	try {
		runtimeKinds[ runtime ].choosePhp( undefined );
		return undefined;
	} catch ( error ) {
		return ( error as Error ).message;
	}
}
