export type Fault = {
	/** `*`, an operationId, or a surface. */
	route: string;
	kind: 'down' | 'status';
	status?: number;
	retryAfterSeconds?: number;
	/** How often it strikes; without it, always. */
	times?: number;
};

export type Surface = 'plugin' | 'storefront';

export type Faults = {
	list: () => Fault[];
	put: ( faults: Fault[] ) => void;
	/** The fault that strikes this call, counted down. */
	strike: ( call: { operationId: string; surface: Surface; kinds: readonly Fault[ 'kind' ][] } ) => Fault | undefined;
};

export const createFaults = (): Faults => {
	let faults: Fault[] = [];
	return {
		list: () => faults,
		put: ( next ) => {
			faults = next;
		},
		strike: ( { operationId, surface, kinds } ) => {
			const fault = faults.find(
				( { route, kind, times } ) => [ '*', operationId, surface ].includes( route ) && kinds.includes( kind ) && times !== 0
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
