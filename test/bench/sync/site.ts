import type { Watched } from '../../chaos/watched-mock.ts';
import type { NativeStore } from '../../support/native-store.ts';

/** What the measurements of a sync work with. */
export interface Site {
	readonly store: NativeStore;
	readonly watched: Watched;
	readonly script: ( name: string ) => URL;
}

export const resources = [ 'products', 'customers', 'orders' ] as const;
export type Resource = ( typeof resources )[ number ];

/** What a process of the worker said (store/sync.php). */
export interface Work {
	readonly began: readonly [ seconds: number, queries: number ];
	readonly pages: ReadonlyArray< readonly [ resource: Resource, records: number, seconds: number, queries: number ] >;
	readonly steps: number;
	readonly peak: number;
	readonly state: string;
	readonly actions: number;
}

export const isOver = ( { state }: Work ): boolean => [ 'verified', 'failed', 'cancelled' ].includes( state );
