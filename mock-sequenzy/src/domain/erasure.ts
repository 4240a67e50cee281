import { customerKey } from './customers.ts';
import type { Fact, RecordedFact } from './facts.ts';

/** Somebody who asked to be forgotten: each of their addresses with what stands in its place from now on, and who they were here. */
export type ErasedPerson = {
	standIns: ReadonlyMap< string, string >;
	subscriberIds: ReadonlySet< string >;
	accounts: ReadonlySet< string >;
};

/** Whether this fact says that somebody asked to be forgotten. */
export const tellsOfErasure = ( fact: Fact ): boolean =>
	fact.type === 'BuyerErased' || ( fact.type === 'SubscriberDeleted' && fact.reason === 'ERASED' );

/** Whom these facts erased, company by company. */
export const erasedIn = ( facts: readonly RecordedFact[] ): Map< string, ErasedPerson > => {
	const people = new Map< string, { standIns: Map< string, string >; subscriberIds: Set< string >; accounts: Set< string > } >();
	for ( const { companyId, seq, fact } of facts ) {
		const person = people.get( companyId ) ?? { standIns: new Map(), subscriberIds: new Set(), accounts: new Set() };
		if ( fact.type === 'BuyerErased' ) {
			person.standIns.set( fact.email, standInAddress( seq ) );
			fact.accounts.forEach( ( key ) => person.accounts.add( key ) );
			people.set( companyId, person );
		}
		if ( fact.type === 'SubscriberDeleted' && fact.reason === 'ERASED' ) {
			person.subscriberIds.add( fact.subscriberId );
			people.set( companyId, person );
		}
	}
	return people;
};

/** Unique, so that two people who were erased never become one; of a domain that nobody can have. */
const standInAddress = ( seq: number ): string => `erased-${ seq }@erased.invalid`;

/**
 * The fact without the person: their addresses replaced wherever they stand, and in facts about them also names, numbers and letters.
 * Told again, such facts lead to the same state as before, so nobody can tell from the log who it was. Null: it says nothing of them.
 */
export const withoutPerson = ( fact: Fact, person: ErasedPerson ): Fact | null => {
	const found = { person: isOfAccount( fact, person ) };
	const scrubbed = scrub( fact, person, found );
	// What the company wrote itself may name an address, and stays as it is otherwise.
	const told = settings.test( fact.type ) ? scrubbed : blank( scrubbed );
	return found.person ? ( told as Fact ) : null;
};

/** Whether a text, such as a call as it came in, tells of the person. */
export const namesPerson = ( text: string, { standIns, subscriberIds, accounts }: ErasedPerson ): boolean =>
	[ ...standIns ].reduce( replaceAddress, text ) !== text ||
	[ ...subscriberIds ].some( ( id ) => text.includes( id ) ) ||
	[ ...accounts ].some( ( key ) => new RegExp( `"customer_id"\\s*:\\s*${ numberOf( key ) }\\b` ).test( text ) );

const numberOf = ( accountKey: string ): number => Number( accountKey.slice( accountKey.lastIndexOf( '/' ) + 1 ) );

const isOfAccount = ( fact: Fact, { accounts }: ErasedPerson ): boolean =>
	fact.type === 'OrderReported' &&
	fact.order.customerId !== null &&
	accounts.has( customerKey( fact.order.integrationId, fact.order.customerId ) );

/** Facts about the company and not about a person. */
const settings = /^(Company|Sequence|List|Tag|Webhook|Audience|SyncRule|ApiKey|Member|Connect|Product|Variation)/;

const scrub = ( value: unknown, person: ErasedPerson, found: { person: boolean } ): unknown => {
	if ( typeof value === 'string' ) {
		found.person ||= person.subscriberIds.has( value );
		const text = [ ...person.standIns ].reduce( replaceAddress, value );
		found.person ||= text !== value;
		return text;
	}
	if ( Array.isArray( value ) ) {
		return value.map( ( one ) => scrub( one, person, found ) );
	}
	return typeof value === 'object' && value !== null
		? Object.fromEntries( Object.entries( value ).map( ( [ name, one ] ) => [ name, scrub( one, person, found ) ] ) )
		: value;
};

/** As it is, and as it stands in an address of a page; never a part of a longer one. */
const replaceAddress = ( text: string, [ address, standIn ]: readonly [ string, string ] ): string =>
	[ address, encodeURIComponent( address ) ].reduce( ( whole, form ) => {
		if ( ! whole.toLowerCase().includes( form.toLowerCase() ) ) {
			return whole;
		}
		const exactly = new RegExp(
			`(?<![\\p{L}\\p{N}._%+'-])${ form.replace( /[.*+?^${}()|[\]\\]/g, '\\$&' ) }(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`,
			'giu'
		);
		return whole.replace( exactly, standIn );
	}, text );

const blanks: Readonly< Record< string, unknown > > = {
	firstName: null,
	lastName: null,
	phone: null,
	externalId: null,
	billingEmail: null,
	attributes: {},
	properties: {},
	subject: '(erased)',
	text: '',
	html: '',
	body: '',
};

const blank = ( value: unknown ): unknown => {
	if ( Array.isArray( value ) ) {
		return value.map( blank );
	}
	return typeof value === 'object' && value !== null
		? Object.fromEntries(
				Object.entries( value ).map( ( [ name, one ] ) => [ name, Object.hasOwn( blanks, name ) ? blanks[ name ] : blank( one ) ] )
			)
		: value;
};
