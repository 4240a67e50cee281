import { describe, expect, it } from 'vitest';
import type { EcommerceEvent } from '../src/domain/ecommerce-event.ts';
import type { Fact } from '../src/domain/facts.ts';
import { writeBackInStockMail, type Mail } from '../src/domain/mail.ts';
import { nextDue } from '../src/domain/due.ts';
import { backInStockSequence } from '../src/domain/sequences.ts';
import { given, start } from './support/scenario.ts';

const created: Fact = { type: 'SequenceCreated', sequence: { ...backInStockSequence, delayMs: 60_000 } };
const properties = {
	provider: 'woocommerce' as const,
	providerProductId: '501',
	providerVariantId: '501',
	productTitle: 'Coffee',
	productUrl: 'https://store.example.com/coffee',
	imageUrl: null,
	requestedAt: start,
	backInStockAt: start,
};
const event = ( entryId = 'wle', id = 'evt_000000007' ): EcommerceEvent => ( {
	id,
	name: 'ecommerce.back_in_stock',
	email: 'buyer@example.com',
	occurredAt: start,
	properties,
	cause: { fact: 'WaitlistEntryNotified', factSeq: 7, entryId, integrationId: 'int' },
} );
const stopEvent = ( entryId = 'wle' ): EcommerceEvent => ( {
	...event( entryId, 'evt_000000009' ),
	name: 'ecommerce.back_in_stock_out_of_stock',
	properties: { ...properties, outOfStockAt: start },
} );
const dueAt = '2026-04-01T12:01:00.000Z';
const entered = ( enrollmentId = 'enr_000000007_seq_back_in_stock', at = dueAt ): Fact => ( {
	type: 'EnrollmentEntered',
	enrollment: {
		enrollmentId,
		sequenceId: 'seq_back_in_stock',
		eventId: 'evt_000000007',
		entryId: 'wle',
		email: 'buyer@example.com',
		productId: '501',
		variantId: '501',
		state: 'waiting',
		dueAt: at,
		stopReason: null,
	},
} );
const enrollmentId = 'enr_000000007_seq_back_in_stock';
const mail: Mail = {
	id: 'mail',
	to: 'buyer@example.com',
	subject: '',
	text: '',
	html: '',
	sentAt: dueAt,
	sequenceId: 'seq_back_in_stock',
	eventId: 'evt_000000007',
};
const step = { type: 'TakeStep', enrollmentId, obstacle: null, mail } as const;
const types = ( facts: Fact[] ) => facts.map( ( fact ) => ( 'reason' in fact ? `${ fact.type } ${ fact.reason }` : fact.type ) );

describe( 'an event', () => {
	it( 'enters the sequence that it triggers, due after the delay', () => {
		expect( given( created ).when( { type: 'HandleEvent', event: event() } ) ).toEqual( [ entered() ] );
	} );

	it( 'enters nobody twice while they wait', () => {
		expect( types( given( created, entered() ).when( { type: 'HandleEvent', event: event( 'wle', 'evt_000000008' ) } ) ) ).toEqual( [
			'EnrollmentRefused ALREADY_ENROLLED',
		] );
	} );

	it( 'starts nothing without a sequence, and says so', () => {
		expect( types( given().when( { type: 'HandleEvent', event: event() } ) ) ).toEqual( [ 'EventStartedNothing NO_SEQUENCE' ] );
	} );

	it( 'that stops the sequence ends only who waits for the same item', () => {
		const store = given( created, entered() );
		expect( types( store.when( { type: 'HandleEvent', event: stopEvent() } ) ) ).toEqual( [ 'EnrollmentStopped STOP_EVENT' ] );
		expect( store.when( { type: 'HandleEvent', event: stopEvent( 'another' ) } ) ).toEqual( [] );
	} );
} );

describe( 'a step', () => {
	it( 'sends the mail when it is due, once', () => {
		expect( given( created, entered() ).when( step, start ) ).toEqual( [] );
		const facts = given( created, entered() ).when( step, dueAt );
		expect( types( facts ) ).toEqual( [ 'MailSent', 'EnrollmentFinished' ] );
		expect( given( created, entered(), ...facts ).when( step, dueAt ) ).toEqual( [] );
	} );

	it( 'stops for what is in its way, a deleted sequence included', () => {
		expect( types( given( created, entered() ).when( { ...step, obstacle: 'NOT_IN_STOCK' }, dueAt ) ) ).toEqual( [
			'EnrollmentStopped NOT_IN_STOCK',
		] );
		const deleted: Fact = { type: 'SequenceDeleted', sequenceId: 'seq_back_in_stock' };
		expect( types( given( created, entered(), deleted ).when( step, dueAt ) ) ).toEqual( [ 'EnrollmentStopped SEQUENCE_DELETED' ] );
	} );

	it( 'is taken oldest first, ties by id', () => {
		const { state } = given(
			created,
			entered( 'enr_3', dueAt ),
			entered( 'enr_2', dueAt ),
			entered( 'enr_1', '2026-04-01T12:02:00.000Z' )
		);
		expect( nextDue( state )?.id ).toBe( 'enr_2' );
	} );
} );

describe( 'the mail', () => {
	it( 'names the item and leads to it', () => {
		const letter = writeBackInStockMail(
			{ ...properties, variantTitle: 'Large', imageUrl: 'https://store.example.com/c.png' },
			'Example Store'
		);
		expect( letter.subject ).toBe( 'Coffee (Large) is back in stock' );
		expect( letter.html ).toContain( 'href="https://store.example.com/coffee"' );
		expect( letter.html ).toContain( 'src="https://store.example.com/c.png"' );
		expect( letter.text ).toContain( 'https://store.example.com/coffee' );
	} );

	it( 'trusts nothing that a store reports', () => {
		const letter = writeBackInStockMail(
			{ ...properties, productTitle: '<img onerror=1>\nBcc: x', productUrl: 'javascript:alert(1)' },
			'<b>'
		);
		expect( letter.html ).not.toMatch( /<img onerror|javascript:|<b>/ );
		expect( letter.subject ).not.toContain( '\n' );
	} );
} );
