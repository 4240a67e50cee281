import type { CancelEnrollmentsRequest } from 'sequenzy-contract';
import { isSame } from '../../domain/property-filter.ts';
import { valuesAt } from '../../domain/property-path.ts';
import type { Enrollment } from '../../domain/sequences/enrollment.ts';
import type { Call, Reply } from '../call.ts';
import { done } from './answers.ts';
import { invalid, notFound } from './errors.ts';
import { offsetPage } from './pages.ts';
import { namedSequence } from './sequences.ts';
import { enrollmentView, statusOfRun, type RunStatus } from './views/enrollment.ts';

const statuses: readonly RunStatus[] = [ 'active', 'waiting', 'completed', 'failed', 'cancelled' ];

export const listEnrollments = ( call: Call ): Reply => {
	const { mock, query } = call;
	const company = mock.engine.state();
	const sequence = namedSequence( call );
	const asked = listIn( query, 'status' );
	const unknown = asked.find( ( status ) => ! statuses.some( ( known ) => known === status ) );
	if ( unknown !== undefined ) {
		throw invalid( `status must be one of ${ statuses.join( ', ' ) }` );
	}
	const sort = query.get( 'sort' ) ?? 'enrolled_at_desc';
	const order = Object.hasOwn( orders, sort ) ? orders[ sort ] : undefined;
	if ( ! order ) {
		throw invalid( `sort must be one of ${ Object.keys( orders ).join( ', ' ) }` );
	}
	const [ nodes, subscribers, email ] = [
		listIn( query, 'currentNodeId' ),
		listIn( query, 'subscriberId' ),
		query.get( 'email' )?.toLowerCase(),
	];
	const rows = runsOfSequence( call )
		.filter(
			( run ) =>
				( asked.length === 0 || asked.includes( statusOfRun( run ) ) ) &&
				( nodes.length === 0 || nodes.includes( run.nodeId ) ) &&
				( subscribers.length === 0 || subscribers.includes( run.subscriberId ) ) &&
				( ! email || run.email === email )
		)
		.sort( order )
		.map( ( run ) => enrollmentView( company, run ) );
	const match = query.get( 'stopConditionMatch' );
	const wanted = match === null ? rows : rows.filter( ( row ) => row.stopConditionMatches === ( match === 'true' ) );
	const { items, pagination } = offsetPage( wanted, query, { limit: 50, most: 500 } );
	return done( {
		sequenceId: sequence.sequenceId,
		sequenceName: sequence.name,
		statuses: asked.length > 0 ? asked : statuses,
		stopCondition: sequence.stopCondition,
		stopConditionMatchEvaluatedCount: rows.filter( ( { stopConditionMatches } ) => stopConditionMatches !== null ).length,
		enrollments: items,
		pagination,
	} );
};

export const getEnrollment = ( call: Call ): Reply => {
	const { mock, params } = call;
	const { sequenceId, name, stopCondition } = namedSequence( call );
	const run = runsOfSequence( call ).find( ( { enrollmentId } ) => enrollmentId === params.enrollmentId );
	if ( ! run ) {
		throw notFound( 'Enrollment' );
	}
	const company = mock.engine.state();
	const mails = [ ...company.inbox.values() ].filter( ( { id } ) => id.startsWith( run.enrollmentId.replace( 'enr_', 'mail_' ) ) );
	return done( {
		sequenceId,
		sequenceName: name,
		stopCondition,
		enrollment: enrollmentView( company, run ),
		nodeHistory: mails.map( ( { id, subject, sentAt } ) => ( { emailId: id, subject, enteredAt: sentAt, completedAt: sentAt } ) ),
		nodeHistoryTruncated: false,
		nodeHistoryLimit: 100,
		historySource: 'mails',
	} );
};

/** All of them, of one contact, or by a field of the event that began the run. A dry run only counts. */
export const cancelEnrollments = ( call: Call ): Reply => {
	const { mock } = call;
	const { sequenceId } = namedSequence( call );
	const asked = call.body as CancelEnrollmentsRequest;
	const ids = [ ...( asked.subscriberIds ?? [] ), ...( asked.subscriberId === undefined ? [] : [ asked.subscriberId ] ) ];
	if ( asked.fieldPath !== undefined && ! asked.fieldValues?.length ) {
		throw invalid( 'fieldPath needs fieldValues' );
	}
	const { events } = mock.engine.state();
	const isMeant = ( run: Enrollment ): boolean =>
		asked.cancelAll === true ||
		ids.includes( run.subscriberId ) ||
		( asked.fieldPath !== undefined &&
			valuesAt( events.get( run.eventId ?? '' )?.properties, asked.fieldPath ).some( ( value ) =>
				( asked.fieldValues ?? [] ).some( ( wanted ) => isSame( value, wanted ) )
			) );
	const matched = runsOfSequence( call ).filter( ( run ) => run.state === 'waiting' && isMeant( run ) );
	const { dryRun = false, reason, fieldPath, fieldValues } = asked;
	if ( ! dryRun ) {
		mock.engine.execute( {
			type: 'CancelEnrollments',
			enrollmentIds: matched.map( ( { enrollmentId } ) => enrollmentId ),
			reason: 'CANCELLED',
		} );
	}
	const company = mock.engine.state();
	return done( {
		sequenceId,
		dryRun,
		target: { cancelAll: asked.cancelAll ?? false, subscriberIds: ids, ...( fieldPath !== undefined && { fieldPath, fieldValues } ) },
		...( reason !== undefined && { reason } ),
		matchedCount: matched.length,
		cancelledCount: dryRun ? 0 : matched.length,
		remainingCount: runsOfSequence( call ).filter( ( run ) => run.state === 'waiting' ).length,
		enrollments: matched
			.slice( 0, 100 )
			.map( ( run ) => enrollmentView( company, company.sequences.enrollments.get( run.enrollmentId ) ?? run ) ),
		hasMore: matched.length > 100,
	} );
};

const runsOfSequence = ( call: Call ): Enrollment[] => {
	const { sequenceId } = namedSequence( call );
	return [ ...call.mock.engine.state().sequences.enrollments.values() ].filter( ( run ) => run.sequenceId === sequenceId );
};

const listIn = ( query: URLSearchParams, name: string ): string[] =>
	query
		.getAll( name )
		.flatMap( ( given ) => given.split( ',' ) )
		.filter( Boolean );

const orders: Record< string, ( a: Enrollment, b: Enrollment ) => number > = {
	enrolled_at_desc: ( a, b ) => compare( b.startedAt, a.startedAt ),
	enrolled_at_asc: ( a, b ) => compare( a.startedAt, b.startedAt ),
	wait_until_asc: ( a, b ) => compare( a.dueAt, b.dueAt ),
	wait_until_desc: ( a, b ) => compare( b.dueAt, a.dueAt ),
};

const compare = ( a: string, b: string ): number => ( a < b ? -1 : Number( a > b ) );
