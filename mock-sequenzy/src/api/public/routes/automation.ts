import type { Route } from '../../call.ts';
import * as enrollments from '../enrollments.ts';
import * as schemas from '../event-schemas.ts';
import * as sequences from '../sequences.ts';
import * as syncRules from '../sync-rules.ts';
import { paged, route } from './row.ts';

/** Events, sync rules, sequences. */
export const automationRoutes: readonly Route[] = [
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
];
