import { createServer } from '../../../mock-sequenzy/src/server.ts';
import { accessAt } from '../../../mock-sequenzy/src/api/access.ts';
import type { Fact, RecordedFact } from '../../../mock-sequenzy/src/domain/facts.ts';
import { openFactLog } from '../../../mock-sequenzy/src/storage/fact-log.ts';
import { createMemoryLog } from '../../../mock-sequenzy/src/storage/memory-log.ts';

export const begin = '2026-04-01T12:00:00.000Z';
const companyId = 'comp_demo';
const integrationId = 'int_bench';

/** An engine with its log, without a way in. */
export const createEngineAlone = ( file?: string ) => {
	const log = file === undefined ? createMemoryLog() : openFactLog( file );
	const server = createServer( { log, key: 'bench', frozenAt: begin, baseUrl: () => '', access: accessAt( '127.0.0.1', true ) } );
	return { log, server, engine: server.engine.of( companyId ) };
};

/** The facts of a fresh mock, then these. */
export const afterTheFirst = ( first: Iterable< RecordedFact >, facts: Iterable< Fact > ): RecordedFact[] => {
	const all = [ ...first ];
	let seq = all.at( -1 )?.seq ?? 0;
	for ( const fact of facts ) {
		all.push( { seq: ++seq, at: begin, companyId, fact } );
	}
	return all;
};

/** One order with its reminder, due within 90 days. */
export function* orderWithReminder( number: number ): Generator< Fact > {
	const orderId = String( number );
	const email = `buyer${ number % 20_000 }@example.com`;
	const line = { productId: '502', variantId: '502', title: 'Coffee Beans', quantity: 1, priceCents: 1_990 };
	const order = {
		integrationId,
		orderId,
		number: orderId,
		status: 'processing',
		currency: 'EUR',
		totalMinor: 1_990,
		customerId: null,
		billingEmail: email,
		firstName: null,
		lastName: null,
		lines: [ line ],
		refunds: [],
		orderedAt: begin,
		paidAt: begin,
		completedAt: null,
		modifiedAt: begin,
		cartToken: null,
		boughtAtMicros: 0,
	};
	yield { type: 'OrderReported', version: number, order } as unknown as Fact;
	yield {
		type: 'ReminderScheduled',
		email,
		reminder: {
			reminderId: `rem_${ integrationId }_${ orderId }_502`,
			integrationId,
			orderId,
			productId: '502',
			variantId: '502',
			title: 'Coffee Beans',
			matchOn: 'product',
			orderedAt: begin,
			dueAt: new Date( Date.parse( begin ) + ( 1 + ( ( number * 7_919 ) % 7_775_000 ) ) * 1_000 ).toISOString(),
			state: 'scheduled',
			endedBecause: null,
		},
	};
}

export function* productReports( count: number ): Generator< Fact > {
	for ( let number = 0; number < count; number++ ) {
		yield {
			type: 'ProductReported',
			product: {
				integrationId,
				productId: String( number % 50_000 ),
				title: `Product ${ number % 50_000 }`,
				productUrl: `https://store.example.com/product/${ number % 50_000 }`,
				imageUrl: null,
				type: 'simple',
				status: 'publish',
				manageStock: true,
				stockStatus: number % 2 === 0 ? 'instock' : 'outofstock',
				stockQuantity: number % 9,
				price: '12.50',
				version: number,
				reportedAt: begin,
			},
		};
	}
}
