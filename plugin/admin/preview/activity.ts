import type { AdminActivity, AdminActivityDetails } from 'sequenzy-woocommerce/admin';
import { minutesAgo } from './moments.ts';

type Item = AdminActivity[ 'items' ][ number ];

const delivered: Item = {
	id: 'd4211',
	type: 'product.saved',
	recordId: '17',
	name: 'Coffee Refill Pack',
	outcome: 'accepted',
	code: '',
	message: '',
	attempts: 1,
	at: minutesAgo( 2 ),
	nextAttemptAt: null,
	entryId: null,
};

export const empty: AdminActivity = { items: [], next: null, reasons: [] };

export const recent: AdminActivity = {
	items: [
		delivered,
		{ ...delivered, id: 'd4210', type: 'back_in_stock.requested', recordId: null, name: null, at: minutesAgo( 4 ) },
		{ ...delivered, id: 'd4209', type: 'order.placed', recordId: '1042', name: null, at: minutesAgo( 9 ) },
		{
			...delivered,
			id: 'd4208',
			type: 'customer.saved',
			recordId: '88',
			name: null,
			outcome: 'retry',
			code: 'OUTAGE',
			message: 'Sequenzy could not be reached.',
			attempts: 2,
			at: minutesAgo( 31 ),
		},
		{
			...delivered,
			id: 'd4207',
			type: 'order.saved',
			recordId: '1041',
			name: null,
			outcome: 'rejected',
			code: 'ORDER_WITHOUT_CURRENCY',
			message: 'The order names no currency.',
			at: minutesAgo( 55 ),
			entryId: 71,
		},
		{
			...delivered,
			id: 'd4206',
			type: 'variation.saved',
			recordId: '23',
			name: 'Logo T-Shirt – Medium',
			outcome: 'duplicate',
			at: minutesAgo( 61 ),
		},
	],
	next: '4206',
	reasons: [],
};

export const setAside: AdminActivity = {
	items: [
		{
			...delivered,
			id: 'e71',
			type: 'order.saved',
			recordId: '1041',
			name: null,
			outcome: 'set_aside',
			code: 'ORDER_WITHOUT_CURRENCY',
			message: 'The order names no currency.',
			at: minutesAgo( 55 ),
			entryId: 71,
		},
		{
			...delivered,
			id: 'e64',
			type: 'back_in_stock.requested',
			recordId: null,
			name: null,
			outcome: 'set_aside',
			code: 'PRODUCT_UNKNOWN',
			message: '…@… waits for a product that Sequenzy does not know.',
			attempts: 14,
			at: minutesAgo( 700 ),
			entryId: 64,
		},
	],
	next: null,
	reasons: [
		{ code: 'PRODUCT_UNKNOWN', message: 'Sequenzy does not know the product.', entries: 9 },
		{ code: 'ORDER_WITHOUT_CURRENCY', message: 'The order names no currency.', entries: 3 },
	],
};

export const details: AdminActivityDetails = {
	id: 'd4210',
	payload: {
		storeUrl: 'https://coffee.example.com',
		email: '…@…',
		providerProductId: '17',
		productTitle: 'Coffee Refill Pack',
		requestedAt: minutesAgo( 4 ),
	},
	isCurrent: false,
};
