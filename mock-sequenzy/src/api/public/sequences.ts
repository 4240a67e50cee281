import type { ChangeSequenceRequest, CreateSequenceRequest, EnrollRequest } from 'sequenzy-contract';
import { contactFor } from '../../domain/contact-of.ts';
import { sequenceReasons } from '../../domain/sequences/reasons.ts';
import type { Sequence } from '../../domain/sequences/sequence.ts';
import type { Call, Reply } from '../call.ts';
import type { Mock } from '../mock.ts';
import { done } from './answers.ts';
import { conflict, invalid, notCovered, notFound } from './errors.ts';
import { offsetPage } from './pages.ts';
import { changesOf, designOf } from './sequence-design.ts';
import { findSubscriber } from './subscriber-of.ts';
import { enrollmentView } from './views/enrollment.ts';
import { runStateOf, sequenceView } from './views/sequence.ts';

const statuses: readonly string[] = [ 'draft', 'active', 'paused', 'archived' ];

export const listSequences = ( { mock, query }: Call ): Reply => {
	const company = mock.engine.state();
	const [ status, search, labels ] = [ query.get( 'status' ), query.get( 'search' )?.toLowerCase(), query.getAll( 'labels' ) ];
	if ( status !== null && ! statuses.includes( status ) ) {
		throw invalid( `status must be one of ${ statuses.join( ', ' ) }` );
	}
	const wanted = [ ...company.sequences.sequences.values() ].filter(
		( one ) =>
			( status === null || one.status === status ) &&
			( ! search || one.name.toLowerCase().includes( search ) ) &&
			labels.flatMap( ( given ) => given.split( ',' ) ).every( ( label ) => one.labels.includes( label ) )
	);
	const { items, pagination } = offsetPage( wanted, query, { limit: 50, most: 100, whole: true } );
	return done( { sequences: items.map( ( one ) => sequenceView( company, one ) ), pagination } );
};

/** A disabled draft; enabling it is a call of its own (reference 11). */
export const createSequence = ( { mock, body }: Call ): Reply => {
	const sequenceId = mock.secrets.id( 'seq' );
	mock.engine.execute( { type: 'CreateSequence', sequenceId, design: designOf( mock, body as CreateSequenceRequest ) } );
	return shown( mock, sequenceId );
};

export const getSequence = ( call: Call ): Reply => shown( call.mock, namedSequence( call ).sequenceId );

export const changeSequence = ( call: Call ): Reply => {
	const { mock } = call;
	const sequence = namedSequence( call );
	const changes = changesOf( mock, call.body as ChangeSequenceRequest, sequence );
	mock.engine.execute( { type: 'ChangeSequence', sequenceId: sequence.sequenceId, changes } );
	return shown( mock, sequence.sequenceId );
};

export const deleteSequence = ( call: Call ): Reply => {
	const { sequenceId } = namedSequence( call );
	call.mock.engine.execute( { type: 'DeleteSequence', sequenceId } );
	return done( { deleted: true, sequenceId } );
};

export const enableSequence = ( call: Call ): Reply => {
	if ( namedSequence( call ).steps.length === 0 ) {
		throw invalid( 'A sequence without steps cannot be enabled', 'SEQUENCE_EMPTY' );
	}
	return setStatus( call, { status: 'active', enrollmentPaused: false } );
};

export const disableSequence = ( call: Call ): Reply => setStatus( call, { status: 'paused' } );

export const archiveSequence = ( call: Call ): Reply => setStatus( call, { status: 'archived' } );

export const unarchiveSequence = ( call: Call ): Reply => setStatus( call, { status: 'paused' } );

export const pauseEnrollments = ( call: Call ): Reply => setStatus( call, { enrollmentPaused: true } );

export const resumeEnrollments = ( call: Call ): Reply => setStatus( call, { enrollmentPaused: false } );

const setStatus = ( call: Call, change: { status?: Sequence[ 'status' ]; enrollmentPaused?: boolean } ): Reply => {
	const { sequenceId, status } = namedSequence( call );
	const isPause = change.enrollmentPaused !== undefined && change.status === undefined;
	if ( isPause && status !== 'active' ) {
		throw conflict( `The sequence is ${ status }; only a live one can pause or resume enrollment`, 'SEQUENCE_NOT_LIVE' );
	}
	call.mock.engine.execute( { type: 'SetSequenceStatus', sequenceId, ...change } );
	const sequence = namedSequence( call );
	return done( {
		sequenceId,
		status: sequence.status,
		...runStateOf( sequence ),
		message: runStateOf( sequence ).effectiveStatusSummary,
	} );
};

/** By hand: a draft is no place to be, but a paused enrollment does not keep a person's own choice out. */
export const enrollSubscribers = ( call: Call ): Reply => {
	const { mock } = call;
	const sequence = namedSequence( call );
	const { emails = [], subscriberIds = [], targetNodeId } = call.body as EnrollRequest;
	if ( targetNodeId !== undefined ) {
		throw notCovered( 'enrolling at a step in the middle' );
	}
	if ( sequence.status !== 'active' ) {
		throw conflict( `The sequence is ${ sequence.status }; enable it first`, 'SEQUENCE_NOT_LIVE' );
	}
	const { audience } = mock.engine.state();
	const people = [
		...emails.map( ( email ) => ( { named: email, subscriber: findSubscriber( mock, { email } ) } ) ),
		...subscriberIds.map( ( id ) => ( { named: id, subscriber: audience.byId.get( id ) } ) ),
	];
	const runId = mock.secrets.id( 'm' );
	const entered: string[] = [];
	const skippedReasons: Array< { contact: string; reason: string; message: string } > = [];
	mock.engine.transaction( () =>
		people.forEach( ( { named, subscriber }, index ) => {
			const [ fact ] = subscriber
				? mock.engine.execute( {
						type: 'EnterByHand',
						runId: `${ runId }_${ index }`,
						sequenceId: sequence.sequenceId,
						contact: contactFor( mock.engine.state(), subscriber ),
					} )
				: [];
			if ( fact?.type === 'EnrollmentEntered' ) {
				entered.push( fact.enrollment.enrollmentId );
			} else {
				const reason = fact?.type === 'EnrollmentRefused' ? fact.reason : 'SUBSCRIBER_GONE';
				skippedReasons.push( { contact: named, reason, message: sequenceReasons[ reason ].sentence } );
			}
		} )
	);
	const company = mock.engine.state();
	return done( {
		sequence: sequenceView( company, namedSequence( call ) ),
		enrollments: entered.flatMap( ( id ) => {
			const run = company.sequences.enrollments.get( id );
			return run ? [ enrollmentView( company, run ) ] : [];
		} ),
		enrolled: entered.length,
		skipped: skippedReasons.length,
		enrollmentSkipped: skippedReasons.length,
		skippedReasons,
	} );
};

export const namedSequence = ( { mock, params }: Call ): Sequence => {
	const sequence = mock.engine.state().sequences.sequences.get( params.sequenceId ?? '' );
	if ( ! sequence ) {
		throw notFound( 'Sequence' );
	}
	return sequence;
};

const shown = ( mock: Mock, sequenceId: string ): Reply => {
	const company = mock.engine.state();
	const sequence = company.sequences.sequences.get( sequenceId );
	return done( { sequence: sequence && sequenceView( company, sequence ) } );
};
