import { addTo } from '../add-to.ts';
import { type Area, untouched } from '../area.ts';
import { customerKey } from '../customers.ts';
import { placeOrder, recordOf, removeOrder, reportOrder, type OrdersCommand } from './decide.ts';
import type { OrdersFact } from './facts.ts';
import { noOrders, orderKey, type OrderRecord, type Orders } from './state.ts';

export const ordersArea: Area< Orders, OrdersCommand, OrdersFact > = {
	start: noOrders,
	decide: { ReportOrder: reportOrder, PlaceOrder: placeOrder, RemoveOrder: removeOrder },
	evolve: {
		OrderReported: ( state, { order, version } ) => hold( state, recordOf( order, version, state.byKey.get( orderKey( order ) ) ) ),
		OrderPlaced: ( state, fact ) =>
			onOrder( state, fact, { placed: { historical: fact.historical, email: fact.email, lines: fact.lines } } ),
		OrderFulfilled: ( state, fact ) => onOrder( state, fact, { fulfilled: true } ),
		OrderRefunded: ( state, fact ) => {
			const known = state.byKey.get( orderKey( fact ) );
			onOrder( state, fact, { refundIds: [ ...( known?.refundIds ?? [] ), fact.refundId ] } );
		},
		OrderCancelled: ( state, fact ) => onOrder( state, fact, { cancelled: true } ),
		OrderRevived: ( state, fact ) => onOrder( state, fact, { cancelled: false } ),
		OrderRemoved: ( state, { version, ...id } ) => {
			const known = state.byKey.get( orderKey( id ) );
			hold( state, { ...( known ?? neverSeen( id ) ), version, removed: true } );
		},
		OrderReportIgnored: untouched,
		BuyerErased: ( state, { email } ) => {
			for ( const key of [ ...( state.keysByEmail.get( email ) ?? [] ) ] ) {
				const known = state.byKey.get( key );
				if ( known ) {
					const placed = known.placed && { ...known.placed, email: '' };
					hold( state, { ...known, billingEmail: null, firstName: null, lastName: null, placed } );
				}
			}
		},
		ReportPassedOver: untouched,
	},
};

/** Deleted before it was ever told: only its version counts, so that an older state cannot bring it back. */
const neverSeen = ( { integrationId, orderId }: { integrationId: string; orderId: string } ): OrderRecord => ( {
	integrationId,
	orderId,
	number: orderId,
	status: 'trash',
	currency: '',
	totalMinor: 0,
	customerId: null,
	billingEmail: null,
	firstName: null,
	lastName: null,
	lines: [],
	refunds: [],
	orderedAt: '',
	paidAt: null,
	completedAt: null,
	modifiedAt: null,
	cartToken: null,
	boughtAtMicros: 0,
	version: 0,
	placed: null,
	fulfilled: false,
	cancelled: false,
	refundIds: [],
	removed: true,
} );

const onOrder = ( state: Orders, id: { integrationId: string; orderId: string }, changes: Partial< OrderRecord > ): void => {
	const known = state.byKey.get( orderKey( id ) );
	if ( known ) {
		state.byKey.set( orderKey( id ), { ...known, ...changes } );
	}
};

const hold = ( { byKey, keysByCustomer, keysByEmail }: Orders, order: OrderRecord ): void => {
	const key = orderKey( order );
	const known = byKey.get( key );
	move( keysByEmail, key, known?.billingEmail ?? null, order.billingEmail );
	move( keysByCustomer, key, ownerKey( known ), ownerKey( order ) );
	byKey.set( key, order );
};

const ownerKey = ( order: OrderRecord | undefined ): string | null =>
	order && order.customerId !== null ? customerKey( order.integrationId, order.customerId ) : null;

const move = ( index: Map< string, Set< string > >, key: string, from: string | null, to: string | null ): void => {
	if ( from !== null && from !== to ) {
		index.get( from )?.delete( key );
	}
	if ( to !== null ) {
		addTo( index, to, key );
	}
};
