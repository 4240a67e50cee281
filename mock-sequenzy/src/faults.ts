import { createDice } from './dice.ts';

/** What a fault does to a call. All but `down`, `reset_before`, `status` and `html` let the mock do its work. */
export type FaultKind =
	/** Nobody answers: the connection is cut at once, a browser's preflight included. */
	| 'down'
	/** The call is read, and the connection is cut before anything of it is kept. */
	| 'reset_before'
	/** An error with this status, our JSON. */
	| 'status'
	/** A page instead of JSON, as firewalls and captive portals send it. */
	| 'html'
	/** The answer is late by `delayMs`. */
	| 'latency'
	/** The first half of a batch is kept, then the connection is cut; a call that is no batch is not kept at all. */
	| 'reset_mid'
	/** All is kept, then the connection is cut. */
	| 'reset_after'
	/** All is kept, and half of the answer arrives. */
	| 'truncated'
	/** The call arrives twice; the second answer is sent. */
	| 'duplicate'
	/** The connection is cut, and the call arrives after the next one. */
	| 'reorder';

export type Fault = {
	/** `*`, an operationId, or a surface. */
	route: string;
	kind: FaultKind;
	status?: number;
	retryAfterSeconds?: number;
	delayMs?: number;
	/** How often it strikes; without it, always. */
	times?: number;
	/** How likely it strikes, by the seed; without it, always. */
	probability?: number;
};

export const surfaces = [ 'plugin', 'storefront', 'public' ] as const;

export type Surface = ( typeof surfaces )[ number ];

export type Struck = { operationId: string; surface: Surface };

export type Faults = {
	list: () => Fault[];
	seed: () => number;
	put: ( faults: Fault[], seed?: number ) => void;
	/** The fault that strikes this call, counted down; of these kinds only, when some are named. */
	strike: ( call: Struck, kinds?: readonly FaultKind[] ) => Fault | undefined;
};

export const createFaults = ( firstSeed = 1 ): Faults => {
	let faults: Fault[] = [];
	let seed = firstSeed;
	let dice = createDice( seed );
	return {
		list: () => faults,
		seed: () => seed,
		put: ( next, nextSeed = firstSeed ) => {
			faults = next;
			seed = nextSeed;
			dice = createDice( seed );
		},
		strike: ( call, kinds ) => {
			const fault = faults.find(
				( one ) =>
					matches( one, call ) &&
					( kinds?.includes( one.kind ) ?? true ) &&
					( one.probability === undefined || dice() < one.probability )
			);
			if ( fault?.times !== undefined ) {
				faults = faults
					.map( ( other ) => ( other === fault ? { ...fault, times: ( fault.times ?? 1 ) - 1 } : other ) )
					.filter( ( { times } ) => times !== 0 );
			}
			return fault;
		},
	};
};

const matches = ( { route }: Fault, { operationId, surface }: Struck ): boolean =>
	route === '*' || route === operationId || route === surface;
