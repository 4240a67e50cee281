import { createMockSequenzy, type MockSequenzy } from 'mock-sequenzy';
import { openapi } from 'sequenzy-contract/openapi';
import { createSequenzy, verifyWebhook, type Sequenzy } from 'sequenzy-woocommerce/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { faultsOf } from '../../contract/faults-of.ts';

/* The SDK and the mock know only the contract of each other; here they meet, and every answer is held to what the contract says of it. */
let mock: MockSequenzy;
let sequenzy: Sequenzy;
const unlike: string[] = [];

beforeAll( async () => {
	mock = await createMockSequenzy( { port: 0 } );
	sequenzy = createSequenzy( { apiKey: 'seq_user_test', baseUrl: mock.url, fetch: checkingFetch, maxRetries: 0 } );
} );
afterAll( () => mock.close() );
beforeEach( async () => {
	unlike.length = 0;
	await control( 'POST', 'reset', {} );
	await control( 'POST', 'clock/freeze', { at: '2026-04-01T12:00:00.000Z' } );
} );

describe( 'The server client and Sequenzy agree on', () => {
	it( 'the account of a key', async () => {
		const { companies, apiKeyPermissions } = await sequenzy.account.get();
		expect( companies.length ).toBeGreaterThan( 0 );
		expect( apiKeyPermissions?.fullAccess ).toBe( true );
		expect( unlike ).toEqual( [] );
	} );

	it( 'subscribers, from the first to the last', async () => {
		const created = await sequenzy.subscribers.create( {
			email: 'Ana@Example.com',
			externalId: '17',
			firstName: 'Ana',
			tags: [ 'VIP' ],
		} );
		expect( created ).toMatchObject( { email: 'ana@example.com', created: true, tags: [ 'vip' ] } );
		expect( await sequenzy.subscribers.create( { email: 'ana@example.com' } ) ).toMatchObject( { created: false, skipped: true } );
		await sequenzy.subscribers.update( 'ana@example.com', { lastName: 'Alves' } );
		await sequenzy.subscribers.updateByExternalId( '17', { customAttributes: { roast: 'dark' } } );
		await sequenzy.subscribers.addNote( 'ana@example.com', 'Prefers tea.' );
		const notes = await sequenzy.subscribers.listNotes( 'ana@example.com' );
		expect( notes ).toMatchObject( [ { body: 'Prefers tea.' } ] );
		expect( await sequenzy.subscribers.deleteNote( notes[ 0 ]!.id ) ).toEqual( { deleted: true } );
		expect( await sequenzy.subscribers.getByExternalId( '17' ) ).toMatchObject( {
			lastName: 'Alves',
			customAttributes: { roast: 'dark' },
		} );
		expect( await sequenzy.subscribers.delete( 'ana@example.com' ) ).toEqual( { deleted: true } );
		await sequenzy.subscribers.create( { email: 'ben@example.com', externalId: 'crm/18' } );
		expect( await sequenzy.subscribers.deleteByExternalId( 'crm/18' ) ).toEqual( { deleted: true } );
		await expect( sequenzy.subscribers.get( 'ana@example.com' ) ).rejects.toMatchObject( { kind: 'not_found', status: 404 } );
		expect( unlike ).toEqual( [] );
	} );

	it( 'imports, and a listing of 250 over several pages', async () => {
		const subscribers = Array.from( { length: 250 }, ( _none, index ) => ( {
			email: `s${ index }@example.com`,
			tags: [ 'imported' ],
		} ) );
		const { id } = await sequenzy.subscribers.import( { subscribers } );
		expect( await sequenzy.subscribers.getImport( id ) ).toMatchObject( { status: 'completed', created: 250 } );
		const found = await sequenzy.subscribers.list( { tags: [ 'imported' ], limit: 100 } ).all();
		expect( new Set( found.map( ( { email } ) => email ) ).size ).toBe( 250 );
		expect( unlike ).toEqual( [] );
	} );

	it( 'tags and lists', async () => {
		await sequenzy.tags.create( { name: 'Gold Member' } );
		await sequenzy.tags.add( { email: 'ana@example.com', tags: [ 'gold-member' ] } );
		expect(
			await sequenzy.tags.addToMany( { emails: [ 'ana@example.com', 'nobody@example.com' ], tags: [ 'spring' ] } )
		).toMatchObject( {
			updated: 1,
			notFound: { emails: [ 'nobody@example.com' ] },
		} );
		await sequenzy.tags.removeFromMany( { emails: [ 'ana@example.com' ], tags: [ 'spring' ] } );
		expect( ( await sequenzy.tags.list() ).map( ( { name } ) => name ) ).toContain( 'gold-member' );
		const { id } = await sequenzy.lists.create( { name: 'News' } );
		expect( await sequenzy.lists.addSubscribers( id, { emails: [ 'ana@example.com', 'new@example.com' ] } ) ).toMatchObject( {
			addedToList: 2,
		} );
		expect( await sequenzy.lists.removeSubscribers( id, [ 'new@example.com' ] ) ).toMatchObject( { removed: 1 } );
		expect( ( await sequenzy.lists.list() ).map( ( { name } ) => name ) ).toContain( 'News' );
		expect( unlike ).toEqual( [] );
	} );

	it( 'events: one, several, of many contacts, of long ago, and a repeat', async () => {
		const one = { email: 'ana@example.com', event: 'quiz.done', properties: { score: 7 }, eventId: 'quiz-7' };
		expect( await sequenzy.events.trigger( one ) ).toMatchObject( { subscriber: { created: true }, event: { name: 'quiz.done' } } );
		expect( await sequenzy.events.trigger( one ) ).toMatchObject( { duplicate: true } );
		expect( await sequenzy.events.trigger( { ...one, eventId: 'quiz-6', occurredAt: '2020-01-01T00:00:00Z' } ) ).toMatchObject( {
			historical: true,
		} );
		expect( await sequenzy.events.triggerMany( { email: 'ana@example.com', events: [ { name: 'a' }, { name: 'b' } ] } ) ).toMatchObject(
			{
				events: [ { name: 'a' }, { name: 'b' } ],
			}
		);
		expect(
			await sequenzy.events.import( [
				{ email: 'ana@example.com', name: 'a', eventId: '1' },
				{ email: 'none', name: 'a', eventId: '2' },
			] )
		).toMatchObject( { recorded: 1, failed: 1, failures: [ { index: 1 } ] } );
		expect( await sequenzy.events.sample( 'a' ) ).toMatchObject( { properties: {} } );
		expect( await sequenzy.events.sample( 'never.seen' ) ).toBeNull();
		expect( await sequenzy.events.schemas( { eventName: 'ecommerce.order_placed' } ) ).toMatchObject( [ { documented: true } ] );
		expect( ( await sequenzy.events.schemas() ).length ).toBeGreaterThan( 5 );
		expect( unlike ).toEqual( [] );
	} );

	it( 'commerce: a product sold out, a request, and the mail when it is back', async () => {
		const product = ( inventoryQuantity: number ) => ( {
			productId: '301',
			title: 'Green tea',
			variants: [ { variantId: '302', title: 'Loose', inventoryQuantity } ],
		} );
		await sequenzy.products.upsert( [ product( 0 ) ] );
		await sequenzy.backInStock.request( { productId: '301', variantId: '302', customer: { email: 'ana@example.com' } } );
		expect( await sequenzy.products.upsert( [ product( 4 ) ] ) ).toMatchObject( { backInStockEventsTriggered: 1 } );
		expect( await sequenzy.products.get( '301' ) ).toMatchObject( { inStock: true, provider: 'api' } );
		expect( await sequenzy.products.list( { provider: 'api', search: 'tea' } ).all() ).toHaveLength( 1 );
		const customer = { email: 'ana@example.com', externalId: '17' };
		expect( await sequenzy.checkouts.track( { checkoutId: 'c-1', customer, totalCents: 2100, currency: 'EUR' } ) ).toMatchObject( {
			checkoutId: 'c-1',
		} );
		const items = [ { productId: '301', variantId: '302', title: 'Green tea', quantity: 1, priceCents: 2100 } ];
		expect( await sequenzy.orders.push( { orderId: '9001', totalCents: 2100, currency: 'EUR', customer, items } ) ).toMatchObject( {
			orderId: '9001',
		} );
		expect( await sequenzy.subscribers.get( 'ana@example.com' ) ).toMatchObject( {
			customAttributes: { ordersCount: 1, totalSpent: 21 },
		} );
		const file = { filename: 'brewing.pdf', contentType: 'application/pdf', fileSizeBytes: 81_920 };
		await expect( sequenzy.products.requestUpload( file ) ).rejects.toMatchObject( { code: 'NOT_COVERED_BY_THE_MOCK' } );
		expect( await sequenzy.products.delete( '301' ) ).toEqual( { deleted: true } );
		expect( unlike ).toEqual( [] );
	} );

	it( 'integrations and what came in', async () => {
		await control( 'POST', 'connect', { storeUrl: 'https://store.example.com' } );
		const [ integration ] = await sequenzy.integrations.list();
		expect( integration ).toMatchObject( { provider: 'woocommerce', providerAccountId: 'https://store.example.com', isActive: true } );
		const id = integration!.id;
		expect( ( await sequenzy.integrations.get( id ) ).events.length ).toBeGreaterThan( 5 );
		expect( await sequenzy.integrations.catalog( { provider: 'woocommerce' } ) ).toMatchObject( [ { connectMethod: 'plugin' } ] );
		expect( await sequenzy.integrations.update( id, { syncEnabled: false } ) ).toMatchObject( { changed: true } );
		expect( await sequenzy.integrations.activity( { integrationId: id } ) ).toEqual( [] );
		await expect( sequenzy.integrations.sync( id ) ).rejects.toMatchObject( {
			kind: 'invalid',
			code: 'INTEGRATION_SYNC_UNSUPPORTED',
			resolution: expect.stringContaining( 'Sync Store' ),
		} );
		expect( unlike ).toEqual( [] );
	} );

	it( 'sequences and enrollments', async () => {
		const { id } = await sequenzy.sequences.create( {
			name: 'Welcome',
			trigger: 'event_received',
			eventName: 'quiz.done',
			steps: [ { type: 'email', subject: 'Hello', html: '<p>Hello</p>', delay: { days: 1 } } ],
		} );
		await sequenzy.sequences.update( id, { name: 'Quiz' } );
		expect( await sequenzy.sequences.enable( id ) ).toMatchObject( { effectiveStatus: 'live' } );
		expect( await sequenzy.sequences.pauseEnrollments( id ) ).toMatchObject( { effectiveStatus: 'enrollment_paused' } );
		await sequenzy.sequences.resumeEnrollments( id );
		await sequenzy.subscribers.create( { email: 'ana@example.com' } );
		expect( await sequenzy.sequences.enroll( id, { emails: [ 'ana@example.com', 'nobody@example.com' ] } ) ).toMatchObject( {
			enrolled: 1,
			skipped: 1,
		} );
		expect( await sequenzy.sequences.listEnrollments( id, { status: [ 'waiting' ] } ).all() ).toMatchObject( [
			{ email: 'ana@example.com' },
		] );
		expect( await sequenzy.sequences.cancelEnrollments( id, { cancelAll: true } ) ).toMatchObject( { cancelledCount: 1 } );
		expect( ( await sequenzy.sequences.list().all() ).map( ( { name } ) => name ) ).toContain( 'Quiz' );
		expect( await sequenzy.sequences.get( id ) ).toMatchObject( { name: 'Quiz' } );
		await sequenzy.sequences.disable( id );
		expect( await sequenzy.sequences.delete( id ) ).toEqual( { deleted: true } );
		expect( unlike ).toEqual( [] );
	} );

	it( 'webhooks, and the signature of what they carry', async () => {
		const received: Request[] = [];
		const { createServer } = await import( 'node:http' );
		const server = createServer( async ( request, answer ) => {
			const chunks: Buffer[] = [];
			for await ( const chunk of request ) {
				chunks.push( chunk as Buffer );
			}
			received.push(
				new Request( 'http://receiver.test', {
					method: 'POST',
					headers: Object.entries( request.headers ) as [ string, string ][],
					body: Buffer.concat( chunks ),
				} )
			);
			answer.end();
			arrived();
		} );
		let arrived: () => void = () => undefined;
		const arrival = new Promise< void >( ( resolve ) => ( arrived = resolve ) );
		await new Promise< void >( ( resolve ) => server.listen( 0, '127.0.0.1', resolve ) );
		const { port } = server.address() as { port: number };
		try {
			const hook = await sequenzy.webhooks.create( { name: 'Mine', url: `http://127.0.0.1:${ port }/hook` } );
			await sequenzy.webhooks.update( hook.id, { name: 'Ours' } );
			const { id: deliveryId } = await sequenzy.webhooks.test( hook.id );
			await arrival;
			const [ request ] = received;
			const verdict = await verifyWebhook( {
				body: await request!.text(),
				headers: request!.headers,
				secrets: [ 'whsec_old', hook.signingSecret! ],
			} );
			expect( verdict ).toMatchObject( { status: 'genuine', event: { object: 'event' } } );
			expect( faultsOf( 'webhook-event', verdict.status === 'genuine' && verdict.event ) ).toEqual( [] );
			expect( await sequenzy.webhooks.listDeliveries( hook.id ) ).toHaveLength( 1 );
			await sequenzy.webhooks.replay( hook.id, deliveryId );
			expect( await sequenzy.webhooks.list() ).toMatchObject( [ { name: 'Ours' } ] );
			expect( await sequenzy.webhooks.delete( hook.id ) ).toEqual( { deleted: true } );
		} finally {
			server.close();
		}
		expect( unlike ).toEqual( [] );
	} );
} );

