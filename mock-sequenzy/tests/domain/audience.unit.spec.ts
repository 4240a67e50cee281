import { describe, expect, it } from 'vitest';
import { meetSubscriber, type SaveSubscriber } from '../../src/domain/audience/commands.ts';
import type { Subscriber } from '../../src/domain/audience/state.ts';
import type { Fact } from '../../src/domain/facts.ts';
import { given, start } from '../support/scenario.ts';

const later = '2026-04-02T12:00:00.000Z';
const person = ( changes: Partial< Subscriber > = {} ): Fact => ( {
	type: 'SubscriberCreated',
	startsSequences: false,
	subscriber: {
		subscriberId: 'sub_1',
		email: 'ana@example.com',
		externalId: null,
		firstName: null,
		lastName: null,
		phone: null,
		timezone: null,
		smsStatus: 'not_subscribed',
		status: 'active',
		optIn: 'none',
		optInGrants: null,
		consent: null,
		tags: [],
		lists: [],
		attributes: {},
		source: 'api',
		createdAt: start,
		updatedAt: start,
		unsubscribedAt: null,
		...changes,
	},
} );
const list: Fact = {
	type: 'ListCreated',
	list: { listId: 'news', name: 'News', description: null, isPrivate: false, createdAt: start, updatedAt: start },
};
const save = ( changes: Partial< SaveSubscriber > = {} ): SaveSubscriber => ( {
	type: 'SaveSubscriber',
	newSubscriberId: 'sub_new',
	email: ' ANA@example.com ',
	source: 'api',
	strategy: 'merge',
	...changes,
} );
const met = { email: 'Ana@Example.com', newSubscriberId: 'sub_new' };
const types = ( facts: readonly Fact[] ) => facts.map( ( fact ) => ( 'reason' in fact ? `${ fact.type } ${ fact.reason }` : fact.type ) );

describe( 'a person who is met', () => {
	it( 'becomes one subscriber by normalised address, whoever names them first', () => {
		expect( given().when( meetSubscriber( { ...met, source: 'guest_buyer', firstName: 'Ana' } ) ) ).toMatchObject( [
			{
				type: 'SubscriberCreated',
				startsSequences: false,
				subscriber: { email: 'ana@example.com', firstName: 'Ana', status: 'active' },
			},
		] );
		expect( given( person() ).when( meetSubscriber( { ...met, source: 'cart' } ) ) ).toEqual( [] );
	} );

	it( 'as a guest fills gaps; the account itself replaces what is known', () => {
		const known = given( person( { firstName: 'Anna' } ) );
		expect( known.when( meetSubscriber( { ...met, source: 'guest_buyer', firstName: 'Ana', lastName: 'Alves' } ) ) ).toMatchObject( [
			{ changes: { lastName: 'Alves' } },
		] );
		expect( known.when( meetSubscriber( { ...met, source: 'customer', firstName: 'Ana' } ) ) ).toMatchObject( [
			{ changes: { firstName: 'Ana' } },
		] );
		expect( known.when( meetSubscriber( { ...met, source: 'customer', firstName: ' ' } ) ) ).toEqual( [] );
	} );

	it( 'signed up when first seen: the date only moves earlier', () => {
		const seen = ( seenAt: string ) => given( person() ).when( meetSubscriber( { ...met, source: 'guest_buyer', seenAt } ) );
		expect( seen( '2026-01-01T00:00:00.000Z' ) ).toMatchObject( [ { changes: { createdAt: '2026-01-01T00:00:00.000Z' } } ] );
		expect( seen( later ) ).toEqual( [] );
	} );

	it( 'joins the lists that the company gives to everybody: all, some or none', () => {
		const joined = ( ...more: Fact[] ) => {
			const [ fact ] = given( list, ...more ).when( save() );
			return fact?.type === 'SubscriberCreated' ? fact.subscriber.lists.map( ( { listId } ) => listId ) : null;
		};
		const setting = ( defaultListIds: string[] | null ): Fact => ( { type: 'AudienceSettingsChanged', changes: { defaultListIds } } );
		expect( [ joined(), joined( setting( [] ) ), joined( setting( [ 'news', 'gone' ] ) ) ] ).toEqual( [ [ 'news' ], [], [ 'news' ] ] );
	} );
} );

