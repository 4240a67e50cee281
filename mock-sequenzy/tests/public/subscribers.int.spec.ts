import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiOf, startApi } from '../support/api.ts';
import { connectedStore, type TestMock } from '../support/store.ts';

let mock: TestMock;
let api: ReturnType< typeof apiOf >;
beforeEach( async () => {
	( { mock, api } = await startApi() );
} );
afterEach( () => mock.close() );

const create = async ( body: object ) => ( await api.post( '/subscribers', body ) ).body;
const get = async ( email: string ) => ( await api.get( `/subscribers/${ encodeURIComponent( email ) }` ) ).body.subscriber;
const emails = async ( query: string ) =>
	( await api.get( `/subscribers?${ query }` ) ).body.subscribers.map( ( { email }: { email: string } ) => email );

describe( 'a subscriber', () => {
	it( 'is created once by its normalised address; an existing one is skipped, merged or overwritten', async () => {
		const first = await create( { email: ' Ana@Shop.test ', firstName: 'Ana', customAttributes: { plan: 'pro' } } );
		expect( first.subscriber ).toMatchObject( {
			email: 'ana@shop.test',
			created: true,
			updated: false,
			skipped: false,
			status: 'active',
		} );
		const again = { email: 'ANA@shop.test', firstName: 'Anna', lastName: 'Berg', customAttributes: { plan: 'free', city: 'Bonn' } };
		expect( ( await create( again ) ).subscriber ).toMatchObject( { firstName: 'Ana', skipped: true } );
		expect( ( await create( { ...again, duplicateStrategy: 'merge' } ) ).subscriber ).toMatchObject( {
			firstName: 'Ana',
			lastName: 'Berg',
			customAttributes: { plan: 'pro', city: 'Bonn' },
			updated: true,
		} );
		expect( ( await create( { ...again, duplicateStrategy: 'overwrite' } ) ).subscriber ).toMatchObject( {
			firstName: 'Anna',
			customAttributes: { plan: 'free', city: 'Bonn' },
		} );
		expect( ( await create( { ...again, duplicateStrategy: 'merge' } ) ).subscriber ).toMatchObject( {
			email: 'ana@shop.test',
			updated: false,
		} );
		expect( await emails( '' ) ).toEqual( [ 'ana@shop.test' ] );
	} );

	it( 'is the same one as the shopper of the store with this address', async () => {
		const store = await connectedStore( mock );
		await store.subscribe( { email: 'BUYER@example.com' } );
		await create( { email: 'buyer@example.com', firstName: 'Bea', duplicateStrategy: 'merge' } );
		expect( await emails( '' ) ).toEqual( [ 'buyer@example.com' ] );
		expect( ( await get( 'buyer@example.com' ) ).activity ).toMatchObject( [
			{ eventName: 'ecommerce.back_in_stock_requested', eventType: 'custom' },
		] );
	} );

	it( 'is found by its own id of the caller, slashes and plus signs included', async () => {
		await create( { email: 'ana+tea@shop.test', externalId: ' a/1 ' } );
		expect( ( await api.get( '/subscribers/external?externalId=a%2F1' ) ).body.subscriber.email ).toBe( 'ana+tea@shop.test' );
		expect( ( await api.get( '/subscribers/external/a%2F1' ) ).body.subscriber.email ).toBe( 'ana+tea@shop.test' );
		expect( ( await api.get( '/subscribers/ana+tea@shop.test' ) ).body.subscriber.externalId ).toBe( 'a/1' );
		await create( { email: 'ben@shop.test' } );
		const taken = await api.patch( '/subscribers/ben@shop.test', { externalId: 'a/1' } );
		expect( [ taken.status, taken.headers.get( 'x-should-retry' ) ] ).toEqual( [ 409, 'false' ] );
	} );

	it( 'is changed: tags and attributes are replaced, or merged on demand', async () => {
		await create( { email: 'ana@shop.test', tags: [ 'VIP_User', 'tea' ], customAttributes: { plan: 'pro' } } );
		await api.patch( '/subscribers/ana@shop.test', { tags: [ 'tea', 'New one' ], customAttributes: { city: 'Bonn' } } );
		expect( await get( 'ana@shop.test' ) ).toMatchObject( { tags: [ 'tea', 'new-one' ], customAttributes: { city: 'Bonn' } } );
		await api.patch( '/subscribers/ana@shop.test', { customAttributes: { plan: 'pro' }, customAttributesStrategy: 'merge' } );
		expect( ( await get( 'ana@shop.test' ) ).customAttributes ).toEqual( { city: 'Bonn', plan: 'pro' } );
		await api.patch( '/subscribers/ana@shop.test', { email: 'ana@new.test' } );
		expect( [ ( await api.get( '/subscribers/ana@shop.test' ) ).status, ( await get( 'ana@new.test' ) ).tags.length ] ).toEqual( [
			404, 2,
		] );
	} );

	it( 'never comes back by overwriting once it has unsubscribed, and leaves its lists', async () => {
		const { list } = ( await api.post( '/lists', { name: 'News' } ) ).body;
		await create( { email: 'ana@shop.test' } );
		expect( ( await get( 'ana@shop.test' ) ).lists ).toMatchObject( [ { name: 'News' } ] );
		await api.patch( '/subscribers/ana@shop.test', { status: 'unsubscribed' } );
		await create( { email: 'ana@shop.test', duplicateStrategy: 'overwrite', status: 'active', optInMode: 'confirmed' } );
		expect( await get( 'ana@shop.test' ) ).toMatchObject( { status: 'unsubscribed', unsubscribedAt: '2026-04-01T12:00:00.000Z' } );
		const added = await api.post( `/lists/${ list.id }/subscribers`, { emails: [ 'ana@shop.test' ] } );
		expect( added.body ).toMatchObject( { addedToList: 0, skipped: 1 } );
		expect( ( await api.get( `/lists/${ list.id }` ) ).body.list ).toMatchObject( { subscriberCount: 1, activeSubscriberCount: 0 } );
	} );

	it( 'waits for a click with double opt-in; lists and tags come with it', async () => {
		await api.post( '/lists', { name: 'News' } );
		const { optIn } = await create( { email: 'ana@shop.test', optInMode: 'double_opt_in', tags: [ 'tea' ] } );
		expect( optIn ).toMatchObject( { status: 'pending' } );
		expect( await get( 'ana@shop.test' ) ).toMatchObject( { status: 'unsubscribed', tags: [], lists: [] } );
		const [ mail ] = await mock.mails();
		const url = /https?:\/\/\S+\/confirm\/\S+/.exec( mail.text )?.[ 0 ] ?? '';
		await mock.call( 'GET', url.replace( mock.url, '' ) );
		expect( ( await get( 'ana@shop.test' ) ).status ).toBe( 'unsubscribed' );
		expect( ( await mock.call( 'POST', url.replace( mock.url, '' ) ) ).body ).toContain( 'Thank you' );
		expect( await get( 'ana@shop.test' ) ).toMatchObject( { status: 'active', tags: [ 'tea' ], lists: [ { name: 'News' } ] } );
	} );

	it( 'known by phone alone is one contact, too', async () => {
		await create( { phone: '+49301234', firstName: 'Phil' } );
		expect( ( await create( { phone: '+49301234' } ) ).subscriber ).toMatchObject( { email: null, skipped: true } );
		expect( ( await api.get( '/subscribers?query=0301234' ) ).body.subscribers ).toHaveLength( 0 );
		expect( ( await api.get( '/subscribers?query=301234' ) ).body.subscribers ).toMatchObject( [ { firstName: 'Phil' } ] );
	} );

	it( 'is deleted, with a body in the answer', async () => {
		await create( { email: 'ana@shop.test' } );
		expect( ( await api.remove( '/subscribers/ana@shop.test' ) ).body ).toMatchObject( { success: true, deleted: true } );
		expect( ( await api.remove( '/subscribers/ana@shop.test' ) ).body ).toEqual( { success: false, error: 'Subscriber not found' } );
	} );

	it( 'keeps odd names of attributes where they are', async () => {
		await api.call(
			'POST',
			'/subscribers',
			'{"email":"ana@shop.test","customAttributes":{"__proto__":{"admin":true},"constructor":1}}'
		);
		expect( Object.keys( ( await get( 'ana@shop.test' ) ).customAttributes ) ).toEqual( [ '__proto__', 'constructor' ] );
		expect( ( {} as { admin?: boolean } ).admin ).toBeUndefined();
	} );
} );

