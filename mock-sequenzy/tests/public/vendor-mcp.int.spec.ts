import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type apiOf } from '../support/api.ts';
import { connectedStore, type TestMock } from '../support/store.ts';
import { vendorClient, type ToolAnswer } from '../support/vendor-client.ts';

let mock: TestMock;
let api: ReturnType< typeof apiOf >;
let vendor: Awaited< ReturnType< typeof vendorClient > >;
let integrationId: string;

/** One mock, one client: each test writes with one tool what it reads with another. */
beforeAll( async () => {
	( { mock, api } = await startApi() );
	const store = await connectedStore( mock );
	await store.setStock( 'outofstock' );
	await store.subscribe();
	await store.setStock( 'instock' );
	[ { id: integrationId } ] = ( await api.get( '/integrations' ) ).body.integrations;
	vendor = await vendorClient( mock.url );
} );
afterAll( async () => {
	await vendor.close();
	await mock.close();
} );

const use = async ( tool: string, args: Record< string, unknown > = {} ): Promise< any > => {
	const { failed, content, text } = await vendor.use( tool, args );
	expect( failed, `${ tool }: ${ text }` ).toBe( false );
	return content;
};
const refusal = async ( tool: string, args: Record< string, unknown > = {} ): Promise< ToolAnswer > => {
	const answer = await vendor.use( tool, args );
	expect( answer.failed, tool ).toBe( true );
	return answer;
};

