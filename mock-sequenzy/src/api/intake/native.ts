import type { Customer, Order, Product, Variation } from 'sequenzy-contract';
import type { Company } from '../../domain/company.ts';
import { customerKey } from '../../domain/customers.ts';
import type { Command } from '../../domain/facts.ts';
import { orderKey } from '../../domain/orders/state.ts';
import { microsOf } from '../timeline.ts';
import type { Reading } from './reading.ts';
import { customerCommands, orderCommands, productCommand, variationCommand } from './state-commands.ts';

/** WooCommerce's own record: the keys this door looks at; the rest is checked by its schema. */
export type NativeRecord = { id: number; parent_id?: number; date_modified_gmt?: string | null; [ key: string ]: unknown };

export type Native = {
	schema: string;
	record: ( sent: NativeRecord ) => unknown;
	commands: ( reading: Reading, sent: NativeRecord ) => Command[];
};

const isVariation = ( { parent_id: parentId }: NativeRecord ): boolean => typeof parentId === 'number' && parentId > 0;

/** Vendor page: a variation's webhook has the parent product as `parent_id` and the variation as `id`; WooCommerce sends it in a product's shape. */
const asVariation = ( { images, ...sent }: NativeRecord ): unknown => ( {
	...sent,
	image: Array.isArray( images ) ? ( images[ 0 ] ?? null ) : null,
	attributes: Array.isArray( sent.attributes )
		? sent.attributes.filter( ( attribute ) => typeof ( attribute as { option?: unknown } ).option === 'string' )
		: [],
} );

const same = ( sent: NativeRecord ): unknown => sent;

const products: Native = {
	schema: 'product',
	record: same,
	commands: ( reading, sent ) => [
		productCommand( reading, sent as unknown as Product, stated( sent, versionOfProduct( reading, sent ) ) ),
	],
};

const variations: Native = {
	schema: 'variation',
	record: asVariation,
	commands: ( reading, sent ) => [
		variationCommand( reading, asVariation( sent ) as Variation, stated( sent, versionOfProduct( reading, sent ) ) ),
	],
};

const orders: Native = {
	schema: 'order',
	record: same,
	commands: ( reading, sent ) => orderCommands( reading, sent as unknown as Order, stated( sent, versionOfOrder( reading, sent ) ) ),
};

const customers: Native = {
	schema: 'customer',
	record: same,
	commands: ( reading, sent ) =>
		customerCommands( reading, sent as unknown as Customer, stated( sent, versionOfCustomer( reading, sent ) ) ),
};

/** A deletion carries the id alone; it is newer than whatever is known. */
const removals: Record< string, ( reading: Reading, sent: NativeRecord ) => Command > = {
	product: ( reading, sent ) => {
		const id = String( sent.id );
		const parent = [ ...reading.company.catalogue.variations.values() ].find(
			( siblings ) => siblings.get( id )?.integrationId === reading.integrationId
		);
		const productId = parent?.get( id )?.productId;
		const above = {
			integrationId: reading.integrationId,
			version: versionOfProduct( reading, { ...sent, parent_id: Number( productId ?? 0 ) } ),
		};
		return productId === undefined
			? { type: 'RemoveProduct', ...above, productId: id }
			: { type: 'RemoveVariation', ...above, productId, variantId: id };
	},
	order: ( reading, sent ) => ( {
		type: 'RemoveOrder',
		integrationId: reading.integrationId,
		orderId: String( sent.id ),
		version: versionOfOrder( reading, sent ),
	} ),
	customer: ( reading, sent ) => ( {
		type: 'RemoveCustomer',
		integrationId: reading.integrationId,
		customerId: String( sent.id ),
		version: versionOfCustomer( reading, sent ),
	} ),
};

/** The door of a topic such as `product.updated`; null for topics that have no effect here. */
export const nativeDoor = ( topic: string, sent: NativeRecord ): Native | null => {
	const [ resource = '', action = '' ] = topic.split( '.' );
	if ( action === 'deleted' ) {
		const command = Object.hasOwn( removals, resource ) ? removals[ resource ] : undefined;
		return command ? { schema: '', record: same, commands: ( reading, removed ) => [ command( reading, removed ) ] } : null;
	}
	if ( ! [ 'created', 'updated', 'restored' ].includes( action ) ) {
		return null;
	}
	switch ( resource ) {
		case 'product':
			return isVariation( sent ) ? variations : products;
		case 'order':
			return orders;
		case 'customer':
			return customers;
		default:
			return null;
	}
};

/**
 * WooCommerce's webhooks have no version: the second of the last change counts, and within one second whatever comes later.
 */
const above = ( held: number, { date_modified_gmt: modified }: NativeRecord ): number => {
	const at = typeof modified === 'string' ? microsOf( modified.endsWith( 'Z' ) ? modified : `${ modified }Z` ) : 0;
	const isOlder = at > 0 && Math.floor( at / 1_000_000 ) < Math.floor( held / 1_000_000 );
	return isOlder ? at : Math.max( at, held + 1 );
};

const versionOfProduct = ( { company, integrationId }: Reading, sent: NativeRecord ): number => {
	const productId = String( isVariation( sent ) ? sent.parent_id : sent.id );
	const key = `${ integrationId }/${ productId }`;
	const held = isVariation( sent )
		? company.catalogue.variations.get( key )?.get( String( sent.id ) )
		: company.catalogue.products.get( key );
	return above( held?.version ?? 0, sent );
};

const versionOfOrder = ( { company, integrationId }: Reading, sent: NativeRecord ): number =>
	above( versionIn( company.orders.byKey, orderKey( { integrationId, orderId: String( sent.id ) } ) ), sent );

const versionOfCustomer = ( { company, integrationId }: Reading, sent: NativeRecord ): number =>
	above( versionIn( company.customers.byKey, customerKey( integrationId, String( sent.id ) ) ), sent );

const versionIn = ( records: Company[ 'orders' ][ 'byKey' ] | Company[ 'customers' ][ 'byKey' ], key: string ): number =>
	records.get( key )?.version ?? 0;

const stated = ( { date_modified_gmt: modified }: NativeRecord, version: number ) => ( {
	version,
	occurredAt:
		typeof modified === 'string' ? `${ modified.replace( /Z$/, '' ) }Z` : new Date( Math.floor( version / 1000 ) ).toISOString(),
} );
