import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiOf, startApi } from '../support/api.ts';
import { connectedStore, type TestMock } from '../support/store.ts';

const hourMs = 3_600_000;
let mock: TestMock;
let api: ReturnType< typeof apiOf >;
beforeEach( async () => {
	( { mock, api } = await startApi() );
} );
afterEach( () => mock.close() );

const step = { subject: 'Hello {{FIRST_NAME}}', html: '<p>{{event.note}}</p>' };
const live = async ( design: object ) => {
	const { sequence, ...refused } = ( await api.post( '/sequences', { name: 'Test', steps: [ step ], ...design } ) ).body;
	expect( sequence, JSON.stringify( refused ) ).toBeDefined();
	await api.post( `/sequences/${ sequence.id }/enable` );
	return sequence.id as string;
};
const onEvent = { trigger: 'event_received', eventName: 'quiz.done' };
const happen = ( body: object = {} ) => api.post( '/subscribers/events', { email: 'ana@shop.test', event: 'quiz.done', ...body } );
const runs = async ( id: string, query = '' ) =>
	( await api.get( `/sequences/${ id }/enrollments?sort=enrolled_at_asc${ query }` ) ).body.enrollments;
const subjects = async () => ( await mock.mails() ).map( ( { subject }: { subject: string } ) => subject );