describe( 'a search', () => {
	beforeEach( async () => {
		await create( { email: 'ana@shop.test', tags: [ 'tea', 'vip' ], customAttributes: { score: 7 } } );
		await create( { email: 'ben@shop.test', firstName: 'Ben', tags: [ 'tea' ], customAttributes: { score: 12 } } );
		await create( { email: 'cleo@shop.test', status: 'unsubscribed' } );
	} );

	it.each( [
		[ 'query=BEN', [ 'ben@shop.test' ] ],
		[ 'email=Ana%40shop.test', [ 'ana@shop.test' ] ],
		[ 'tags=tea,vip', [ 'ana@shop.test' ] ],
		[ 'status=unsubscribed', [ 'cleo@shop.test' ] ],
		[ 'attribute=score:7', [ 'ana@shop.test' ] ],
		[ 'attribute=score:7&attributeOperator=gt', [ 'ben@shop.test' ] ],
		[ 'attribute=score:&attributeOperator=is_not_empty', [ 'ben@shop.test', 'ana@shop.test' ] ],
		[ 'unsubscribedAfter=2026-03-31&unsubscribedBefore=2026-04-02', [ 'cleo@shop.test' ] ],
		[ 'list=nowhere', [] ],
	] )( 'by %s finds whom it should', async ( query, found ) => {
		expect( await emails( query ) ).toEqual( found );
	} );

	it( 'goes by pages or by cursor until there is no more', async () => {
		const first = ( await api.get( '/subscribers?limit=2&page=1' ) ).body;
		expect( first.pagination ).toMatchObject( { page: 1, limit: 2, total: 3, totalPages: 2, hasMore: true } );
		const next = ( await api.get( `/subscribers?limit=2&cursor=${ first.pagination.nextCursor }` ) ).body;
		expect( next.subscribers.map( ( { email }: any ) => email ) ).toEqual( [ 'ana@shop.test' ] );
		expect( next.pagination ).toMatchObject( { total: null, totalPages: null, nextCursor: null, hasMore: false } );
		expect( ( await api.get( '/subscribers?cursor=x&page=1' ) ).status ).toBe( 400 );
		expect( ( await api.get( '/subscribers?limit=0' ) ).status ).toBe( 400 );
		expect( ( await api.get( '/subscribers?segmentId=s1' ) ).status ).toBe( 501 );
	} );
} );

