import type { Call } from '../call.ts';
import { mayTriggerAutomations } from './answers.ts';
import { PublicError } from './errors.ts';
import { addressOr400, findSubscriber } from './subscriber-of.ts';

type Who = {
	email?: string | null;
	externalId?: string | null;
	firstName?: string | null;
	lastName?: string | null;
	customAttributes?: Record< string, unknown >;
	attributes?: Record< string, unknown >;
};

/** Events and tags create the contact when it is missing; what they say about it is merged in. */
export const meet = ( call: Call, who: Who, signedUpAt?: string ): { subscriberId: string; email: string | null; created: boolean } => {
	const { mock } = call;
	const known = findSubscriber( mock, who );
	if ( ! known && ! who.email ) {
		throw new PublicError( 404, { shape: 'E2', error: 'Subscriber not found; send an email to create it' }, 'NOT_FOUND' );
	}
	const attributes = who.customAttributes ?? who.attributes;
	mock.engine.execute( {
		type: 'SaveSubscriber',
		newSubscriberId: mock.secrets.id( 'sub' ),
		email: known ? known.email : addressOr400( who.email ?? '' ),
		source: 'event',
		strategy: 'overwrite',
		profile: {
			...( who.externalId ? { externalId: who.externalId } : known?.externalId && { externalId: known.externalId } ),
			...( who.firstName && { firstName: who.firstName } ),
			...( who.lastName && { lastName: who.lastName } ),
		},
		...( attributes && { attributes } ),
		...( signedUpAt !== undefined && { createdAt: signedUpAt } ),
		startsSequences: mayTriggerAutomations( call ),
	} );
	const met = known ?? findSubscriber( mock, who );
	return { subscriberId: met?.subscriberId ?? '', email: met?.email ?? null, created: ! known };
};
