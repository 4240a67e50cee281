import type { Scope } from '../domain/keys/scopes.ts';
import type { Call, Reply, Route } from './call.ts';
import * as account from './public/account.ts';
import * as keys from './public/api-keys.ts';
import { requestBackInStockByApi } from './public/back-in-stock.ts';
import * as companies from './public/companies.ts';
import * as enrollments from './public/enrollments.ts';
import * as schemas from './public/event-schemas.ts';
import * as events from './public/events.ts';
import { listActivity } from './public/integration-activity.ts';
import * as integrations from './public/integrations.ts';
import * as lists from './public/lists.ts';
import * as orders from './public/orders.ts';
import * as products from './public/products.ts';
import * as sequences from './public/sequences.ts';
import * as imports from './public/subscriber-imports.ts';
import { listSubscribers } from './public/subscriber-search.ts';
import * as labels from './public/subscriber-tags.ts';
import * as subscribers from './public/subscribers.ts';
import * as suppressions from './public/suppressions.ts';
import * as syncRules from './public/sync-rules.ts';
import * as tags from './public/tags.ts';
import * as trackingKeys from './public/web-tracking-keys.ts';
import * as webhooks from './public/webhooks.ts';

type Handler = ( call: Call ) => Reply;
type Method = Route[ 'method' ];
type More = { schema?: string; summary?: string; query?: Record< string, string > };

/** Reference 1.1: `/api/v1`; the door takes `/v1` for the same. */
const route = (
	operationId: string,
	at: `${ Method } /${ string }`,
	scopes: readonly Scope[],
	handler: Handler,
	more: More = {}
): Route => {
	const [ method = 'get', path = '' ] = at.split( ' ' );
	return { operationId, method: method as Method, path: `/api/v1${ path }`, surface: 'public', auth: 'apiKey', scopes, handler, ...more };
};

const paged = { limit: 'How many.', offset: 'How many to skip.' };