describe( 'In trouble they agree too:', () => {
	const patient = ( maxRetries: number ) =>
		createSequenzy( { apiKey: 'seq_user_test', baseUrl: mock.url, maxRetries, random: () => 0, attemptTimeoutMs: 5_000 } );

	it.each( [
		[ { kind: 'down' }, { kind: 'unreachable', code: 'NO_ANSWER' } ],
		[
			{ kind: 'status', status: 503 },
			{ kind: 'server_error', status: 503 },
		],
		[
			{ kind: 'status', status: 429, retryAfterSeconds: 7 },
			{ kind: 'rate_limited', retryAfterMs: 7_000 },
		],
		[
			{ kind: 'html', status: 200 },
			{ kind: 'unexpected_answer', code: 'NOT_JSON' },
		],
		[ { kind: 'html', status: 403 }, { kind: 'forbidden' } ],
		[ { kind: 'truncated' }, { kind: 'unexpected_answer' } ],
	] )( '%j', async ( fault, expected ) => {
		await control( 'PUT', 'faults', { faults: [ { route: 'public', ...fault } ] } );
		await expect( patient( 0 ).tags.list() ).rejects.toMatchObject( expected );
	} );

	it( 'a cut answer is asked for again, and an event still counts once', async () => {
		await control( 'PUT', 'faults', { faults: [ { route: 'public', kind: 'reset_after', times: 1 } ] } );
		const { attempts } = await patient( 2 ).events.trigger( { email: 'ana@example.com', event: 'quiz.done' } ).withResponse();
		expect( attempts ).toBe( 2 );
		const { events } = ( await control( 'GET', 'events?email=ana@example.com' ) ) as { events: unknown[] };
		expect( events ).toHaveLength( 1 );
	} );

	it( 'a key that may only read is told what it lacks', async () => {
		const reader = createSequenzy( { apiKey: 'seq_user_readonly', baseUrl: mock.url } );
		await expect( reader.subscribers.create( { email: 'ana@example.com' } ) ).rejects.toMatchObject( {
			kind: 'forbidden',
			missingScopes: [ 'subscribers:write' ],
		} );
	} );

	it( 'a wrong key, and another company', async () => {
		await expect( createSequenzy( { apiKey: 'seq_live_none', baseUrl: mock.url } ).account.get() ).rejects.toMatchObject( {
			kind: 'unauthorized',
		} );
		const foreign = createSequenzy( { apiKey: 'seq_live_test', companyId: 'comp_none', baseUrl: mock.url } );
		await expect( foreign.tags.list() ).rejects.toMatchObject( { kind: 'forbidden' } );
	} );
} );

