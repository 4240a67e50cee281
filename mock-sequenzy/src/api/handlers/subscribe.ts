import type { SubscribeAnswer, SubscribeRequest } from 'sequenzy-contract';
import { company } from '../../domain/people.ts';
import { canonicalStoreUrl, isStoreUrl, originOf } from '../../domain/store-url.ts';
import type { Call, Reply } from '../call.ts';
import { originNotAllowed } from '../caller-of.ts';
import { requestBackInStock } from './sign-up.ts';

/** The same answer for a new, a repeated and a suppressed address: nobody learns who waits. */
export const subscribeBackInStock = ( { mock, body, caller }: Call ): Reply => {
	const asked = body as SubscribeRequest;
	const integration = [ ...mock.engine.state().connections.integrations.values() ].find(
		( { state, storeUrl } ) =>
			state === 'active' && isStoreUrl( asked.storeUrl ) && canonicalStoreUrl( storeUrl ) === canonicalStoreUrl( asked.storeUrl )
	);
	if ( ! integration ) {
		throw originNotAllowed( 'UNKNOWN_STORE' );
	}
	if ( caller.kind !== 'storefront' || caller.origin !== originOf( integration.storeUrl ) ) {
		throw originNotAllowed( 'ORIGIN_OF_ANOTHER_STORE' );
	}
	if ( asked.companyId !== undefined && asked.companyId !== company.id ) {
		throw originNotAllowed( 'UNKNOWN_COMPANY' );
	}
	requestBackInStock( mock, integration.id, asked, { requestedAt: mock.clock.now(), raw: null } );
	const answer: SubscribeAnswer = { success: true };
	return { status: 200, body: answer };
};
