import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyOf, evolve, newWorkspace, type Company } from '../../src/domain/company.ts';
import { firstCompanyId } from '../../src/domain/first-company.ts';
import { buyerOf } from '../../src/domain/orders/buyer.ts';
import { revenueOfPerson } from '../../src/domain/revenue-attributes.ts';
import { days } from '../support/commerce.ts';
import { everything, plain, quietMock } from './mock.ts';
import { shuffled, story } from './told.ts';

const runs = { seed: 20_260_401, numRuns: 40 };
/** Many small mocks; a busy machine needs its time. */
const patienceMs = 90_000;

/** What must not depend on the order in which messages arrive. */
const outcome = ( company: Company ) => {
	const { catalogue, customers, orders, carts, replenishment } = company;
	const people = [ 'ana@example.com', 'ben@example.com', 'cara@example.com', 'cara@new.example' ];
	return plain( {
		// A product that was deleted before it was ever told has no title to keep.
		products: [ ...catalogue.products ]
			.sort()
			.map( ( [ key, product ] ) => [ key, product.version, product.removed ? 'removed' : product ] ),
		customers: customers.byKey,
		orders: [ ...orders.byKey ]
			.sort()
			.map( ( [ key, order ] ) => [
				key,
				order.status,
				order.version,
				order.placed !== null,
				order.refundIds,
				buyerOf( customers, order ),
			] ),
		revenue: people.map( ( email ) => revenueOfPerson( company, email ) ),
		subscribers: [ ...company.audience.byId.values() ]
			.map( ( { email, consent } ) => `${ email } ${ consent?.status } ${ consent?.at }` )
			.sort(),
		carts: [ ...carts.byKey ].sort().map( ( [ key, { state, orderId } ] ) => [ key, state, orderId ] ),
		reminders: [ ...replenishment.byId.values() ]
			.filter( ( { state } ) => state === 'scheduled' )
			.map( ( { reminderId, dueAt } ) => `${ reminderId } ${ dueAt }` )
			.sort(),
	} );
};

describe( 'whatever a store tells', () => {
	it(
		'the facts played again lead to the same state',
		() => {
			fc.assert(
				fc.property( story, ( messages ) => {
					const live = quietMock();
					live.send( messages );
					live.mock.engine.advanceTo( days( 20 ) );
					const again = newWorkspace();
					live.facts().forEach( ( recorded ) => evolve( again, recorded ) );
					expect( everything( companyOf( again, firstCompanyId ) ) ).toEqual( everything( live.state() ) );
				} ),
				runs
			);
		},
		patienceMs
	);

	it(
		'twice is as good as once',
		() => {
			fc.assert(
				fc.property( story, ( messages ) => {
					const [ once, twice ] = [ quietMock(), quietMock() ];
					once.send( messages );
					messages.forEach( ( message ) => [ message, message ].forEach( ( one ) => twice.send( [ one ] ) ) );
					const repeated = twice.send( messages );
					expect( outcome( twice.state() ) ).toEqual( outcome( once.state() ) );
					expect( repeated.filter( ( { status } ) => status === 'accepted' ) ).toEqual( [] );
					expect( twice.state().events.size ).toBe( once.state().events.size );
				} ),
				runs
			);
		},
		patienceMs
	);

	it(
		'out of order leads to the same as in order',
		() => {
			fc.assert(
				fc.property( shuffled, ( { messages, mixed } ) => {
					const [ inOrder, outOfOrder ] = [ quietMock(), quietMock() ];
					inOrder.send( messages );
					outOfOrder.send( mixed );
					expect( outcome( outOfOrder.state() ) ).toEqual( outcome( inOrder.state() ) );
				} ),
				{ ...runs, numRuns: 120 }
			);
		},
		patienceMs
	);

	it(
		'one long advance does what many short ones do',
		() => {
			fc.assert(
				fc.property( story, fc.array( fc.integer( { min: 0, max: 45 } ), { maxLength: 6 } ), ( messages, stops ) => {
					const [ long, short ] = [ quietMock(), quietMock() ];
					[ long, short ].forEach( ( one ) => one.send( messages ) );
					[ ...stops ].sort( ( a, b ) => a - b ).forEach( ( day ) => short.mock.engine.advanceTo( days( day ) ) );
					[ long, short ].forEach( ( one ) => one.mock.engine.advanceTo( days( 60 ) ) );
					expect( JSON.stringify( short.facts() ) ).toBe( JSON.stringify( long.facts() ) );
				} ),
				runs
			);
		},
		patienceMs
	);
} );