describe( 'imports, tags and notes', () => {
	it( 'take many records at once; a bad one spoils nothing', async () => {
		const subscribers = Array.from( { length: 1_000 }, ( _, at ) => ( {
			email: `p${ at }@shop.test`,
			customAttributes: { at, note: 'x'.repeat( 600 ) },
		} ) );
		const made = ( await api.post( '/subscribers/imports', { subscribers: [ ...subscribers, { email: 'broken' }, {} ] } ) ).body.import;
		expect( made ).toMatchObject( { total: 1002, created: 1000, failed: 2, failures: [ { index: 1000 }, { index: 1001 } ] } );
		expect( ( await api.get( `/subscribers/imports/${ made.id }` ) ).body.import ).toEqual( made );
		expect( ( await api.get( '/subscribers?limit=1' ) ).body.pagination.total ).toBe( 1000 );
	} );

	it( 'keep notes on a contact, named by the address or by the id of another system', async () => {
		await create( { email: 'ana@shop.test', externalId: 'crm/17' } );
		await api.post( '/subscribers/ana%40shop.test/notes', { body: 'Likes green tea' } );
		const external = '/subscribers/external/notes?externalId=crm%2F17';
		const { note } = ( await api.post( external, { body: 'Called on Monday' } ) ).body;
		expect( ( await api.get( external ) ).body.notes ).toMatchObject( [ { body: 'Likes green tea' }, { body: 'Called on Monday' } ] );
		await api.remove( `/subscribers/notes/${ note.id }` );
		expect( ( await api.get( '/subscribers/ana@shop.test/notes' ) ).body.notes ).toMatchObject( [ { body: 'Likes green tea' } ] );
		expect( ( await api.get( '/subscribers/external/notes?externalId=none' ) ).status ).toBe( 404 );
	} );

	it( 'put tags on one contact and make both when they are missing', async () => {
		expect( ( await api.post( '/subscribers/tags', { email: 'ana@shop.test', tag: 'Green Tea' } ) ).body ).toMatchObject( {
			subscriber: { email: 'ana@shop.test', created: true, tags: [ 'green-tea' ] },
			tag: { name: 'green-tea', created: true },
		} );
		expect(
			( await api.post( '/subscribers/tags/bulk', { email: 'ana@shop.test', tags: [ 'green-tea', 'vip' ] } ) ).body.tags
		).toMatchObject( [
			{ name: 'green-tea', created: false },
			{ name: 'vip', created: true },
		] );
		expect( ( await api.post( '/subscribers/tags', { externalId: 'unknown', tag: 'x' } ) ).status ).toBe( 404 );
	} );

	it( 'keep tags of the system as they are, and take a deleted tag off everybody', async () => {
		await create( { email: 'ana@shop.test', tags: [ 'customer', 'tea' ] } );
		const { tags } = ( await api.get( '/tags' ) ).body;
		const of = ( name: string ) => tags.find( ( one: any ) => one.name === name );
		expect( [ of( 'customer' ), of( 'tea' ) ] ).toMatchObject( [
			{ isSystem: true, subscriberCount: 1 },
			{ isSystem: false, subscriberCount: 1 },
		] );
		expect( ( await api.remove( `/tags/${ of( 'customer' ).id }` ) ).status ).toBe( 400 );
		await api.remove( `/tags/${ of( 'tea' ).id }` );
		expect( ( await get( 'ana@shop.test' ) ).tags ).toEqual( [ 'customer' ] );
		expect( ( await api.post( '/tags', { name: 'vip', color: 'mauve' } ) ).status ).toBe( 400 );
		await api.post( '/tags', { name: 'vip' } );
		expect( ( await api.post( '/tags', { name: 'VIP' } ) ).status ).toBe( 409 );
	} );

	it( 'add to a list what is an address, once each', async () => {
		const { list } = ( await api.post( '/lists', { name: 'News' } ) ).body;
		await create( { email: 'ana@shop.test', lists: [] } );
		const emailsSent = [ 'Ana@shop.test', 'ana@shop.test ', '', 'ben@shop.test', 'nobody' ];
		expect( ( await api.post( `/lists/${ list.id }/subscribers`, { emails: emailsSent } ) ).body ).toMatchObject( {
			total: 3,
			created: 1,
			updated: 1,
			failed: 1,
			addedToList: 2,
			duplicateInputCount: 1,
			ignoredBlankCount: 1,
		} );
		await api.remove( `/lists/${ list.id }` );
		expect( ( await get( 'ana@shop.test' ) ).lists ).toEqual( [] );
	} );

	it( 'suppress an address that bounced until somebody lifts it', async () => {
		await create( { email: 'ana@shop.test', status: 'bounced' } );
		expect( ( await api.get( '/suppressions?search=ana' ) ).body ).toMatchObject( {
			total: 1,
			suppressions: [ { reason: 'bounce' } ],
		} );
		expect( ( await api.remove( '/suppressions/ana@shop.test' ) ).body.removed ).toBe( true );
		expect( ( await api.get( '/suppressions/ana@shop.test' ) ).status ).toBe( 404 );
	} );
} );
