import { describe, expect, it } from 'vitest';
import { isHistorical, type TriggeredEvent } from '../../src/domain/custom-events.ts';
import { tagsAfter, type SyncRule } from '../../src/domain/sync-rules.ts';
import type { Subscriber } from '../../src/domain/audience/state.ts';
import { given, start } from '../support/scenario.ts';

const event = ( changes: Partial< TriggeredEvent > = {} ): TriggeredEvent => ( {
	name: 'quiz.done',
	subscriberId: 'sub_1',
	email: 'ana@example.com',
	properties: { score: 7 },
	occurredAt: start,
	clientEventId: 'q1',
	historical: false,
	...changes,
} );
const trigger = ( changes: Partial< TriggeredEvent > = {} ) => ( { type: 'TriggerEvent', event: event( changes ) } ) as const;

describe( 'an event of the public API', () => {
	const once = given( ...given().when( trigger() ) );

	it( 'is told once for each person, name and id of the caller', () => {
		expect( once.when( trigger() ) ).toMatchObject( [ { type: 'EventRepeated', reason: 'DUPLICATE' } ] );
		for ( const other of [ { subscriberId: 'sub_2' }, { name: 'quiz.won' }, { clientEventId: 'q2' }, { clientEventId: null } ] ) {
			expect( once.when( trigger( other ) ) ).toMatchObject( [ { type: 'EventTriggered' } ] );
		}
	} );

	it( 'becomes an event with its own name and data', () => {
		expect( [ ...once.state.events.values() ] ).toMatchObject( [
			{ name: 'quiz.done', email: 'ana@example.com', properties: { score: 7 } },
		] );
	} );

	it( 'is historical when it is more than an hour old', () => {
		expect( isHistorical( '2026-04-01T11:00:00.000Z', start ) ).toBe( false );
		expect( isHistorical( '2026-04-01T10:59:59.999Z', start ) ).toBe( true );
	} );
} );

describe( 'sync rules', () => {
	const rule = ( addTags: string[], removeTags: string[], conditions?: SyncRule[ 'conditions' ] ): SyncRule => ( {
		triggerEvent: 'quiz.done',
		actions: { addTags, removeTags },
		...( conditions && { conditions } ),
	} );
	const after = ( rules: SyncRule[], tags: string[], name = 'quiz.done' ) =>
		tagsAfter( { own: rules }, name, { tags } as unknown as Subscriber );

	it( 'add and remove normalised tags; what one adds no other takes away', () => {
		expect( after( [ rule( [ 'VIP User' ], [ 'lead' ] ), rule( [], [ 'vip-user', 'cold' ] ) ], [] ) ).toEqual( {
			add: [ 'vip-user' ],
			remove: [ 'lead', 'cold' ],
		} );
		expect( after( [ rule( [ 'vip' ], [] ) ], [], 'quiz.won' ) ).toBeNull();
	} );

	it( 'hold only for who has, or has not, certain tags', () => {
		const conditions = { requiresTags: [ 'Tea' ], requiresNotTags: [ 'cold' ] };
		expect( after( [ rule( [ 'x' ], [], conditions ) ], [ 'tea' ] ) ).toEqual( { add: [ 'x' ], remove: [] } );
		expect( after( [ rule( [ 'x' ], [], conditions ) ], [ 'tea', 'cold' ] ) ).toBeNull();
		expect( after( [ rule( [ 'x' ], [], conditions ) ], [] ) ).toBeNull();
	} );
} );