describe( 'a double opt-in', () => {
	const on: Fact = { type: 'AudienceSettingsChanged', changes: { doubleOptIn: true } };

	it( 'is asked for where the company wants it, whatever was ticked in the store', () => {
		expect( types( given( on ).when( save() ) ) ).toEqual( [ 'SubscriberCreated', 'OptInRequested' ] );
		expect( types( given( on ).when( save( { optInMode: 'confirmed' } ) ) ) ).toEqual( [ 'SubscriberCreated' ] );
		expect( types( given().when( save( { optInMode: 'double_opt_in' } ) ) ) ).toEqual( [ 'SubscriberCreated', 'OptInRequested' ] );
	} );

	it( 'brings lists and tags with the click, once', () => {
		const asked = given(
			list,
			person( { status: 'unsubscribed', optIn: 'pending', optInGrants: { listIds: [ 'news' ], tags: [ 'tea' ] } } )
		);
		const confirm = { type: 'ConfirmOptIn', subscriberId: 'sub_1' } as const;
		expect( asked.when( confirm ) ).toMatchObject( [ { type: 'OptInConfirmed' }, { joined: [ 'news' ] }, { added: [ 'tea' ] } ] );
		expect( given( person() ).when( confirm ) ).toEqual( [] );
	} );

	it( 'is not asked again of somebody who unsubscribed, unless the caller says so', () => {
		const gone = given( person( { status: 'unsubscribed' } ) );
		expect( gone.when( save() ) ).toEqual( [] );
		expect( types( gone.when( save( { optInMode: 'confirmed' } ) ) ) ).toEqual( [ 'SubscriberPassedOver REACTIVATION_REFUSED' ] );
		expect( types( gone.when( save( { optInMode: 'double_opt_in' } ) ) ) ).toEqual( [ 'OptInRequested' ] );
	} );
} );

describe( 'the status of a subscriber', () => {
	const set = ( status: Subscriber[ 'status' ] ) =>
		( { type: 'ChangeSubscriber', subscriberId: 'sub_1', status, reason: 'API' } ) as const;
	const onList = person( { lists: [ { listId: 'news', subscribedAt: start, unsubscribedAt: null } ] } );

	it( 'unsubscribed leaves every list; bounced suppresses the address', () => {
		expect( types( given( list, onList ).when( set( 'unsubscribed' ) ) ) ).toEqual( [
			'SubscriberStatusChanged API',
			'SubscriberListsChanged',
		] );
		expect( types( given( onList ).when( set( 'bounced' ) ) ) ).toEqual( [ 'SubscriberStatusChanged API', 'AddressSuppressed' ] );
		expect( given( onList ).when( set( 'active' ) ) ).toEqual( [] );
	} );

	it( 'by the link is the same, and without effect the second time', () => {
		const leave = { type: 'Unsubscribe', email: 'ANA@example.com', reason: 'UNSUBSCRIBE_LINK' } as const;
		expect( types( given( person() ).when( leave ) ) ).toEqual( [ 'SubscriberStatusChanged UNSUBSCRIBE_LINK' ] );
		expect( given( person( { status: 'unsubscribed' } ) ).when( leave ) ).toEqual( [] );
		expect( given().when( leave ) ).toEqual( [] );
	} );

	it( 'unsubscribed joins no list', () => {
		const join = { type: 'ChangeLists', subscriberId: 'sub_1', join: [ 'news' ], leave: [], startsSequences: false } as const;
		expect( given( list, person( { status: 'unsubscribed' } ) ).when( join ) ).toEqual( [] );
		expect( given( list, person() ).when( join ) ).toMatchObject( [ { joined: [ 'news' ], left: [] } ] );
		expect( given( person() ).when( join ) ).toEqual( [] );
	} );
} );

