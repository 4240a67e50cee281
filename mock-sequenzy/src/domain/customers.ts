import { addTo } from './add-to.ts';
import type { Customer } from 'sequenzy-contract';
import { type Area, untouched } from './area.ts';
import { normalEmail } from './audience/state.ts';
import type { Instant } from './instant.ts';
import { passOver, type Report, type ReportPassedOver } from './report.ts';

export type CustomerRecord = {
	integrationId: string;
	customerId: string;
	email: string;
	firstName: string | null;
	lastName: string | null;
	createdAt: Instant | null;
	version: number;
	/** The account is gone; the person and what they bought stay. */
	removed: boolean;
};

/**
 * Registered customers, and who is the same person: one address, one subscriber.
 *
 * customer: (none) → reported → reported again (a newer version) → removed → reported again
 * address:  changed by its owner → what was bought under the old address belongs to the new one
 */
export type Customers = {
	byKey: Map< string, CustomerRecord >;
	keysByEmail: Map< string, Set< string > >;
	/** Old address → the one its owner took next, and the way back. */
	successors: Map< string, string >;
	predecessors: Map< string, Set< string > >;
};

export type CustomersCommand =
	| ( Report & { type: 'ReportCustomer'; customer: Customer; createdAt: Instant | null } )
	| { type: 'RemoveCustomer'; integrationId: string; customerId: string; version: number }
	/** A person asked to be forgotten: orders stay as numbers, without a name. */
	| { type: 'EraseBuyer'; email: string; accounts: readonly string[] };

/** Told to every area that knows addresses. */
export type BuyerErased = {
	type: 'BuyerErased';
	email: string;
	/** Keys of the customers who are this person: their orders are theirs, whatever address stands in the bill. */
	accounts: readonly string[];
};

export type CustomersFact =
	| { type: 'CustomerReported'; customer: CustomerRecord; previousEmails: string[] }
	| { type: 'CustomerRemoved'; integrationId: string; customerId: string; version: number }
	| BuyerErased
	| ReportPassedOver;

export const customersArea: Area< Customers, CustomersCommand, CustomersFact > = {
	start: () => ( { byKey: new Map(), keysByEmail: new Map(), successors: new Map(), predecessors: new Map() } ),
	decide: {
		ReportCustomer: ( state, command ) => {
			const { integrationId, version, customer, createdAt } = command;
			const customerId = String( customer.id );
			const held = state.byKey.get( customerKey( integrationId, customerId ) );
			const email = normalEmail( customer.email );
			// What the store says it was before, and what it was here: between the two lies a report that has not come.
			const before = new Set( [ held?.email ?? '', normalEmail( customer.previousEmail ?? '' ) ] );
			return (
				passOver( `customer ${ customerId }`, command, held ) ?? [
					{
						type: 'CustomerReported',
						customer: {
							integrationId,
							customerId,
							email,
							firstName: customer.first_name || customer.billing?.first_name || null,
							lastName: customer.last_name || customer.billing?.last_name || null,
							createdAt: held?.createdAt ?? createdAt,
							version,
							removed: false,
						},
						previousEmails: [ ...before ].filter( ( address ) => address !== '' && address !== email ),
					},
				]
			);
		},
		RemoveCustomer: ( state, command ) => {
			const { integrationId, customerId, version } = command;
			const held = state.byKey.get( customerKey( integrationId, customerId ) );
			return (
				passOver( `customer ${ customerId }`, command, held ) ?? [ { type: 'CustomerRemoved', integrationId, customerId, version } ]
			);
		},
		EraseBuyer: ( _state, { email, accounts } ) => [ { type: 'BuyerErased', email: normalEmail( email ), accounts } ],
	},
	evolve: {
		CustomerReported: ( state, { customer, previousEmails } ) => {
			previousEmails.forEach( ( address ) => succeed( state, address, customer.email ) );
			succeed( state, customer.email, null );
			hold( state, customer );
		},
		CustomerRemoved: ( state, { integrationId, customerId, version } ) => {
			const held = state.byKey.get( customerKey( integrationId, customerId ) );
			hold( state, {
				...( held ?? { integrationId, customerId, email: '', firstName: null, lastName: null, createdAt: null } ),
				version,
				removed: true,
			} );
		},
		BuyerErased: ( state, { email } ) => {
			for ( const address of addressesOf( state, email ) ) {
				for ( const key of state.keysByEmail.get( address ) ?? [] ) {
					const known = state.byKey.get( key );
					if ( known ) {
						hold( state, { ...known, email: '', firstName: null, lastName: null } );
					}
				}
				succeed( state, address, null );
			}
		},
		ReportPassedOver: untouched,
	},
};

export const customerKey = ( integrationId: string, customerId: string ): string => `${ integrationId }/${ customerId }`;

/** The address a person goes by now. */
export const currentEmail = ( { successors }: Customers, email: string ): string => {
	const seen = new Set< string >();
	let current = email;
	for ( let next = successors.get( current ); next !== undefined && ! seen.has( next ); next = successors.get( current ) ) {
		seen.add( current );
		current = next;
	}
	return current;
};

/** Every address that leads to this one, itself included. */
export const addressesOf = ( { predecessors }: Customers, email: string ): Set< string > => {
	const found = new Set( [ email ] );
	for ( const address of found ) {
		predecessors.get( address )?.forEach( ( old ) => found.add( old ) );
	}
	return found;
};

const succeed = ( { successors, predecessors }: Customers, from: string, to: string | null ): void => {
	predecessors.get( successors.get( from ) ?? '' )?.delete( from );
	if ( to === null ) {
		successors.delete( from );
		return;
	}
	successors.set( from, to );
	addTo( predecessors, to, from );
};

const hold = ( { byKey, keysByEmail }: Customers, customer: CustomerRecord ): void => {
	const key = customerKey( customer.integrationId, customer.customerId );
	keysByEmail.get( byKey.get( key )?.email ?? '' )?.delete( key );
	byKey.set( key, customer );
	if ( customer.email !== '' ) {
		addTo( keysByEmail, customer.email, key );
	}
};
