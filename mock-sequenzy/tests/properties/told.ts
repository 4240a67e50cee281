import fc from 'fast-check';
import { at, cartToken, days, microsAt, sentCart, sentOrder } from '../support/commerce.ts';
import { product } from '../support/store.ts';

/** One item of the store's outbox, as it travels. */
export type StoreMessage = { eventId: string; type: string; occurredAt: string; entity?: object; payload: object };
type Unnumbered = Omit< StoreMessage, 'eventId' >;

const minutes = fc.integer( { min: -50, max: 0 } );
const people = [ 'ana@example.com', 'ben@example.com' ] as const;

const line = ( productId: number, variationId: number, quantity: number ) => ( {
	name: `Item ${ productId }`,
	product_id: productId,
	variation_id: variationId,
	quantity,
	total: '10.00',
	total_tax: '1.90',
} );

/** The life of one order, told as a fact and as states whose versions grow. Guests and a customer whose account has another address. */
const orderLife = fc
	.record( {
		id: fc.integer( { min: 501, max: 504 } ),
		day: fc.integer( { min: -20, max: 0 } ),
		buyer: fc.constantFrom( ...people, 'customer' as const ),
		lines: fc.array( fc.constantFrom( line( 101, 0, 1 ), line( 102, 103, 2 ), line( 102, 104, 1 ) ), { minLength: 1, maxLength: 2 } ),
		statuses: fc.array( fc.constantFrom( 'processing', 'on-hold', 'completed', 'cancelled', 'refunded' ), {
			minLength: 1,
			maxLength: 4,
		} ),
		refunds: fc.integer( { min: 0, max: 2 } ),
		withFact: fc.boolean(),
		fromCart: fc.boolean(),
		wish: fc.constantFrom( 'granted', 'refused', 'unknown' ),
	} )
	.map( ( { id, day, buyer, lines, statuses: all, refunds, withFact, fromCart, wish } ): Unnumbered[] => {
		// Money that went back does not come again.
		const statuses = all.slice( 0, all.includes( 'refunded' ) ? all.indexOf( 'refunded' ) + 1 : all.length );
		const orderedAt = new Date( Date.parse( days( day ) ) - id * 1000 ).toISOString();
		const base = {
			orderedAt,
			total: '40.00',
			line_items: lines,
			customer_id: buyer === 'customer' ? 17 : 0,
			billing: { email: buyer === 'customer' ? 'office@example.com' : buyer },
			...( fromCart && { cartToken } ),
		};
		const fact = {
			type: 'order.placed',
			occurredAt: orderedAt,
			payload: { ...sentOrder( id, base ), consent: { status: wish, at: orderedAt, source: 'checkout' } },
		};
		const states = statuses.map( ( status, index ) => ( {
			type: 'order.saved',
			occurredAt: at( 0 ),
			entity: { type: 'order', id, version: microsAt( index + 1 ) },
			payload: sentOrder( id, {
				...base,
				status,
				date_completed_gmt: statuses.slice( 0, index + 1 ).includes( 'completed' ) ? orderedAt.slice( 0, 19 ) : null,
				refunds: Array.from( { length: Math.min( refunds, index ) }, ( _one, nth ) => ( { id: id * 10 + nth, total: '-5.00' } ) ),
			} ),
		} ) );
		return withFact ? [ fact, ...states ] : states;
	} );

const customerLife = fc
	.array( fc.constantFrom( 'cara@example.com', 'cara@new.example' ), { minLength: 1, maxLength: 3 } )
	.map( ( emails ) =>
		emails.map( ( email, index ): Unnumbered => ( {
			type: 'customer.saved',
			occurredAt: at( 0 ),
			entity: { type: 'customer', id: 17, version: microsAt( index + 1 ) },
			payload: { id: 17, email, ...( index > 0 && { previousEmail: emails[ index - 1 ] } ) },
		} ) )
	);

/** One generation of one cart, from its start on. */
const cartLife = fc
	.record( {
		start: minutes,
		email: fc.constantFrom( ...people ),
		end: fc.constantFrom( 'none', 'checkout', 'cleared' ),
		changes: fc.integer( { min: 0, max: 2 } ),
	} )
	.map( ( { start, email, end, changes } ): Unnumbered[] => {
		const cart = ( totalCents: number ) => sentCart( { startedAt: at( start ), email, totalCents } );
		const updates = Array.from( { length: changes }, ( _one, index ) => ( {
			type: 'cart.updated',
			occurredAt: at( start ),
			entity: { type: 'cart', id: cartToken, version: microsAt( start ) + index + 1 },
			payload: cart( 1000 + index ),
		} ) );
		const facts = { none: [], checkout: [ 'checkout.started' ], cleared: [ 'cart.cleared' ] }[ end ];
		return [
			{ type: 'cart.started', occurredAt: at( start ), payload: cart( 900 ) },
			...updates,
			...facts.map( ( type ) => ( { type, occurredAt: at( start + 1 ), payload: cart( 1100 ) } ) ),
		];
	} );

const productLife = fc
	.record( {
		id: fc.constantFrom( 101, 105 ),
		stock: fc.array( fc.constantFrom( 'instock', 'outofstock' ), { minLength: 1, maxLength: 6 } ),
		deleted: fc.boolean(),
	} )
	.map( ( { id, stock, deleted } ): Unnumbered[] => {
		const entity = ( index: number ) => ( { type: 'product', id, version: microsAt( index + 1 ) } );
		const saved = stock.map( ( status, index ) => ( {
			type: 'product.saved',
			occurredAt: at( 0 ),
			entity: entity( index ),
			payload: product( { id, stock_status: status } ),
		} ) );
		return deleted
			? [ ...saved, { type: 'product.deleted', occurredAt: at( 0 ), entity: entity( stock.length ), payload: { id } } ]
			: saved;
	} );

const numbered = ( messages: Unnumbered[] ): StoreMessage[] =>
	messages.map( ( message, index ) => ( { eventId: `6f1d3c54-9a8e-4c1b-8d2a-${ String( index ).padStart( 12, '0' ) }`, ...message } ) );

/** What a store tells in its order: each record's own messages stay in their order, and no record has two lives. */
export const story = fc
	.record( {
		orders: fc.uniqueArray( orderLife, { maxLength: 4, selector: ( [ first ] ) => ( first?.payload as { id: number } ).id } ),
		customers: fc.option( customerLife, { nil: [] } ),
		carts: fc.uniqueArray( cartLife, {
			maxLength: 2,
			selector: ( [ first ] ) => ( first?.payload as { startedAt: string } ).startedAt,
		} ),
		products: fc.uniqueArray( productLife, { maxLength: 2, selector: ( [ first ] ) => ( first?.payload as { id: number } ).id } ),
	} )
	.map( ( { orders, customers, carts, products } ) =>
		numbered( [ ...products.flat(), ...customers, ...carts.flat(), ...orders.flat() ] )
	);

export const shuffled = story.chain( ( messages ) =>
	fc.record( {
		messages: fc.constant( messages ),
		mixed: fc.shuffledSubarray( messages, { minLength: messages.length, maxLength: messages.length } ),
	} )
);
