import { describe, expect, it } from 'vitest';
import { firstDue } from '../src/domain/agenda.ts';
import type { Fact } from '../src/domain/facts.ts';
import { backInStockLetter } from '../src/domain/letters/built-in.ts';
import { writeLetter } from '../src/domain/letters/write.ts';
import type { Mail } from '../src/domain/mail.ts';
import { backInStockSequence } from '../src/domain/sequences/built-in.ts';
import type { Contact } from '../src/domain/sequences/enter.ts';
import type { Sequence } from '../src/domain/sequences/sequence.ts';
import type { SubscriberEvent } from '../src/domain/subscriber-event.ts';
import { given, start } from './support/scenario.ts';

const sequenceId = 'seq_back_in_stock';
const sequence = ( changes: Partial< Sequence > = {} ): Sequence => ( {
	...backInStockSequence,
	steps: backInStockSequence.steps.map( ( step ) => ( { ...step, wait: { kind: 'duration', delayMs: 60_000 } } ) ),
	sequenceId,
	status: 'active',
	enrollmentPaused: false,
	createdAt: start,
	updatedAt: start,
	...changes,
} );
const created = ( changes: Partial< Sequence > = {} ): Fact => ( { type: 'SequenceCreated', sequence: sequence( changes ) } );
const properties = {
	provider: 'woocommerce',
	providerProductId: '501',
	providerVariantId: '501',
	productTitle: 'Coffee',
	requestedAt: start,
};
const event = ( entryId = 'wle', id = 'evt_000000007', changes: Partial< SubscriberEvent > = {} ): SubscriberEvent => ( {
	id,
	name: 'ecommerce.back_in_stock',
	email: 'buyer@example.com',
	occurredAt: start,
	properties,
	cause: { fact: 'WaitlistEntryNotified', factSeq: 7, entryId, integrationId: 'int' },
	...changes,
} );
const named = ( name: string, more: object = {}, entryId = 'wle' ) =>
	event( entryId, 'evt_000000009', { name, properties: { ...properties, ...more } } );
const contact = ( marketing: Contact[ 'obstacles' ][ 'marketing' ] = null, requested = marketing ): Contact => ( {
	subscriberId: 'sub_1',
	email: 'buyer@example.com',
	obstacles: { marketing, requested },
	fieldValue: () => null,
} );
const handle = ( about: SubscriberEvent, who: Contact | null = contact() ) =>
	( {
		type: 'HandleEvent',
		event: about,
		contact: who,
		find: ( id: string ) => ( id === 'evt_000000007' ? event() : undefined ),
	} ) as const;
const dueAt = '2026-04-01T12:01:00.000Z';
const enrollmentId = 'enr_000000007_seq_back_in_stock';
const entered = ( id = enrollmentId, at = dueAt ): Fact => ( {
	type: 'EnrollmentEntered',
	enrollment: {
		enrollmentId: id,
		sequenceId,
		subscriberId: 'sub_1',
		email: 'buyer@example.com',
		enrollmentKey: 'woocommerce:501:501',
		enteredVia: { kind: 'event', value: 'ecommerce.back_in_stock' },
		eventId: 'evt_000000007',
		entryId: 'wle',
		fieldAtEntry: null,
		state: 'waiting',
		nodeId: 'step_1',
		dueAt: at,
		startedAt: start,
		updatedAt: start,
		stopReason: null,
	},
} );
const mail: Mail = {
	id: 'mail',
	to: 'buyer@example.com',
	subject: '',
	text: '',
	html: '',
	sentAt: dueAt,
	sequenceId,
	eventId: 'evt_000000007',
	subscriberId: 'sub_1',
};
const step = { type: 'TakeStep', enrollmentId, obstacle: null, event: event(), mail, update: null } as const;
const types = ( facts: readonly Fact[] ) => facts.map( ( fact ) => ( 'reason' in fact ? `${ fact.type } ${ fact.reason }` : fact.type ) );