interface Operation {
	readonly responses: {
		readonly [ status: string ]: { readonly content?: { readonly [ type: string ]: { readonly schema: AnswerSchema } } };
	};
}

interface AnswerSchema {
	readonly $ref?: string;
	readonly properties?: { readonly [ key: string ]: AnswerSchema };
	readonly items?: AnswerSchema;
	readonly type?: string;
}

const operations = Object.entries( ( openapi as { paths: Record< string, Record< string, Operation > > } ).paths ).flatMap(
	( [ path, methods ] ) =>
		Object.entries( methods ).map( ( [ method, operation ] ) => ( {
			method,
			pattern: new RegExp( `^${ path.replaceAll( /\{\w+\}/g, '[^/]+' ) }$` ),
			literals: path.split( '/' ).filter( ( word ) => ! word.startsWith( '{' ) ).length,
			operation,
		} ) )
);

/** Sends, and notes what in a success is unlike the contract. */
async function checkingFetch( ...[ input, init ]: Parameters< typeof fetch > ): Promise< Response > {
	const response = await fetch( input, init );
	if ( response.ok ) {
		const { pathname } = new URL( String( input ) );
		const [ described ] = operations
			.filter( ( { method, pattern } ) => method === init?.method?.toLowerCase() && pattern.test( pathname ) )
			.sort( ( one, other ) => other.literals - one.literals );
		const schema = described?.operation.responses[ '2XX' ]?.content?.[ 'application/json' ]?.schema;
		unlike.push(
			...( schema
				? unlikeness( schema, await response.clone().json(), pathname )
				: [ `${ init?.method } ${ pathname } is not described` ] )
		);
	}
	return response;
}

function unlikeness( { $ref, properties, items }: AnswerSchema, value: unknown, at: string ): string[] {
	if ( $ref !== undefined ) {
		return faultsOf( $ref.replace( '#/components/schemas/', '' ), value ).map( ( fault ) => `${ at }: ${ fault }` );
	}
	if ( items ) {
		return ( value as unknown[] ).flatMap( ( item, index ) => unlikeness( items, item, `${ at }/${ index }` ) );
	}
	return Object.entries( properties ?? {} ).flatMap( ( [ key, schema ] ) => {
		const held = Object( value )[ key ] as unknown;
		return held === undefined || held === null ? [] : unlikeness( schema, held, `${ at }/${ key }` );
	} );
}

async function control( method: string, path: string, body?: unknown ): Promise< unknown > {
	const response = await fetch( `${ mock.url }/_mock/${ path }`, {
		method,
		...( body !== undefined && { body: JSON.stringify( body ), headers: { 'Content-Type': 'application/json' } } ),
	} );
	expect( response.ok, `${ method } ${ path }` ).toBe( true );
	return response.json();
}