describe( 'a sequence', () => {
	it( 'begins as a disabled draft and enrols nobody retroactively', async () => {
		const { sequence } = ( await api.post( '/sequences', { name: 'Draft', ...onEvent, steps: [ step ] } ) ).body;
		expect( sequence ).toMatchObject( {
			status: 'draft',
			effectiveStatus: 'draft',
			acceptsNewEnrollments: false,
			enrollmentMode: 'unlimited',
			stopCondition: { type: 'none', value: null },
			enrichmentStatus: 'complete',
		} );
		await happen();
		await api.post( `/sequences/${ sequence.id }/enable` );
		expect( await runs( sequence.id ) ).toEqual( [] );
		await happen();
		expect( await subjects() ).toEqual( [ 'Hello' ] );
	} );

	it( 'about a product runs once for each variant and stops when it is bought again, unless told otherwise', async () => {
		const due = { trigger: 'event_received', eventName: 'ecommerce.replenishment_due' };
		const { sequence } = ( await api.post( '/sequences', { name: 'Refill', ...due, steps: [ step ] } ) ).body;
		expect( sequence ).toMatchObject( {
			enrollmentMode: 'matching_field',
			enrollmentFieldPath: null,
			stopCondition: {
				type: 'event_received',
				value: 'ecommerce.order_placed',
				matchConfig: {
					mode: 'event_property',
					rules: [ { entryFieldPath: 'providerProductId', eventFieldPath: 'lineItems[].providerProductId' } ],
				},
			},
		} );
		const plain = ( await api.post( '/sequences', { name: 'Refill', ...due, stopCondition: { type: 'none' }, steps: [ step ] } ) ).body
			.sequence;
		expect( plain.stopCondition ).toMatchObject( { type: 'none' } );
	} );

	it( 'sends its mails one after another, with the data of the event', async () => {
		const id = await live( {
			...onEvent,
			steps: [
				{ subject: 'One', html: '<p>{{event.note}} {{event.items[].name}}</p>', delay: { minutes: 5 } },
				{
					type: 'update_subscriber',
					config: {
						firstName: '{{event.name}}',
						customAttributeUpdates: [ { name: 'score', value: '{{event.score}}', valueType: 'number' } ],
					},
				},
				{
					subject: 'Two for {{subscriber.firstName}}',
					blocks: [ { type: 'heading', content: 'Score {{subscriber.score}}' } ],
					delayMs: hourMs,
				},
			],
		} );
		await happen( { properties: { note: '<b>hi</b>', items: [ { name: 'Tea' } ], name: 'Ana', score: '7' } } );
		await mock.advance( 5 * 60_000 );
		expect( await runs( id ) ).toMatchObject( [
			{ status: 'waiting', currentNodeId: 'step_3', waitUntil: '2026-04-01T13:05:00.000Z' },
		] );
		await mock.advance( hourMs );
		const [ one, two ] = await mock.mails();
		expect( one.html ).toContain( '&lt;b&gt;hi&lt;/b&gt; Tea' );
		expect( [ two.subject, two.text ] ).toEqual( [ 'Two for Ana', expect.stringContaining( 'Score 7' ) ] );
		expect( ( await api.get( '/subscribers/ana@shop.test' ) ).body.subscriber ).toMatchObject( {
			firstName: 'Ana',
			customAttributes: { score: 7 },
		} );
		expect( await runs( id ) ).toMatchObject( [ { status: 'completed' } ] );
	} );

	it( 'shows whose stop condition already holds, and stops them at the next step, not before', async () => {
		const id = await live( {
			...onEvent,
			stopCondition: {
				type: 'event_received',
				value: 'quiz.left',
				matchConfig: { mode: 'event_property', rules: [ { entryFieldPath: 'room', eventFieldPath: 'room' } ] },
			},
			steps: [ { ...step, delay: { hours: 1 } } ],
		} );
		await happen( { event: 'quiz.left', properties: { room: 1 } } );
		await happen( { properties: { room: 1 } } );
		await happen( { properties: { room: 2 } } );
		expect( await runs( id, '&stopConditionMatch=true' ) ).toEqual( [] );
		await happen( { event: 'quiz.left', properties: { room: '1' } } );
		expect( await runs( id, '&stopConditionMatch=true' ) ).toMatchObject( [ { status: 'waiting', stopConditionMatches: true } ] );
		await mock.advance( hourMs );
		expect( await runs( id ) ).toMatchObject( [ { status: 'cancelled', stopReason: 'STOP_CONDITION' }, { status: 'completed' } ] );
	} );

	it.each( [
		[ 'has_tag', 'vip', { tags: [ 'vip' ] } ],
		[ 'does_not_have_tag', 'allowed', {} ],
		[ 'field_changed', 'plan', { customAttributes: { plan: 'pro' } } ],
	] )( 'stops by %s', async ( type, value, change ) => {
		await api.post( '/subscribers', { email: 'ana@shop.test', tags: [ 'allowed' ], customAttributes: { plan: 'free' } } );
		const id = await live( { ...onEvent, stopCondition: { type, value }, steps: [ { ...step, delay: { hours: 1 } } ] } );
		await happen();
		await api.patch( '/subscribers/ana@shop.test', type === 'does_not_have_tag' ? { tags: [] } : change );
		await mock.advance( hourMs );
		expect( await runs( id ) ).toMatchObject( [ { stopReason: 'STOP_CONDITION' } ] );
		expect( await subjects() ).toEqual( [] );
	} );

	it( 'starts when somebody joins, gets a tag, or is put in by hand', async () => {
		const { list } = ( await api.post( '/lists', { name: 'News' } ) ).body;
		const joined = await live( { name: 'Joined', trigger: 'contact_added', listId: list.id } );
		const tagged = await live( { name: 'Tagged', trigger: 'tag_added', tagName: 'VIP' } );
		await api.post( '/subscribers', { email: 'ana@shop.test', lists: [] } );
		expect( await runs( joined ) ).toEqual( [] );
		await api.post( `/lists/${ list.id }/subscribers`, { emails: [ 'ana@shop.test' ], enrollInSequences: true } );
		expect( await runs( joined ) ).toMatchObject( [ { enteredVia: { kind: 'list', name: 'News' } } ] );
		await api.post( '/subscribers/tags', { email: 'ana@shop.test', tag: 'vip' } );
		expect( await runs( tagged ) ).toMatchObject( [ { enteredVia: { kind: 'tag', value: 'vip' } } ] );
		const put = ( await api.post( `/sequences/${ tagged }/enroll`, { emails: [ 'ana@shop.test', 'nobody@shop.test' ] } ) ).body;
		expect( put ).toMatchObject( {
			enrolled: 1,
			skipped: 1,
			skippedReasons: [ { contact: 'nobody@shop.test', reason: 'SUBSCRIBER_GONE' } ],
		} );
		await api.post( '/subscribers', { email: 'ben@shop.test', createdAt: '2020-01-01T00:00:00.000Z' } );
		expect( await runs( joined ) ).toHaveLength( 1 );
	} );

	it( 'pauses enrollment, pauses altogether and goes on', async () => {
		const id = await live( { ...onEvent, steps: [ { ...step, delay: { hours: 1 } } ] } );
		await happen();
		expect( ( await api.post( `/sequences/${ id }/pause-enrollments` ) ).body ).toMatchObject( {
			status: 'active',
			effectiveStatus: 'enrollment_paused',
			processesExistingEnrollments: true,
		} );
		await happen( { email: 'ben@shop.test' } );
		await api.post( `/sequences/${ id }/disable` );
		await mock.advance( 2 * hourMs );
		expect( await subjects() ).toEqual( [] );
		await api.post( `/sequences/${ id }/enable` );
		expect( ( await mock.mails() ).map( ( { to }: { to: string } ) => to ) ).toEqual( [ 'ana@shop.test' ] );
		expect( ( await api.post( `/sequences/${ id }/archive` ) ).body.effectiveStatus ).toBe( 'archived' );
		expect( ( await api.post( `/sequences/${ id }/pause-enrollments` ) ).status ).toBe( 409 );
	} );

	it( 'lets runs be cancelled by person or by a field of their event', async () => {
		const id = await live( { ...onEvent, steps: [ { ...step, delay: { hours: 1 } } ] } );
		await happen( { properties: { orderId: 1 } } );
		await happen( { properties: { orderId: 2 } } );
		const cancel = async ( body: object ) => ( await api.post( `/sequences/${ id }/enrollments/cancel`, body ) ).body;
		expect( await cancel( { fieldPath: 'orderId', fieldValues: [ '1' ], dryRun: true } ) ).toMatchObject( {
			matchedCount: 1,
			cancelledCount: 0,
			remainingCount: 2,
		} );
		expect( await cancel( { fieldPath: 'orderId', fieldValues: [ '1' ] } ) ).toMatchObject( { cancelledCount: 1, remainingCount: 1 } );
		await api.patch( '/subscribers/ana@shop.test', { status: 'unsubscribed' } );
		expect( await runs( id ) ).toMatchObject( [ { stopReason: 'CANCELLED' }, { stopReason: 'UNSUBSCRIBED' } ] );
		expect( ( await cancel( {} ) ).success ).toBe( false );
	} );

	it( 'is refused for what it cannot be', async () => {
		const status = async ( design: object ) => ( await api.post( '/sequences', { name: 'x', ...design } ) ).status;
		expect( await status( { trigger: 'event_received' } ) ).toBe( 400 );
		expect( await status( { trigger: 'segment_entered', segmentId: 's' } ) ).toBe( 501 );
		expect( await status( { goal: 'More sales', emailCount: 3 } ) ).toBe( 501 );
		expect( await status( { ...onEvent, steps: [ { type: 'sms', text: 'Hi' } ] } ) ).toBe( 501 );
		expect( await status( { ...onEvent, steps: [ { subject: 'x' } ] } ) ).toBe( 400 );
		expect( await status( { ...onEvent, steps: [ { subject: 'x', blocks: [ { type: 'carousel' } ] } ] } ) ).toBe( 501 );
		expect( await status( { ...onEvent, enrollmentMode: 'matching_field', enrollmentFieldPath: 'a[].b' } ) ).toBe( 400 );
		expect( await status( { ...onEvent, stopCondition: { type: 'entered_segment', value: 's' } } ) ).toBe( 501 );
		expect( await status( { ...onEvent, propertyFilters: [ { path: 'a', operator: 'equals' } ] } ) ).toBe( 400 );
		const { sequence } = ( await api.post( '/sequences', { name: 'Empty' } ) ).body;
		expect( ( await api.post( `/sequences/${ sequence.id }/enable` ) ).status ).toBe( 400 );
	} );
} );

describe( 'the links of a mail', () => {
	it( 'unsubscribe with a click of a person, and not of a scanner', async () => {
		const store = await connectedStore( mock );
		await store.setStock( 'outofstock' );
		await store.subscribe();
		await store.setStock( 'instock' );
		const [ { text } ] = await mock.mails();
		const path = ( /Unsubscribe: (\S+)/.exec( text )?.[ 1 ] ?? '' ).replace( mock.url, '' );
		const subscriber = async () => ( await api.get( '/subscribers/buyer@example.com' ) ).body.subscriber;
		expect( ( await mock.call( 'GET', path ) ).body ).toContain( 'Nothing has changed yet' );
		expect( ( await subscriber() ).status ).toBe( 'active' );
		expect( ( await mock.call( 'POST', path ) ).body ).toContain( 'You are unsubscribed' );
		expect( ( await subscriber() ).status ).toBe( 'unsubscribed' );
		await store.setStock( 'outofstock' );
		await store.subscribe();
		await store.setStock( 'instock' );
		expect( await mock.mails() ).toHaveLength( 1 );
		expect( ( await mock.call( 'GET', '/unsubscribe/none' ) ).status ).toBe( 404 );
	} );
} );