describe( 'an event', () => {
	it( 'enters the sequence that it triggers, due after the delay', () => {
		expect( given( created() ).when( handle( event() ) ) ).toEqual( [ entered() ] );
	} );

	it( 'enters nobody twice for one item while they wait', () => {
		expect( types( given( created(), entered() ).when( handle( event( 'wle', 'evt_000000008' ) ) ) ) ).toEqual( [
			'EnrollmentRefused ALREADY_ENROLLED',
		] );
	} );

	it( 'enters the same person again for another item', () => {
		const other = event( 'wle2', 'evt_000000008', { properties: { ...properties, providerProductId: '9', providerVariantId: '9' } } );
		expect( types( given( created(), entered() ).when( handle( other ) ) ) ).toEqual( [ 'EnrollmentEntered' ] );
	} );

	it( 'starts nothing without a sequence, and says so', () => {
		expect( types( given().when( handle( event() ) ) ) ).toEqual( [ 'EventStartedNothing NO_SEQUENCE' ] );
	} );

	it( 'starts nothing when it is historical, and says so', () => {
		expect( types( given( created() ).when( handle( event( 'wle', 'evt_8', { historical: true } ) ) ) ) ).toEqual( [
			'EventStartedNothing HISTORICAL',
		] );
	} );

	it( 'that stops the sequence ends only who waits for the same item', () => {
		const store = given( created(), entered() );
		const soldOut = 'ecommerce.back_in_stock_out_of_stock';
		expect( types( store.when( handle( named( soldOut ) ) ) ) ).toEqual( [ 'EnrollmentStopped STOP_EVENT' ] );
		expect( store.when( handle( named( soldOut, {}, 'another' ) ) ) ).toEqual( [] );
	} );

	it( 'that is an order of the item ends the run at once; another item or an order from before does not', () => {
		const order = ( productId: string, occurredAt = start ) => ( {
			...named( 'ecommerce.order_placed', {
				orderId: '77',
				lineItems: [ { providerProductId: productId, providerVariantId: '501' } ],
			} ),
			occurredAt,
		} );
		const store = given( created(), entered() );
		expect( types( store.when( handle( order( '501' ) ) ) ) ).toEqual( [ 'EnrollmentStopped BOUGHT_AGAIN' ] );
		expect( types( store.when( handle( order( '502' ) ) ) ) ).toEqual( [] );
		expect( types( store.when( handle( order( '501', '2026-03-31T12:00:00.000Z' ) ) ) ) ).toEqual( [] );
		const keeps = given( created( { endsWhenSuperseded: false } ), entered() );
		expect( types( keeps.when( handle( order( '501' ) ) ) ) ).toEqual( [] );
	} );
} );

describe( 'who may be written to', () => {
	it.each( [ 'UNSUBSCRIBED', 'BOUNCED', 'ADDRESS_SUPPRESSED', 'OPT_IN_PENDING' ] as const )( 'is not somebody who is %s', ( reason ) => {
		expect( types( given( created() ).when( handle( event(), contact( reason ) ) ) ) ).toEqual( [ `EnrollmentRefused ${ reason }` ] );
	} );

	it( 'is somebody who asked for this mail, even with marketing refused', () => {
		const who = contact( 'CONSENT_REFUSED', null );
		expect( types( given( created() ).when( handle( event(), who ) ) ) ).toEqual( [ 'EnrollmentEntered' ] );
		const trigger = { type: 'event_received', eventName: 'ecommerce.replenishment_due', propertyFilters: [] } as const;
		expect( types( given( created( { trigger } ) ).when( handle( named( 'ecommerce.replenishment_due' ), who ) ) ) ).toEqual( [
			'EnrollmentRefused CONSENT_REFUSED',
		] );
	} );
} );

