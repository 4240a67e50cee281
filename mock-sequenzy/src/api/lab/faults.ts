import type { Fault } from '../../faults.ts';
import type { Call, Reply } from '../call.ts';
import { ApiError } from '../api-error.ts';
import { wrongRoute } from '../fault-routes.ts';
import { faultsOf } from '../validate.ts';
import { ok } from './ok.ts';

export const getFaults = ( { mock }: Call ): Reply => ok( { faults: mock.faults.list(), seed: mock.faults.seed() } );

export const putFaults = ( call: Call ): Reply => {
	const { faults, seed } = call.body as { faults: Fault[]; seed?: number };
	const wrong = wrongRoute( faults );
	if ( wrong !== null ) {
		throw new ApiError( { code: 'VALIDATION_FAILED', description: wrong, reason: 'UNKNOWN_ROUTE' } );
	}
	call.mock.faults.put( faults, seed );
	return getFaults( call );
};

export const deleteFaults = ( call: Call ): Reply => {
	call.mock.faults.put( [] );
	return getFaults( call );
};

/** Whether a form or a file says enough to be a fault. */
export const isFault = ( given: unknown ): given is Fault => faultsOf( 'control-faults', { faults: [ given ] } ).length === 0;
