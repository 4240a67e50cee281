import { subscriberOf, type Subscriber } from './audience/state.ts';
import type { Company } from './company.ts';
import { valueAt } from './property-path.ts';
import { revenueAttributesOf } from './revenue-attributes.ts';
import type { Contact } from './sequences/enter.ts';
import type { ContactObstacle } from './sequences/enrollment.ts';

/** A subscriber as sequences see them; null when nobody has the address. */
export const contactOf = ( company: Company, email: string | null ): Contact | null => {
	const subscriber = email === null ? undefined : subscriberOf( company.audience, email );
	return subscriber ? contactFor( company, subscriber ) : null;
};

export const contactFor = ( company: Company, subscriber: Subscriber ): Contact => {
	const { subscriberId, email, consent } = subscriber;
	const requested = obstacleFor( company, subscriber );
	return {
		subscriberId,
		email,
		obstacles: { requested, marketing: requested ?? ( consent?.status === 'refused' ? 'CONSENT_REFUSED' : null ) },
		fieldValue: ( path ) => fieldText( company, subscriber, path ),
	};
};

/** What a person has, as merge tags, filters and stop conditions read it: own attributes beside what the orders say. */
export const attributesOf = ( company: Company, { attributes, email }: Subscriber ): Record< string, unknown > => ( {
	...attributes,
	...( email === null ? {} : revenueAttributesOf( company, email ) ),
} );

export const fieldsOf = ( company: Company, subscriber: Subscriber ): Record< string, unknown > => {
	const attributes = attributesOf( company, subscriber );
	const { email, externalId, firstName, lastName, phone, timezone, status, tags } = subscriber;
	return { ...attributes, email, externalId, firstName, lastName, phone, timezone, status, tags, customAttributes: attributes };
};

export const fieldText = ( company: Company, subscriber: Subscriber, path: string ): string | null => {
	const value = valueAt( fieldsOf( company, subscriber ), path );
	if ( value === undefined || value === null ) {
		return null;
	}
	return typeof value === 'object' ? JSON.stringify( value ) : String( value );
};

const obstacleFor = ( { audience }: Company, { email, status, optIn }: Subscriber ): ContactObstacle | null => {
	if ( email === null ) {
		return 'NO_ADDRESS';
	}
	if ( optIn === 'pending' ) {
		return 'OPT_IN_PENDING';
	}
	if ( status !== 'active' ) {
		return status === 'bounced' ? 'BOUNCED' : 'UNSUBSCRIBED';
	}
	return audience.suppressions.has( email ) ? 'ADDRESS_SUPPRESSED' : null;
};
