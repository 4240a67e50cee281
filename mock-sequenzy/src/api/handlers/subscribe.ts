import type { SubscribeAnswer, SubscribeRequest } from 'sequenzy-contract';
import { isOriginOf, isSameStore, isStoreUrl } from '../../domain/store-url.ts';
import type { Call, Reply } from '../call.ts';
import { originNotAllowed } from '../caller-of.ts';
import { inCompany } from '../mock.ts';
import { consentCommand } from '../intake/reading.ts';
import { requestBackInStock } from './sign-up.ts';

/** The same answer for a new, a repeated and a suppressed address: nobody learns who waits. */
export const subscribeBackInStock = ( { mock, body, caller }: Call ): Reply => {
	const asked = body as SubscribeRequest;
	const { connections, directory } = mock.engine.workspace();
	if ( asked.companyId !== undefined && ! directory.companies.has( asked.companyId ) ) {
		throw originNotAllowed( 'UNKNOWN_COMPANY' );
	}
	const integration = [ ...connections.integrations.values() ].find(
		( { companyId, state, storeUrl } ) =>
			( asked.companyId ?? companyId ) === companyId &&
			state === 'active' &&
			isStoreUrl( asked.storeUrl ) &&
			isSameStore( storeUrl, asked.storeUrl )
	);
	if ( ! integration ) {
		throw originNotAllowed( 'UNKNOWN_STORE' );
	}
	if ( caller.kind !== 'storefront' || ! isOriginOf( integration.storeUrl, caller.origin ) ) {
		throw originNotAllowed( 'ORIGIN_OF_ANOTHER_STORE' );
	}
	const company = inCompany( mock.server, integration.companyId );
	const now = company.clock.now();
	// A shopper's clock says nothing about ours: what is said comes with the request, now.
	requestBackInStock( company, integration.id, asked, { requestedAt: now, raw: null } );
	consentCommand( { via: 'event', shift: () => now }, asked.email, asked.consent ).forEach( ( command ) =>
		company.engine.execute( command )
	);
	const answer: SubscribeAnswer = { success: true };
	return { status: 200, body: answer };
};
