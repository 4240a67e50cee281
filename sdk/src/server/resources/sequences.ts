import type { Call, Caller } from '../call.ts';
import { listingOf, type Listing } from '../listing.ts';
import { deletedIn, pageOf, type Deleted } from '../read-answer.ts';
import type { CallOptions } from '../send.ts';
import type {
	CancelEnrollmentsRequest,
	ChangeSequenceRequest,
	CreateSequenceRequest,
	Enrolled,
	Enrollment,
	EnrollmentsCancelled,
	EnrollRequest,
	Sequence,
	SequenceState,
} from '../../wire.ts';

/** Which enrollments. */
export interface EnrollmentQuery {
	readonly status?: readonly Enrollment[ 'status' ][];
	readonly email?: string;
	/** Enrollments in a page, 1 to 500; 100 unless given. */
	readonly limit?: number;
}

/** Vendor page: Sequences. Look at `effectiveStatus`: `status` alone stays `active` while enrollment is paused. */
export interface SequenceCalls {
	/** All of them, drafts and archived ones too. */
	readonly list: ( query?: { readonly limit?: number }, options?: CallOptions ) => Listing< Sequence >;
	/** One with its steps and how many are in it. */
	readonly get: ( sequenceId: string, options?: CallOptions ) => Call< Sequence >;
	/** A disabled draft; `enable` starts it. */
	readonly create: ( sequence: CreateSequenceRequest, options?: CallOptions ) => Call< Sequence >;
	/** What is given replaces what is there; `steps` replaces all steps. */
	readonly update: ( sequenceId: string, changes: ChangeSequenceRequest, options?: CallOptions ) => Call< Sequence >;
	/** For good; who is in it leaves. */
	readonly delete: ( sequenceId: string, options?: CallOptions ) => Call< Deleted >;
	/** Takes people in and sends; nobody enters for what happened before. */
	readonly enable: ( sequenceId: string, options?: CallOptions ) => Call< SequenceState >;
	/** Nobody enters, and who is in waits. */
	readonly disable: ( sequenceId: string, options?: CallOptions ) => Call< SequenceState >;
	/** Nobody new enters; who is in goes on. */
	readonly pauseEnrollments: ( sequenceId: string, options?: CallOptions ) => Call< SequenceState >;
	/** People enter again. */
	readonly resumeEnrollments: ( sequenceId: string, options?: CallOptions ) => Call< SequenceState >;
	/** By hand. Who is unsubscribed or bounced is skipped, see `skippedReasons`. */
	readonly enroll: ( sequenceId: string, who: EnrollRequest, options?: CallOptions ) => Call< Enrolled >;
	/** Who runs through it, and where they are; newest first. */
	readonly listEnrollments: ( sequenceId: string, query?: EnrollmentQuery, options?: CallOptions ) => Listing< Enrollment >;
	/** By subscriber, by a field of the event, or all of them; `dryRun` only counts. */
	readonly cancelEnrollments: (
		sequenceId: string,
		which: CancelEnrollmentsRequest,
		options?: CallOptions
	) => Call< EnrollmentsCancelled >;
}

export const sequenceCalls = ( { call }: Caller ): SequenceCalls => {
	const turn =
		( action: string ) =>
		( id: string, options?: CallOptions ): Call< SequenceState > =>
			call( { route: `POST sequences/{id}/${ action }`, ids: [ id ], repeatable: true }, options );
	return {
		list: ( query, options ) =>
			listingOf(
				'GET sequences',
				( at, pageOptions ) =>
					call(
						{ route: 'GET sequences', query: { limit: 100, ...query, ...at } },
						pageOptions,
						pageOf< 'sequences', Sequence >( 'sequences' )
					),
				options
			),
		get: ( id, options ) => call( { route: 'GET sequences/{id}', ids: [ id ] }, options, 'sequence' ),
		create: ( body, options ) => call( { route: 'POST sequences', body }, options, 'sequence' ),
		update: ( id, body, options ) => call( { route: 'PUT sequences/{id}', ids: [ id ], body }, options, 'sequence' ),
		delete: ( id, options ) => call( { route: 'DELETE sequences/{id}', ids: [ id ] }, options, deletedIn ),
		enable: turn( 'enable' ),
		disable: turn( 'disable' ),
		pauseEnrollments: turn( 'pause-enrollments' ),
		resumeEnrollments: turn( 'resume-enrollments' ),
		enroll: ( id, body, options ) => call( { route: 'POST sequences/{id}/enroll', ids: [ id ], body }, options ),
		listEnrollments: ( id, query, options ) =>
			listingOf(
				'GET sequences/{id}/enrollments',
				( position, pageOptions ) =>
					call(
						{
							route: 'GET sequences/{id}/enrollments',
							ids: [ id ],
							query: { limit: 100, ...query, ...position },
						},
						pageOptions,
						pageOf< 'enrollments', Enrollment >( 'enrollments' )
					),
				options
			),
		cancelEnrollments: ( id, body, options ) =>
			call( { route: 'POST sequences/{id}/enrollments/cancel', ids: [ id ], body, repeatable: true }, options ),
	};
};
