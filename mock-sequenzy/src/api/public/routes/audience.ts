import type { Route } from '../../call.ts';
import * as events from '../events.ts';
import * as lists from '../lists.ts';
import * as imports from '../subscriber-imports.ts';
import { listSubscribers } from '../subscriber-search.ts';
import * as labels from '../subscriber-tags.ts';
import * as subscribers from '../subscribers.ts';
import * as suppressions from '../suppressions.ts';
import * as tags from '../tags.ts';
import { paged, route } from './row.ts';

/** Subscribers, and what groups them. */
export const audienceRoutes: readonly Route[] = [
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
	route( 'listNotesByExternalId', 'get /subscribers/external/notes', [ 'subscribers:read' ], labels.listNotes ),
	route( 'addNoteByExternalId', 'post /subscribers/external/notes', [ 'subscribers:write' ], labels.addNote, {
		schema: 'subscriber-note',
	} ),
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
];
