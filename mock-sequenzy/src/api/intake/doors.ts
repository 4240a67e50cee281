import type { Cart, StoreEvent } from 'sequenzy-contract';
import { eraseBuyer } from '../../domain/commerce-reactions.ts';
import type { Command } from '../../domain/facts.ts';
import { microsOf } from '../timeline.ts';
import { consentCommand, orderOf, type Reading } from './reading.ts';
import { buyerWhoSpoke, customerCommands, orderCommands, productCommand, variationCommand, type Stated } from './state-commands.ts';

type EventType = StoreEvent[ 'type' ];
type EventOf< Type > = Extract< StoreEvent, { type: Type } >;

/** The schema of a store event, and the commands it means. A sign-up has a door of its own: sign-up.ts. */
type Door< Type extends EventType > = { schema: string; commands: ( reading: Reading, event: EventOf< Type > ) => Command[] };

const stated = ( { entity, occurredAt }: { entity: { version: number }; occurredAt: string } ): Stated => ( {
	version: entity.version,
	occurredAt,
} );

const removed = ( { integrationId }: Reading, { entity }: { entity: { version: number } } ) => ( {
	integrationId,
	version: entity.version,
} );

const told = ( { integrationId, shift }: Reading, cart: Cart, { version, occurredAt }: Stated ) => ( {
	integrationId,
	cart,
	startedAt: shift( cart.startedAt ),
	startedAtMicros: microsOf( cart.startedAt ),
	version,
	occurredAt: shift( occurredAt ),
} );

/** A fact has no version; its raw store time compares with those of the states. */
const cartFact =
	( type: 'StartCart' | 'StartCheckout' | 'ClearCart' ) =>
	( reading: Reading, { payload, occurredAt }: { payload: Cart; occurredAt: string } ): Command[] => [
		{ type, ...told( reading, payload, { version: microsOf( occurredAt ), occurredAt } ) },
	];

export const doors: { readonly [ Type in Exclude< EventType, 'back_in_stock.requested' > ]: Door< Type > } = {
	'product.saved': {
		schema: 'product-saved',
		commands: ( reading, event ) => [ productCommand( reading, event.payload, stated( event ) ) ],
	},
	'variation.saved': {
		schema: 'variation-saved',
		commands: ( reading, event ) => [ variationCommand( reading, event.payload, stated( event ) ) ],
	},
	'product.deleted': {
		schema: 'product-deleted',
		commands: ( reading, event ) => [ { type: 'RemoveProduct', ...removed( reading, event ), productId: String( event.payload.id ) } ],
	},
	'variation.deleted': {
		schema: 'variation-deleted',
		commands: ( reading, event ) => [
			{
				type: 'RemoveVariation',
				...removed( reading, event ),
				productId: String( event.payload.parent_id ),
				variantId: String( event.payload.id ),
			},
		],
	},
	'customer.saved': {
		schema: 'customer-saved',
		commands: ( reading, event ) => customerCommands( reading, event.payload, stated( event ) ),
	},
	'customer.deleted': {
		schema: 'customer-deleted',
		commands: ( reading, event ) => [
			{ type: 'RemoveCustomer', ...removed( reading, event ), customerId: String( event.payload.id ) },
		],
	},
	'order.placed': {
		schema: 'order-placed',
		commands: ( reading, { payload, occurredAt } ) => {
			const read = orderOf( reading, payload );
			return [
				{ type: 'PlaceOrder', ...read, occurredAt: reading.shift( occurredAt ) },
				...consentCommand( reading, buyerWhoSpoke( reading, read ), payload.consent ),
			];
		},
	},
	'order.saved': {
		schema: 'order-saved',
		commands: ( reading, event ) => orderCommands( reading, event.payload, stated( event ) ),
	},
	'order.deleted': {
		schema: 'order-deleted',
		commands: ( reading, event ) => [ { type: 'RemoveOrder', ...removed( reading, event ), orderId: String( event.payload.id ) } ],
	},
	'cart.started': { schema: 'cart-started', commands: cartFact( 'StartCart' ) },
	'checkout.started': { schema: 'checkout-started', commands: cartFact( 'StartCheckout' ) },
	'cart.cleared': { schema: 'cart-cleared', commands: cartFact( 'ClearCart' ) },
	'cart.updated': {
		schema: 'cart-updated',
		commands: ( reading, event ) => [ { type: 'UpdateCart', ...told( reading, event.payload, stated( event ) ) } ],
	},
	'subscriber.erased': {
		schema: 'subscriber-erased',
		commands: ( { company }, { payload } ) => eraseBuyer( company, payload.email ),
	},
};

export const doorOf = ( type: string ): Door< EventType > | undefined =>
	Object.hasOwn( doors, type ) ? ( doors as unknown as Record< string, Door< EventType > > )[ type ] : undefined;