describe( 'a sequence', () => {
	const trigger = {
		type: 'event_received',
		eventName: 'quiz.done',
		propertyFilters: [ { path: 'score', operator: 'greater_than', value: 5 } ],
	} as const;
	const quiz = ( score: number ) => named( 'quiz.done', { score, room: 'a' } );

	it( 'starts only when every filter fits', () => {
		expect( types( given( created( { trigger } ) ).when( handle( quiz( 6 ) ) ) ) ).toEqual( [ 'EnrollmentEntered' ] );
		expect( types( given( created( { trigger } ) ).when( handle( quiz( 5 ) ) ) ) ).toEqual( [
			'EnrollmentRefused FILTERS_DO_NOT_MATCH',
		] );
	} );

	it.each( [
		[ 'draft', false ],
		[ 'paused', false ],
		[ 'archived', false ],
		[ 'active', true ],
	] as const )( 'takes nobody in while it is %s (enrollment paused: %s)', ( status, enrollmentPaused ) => {
		expect( types( given( created( { status, enrollmentPaused } ) ).when( handle( event() ) ) ) ).toEqual( [
			'EnrollmentRefused SEQUENCE_NOT_LIVE',
		] );
	} );

	it( 'takes everybody again, once, or once a value, as its mode says', () => {
		const [ again, once ] = ( [ 'unlimited', 'one_time' ] as const ).map( ( enrollmentMode ) =>
			given( created( { enrollmentMode } ), entered() )
		);
		expect( types( again?.when( handle( event( 'wle', 'evt_8' ) ) ) ?? [] ) ).toEqual( [ 'EnrollmentEntered' ] );
		expect( types( once?.when( handle( event( 'wle', 'evt_8' ) ) ) ?? [] ) ).toEqual( [ 'EnrollmentRefused ENTERED_BEFORE' ] );
		const byRoom = given( created( { trigger: { ...trigger, propertyFilters: [] }, enrollmentFieldPath: 'room' } ) );
		expect( byRoom.when( handle( quiz( 1 ) ) ) ).toMatchObject( [ { enrollment: { enrollmentKey: 'a' } } ] );
	} );

	it( 'lets its runs wait while it is paused, and goes on with what is overdue when it is enabled', () => {
		const paused = { type: 'SequenceStatusChanged', sequenceId, status: 'paused', enrollmentPaused: false } as const;
		expect( firstDue( given( created(), entered(), paused ).state.sequences.agenda ) ).toBeUndefined();
		const { agenda } = given( created(), entered(), paused, { ...paused, status: 'active' } ).state.sequences;
		expect( firstDue( agenda ) ).toMatchObject( { id: enrollmentId, dueAt } );
	} );

	it( 'starts on a tag and on a list, once somebody gets it', () => {
		const byTag = given( created( { trigger: { type: 'tag_added', tagNames: [ 'vip' ] } } ) );
		const enter = { runId: 'c1', contact: contact() };
		expect( types( byTag.when( { type: 'EnterByTag', ...enter, tags: [ 'new', 'vip' ] } ) ) ).toEqual( [ 'EnrollmentEntered' ] );
		expect( byTag.when( { type: 'EnterByTag', ...enter, tags: [ 'new' ] } ) ).toEqual( [] );
		const onList = ( listIds: string[], listScope: 'any_contact' | 'any_list', joined: string[], isNew: boolean ) =>
			types(
				given( created( { trigger: { type: 'contact_added', listIds, listScope } } ) ).when( {
					type: 'EnterByList',
					...enter,
					listIds: joined,
					isNew,
				} )
			).length;
		expect( [
			onList( [ 'l1' ], 'any_contact', [ 'l1' ], false ),
			onList( [ 'l1' ], 'any_contact', [ 'l2' ], true ),
			onList( [], 'any_contact', [], true ),
			onList( [], 'any_contact', [ 'l2' ], false ),
			onList( [], 'any_list', [], true ),
			onList( [], 'any_list', [ 'l2' ], false ),
		] ).toEqual( [ 1, 0, 1, 0, 0, 1 ] );
	} );
} );

