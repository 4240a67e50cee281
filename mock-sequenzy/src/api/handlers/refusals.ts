import type { ConnectRefusal } from '../../domain/connection/facts.ts';
import type { Fact } from '../../domain/facts.ts';
import { ApiError } from '../api-error.ts';

/** What happened, for each way a connect request can be refused; what to do stands with the code. */
export const refusalTexts: Record< ConnectRefusal, string > = {
	RETURN_URL_NOT_ALLOWED: 'returnUrl and storeUrl do not share one origin, so the code would not arrive at the store.',
	CONNECT_REQUEST_NOT_FOUND: 'No connect request has this id.',
	CONNECT_REQUEST_EXPIRED: 'The connect request, or the code it led to, is older than ten minutes.',
	CONNECT_REQUEST_DENIED: 'A person at Sequenzy denied this connection. Nothing was shared.',
	ROLE_NOT_ALLOWED: 'The person is a member of the company; approving takes an owner or an admin.',
	CODE_INVALID: 'The code and the verifier do not belong to this connect request.',
	CODE_USED: 'The code of this connect request has done its work and opens nothing any more.',
	STORE_TAKEN: 'Another WordPress installation is connected for the same store address, and has proven that it is its own.',
};

/** A refused command is an error of the API; any other outcome passes. */
export const passOrThrow = ( facts: readonly Fact[] ): readonly Fact[] => {
	const refused = facts.find( ( fact ) => fact.type === 'ConnectRefused' );
	if ( refused ) {
		throw new ApiError( { code: refused.reason, description: refusalTexts[ refused.reason ] } );
	}
	return facts;
};
