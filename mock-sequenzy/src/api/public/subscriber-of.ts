import { subscriberByExternalId, subscriberOf, type Subscriber } from '../../domain/audience/state.ts';
import { isInstant } from '../../domain/instant.ts';
import type { Call } from '../call.ts';
import type { Mock } from '../mock.ts';
import { invalid, notFound } from './errors.ts';

/** By the address in the path, or by `externalId` in the query or the path. */
export const subscriberNamed = ( { mock, params, query }: Call ): Subscriber => {
	const found = findSubscriber( mock, {
		...( params.email !== undefined && { email: params.email } ),
		...( params.email === undefined && { externalId: params.externalId ?? query.get( 'externalId' ) ?? '' } ),
	} );
	if ( ! found ) {
		throw notFound( 'Subscriber' );
	}
	return found;
};

export const findSubscriber = (
	mock: Mock,
	{ email, externalId }: { email?: string | null; externalId?: string | null }
): Subscriber | undefined => {
	const { audience } = mock.engine.state();
	return (
		( email ? subscriberOf( audience, email ) : undefined ) ??
		( externalId ? subscriberByExternalId( audience, externalId ) : undefined )
	);
};

/** What the vendor takes for an address: something before and a domain behind the one `@`. */
export const isAddress = ( email: string ): boolean =>
	/^[^\s\p{Cc}@]+@[^\s\p{Cc}@.]+(\.[^\s\p{Cc}@.]+)*$/u.test( email.trim() ) && email.trim().length <= 254;

export const addressOr400 = ( email: string ): string => {
	if ( ! isAddress( email ) ) {
		throw invalid( 'Invalid email address' );
	}
	return email;
};

export const instantOr400 = ( text: string, name: string ): string => {
	const at = Date.parse( text );
	const instant = Number.isFinite( at ) ? new Date( at ).toISOString() : '';
	if ( ! isInstant( instant ) ) {
		throw invalid( `${ name } must be an ISO 8601 date` );
	}
	return instant;
};