describe( 'a step', () => {
	it( 'sends the mail when it is due, once', () => {
		expect( given( created(), entered() ).when( step, start ) ).toEqual( [] );
		const facts = given( created(), entered() ).when( step, dueAt );
		expect( types( facts ) ).toEqual( [ 'MailSent', 'EnrollmentFinished' ] );
		expect( given( created(), entered(), ...facts ).when( step, dueAt ) ).toEqual( [] );
	} );

	it( 'leads to the next one, after its own wait', () => {
		const [ first ] = sequence().steps;
		const steps = [ first!, { ...first!, nodeId: 'step_2', wait: { kind: 'duration', delayMs: 3_600_000 } as const } ];
		expect( given( created( { steps } ), entered() ).when( step, dueAt ).at( -1 ) ).toEqual( {
			type: 'EnrollmentAdvanced',
			enrollmentId,
			nodeId: 'step_2',
			dueAt: '2026-04-01T13:01:00.000Z',
		} );
	} );

	it( 'waits for a date of the event, and ends the run when it must have one', () => {
		const [ first ] = sequence().steps;
		const until = ( onMissing: 'exit' | 'continue' ) =>
			( { kind: 'until_date', field: 'renewsAt', offsetMs: -86_400_000, onMissing } ) as const;
		const renews = named( 'quiz.done', { renewsAt: '2026-05-01T00:00:00.000Z' } );
		const enter = ( about: SubscriberEvent, onMissing: 'exit' | 'continue' ) =>
			given(
				created( {
					trigger: { type: 'event_received', eventName: 'quiz.done', propertyFilters: [] },
					steps: [ { ...first!, wait: until( onMissing ) } ],
				} )
			).when( handle( about ) );
		expect( enter( renews, 'exit' ) ).toMatchObject( [ { enrollment: { dueAt: '2026-04-30T00:00:00.000Z' } } ] );
		expect( types( enter( named( 'quiz.done' ), 'exit' ) ) ).toEqual( [ 'EnrollmentRefused DATE_MISSING' ] );
		expect( enter( named( 'quiz.done' ), 'continue' ) ).toMatchObject( [ { enrollment: { dueAt: start } } ] );
	} );

	it( 'stops for what is in its way, a deleted sequence included', () => {
		expect( types( given( created(), entered() ).when( { ...step, obstacle: 'NOT_IN_STOCK' }, dueAt ) ) ).toEqual( [
			'EnrollmentStopped NOT_IN_STOCK',
		] );
		const deleted: Fact = { type: 'SequenceDeleted', sequenceId };
		expect( types( given( created(), entered(), deleted ).when( step, dueAt ) ) ).toEqual( [ 'EnrollmentStopped SEQUENCE_DELETED' ] );
		const changed: Fact = { type: 'SequenceChanged', sequenceId, changes: { steps: [] } };
		expect( types( given( created(), entered(), changed ).when( step, dueAt ) ) ).toEqual( [ 'EnrollmentStopped STEP_GONE' ] );
	} );

	it( 'is taken oldest first, ties by id', () => {
		const { state } = given(
			created(),
			entered( 'enr_3', dueAt ),
			entered( 'enr_2', dueAt ),
			entered( 'enr_1', '2026-04-01T12:02:00.000Z' )
		);
		expect( firstDue( state.sequences.agenda )?.id ).toBe( 'enr_2' );
	} );
} );

describe( 'the mail', () => {
	const context = ( changes: object = {}, item: object = {} ) => ( {
		event: { ...properties, ...changes },
		item: { title: 'Coffee (Large)', url: 'https://store.example.com/coffee', imageUrl: 'https://store.example.com/c.png', ...item },
		subscriber: {},
		company: { name: 'Demo' },
		store: { name: 'Example Store', url: null },
		unsubscribeUrl: 'https://mock.example/unsubscribe/mail_1',
	} );

	it( 'names the item, leads to it and offers a way out', () => {
		const letter = writeLetter( backInStockLetter, context() );
		expect( letter.subject ).toBe( 'Coffee (Large) is back in stock' );
		expect( letter.html ).toContain( 'href="https://store.example.com/coffee"' );
		expect( letter.html ).toContain( 'src="https://store.example.com/c.png"' );
		expect( letter.text ).toContain( 'https://store.example.com/coffee' );
		expect( letter.html ).toContain( 'href="https://mock.example/unsubscribe/mail_1"' );
		expect( letter.text ).toContain( 'https://mock.example/unsubscribe/mail_1' );
	} );

	it( 'trusts nothing that a store reports', () => {
		const letter = writeLetter( backInStockLetter, {
			...context( {}, { title: '<img onerror=1>\nBcc: x', url: 'javascript:alert(1)', imageUrl: null } ),
			store: { name: '<b>', url: null },
		} );
		expect( letter.html ).not.toMatch( /<img|javascript:|<b>/ );
		expect( letter.subject ).not.toContain( '\n' );
	} );

	it( 'fills the caller’s own HTML, links included, and leaves unknown tags empty', () => {
		const html =
			'<p>Hi {{FIRST_NAME}}, {{event.nothing}}{{html.event.safe}}{{event.safe}} <a href="{{event.link}}">go</a> {{unsubscribeUrl}}</p>';
		const content = { ...backInStockLetter, blocks: null, html };
		const letter = writeLetter( content, { ...context( { link: 'javascript:x', safe: '<i>' } ), subscriber: { firstName: 'Ana' } } );
		expect( letter.html ).toContain( '<p>Hi Ana, <i>&lt;i&gt; <a href="#">go</a> https://mock.example/unsubscribe/mail_1</p>' );
		expect( letter.html.match( /unsubscribe\/mail_1/g ) ).toHaveLength( 1 );
	} );
} );
