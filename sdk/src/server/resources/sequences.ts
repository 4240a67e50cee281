import type { Call } from '../call.ts';
import type { Listing } from '../listing.ts';
import { deletedIn, pageOf, type Deleted } from '../read-answer.ts';
import type { Routes } from '../routes.ts';
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

export const sequenceCalls = ( routes: Routes ): SequenceCalls => {
	const turn =
		( action: string ): SequenceCalls[ 'enable' ] =>
		( id, options ) =>
			routes.call( { route: `POST sequences/{id}/${ action }`, ids: [ id ], repeatable: true }, options );
	return {
		list: routes.list( 'GET sequences', pageOf( 'sequences' ) ),
		get: routes.ask( 'GET sequences/{id}', 'sequence' ),
		create: routes.once( 'POST sequences', 'sequence' ),
		update: routes.tell( 'PUT sequences/{id}', 'sequence' ),
		delete: routes.ask( 'DELETE sequences/{id}', deletedIn ),
		enable: turn( 'enable' ),
		disable: turn( 'disable' ),
		pauseEnrollments: turn( 'pause-enrollments' ),
		resumeEnrollments: turn( 'resume-enrollments' ),
		enroll: routes.once( 'POST sequences/{id}/enroll' ),
		listEnrollments: routes.list( 'GET sequences/{id}/enrollments', pageOf( 'enrollments' ) ),
		cancelEnrollments: routes.tell( 'POST sequences/{id}/enrollments/cancel' ),
	};
};
