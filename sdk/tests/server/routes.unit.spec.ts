import { openapi } from 'sequenzy-contract/openapi';
import { describe, expect, it } from 'vitest';
import type { Sequenzy } from '../../src/server.ts';
import { caught, scripted } from './scripted.ts';

/* Every call, and what it asks: the tables in src/server/resources are typed by their interfaces, and held to the contract here. */
const customer = { email: 'ana@example.com' };
const who = { emails: [ 'ana@example.com' ], tags: [ 'vip' ] };

type Row = [ call: ( sequenzy: Sequenzy ) => PromiseLike< unknown >, operationId: string, path: string, body?: unknown ];

const rows: Record< string, Row > = {
	'account.get': [ ( s ) => s.account.get(), 'getAccount', 'account' ],
	'subscribers.create': [ ( s ) => s.subscribers.create( customer ), 'createSubscriber', 'subscribers', customer ],
	'subscribers.get': [ ( s ) => s.subscribers.get( 'a@b.example' ), 'getSubscriber', 'subscribers/a%40b.example' ],
	'subscribers.getByExternalId': [
		( s ) => s.subscribers.getByExternalId( 'crm/17' ),
		'getSubscriberAtExternalId',
		'subscribers/external/crm%2F17',
	],
	'subscribers.update': [
		( s ) => s.subscribers.update( 'a@b.example', { firstName: 'Ana' } ),
		'changeSubscriber',
		'subscribers/a%40b.example',
		{ firstName: 'Ana' },
	],
	'subscribers.updateByExternalId': [
		( s ) => s.subscribers.updateByExternalId( '17', { firstName: 'Ana' } ),
		'changeSubscriberAtExternalId',
		'subscribers/external/17',
		{ firstName: 'Ana' },
	],
	'subscribers.delete': [ ( s ) => s.subscribers.delete( 'a@b.example' ), 'deleteSubscriber', 'subscribers/a%40b.example' ],
	'subscribers.deleteByExternalId': [
		( s ) => s.subscribers.deleteByExternalId( '17' ),
		'deleteSubscriberAtExternalId',
		'subscribers/external/17',
	],
	'subscribers.list': [
		( s ) => s.subscribers.list( { status: 'active' } ).all(),
		'listSubscribers',
		'subscribers?limit=100&status=active',
	],
	'subscribers.import': [
		( s ) => s.subscribers.import( { subscribers: [ customer ] } ),
		'importSubscribers',
		'subscribers/imports',
		{ idempotencyKey: 'id-1', subscribers: [ customer ] },
	],
	'subscribers.getImport': [ ( s ) => s.subscribers.getImport( 'imp_1' ), 'getImport', 'subscribers/imports/imp_1' ],
	'subscribers.addNote': [
		( s ) => s.subscribers.addNote( 'a@b.example', 'Prefers tea.' ),
		'addNote',
		'subscribers/a%40b.example/notes',
		{ body: 'Prefers tea.' },
	],
	'subscribers.listNotes': [ ( s ) => s.subscribers.listNotes( 'a@b.example' ), 'listNotes', 'subscribers/a%40b.example/notes' ],
	'subscribers.deleteNote': [ ( s ) => s.subscribers.deleteNote( 'note_1' ), 'deleteNote', 'subscribers/notes/note_1' ],
	'tags.list': [ ( s ) => s.tags.list(), 'listTags', 'tags' ],
	'tags.create': [ ( s ) => s.tags.create( { name: 'vip' } ), 'createTag', 'tags', { name: 'vip' } ],
	'tags.add': [
		( s ) => s.tags.add( { ...customer, tags: [ 'vip' ] } ),
		'addTags',
		'subscribers/tags/bulk',
		{ ...customer, tags: [ 'vip' ] },
	],
	'tags.addToMany': [ ( s ) => s.tags.addToMany( who ), 'bulkAddTags', 'subscribers/bulk/tags/add', who ],
	'tags.removeFromMany': [ ( s ) => s.tags.removeFromMany( who ), 'bulkRemoveTags', 'subscribers/bulk/tags/remove', who ],
	'lists.list': [ ( s ) => s.lists.list(), 'listLists', 'lists' ],
	'lists.create': [ ( s ) => s.lists.create( { name: 'News' } ), 'createList', 'lists', { name: 'News' } ],
	'lists.addSubscribers': [
		( s ) => s.lists.addSubscribers( 'list_1', { emails: [ 'a@b.example' ] } ),
		'addToList',
		'lists/list_1/subscribers',
		{ emails: [ 'a@b.example' ] },
	],
	'lists.removeSubscribers': [
		( s ) => s.lists.removeSubscribers( 'list_1', [ 'a@b.example' ] ),
		'removeFromList',
		'lists/list_1/subscribers/remove',
		{ emails: [ 'a@b.example' ] },
	],
	'events.trigger': [
		( s ) => s.events.trigger( { ...customer, event: 'quiz.done' } ),
		'triggerEvent',
		'subscribers/events',
		{ eventId: 'id-1', ...customer, event: 'quiz.done' },
	],
	'events.triggerMany': [
		( s ) => s.events.triggerMany( { ...customer, events: [ { name: 'a' }, { name: 'b', eventId: 'mine' } ] } ),
		'triggerEvents',
		'subscribers/events/bulk',
		{
			...customer,
			events: [
				{ eventId: 'id-1', name: 'a' },
				{ eventId: 'mine', name: 'b' },
			],
		},
	],
	'events.import': [
		( s ) => s.events.import( [ { ...customer, name: 'a', eventId: '1' } ] ),
		'importEvents',
		'subscribers/events/imports',
		{ events: [ { ...customer, name: 'a', eventId: '1' } ] },
	],
	'events.schemas': [ ( s ) => s.events.schemas( { eventName: 'a' } ), 'getEventSchemas', 'events/schemas?eventName=a' ],
	'events.sample': [ ( s ) => s.events.sample( 'a b' ), 'getEventSample', 'events/sample?eventName=a+b' ],
	'products.list': [ ( s ) => s.products.list( { search: 'tea' } ).all(), 'listProducts', 'products?limit=100&search=tea' ],
	'products.get': [ ( s ) => s.products.get( '301' ), 'getProduct', 'products/301' ],
	'products.upsert': [
		( s ) => s.products.upsert( [ { productId: '301', title: 'Tea' } ] ),
		'upsertProducts',
		'products',
		{ products: [ { productId: '301', title: 'Tea' } ] },
	],
	'products.delete': [ ( s ) => s.products.delete( '301' ), 'deleteProduct', 'products/301' ],
	'products.requestUpload': [
		( s ) => s.products.requestUpload( { filename: 'a.pdf', contentType: 'application/pdf', fileSizeBytes: 9 } ),
		'requestDeliveryUpload',
		'products/delivery/upload-url',
		{ filename: 'a.pdf', contentType: 'application/pdf', fileSizeBytes: 9 },
	],
	'products.attachFile': [
		( s ) => s.products.attachFile( '301', { url: 'https://files.example.com/a.pdf' } ),
		'attachProductFile',
		'products/301/delivery',
		{ url: 'https://files.example.com/a.pdf' },
	],
	'products.removeFile': [ ( s ) => s.products.removeFile( '301' ), 'removeProductFile', 'products/301/delivery' ],
	'orders.push': [
		( s ) => s.orders.push( { orderId: '1', totalCents: 1, currency: 'EUR', customer } ),
		'pushOrder',
		'orders',
		{ orderId: '1', totalCents: 1, currency: 'EUR', customer },
	],
	'checkouts.track': [
		( s ) => s.checkouts.track( { checkoutId: 'c', customer } ),
		'trackCheckout',
		'checkouts',
		{ checkoutId: 'c', customer },
	],
	'backInStock.request': [
		( s ) => s.backInStock.request( { productId: '301', customer } ),
		'requestBackInStock',
		'back-in-stock',
		{ productId: '301', customer },
	],
	'integrations.list': [
		( s ) => s.integrations.list( { includeInactive: true } ),
		'listIntegrations',
		'integrations?includeInactive=true',
	],
	'integrations.get': [ ( s ) => s.integrations.get( 'int/1' ), 'getIntegration', 'integrations/int%2F1' ],
	'integrations.catalog': [
		( s ) => s.integrations.catalog( { category: 'ecommerce' } ),
		'getIntegrationCatalog',
		'integrations/catalog?category=ecommerce',
	],
	'integrations.activity': [
		( s ) => s.integrations.activity( { limit: 5 } ),
		'listIntegrationActivity',
		'integrations/activity?limit=5',
	],
	'integrations.update': [
		( s ) => s.integrations.update( 'int_1', { syncEnabled: false } ),
		'changeIntegration',
		'integrations/int_1',
		{ syncEnabled: false },
	],
	'integrations.sync': [ ( s ) => s.integrations.sync( 'int_1' ), 'syncIntegration', 'integrations/int_1/sync' ],
	'sequences.list': [ ( s ) => s.sequences.list( { limit: 7 } ).all(), 'listSequences', 'sequences?limit=7' ],
	'sequences.get': [ ( s ) => s.sequences.get( 'seq_1' ), 'getSequence', 'sequences/seq_1' ],
	'sequences.create': [
		( s ) => s.sequences.create( { name: 'Quiz', trigger: 'event_received' } ),
		'createSequence',
		'sequences',
		{ name: 'Quiz', trigger: 'event_received' },
	],
	'sequences.update': [ ( s ) => s.sequences.update( 'seq_1', { name: 'Quiz' } ), 'changeSequence', 'sequences/seq_1', { name: 'Quiz' } ],
	'sequences.delete': [ ( s ) => s.sequences.delete( 'seq_1' ), 'deleteSequence', 'sequences/seq_1' ],
	'sequences.enable': [ ( s ) => s.sequences.enable( 'seq_1' ), 'enableSequence', 'sequences/seq_1/enable' ],
	'sequences.disable': [ ( s ) => s.sequences.disable( 'seq_1' ), 'disableSequence', 'sequences/seq_1/disable' ],
	'sequences.pauseEnrollments': [
		( s ) => s.sequences.pauseEnrollments( 'seq_1' ),
		'pauseEnrollments',
		'sequences/seq_1/pause-enrollments',
	],
	'sequences.resumeEnrollments': [
		( s ) => s.sequences.resumeEnrollments( 'seq_1' ),
		'resumeEnrollments',
		'sequences/seq_1/resume-enrollments',
	],
	'sequences.enroll': [
		( s ) => s.sequences.enroll( 'seq_1', { emails: [ 'a@b.example' ] } ),
		'enrollSubscribers',
		'sequences/seq_1/enroll',
		{ emails: [ 'a@b.example' ] },
	],
	'sequences.listEnrollments': [
		( s ) => s.sequences.listEnrollments( 'seq_1', { status: [ 'waiting', 'active' ] } ).all(),
		'listEnrollments',
		'sequences/seq_1/enrollments?limit=100&status=waiting%2Cactive',
	],
	'sequences.cancelEnrollments': [
		( s ) => s.sequences.cancelEnrollments( 'seq_1', { cancelAll: true } ),
		'cancelEnrollments',
		'sequences/seq_1/enrollments/cancel',
		{ cancelAll: true },
	],
	'webhooks.list': [ ( s ) => s.webhooks.list(), 'listWebhooks', 'webhooks' ],
	'webhooks.create': [
		( s ) => s.webhooks.create( { name: 'Mine', url: 'https://hooks.example.com' } ),
		'createWebhook',
		'webhooks',
		{ name: 'Mine', url: 'https://hooks.example.com' },
	],
	'webhooks.update': [
		( s ) => s.webhooks.update( 'wh_1', { status: 'disabled' } ),
		'changeWebhook',
		'webhooks/wh_1',
		{ status: 'disabled' },
	],
	'webhooks.delete': [ ( s ) => s.webhooks.delete( 'wh_1' ), 'deleteWebhook', 'webhooks/wh_1' ],
	'webhooks.test': [ ( s ) => s.webhooks.test( 'wh_1' ), 'testWebhook', 'webhooks/wh_1/test' ],
	'webhooks.listDeliveries': [
		( s ) => s.webhooks.listDeliveries( 'wh_1', { limit: 5 } ),
		'listDeliveries',
		'webhooks/wh_1/deliveries?limit=5',
	],
	'webhooks.replay': [ ( s ) => s.webhooks.replay( 'wh_1', 'del_1' ), 'replayDelivery', 'webhooks/wh_1/deliveries/del_1/replay' ],
};