describe( 'a changed address', () => {
	const move = { type: 'MoveSubscriber', fromEmail: 'ana@example.com', toEmail: 'Ana@New.example' } as const;

	it( 'moves the subscriber along', () => {
		const facts = given( person() ).when( move );
		expect( facts ).toEqual( [
			{ type: 'SubscriberAddressChanged', subscriberId: 'sub_1', from: 'ana@example.com', to: 'ana@new.example' },
		] );
		const { audience } = given( person(), ...facts ).state;
		expect( [ ...audience.idsByEmail ] ).toEqual( [ [ 'ana@new.example', 'sub_1' ] ] );
	} );

	it( 'makes two into one when somebody has the new one already; a no under one of them stays a no', () => {
		const other = person( { subscriberId: 'sub_2', email: 'ana@new.example', firstName: 'Ana' } );
		const old = person( { firstName: 'Anna', tags: [ 'tea' ], attributes: { plan: 'pro' }, status: 'unsubscribed' } );
		const facts = given( old, other ).when( move );
		expect( types( facts ) ).toEqual( [
			'SubscriberDeleted MERGED',
			'SubscriberChanged',
			'SubscriberTagged',
			'SubscriberStatusChanged STORE',
		] );
		const { byId } = given( old, other, ...facts ).state.audience;
		expect( [ ...byId.values() ] ).toMatchObject( [
			{ subscriberId: 'sub_2', firstName: 'Ana', tags: [ 'tea' ], attributes: { plan: 'pro' }, status: 'unsubscribed' },
		] );
	} );
} );

describe( 'tags and lists', () => {
	it( 'are normalised, and begin to exist with their first use', () => {
		const facts = given( person() ).when( {
			type: 'TagSubscriber',
			subscriberId: 'sub_1',
			add: [ 'VIP_User', 'vip user', '  ', 'Grüner Tee!' ],
			remove: [],
			startsSequences: true,
		} );
		expect( facts ).toMatchObject( [ { added: [ 'vip-user', 'grüner-tee' ] } ] );
		expect( [ ...given( person(), ...facts ).state.audience.tags.keys() ] ).toEqual( [ 'vip-user', 'grüner-tee' ] );
	} );

	it( 'leave with the tag or the list that is deleted', () => {
		const tagged = person( { tags: [ 'tea', 'vip' ], lists: [ { listId: 'news', subscribedAt: start, unsubscribedAt: null } ] } );
		const { audience } = given( list, tagged, { type: 'TagDeleted', name: 'tea' }, { type: 'ListDeleted', listId: 'news' } ).state;
		expect( audience.byId.get( 'sub_1' ) ).toMatchObject( { tags: [ 'vip' ], lists: [] } );
	} );

	it( 'of the system cannot be made, coloured or deleted', () => {
		const commands = [
			{ type: 'CreateTag', name: 'customer', color: 'red' },
			{ type: 'ColourTag', name: 'customer', color: 'red' },
			{ type: 'DeleteTag', name: 'customer' },
		] as const;
		const store = given( person( { tags: [ 'customer' ] } ) );
		expect( commands.flatMap( ( command ) => store.when( command ) ) ).toEqual( [] );
	} );
} );

describe( 'an erased person', () => {
	it( 'takes notes, mails and events along', () => {
		const mail = {
			id: 'm',
			to: 'ana@example.com',
			subject: '',
			text: '',
			html: '',
			sentAt: start,
			sequenceId: null,
			eventId: null,
			subscriberId: 'sub_1',
		};
		const before: Fact[] = [
			person(),
			{ type: 'NoteAdded', note: { noteId: 'n', subscriberId: 'sub_1', body: 'x', createdAt: start } },
			{ type: 'MailSent', enrollmentId: null, mail },
			{
				type: 'EventTriggered',
				event: {
					name: 'x',
					subscriberId: 'sub_1',
					email: 'ana@example.com',
					properties: {},
					occurredAt: start,
					clientEventId: null,
					historical: false,
				},
			},
		];
		const facts = given( ...before ).when( { type: 'EraseSubscriber', email: 'ana@example.com' } );
		const { audience, inbox, events } = given( ...before, ...facts ).state;
		expect( [ audience.byId.size, audience.notes.size, inbox.size, events.size ] ).toEqual( [ 0, 0, 0, 0 ] );
	} );
} );