/** What a WooCommerce integration touches of the vendor's public API. Scopes that the vendor does not name are our assumption. */
export const publicRoutes: readonly Route[] = [
	route( 'getAccount', 'get /account', [], account.getAccount ),
	route( 'listCompanies', 'get /companies', [ 'account:read' ], companies.listCompanies ),
	route( 'createCompany', 'post /companies', [ 'companies:manage' ], companies.createCompany, { schema: 'company-create' } ),
	route( 'getCompany', 'get /companies/{companyId}', [ 'account:read' ], companies.getCompany ),
	route( 'changeCompany', 'patch /companies/{companyId}', [ 'companies:manage' ], companies.changeCompany, { schema: 'company-change' } ),
	route( 'getTrackingSettings', 'get /tracking-settings', [ 'account:read' ], companies.getTrackingSettings ),
	route( 'changeTrackingSettings', 'patch /tracking-settings', [ 'companies:manage' ], companies.changeTrackingSettings, {
		schema: 'tracking-settings-change',
	} ),
	route( 'listApiKeys', 'get /api-keys', [ 'api_keys:manage' ], keys.listApiKeys ),
	route( 'createApiKey', 'post /api-keys', [ 'api_keys:manage' ], keys.createApiKey, { schema: 'api-key-create' } ),
	route( 'changeApiKey', 'patch /api-keys/{id}', [ 'api_keys:manage' ], keys.changeApiKey, { schema: 'api-key-change' } ),
	route( 'revokeApiKey', 'delete /api-keys/{id}', [ 'api_keys:manage' ], keys.revokeApiKey ),

	route( 'listIntegrations', 'get /integrations', [ 'account:read' ], integrations.listIntegrations, {
		query: { includeInactive: 'true shows disconnected ones too.' },
	} ),
	route( 'getIntegrationCatalog', 'get /integrations/catalog', [ 'account:read' ], integrations.getIntegrationCatalog, {
		query: { provider: 'One provider.', category: 'One category.' },
	} ),
	route( 'listIntegrationActivity', 'get /integrations/activity', [ 'account:read', 'subscribers:read' ], listActivity, {
		query: { integrationId: 'One integration.', provider: 'One provider.', status: 'One status.', limit: 'How many, up to 100.' },
	} ),
	route( 'connectIntegration', 'post /integrations/connect', [ 'integrations:manage' ], integrations.connectIntegration, {
		schema: 'integration-connect',
	} ),
	route(
		'getIntegration',
		'get /integrations/{integrationId}',
		[ 'account:read', 'subscribers:read', 'sequences:read', 'lists:read' ],
		integrations.getIntegration
	),
	route( 'changeIntegration', 'patch /integrations/{integrationId}', [ 'integrations:manage' ], integrations.changeIntegration, {
		schema: 'integration-change',
	} ),
	route( 'syncIntegration', 'post /integrations/{integrationId}/sync', [ 'integrations:manage' ], integrations.syncIntegration ),
	route(
		'disconnectIntegration',
		'post /integrations/{integrationId}/disconnect',
		[ 'integrations:manage' ],
		integrations.disconnectIntegration
	),
	route( 'getPixel', 'get /integrations/{integrationId}/pixel', [ 'account:read' ], integrations.getPixel ),
	route( 'activatePixel', 'post /integrations/{integrationId}/pixel', [ 'integrations:manage' ], integrations.getPixel ),

	route( 'listProducts', 'get /products', [ 'subscribers:read' ], products.listProducts, {
		query: { provider: 'One provider.', search: 'Part of the title.', ...paged },
	} ),
	route( 'upsertProducts', 'post /products', [ 'subscribers:write' ], products.upsertProducts, { schema: 'api-products' } ),
	route( 'syncProducts', 'post /products/sync', [ 'integrations:manage' ], products.syncProducts ),
	route( 'requestDeliveryUpload', 'post /products/delivery/upload-url', [ 'subscribers:write' ], products.productDelivery ),
	route( 'getProduct', 'get /products/{productId}', [ 'subscribers:read' ], products.getProduct ),
	route( 'deleteProduct', 'delete /products/{productId}', [ 'subscribers:write' ], products.deleteProduct ),
	route( 'attachProductFile', 'put /products/{productId}/delivery', [ 'subscribers:write' ], products.productDelivery ),
	route( 'removeProductFile', 'delete /products/{productId}/delivery', [ 'subscribers:write' ], products.productDelivery ),
	route( 'pushOrder', 'post /orders', [ 'subscribers:write' ], orders.pushOrder, { schema: 'api-order' } ),
	route( 'trackCheckout', 'post /checkouts', [ 'subscribers:write' ], orders.trackCheckout, { schema: 'api-checkout' } ),
	route( 'requestBackInStock', 'post /back-in-stock', [ 'subscribers:write' ], requestBackInStockByApi, { schema: 'api-back-in-stock' } ),

	route( 'createSubscriber', 'post /subscribers', [ 'subscribers:write' ], subscribers.createSubscriber, {
		schema: 'subscriber-create',
	} ),
	route( 'listSubscribers', 'get /subscribers', [ 'subscribers:read' ], listSubscribers, {
		query: {
			query: 'Part of the address or the name.',
			email: 'One address.',
			tags: 'All of these, with commas.',
			list: 'A list by id or name.',
			status: 'active, unsubscribed or bounced.',
			unsubscribedAfter: 'ISO 8601.',
			unsubscribedBefore: 'ISO 8601.',
			attribute: 'name:value.',
			attributeOperator: 'is, contains, gt, gte, lt, lte or is_not_empty.',
			page: 'From 1; not with cursor.',
			limit: 'How many, up to 1000.',
			cursor: 'nextCursor of the answer before.',
			includeTotal: 'false leaves the counting out.',
		},
	} ),
	route( 'getSubscriberByExternalId', 'get /subscribers/external', [ 'subscribers:read' ], subscribers.getSubscriber ),
	route( 'changeSubscriberByExternalId', 'patch /subscribers/external', [ 'subscribers:write' ], subscribers.changeSubscriber, {
		schema: 'subscriber-change',
	} ),
	route( 'deleteSubscriberByExternalId', 'delete /subscribers/external', [ 'subscribers:write' ], subscribers.deleteSubscriber ),
	route( 'getSubscriberAtExternalId', 'get /subscribers/external/{externalId}', [ 'subscribers:read' ], subscribers.getSubscriber ),
	route(
		'changeSubscriberAtExternalId',
		'patch /subscribers/external/{externalId}',
		[ 'subscribers:write' ],
		subscribers.changeSubscriber,
		{
			schema: 'subscriber-change',
		}
	),
	route(
		'deleteSubscriberAtExternalId',
		'delete /subscribers/external/{externalId}',
		[ 'subscribers:write' ],
		subscribers.deleteSubscriber
	),
	route( 'importSubscribers', 'post /subscribers/imports', [ 'subscribers:write' ], imports.importSubscribers, {
		schema: 'subscriber-import',
	} ),
	route( 'getImport', 'get /subscribers/imports/{importId}', [ 'subscribers:read' ], imports.getImport ),
	route( 'triggerEvent', 'post /subscribers/events', [ 'subscribers:write', 'automations:trigger' ], events.triggerEvent, {
		schema: 'subscriber-event',
	} ),
	route( 'triggerEvents', 'post /subscribers/events/bulk', [ 'subscribers:write', 'automations:trigger' ], events.triggerEvents, {
		schema: 'subscriber-events',
	} ),
	route( 'importEvents', 'post /subscribers/events/imports', [ 'subscribers:write', 'automations:trigger' ], events.importEvents, {
		schema: 'subscriber-events-import',
	} ),
	route( 'addTag', 'post /subscribers/tags', [ 'subscribers:tag' ], labels.addTag, { schema: 'subscriber-tag-add' } ),
	route( 'addTags', 'post /subscribers/tags/bulk', [ 'subscribers:tag' ], labels.addTags, { schema: 'subscriber-tags-add' } ),
	route( 'bulkAddTags', 'post /subscribers/bulk/tags/add', [ 'subscribers:tag' ], labels.bulkAddTags, {
		schema: 'subscriber-bulk-tags',
	} ),
	route( 'bulkRemoveTags', 'post /subscribers/bulk/tags/remove', [ 'subscribers:tag' ], labels.bulkRemoveTags, {
		schema: 'subscriber-bulk-tags',
	} ),
	route( 'deleteNote', 'delete /subscribers/notes/{noteId}', [ 'subscribers:write' ], labels.deleteNote ),
	route( 'getSubscriber', 'get /subscribers/{email}', [ 'subscribers:read' ], subscribers.getSubscriber ),
	route( 'changeSubscriber', 'patch /subscribers/{email}', [ 'subscribers:write' ], subscribers.changeSubscriber, {
		schema: 'subscriber-change',
	} ),
	route( 'deleteSubscriber', 'delete /subscribers/{email}', [ 'subscribers:write' ], subscribers.deleteSubscriber ),
	route( 'listNotes', 'get /subscribers/{email}/notes', [ 'subscribers:read' ], labels.listNotes ),
	route( 'addNote', 'post /subscribers/{email}/notes', [ 'subscribers:write' ], labels.addNote, { schema: 'subscriber-note' } ),
	route( 'listSuppressions', 'get /suppressions', [ 'subscribers:read' ], suppressions.listSuppressions ),
	route( 'getSuppression', 'get /suppressions/{email}', [ 'subscribers:read' ], suppressions.getSuppression ),
	route( 'liftSuppression', 'delete /suppressions/{email}', [ 'subscribers:write' ], suppressions.liftSuppression ),

	route( 'listTags', 'get /tags', [ 'subscribers:read' ], tags.listTags ),
	route( 'createTag', 'post /tags', [ 'tags:write' ], tags.createTag, { schema: 'tag-create' } ),
	route( 'changeTag', 'patch /tags/{id}', [ 'tags:write' ], tags.changeTag, { schema: 'tag-change' } ),
	route( 'deleteTag', 'delete /tags/{id}', [ 'tags:delete' ], tags.deleteTag ),
	route( 'listLists', 'get /lists', [ 'lists:read' ], lists.listLists, { query: paged } ),
	route( 'createList', 'post /lists', [ 'lists:write' ], lists.createList, { schema: 'list-create' } ),
	route( 'getList', 'get /lists/{listId}', [ 'lists:read' ], lists.getList ),
	route( 'changeList', 'patch /lists/{listId}', [ 'lists:write' ], lists.changeList, { schema: 'list-change' } ),
	route( 'deleteList', 'delete /lists/{listId}', [ 'lists:delete' ], lists.deleteList ),
	route( 'addToList', 'post /lists/{listId}/subscribers', [ 'lists:write' ], lists.addToList, { schema: 'list-add' } ),
	route( 'removeFromList', 'post /lists/{listId}/subscribers/remove', [ 'lists:write' ], lists.removeFromList, {
		schema: 'list-remove',
	} ),

	route( 'getEventSchemas', 'get /events/schemas', [], schemas.getEventSchemas, {
		query: { eventName: 'One event.', provider: 'One provider.' },
	} ),
	route( 'getEventSample', 'get /events/sample', [ 'subscribers:read' ], schemas.getEventSample, {
		query: { eventName: 'Exactly this name.' },
	} ),
	route( 'getSyncRules', 'get /sync-rules', [ 'account:read' ], syncRules.getSyncRules ),
	route( 'replaceSyncRules', 'put /sync-rules', [ 'companies:manage' ], syncRules.replaceSyncRules, { schema: 'sync-rules' } ),

	route( 'listSequences', 'get /sequences', [ 'sequences:read' ], sequences.listSequences, {
		query: { status: 'draft, active, paused or archived.', search: 'Part of the name.', labels: 'With commas.', ...paged },
	} ),
	route( 'createSequence', 'post /sequences', [ 'sequences:write' ], sequences.createSequence, { schema: 'sequence-create' } ),
	route( 'getSequence', 'get /sequences/{sequenceId}', [ 'sequences:read' ], sequences.getSequence ),
	route( 'changeSequence', 'put /sequences/{sequenceId}', [ 'sequences:write' ], sequences.changeSequence, {
		schema: 'sequence-change',
	} ),
	route( 'deleteSequence', 'delete /sequences/{sequenceId}', [ 'sequences:write' ], sequences.deleteSequence ),
	route( 'enableSequence', 'post /sequences/{sequenceId}/enable', [ 'sequences:activate' ], sequences.enableSequence ),
	route( 'disableSequence', 'post /sequences/{sequenceId}/disable', [ 'sequences:activate' ], sequences.disableSequence ),
	route( 'archiveSequence', 'post /sequences/{sequenceId}/archive', [ 'sequences:write' ], sequences.archiveSequence ),
	route( 'unarchiveSequence', 'post /sequences/{sequenceId}/unarchive', [ 'sequences:write' ], sequences.unarchiveSequence ),
	route( 'pauseEnrollments', 'post /sequences/{sequenceId}/pause-enrollments', [ 'sequences:activate' ], sequences.pauseEnrollments ),
	route( 'resumeEnrollments', 'post /sequences/{sequenceId}/resume-enrollments', [ 'sequences:activate' ], sequences.resumeEnrollments ),
	route(
		'enrollSubscribers',
		'post /sequences/{sequenceId}/enroll',
		[ 'sequences:write', 'automations:trigger' ],
		sequences.enrollSubscribers,
		{
			schema: 'sequence-enroll',
		}
	),
	route(
		'listEnrollments',
		'get /sequences/{sequenceId}/enrollments',
		[ 'sequences:read', 'subscribers:read' ],
		enrollments.listEnrollments,
		{
			query: {
				status: 'With commas.',
				email: 'One address.',
				subscriberId: 'With commas.',
				currentNodeId: 'With commas.',
				sort: 'enrolled_at_desc, enrolled_at_asc, wait_until_asc or wait_until_desc.',
				stopConditionMatch: 'true or false.',
				...paged,
			},
		}
	),
	route(
		'getEnrollment',
		'get /sequences/{sequenceId}/enrollments/{enrollmentId}',
		[ 'sequences:read', 'subscribers:read' ],
		enrollments.getEnrollment
	),
	route( 'cancelEnrollments', 'post /sequences/{sequenceId}/enrollments/cancel', [ 'sequences:write' ], enrollments.cancelEnrollments, {
		schema: 'enrollments-cancel',
	} ),

	route( 'listWebhooks', 'get /webhooks', [ 'account:read' ], webhooks.listWebhooks ),
	route( 'createWebhook', 'post /webhooks', [ 'integrations:manage' ], webhooks.createWebhook, { schema: 'webhook-create' } ),
	route( 'getWebhook', 'get /webhooks/{webhookId}', [ 'account:read' ], webhooks.getWebhook ),
	route( 'changeWebhook', 'patch /webhooks/{webhookId}', [ 'integrations:manage' ], webhooks.changeWebhook, {
		schema: 'webhook-change',
	} ),
	route( 'deleteWebhook', 'delete /webhooks/{webhookId}', [ 'integrations:manage' ], webhooks.deleteWebhook ),
	route( 'testWebhook', 'post /webhooks/{webhookId}/test', [ 'integrations:manage' ], webhooks.testWebhook ),
	route( 'listDeliveries', 'get /webhooks/{webhookId}/deliveries', [ 'account:read' ], webhooks.listDeliveries, {
		query: { limit: 'How many, up to 100.' },
	} ),
	route(
		'replayDelivery',
		'post /webhooks/{webhookId}/deliveries/{deliveryId}/replay',
		[ 'integrations:manage' ],
		webhooks.replayDelivery
	),
	route( 'listWebTrackingKeys', 'get /web-tracking-keys', [ 'account:read' ], trackingKeys.listWebTrackingKeys ),
	route( 'createWebTrackingKey', 'post /web-tracking-keys', [ 'integrations:manage' ], trackingKeys.createWebTrackingKey, {
		schema: 'web-tracking-key-create',
	} ),
	route( 'getWebTrackingKey', 'get /web-tracking-keys/{keyId}', [ 'account:read' ], trackingKeys.getWebTrackingKey ),
	route( 'changeWebTrackingKey', 'patch /web-tracking-keys/{keyId}', [ 'integrations:manage' ], trackingKeys.changeWebTrackingKey, {
		schema: 'web-tracking-key-change',
	} ),
	route( 'deleteWebTrackingKey', 'delete /web-tracking-keys/{keyId}', [ 'integrations:manage' ], trackingKeys.deleteWebTrackingKey ),
];