/** Operations of the same groups that the client leaves out. */
const leftOut = [
	// A WooCommerce store is connected, synced and disconnected by a person, and has no pixel; its catalogue is not Stripe's.
	...[ 'connectIntegration', 'disconnectIntegration', 'getPixel', 'activatePixel', 'syncProducts' ],
	// Another way to say what a call of the client says.
	...[ 'getSubscriberByExternalId', 'changeSubscriberByExternalId', 'deleteSubscriberByExternalId', 'addTag' ],
	...[ 'listNotesByExternalId', 'addNoteByExternalId' ],
	// The mock's dashboard has them; the vendor documents no such route.
	...[ 'archiveSequence', 'unarchiveSequence', 'getEnrollment', 'getWebhook' ],
];

describe( 'Every call of the server client', () => {
	it.each( Object.entries( rows ) )( '%s asks its route of the contract', async ( _name, [ ask, operationId, path, body ] ) => {
		const { sequenzy, asked } = scripted( [ { body: {} } ], { maxRetries: 0 } );
		await caught( ask( sequenzy ) );
		const [ sent ] = asked;
		expect( sent?.url.href ).toBe( `https://sequenzy.test/api/v1/${ path }` );
		expect( sent?.body ).toEqual( body );
		const { method, pattern } = operationOf( operationId );
		expect( sent?.method.toLowerCase() ).toBe( method );
		expect( sent?.url.pathname ).toMatch( pattern );
	} );

	it( 'stops with its signal, given after ids, query and body', async () => {
		const options = { signal: AbortSignal.abort( 'gone' ) };
		const { sequenzy } = scripted( [] );
		const calls = [
			sequenzy.tags.list( options ),
			sequenzy.webhooks.replay( 'wh_1', 'del_1', options ),
			sequenzy.webhooks.listDeliveries( 'wh_1', {}, options ),
			sequenzy.sequences.listEnrollments( 'seq_1', {}, options ).all(),
			sequenzy.sequences.enroll( 'seq_1', {}, options ),
		];
		expect( await Promise.all( calls.map( caught ) ) ).toEqual( calls.map( () => 'gone' ) );
	} );

	it( 'stands above, and every operation of those groups has a call', () => {
		const { sequenzy } = scripted( [] );
		const calls = Object.entries( sequenzy ).flatMap( ( [ group, names ] ) =>
			Object.keys( names ).map( ( name ) => `${ group }.${ name }` )
		);
		expect( Object.keys( rows ).sort() ).toEqual( calls.sort() );
		const asked = Object.values( rows ).map( ( [ , operationId ] ) => operationId );
		const groups = /^\/api\/v1\/(subscribers|events|products|orders|checkouts|back-in-stock|integrations|sequences|webhooks)\b/;
		const documented = operations.filter( ( { path } ) => groups.test( path ) ).map( ( { operationId } ) => operationId );
		expect( documented.filter( ( id ) => ! asked.includes( id ) ).sort() ).toEqual( leftOut.sort() );
	} );
} );

const operations = Object.entries( ( openapi as { paths: Record< string, Record< string, { operationId: string } > > } ).paths ).flatMap(
	( [ path, methods ] ) => Object.entries( methods ).map( ( [ method, { operationId } ] ) => ( { path, method, operationId } ) )
);

function operationOf( operationId: string ): { readonly method: string; readonly pattern: RegExp } {
	const { method, path } = operations.find( ( one ) => one.operationId === operationId )!;
	return { method, pattern: new RegExp( `^${ path.replaceAll( /\{\w+\}/g, '[^/]+' ) }$` ) };
}