describe( 'the vendor’s own client', () => {
	it( 'finds its account and its company', async () => {
		expect( await use( 'get_account' ) ).toMatchObject( { currentCompanyId: 'comp_demo', companies: [ { name: 'Demo Coffee Co.' } ] } );
		expect( ( await use( 'select_company', { companyId: 'comp_demo' } ) ).selectedCompanyId ?? 'comp_demo' ).toBe( 'comp_demo' );
		expect( ( await use( 'get_company', { companyId: 'comp_demo' } ) ).company.name ).toBe( 'Demo Coffee Co.' );
		await use( 'update_tracking_settings', { doubleOptInEnabled: false } );
		expect( ( await use( 'get_tracking_settings' ) ).consent ).toEqual( { doubleOptInEnabled: false } );
	} );

	it( 'reads the connected store, its activity and what WooCommerce can do', async () => {
		expect( ( await use( 'list_integrations' ) ).integrations ).toMatchObject( [
			{ id: integrationId, provider: 'woocommerce', isActive: true },
		] );
		const detail = await use( 'get_integration', { integrationId } );
		expect( detail ).toMatchObject( { integration: { syncEnabled: true }, activity: { processed: 2, failed: 0 }, pixel: null } );
		expect( detail.events.find( ( { event }: any ) => event === 'ecommerce.back_in_stock' ) ).toMatchObject( {
			observedByAccount: true,
			listeners: [ { name: 'Back in stock', effectiveStatus: 'live' } ],
		} );
		expect( ( await use( 'list_integration_activity', { integrationId, status: 'processed' } ) ).activity ).toHaveLength( 2 );
		expect( ( await use( 'list_integration_capabilities', { provider: 'woocommerce' } ) ).providers ).toMatchObject( [
			{ connectMethod: 'plugin' },
		] );
	} );

	it( 'switches bulk sync off and on, and is sent to the dashboard for a sync', async () => {
		const off = await use( 'set_integration_sync_enabled', { integrationId, syncEnabled: false } );
		expect( off ).toMatchObject( { syncEnabled: false, changed: true, changedFields: [ 'syncEnabled' ] } );
		const again = await use( 'set_integration_sync_enabled', { integrationId, syncEnabled: false } );
		expect( again ).toMatchObject( { changed: false, changedFields: [] } );
		expect( ( await use( 'get_integration', { integrationId } ) ).integration.syncEnabled ).toBe( false );
		await use( 'set_integration_sync_enabled', { integrationId, syncEnabled: true } );
		expect( ( await refusal( 'sync_integration', { integrationId } ) ).text ).toContain( 'WooCommerce is synced from the dashboard' );
		await refusal( 'set_integration_list_targeting', { integrationId, listIds: [ 'x' ] } );
		await refusal( 'connect_integration', { provider: 'stripe', webhookSecret: 's' } );
	} );

	it( 'writes products and finds them beside those of the store', async () => {
		await use( 'upsert_products', { products: [ { productId: 'tea', title: 'Green tea', priceCents: 2100, currency: 'EUR' } ] } );
		const { products, pagination } = await use( 'list_products' );
		expect( products.map( ( { provider, title }: any ) => [ provider, title ] ) ).toEqual( [
			[ 'woocommerce', 'Coffee Refill Pack' ],
			[ 'api', 'Green tea' ],
		] );
		expect( pagination ).toMatchObject( { total: 2, hasMore: false } );
		await use( 'delete_product', { productId: 'tea' } );
		expect( ( await use( 'list_products', { provider: 'api' } ) ).products ).toEqual( [] );
		await refusal( 'sync_products' );
	} );

	it( 'writes a subscriber, changes it and reads it back', async () => {
		const { list } = await use( 'create_list', { name: 'Newsletter' } );
		await use( 'add_subscriber', {
			email: 'Ana@Shop.test',
			firstName: 'Ana',
			attributes: { plan: 'pro' },
			tags: [ 'VIP_User' ],
			listIds: [ list.id ],
		} );
		await use( 'update_subscriber', {
			email: 'ana@shop.test',
			attributes: { city: 'Bonn' },
			addTags: [ 'tea' ],
			removeTags: [ 'vip-user' ],
		} );
		expect( ( await use( 'get_subscriber', { email: 'ana@shop.test' } ) ).subscriber ).toMatchObject( {
			email: 'ana@shop.test',
			customAttributes: { plan: 'pro', city: 'Bonn' },
			tags: [ 'tea' ],
			lists: [ { name: 'Newsletter' } ],
			status: 'active',
		} );
		expect( ( await use( 'search_subscribers', { tags: [ 'tea' ] } ) ).subscribers ).toHaveLength( 1 );
		expect( ( await use( 'search_subscribers', { attribute: 'plan', attributeValue: 'pro' } ) ).subscribers ).toHaveLength( 1 );
		expect( ( await use( 'list_lists' ) ).lists ).toMatchObject( [ { subscriberCount: 1, activeSubscriberCount: 1 } ] );
		await use( 'remove_subscriber', { email: 'ana@shop.test' } );
		expect( ( await use( 'search_subscribers', { status: 'unsubscribed' } ) ).subscribers ).toMatchObject( [
			{ email: 'ana@shop.test' },
		] );
		await use( 'remove_subscriber', { email: 'ana@shop.test', hardDelete: true } );
		expect( ( await refusal( 'get_subscriber', { email: 'ana@shop.test' } ) ).text ).toMatch( /not found/i );
	} );

	it( 'imports subscribers, tags them, and keeps notes about them', async () => {
		const { import: made } = await use( 'create_subscriber_import', {
			subscribers: [ { email: 'ben@shop.test' }, { email: 'cleo@shop.test' }, { email: 'nobody' } ],
			idempotencyKey: 'spring',
		} );
		expect( ( await use( 'get_subscriber_import', { importId: made.id } ) ).import ).toMatchObject( { created: 2, failed: 1 } );
		expect(
			( await use( 'create_subscriber_import', { subscribers: [ { email: 'x@y.z' } ], idempotencyKey: 'spring' } ) ).deduplicated
		).toBe( true );
		expect(
			await use( 'bulk_add_subscriber_tags', { tags: [ 'spring' ], emails: [ 'ben@shop.test', 'zoe@shop.test' ] } )
		).toMatchObject( {
			matched: 1,
			updated: 1,
			notFound: { emails: [ 'zoe@shop.test' ] },
		} );
		await use( 'bulk_remove_subscriber_tags', { tags: [ 'spring' ], emails: [ 'ben@shop.test' ] } );
		await use( 'add_subscriber_note', { email: 'ben@shop.test', body: 'Likes green tea.' } );
		const { notes } = await use( 'list_subscriber_notes', { email: 'ben@shop.test' } );
		expect( notes ).toMatchObject( [ { body: 'Likes green tea.' } ] );
		await use( 'delete_subscriber_note', { noteId: notes[ 0 ].id } );
	} );

	it( 'manages tags, lists and sync rules', async () => {
		const { tag } = await use( 'create_tag', { name: 'Big Spender', color: 'amber' } );
		expect( tag.name ).toBe( 'big-spender' );
		await use( 'update_tag', { tagId: tag.id, color: 'teal' } );
		expect( ( await use( 'list_tags' ) ).tags ).toContainEqual( expect.objectContaining( { name: 'big-spender', color: 'teal' } ) );
		await use( 'delete_tag', { tagId: tag.id } );
		const { list } = await use( 'create_list', { name: 'News' } );
		await use( 'update_list', { listId: list.id, description: 'Monthly' } );
		expect( await use( 'add_subscribers_to_list', { listId: list.id, emails: [ 'dora@shop.test' ] } ) ).toMatchObject( { added: 1 } );
		expect( await use( 'remove_subscribers_from_list', { listId: list.id, emails: [ 'dora@shop.test' ] } ) ).toMatchObject( {
			removed: 1,
		} );
		await use( 'delete_list', { listId: list.id } );
		const rules = [ { triggerEvent: 'quiz.done', actions: { addTags: [ 'clever' ], removeTags: [] } } ];
		expect( await use( 'update_sync_rules', { syncRules: rules } ) ).toMatchObject( { syncRules: rules, isDefault: false } );
		expect( await use( 'get_sync_rules' ) ).toMatchObject( { syncRules: rules } );
	} );

	it( 'sends events of its own and finds them again', async () => {
		const sent = { email: 'emil@shop.test', event: 'quiz.done', properties: { score: 7 }, eventId: 'q1' };
		expect( await use( 'trigger_subscriber_event', sent ) ).toMatchObject( {
			subscriber: { created: true },
			event: { definitionCreated: true },
		} );
		expect( await use( 'trigger_subscriber_event', sent ) ).toMatchObject( { duplicate: true } );
		await use( 'trigger_subscriber_events', { email: 'emil@shop.test', events: [ { name: 'a' }, { name: 'b' } ] } );
		const old = { email: 'emil@shop.test', name: 'old', occurredAt: '2026-01-01T00:00:00.000Z', eventId: 'o1' };
		expect( await use( 'import_subscriber_events', { events: [ old ] } ) ).toMatchObject( { recorded: 1, failed: 0 } );
		expect( ( await use( 'get_event_sample', { eventName: 'quiz.done' } ) ).sample.properties ).toEqual( { score: 7 } );
		const activity = ( await use( 'get_subscriber_activity', { email: 'emil@shop.test' } ) ).activity ?? [];
		expect( activity.map( ( { eventName }: any ) => eventName ) ).toEqual( [ 'old', 'b', 'a', 'quiz.done' ] );
		expect( ( await use( 'get_subscriber', { email: 'emil@shop.test' } ) ).subscriber ).toMatchObject( {
			tags: [ 'clever' ],
			createdAt: '2026-01-01T00:00:00.000Z',
		} );
		expect( ( await use( 'get_event_schema', {} ) ).events.length ).toBeGreaterThan( 8 );
		expect( ( await use( 'get_event_schema', { eventName: 'order.completed' } ) ).events ).toMatchObject( [
			{ eventName: 'ecommerce.order_placed', requestedEventName: 'order.completed', documented: true },
		] );
		expect( ( await use( 'get_event_schema', { eventName: 'never.heard' } ) ).events ).toMatchObject( [ { documented: false } ] );
	} );

	it( 'builds a sequence, runs it and looks after its enrollments', async () => {
		const { sequence } = await use( 'create_sequence', {
			name: 'Quiz',
			trigger: 'event_received',
			eventName: 'quiz.won',
			steps: [ { subject: 'Well done, {{FIRST_NAME}}', html: '<p>You got {{event.score}}.</p>', delay: { hours: 1 } } ],
		} );
		const { id: sequenceId } = sequence;
		expect( await use( 'enable_sequence', { sequenceId } ) ).toMatchObject( { status: 'active', effectiveStatus: 'live' } );
		await use( 'trigger_subscriber_event', { email: 'fay@shop.test', firstName: 'Fay', event: 'quiz.won', properties: { score: 9 } } );
		const { enrollments } = await use( 'list_sequence_enrollments', { sequenceId } );
		expect( enrollments ).toMatchObject( [
			{ email: 'fay@shop.test', status: 'waiting', enteredVia: { kind: 'event', value: 'quiz.won' } },
		] );
		await use( 'get_sequence_enrollment', { sequenceId, enrollmentId: enrollments[ 0 ].enrollmentId } );
		await mock.advance( 3_600_000 );
		expect( ( await use( 'list_sequence_enrollments', { sequenceId, status: [ 'completed' ] } ) ).enrollments ).toHaveLength( 1 );
		expect( ( await mock.mails() ).find( ( { to }: any ) => to === 'fay@shop.test' ) ).toMatchObject( { subject: 'Well done, Fay' } );
		await use( 'enroll_subscribers_in_sequence', { sequenceId, emails: [ 'fay@shop.test' ] } );
		expect( await use( 'cancel_sequence_enrollments', { sequenceId, cancelAll: true, dryRun: true } ) ).toMatchObject( {
			matchedCount: 1,
		} );
		expect( await use( 'cancel_sequence_enrollments', { sequenceId, cancelAll: true } ) ).toMatchObject( { cancelledCount: 1 } );
		expect( await use( 'pause_sequence_enrollments', { sequenceId } ) ).toMatchObject( { effectiveStatus: 'enrollment_paused' } );
		await use( 'resume_sequence_enrollments', { sequenceId } );
		await use( 'update_sequence', { sequenceId, name: 'Quiz, later' } );
		expect( ( await use( 'list_sequences' ) ).sequences ).toContainEqual( expect.objectContaining( { name: 'Quiz, later' } ) );
		expect( await use( 'disable_sequence', { sequenceId } ) ).toMatchObject( { effectiveStatus: 'paused' } );
		await use( 'delete_sequence', { sequenceId } );
		await refusal( 'get_sequence', { sequenceId } );
	} );

	it( 'manages outbound webhooks, web-tracking keys and API keys', async () => {
		const { webhook } = await use( 'create_webhook', { name: 'Ours', url: `${ mock.url }/nowhere` } );
		expect( webhook.signingSecret ).toMatch( /^whsec_/ );
		await use( 'test_webhook', { webhookId: webhook.id } );
		await mock.settled();
		const { deliveries } = await use( 'list_webhook_deliveries', { webhookId: webhook.id } );
		expect( deliveries ).toMatchObject( [ { status: 'failed', responseStatus: 404 } ] );
		await use( 'replay_webhook_delivery', { webhookId: webhook.id, deliveryId: deliveries[ 0 ].id } );
		await use( 'update_webhook', { webhookId: webhook.id, status: 'disabled' } );
		expect( ( await use( 'list_webhooks' ) ).webhooks ).toMatchObject( [ { status: 'disabled' } ] );
		await use( 'delete_webhook', { webhookId: webhook.id } );

		const { key } = await use( 'create_web_tracking_key', { name: 'Shop', allowedOrigins: [ 'shop.test', '*.shop.test' ] } );
		expect( key ).toMatchObject( { allowedOrigins: [ 'https://shop.test', 'https://*.shop.test' ], unrestricted: false } );
		await use( 'update_web_tracking_key', { id: key.id, isActive: false } );
		expect( ( await use( 'list_web_tracking_keys' ) ).keys ).toMatchObject( [ { isActive: false } ] );
		await use( 'delete_web_tracking_key', { id: key.id } );

		const made = await use( 'create_api_key', { companyId: 'comp_demo', name: 'Reports', preset: 'read_only' } );
		expect( made.key ).toMatch( /^seq_live_/ );
		expect( ( await use( 'list_api_keys', { companyId: 'comp_demo' } ) ).apiKeys ).toContainEqual(
			expect.objectContaining( { name: 'Reports' } )
		);
		await use( 'revoke_api_key', { companyId: 'comp_demo', apiKeyId: made.apiKey.id } );
	} );

	it( 'recognises each way of refusing', async () => {
		const first = async ( key: string, tool: string, args = {} ) => {
			const other = await vendorClient( mock.url, key );
			const { text } = await other.use( tool, args );
			await other.close();
			return text;
		};
		expect( await first( 'seq_user_unknown', 'list_tags' ) ).toContain( 'Authentication failed' );
		expect( await first( 'seq_user_readonly', 'create_tag', { name: 'x' } ) ).toContain( 'API key permission required' );
		expect( ( await refusal( 'get_integration', { integrationId: 'none' } ) ).text ).toContain( 'Requested resource not found' );
		expect( ( await refusal( 'list_campaigns' ) ).text ).toContain( 'The mock does not cover this' );
	} );
} );
