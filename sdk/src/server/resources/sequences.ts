import type { Call, Caller } from '../call.ts';
import { listingOf, nextOffset, type Fetched, type Listing } from '../listing.ts';
import type { CallOptions } from '../send.ts';
import type {
	CancelEnrollmentsRequest,
	ChangeSequenceRequest,
	CreateSequenceRequest,
	Enrolled,
	Enrollment,
	EnrollmentsCancelled,
	EnrollRequest,
	OffsetPagination,
	Sequence,
	SequenceState,
} from '../../wire.ts';

export interface EnrollmentQuery {
	readonly status?: readonly Enrollment[ 'status' ][];
	readonly email?: string;
	/** Enrollments in a page, 1 to 500; 100 unless given. */
	readonly limit?: number;
}

/** Vendor page: Sequences. Look at `effectiveStatus`: `status` alone stays `active` while enrollment is paused. */
export interface SequenceCalls {
	readonly list: ( query?: { readonly limit?: number }, options?: CallOptions ) => Listing< Sequence >;
	readonly get: ( sequenceId: string, options?: CallOptions ) => Call< Sequence >;
	/** A disabled draft; `enable` starts it. */
	readonly create: ( sequence: CreateSequenceRequest, options?: CallOptions ) => Call< Sequence >;
	readonly update: ( sequenceId: string, changes: ChangeSequenceRequest, options?: CallOptions ) => Call< Sequence >;
	readonly delete: ( sequenceId: string, options?: CallOptions ) => Call< { readonly deleted: boolean } >;
	/** Takes people in and sends; nobody enters for what happened before. */
	readonly enable: ( sequenceId: string, options?: CallOptions ) => Call< SequenceState >;
	/** Nobody enters, and who is in waits. */
	readonly disable: ( sequenceId: string, options?: CallOptions ) => Call< SequenceState >;
	/** Nobody new enters; who is in goes on. */
	readonly pauseEnrollments: ( sequenceId: string, options?: CallOptions ) => Call< SequenceState >;
	readonly resumeEnrollments: ( sequenceId: string, options?: CallOptions ) => Call< SequenceState >;
	/** By hand. Who is unsubscribed or bounced is skipped, see `skippedReasons`. */
	readonly enroll: ( sequenceId: string, who: EnrollRequest, options?: CallOptions ) => Call< Enrolled >;
	readonly listEnrollments: ( sequenceId: string, query?: EnrollmentQuery, options?: CallOptions ) => Listing< Enrollment >;
	/** By subscriber, by a field of the event, or all of them; `dryRun` only counts. */
	readonly cancelEnrollments: (
		sequenceId: string,
		which: CancelEnrollmentsRequest,
		options?: CallOptions
	) => Call< EnrollmentsCancelled >;
}

export const sequenceCalls = ( { call }: Caller ): SequenceCalls => {
	const turn = ( name: 'enable' | 'disable' | 'pauseEnrollments' | 'resumeEnrollments', action: string ) => ( id: string, options?: CallOptions ) =>
		call(
			{ name: `sequences.${ name }`, method: 'POST', path: [ 'sequences', { id }, action ], repeatable: true },
			options,
			( answer: SequenceState ) => answer
		);
	return {
		list: ( query, options ) =>
			listingOf(
				'sequences.list',
				( at, pageOptions ) =>
					call(
						{ name: 'sequences.list', method: 'GET', path: [ 'sequences' ], query: { limit: 100, ...query, ...at } },
						pageOptions,
						( { sequences, pagination }: { sequences?: Sequence[]; pagination?: OffsetPagination } ) => page( sequences, pagination )
					),
				options
			),
		get: ( id, options ) => call( { name: 'sequences.get', method: 'GET', path: at( id ) }, options, sequenceIn ),
		create: ( body, options ) => call( { name: 'sequences.create', method: 'POST', path: [ 'sequences' ], body }, options, sequenceIn ),
		update: ( id, body, options ) => call( { name: 'sequences.update', method: 'PUT', path: at( id ), body }, options, sequenceIn ),
		delete: ( id, options ) =>
			call( { name: 'sequences.delete', method: 'DELETE', path: at( id ) }, options, ( { deleted }: { deleted?: boolean } ) => ( {
				deleted: deleted ?? true,
			} ) ),
		enable: turn( 'enable', 'enable' ),
		disable: turn( 'disable', 'disable' ),
		pauseEnrollments: turn( 'pauseEnrollments', 'pause-enrollments' ),
		resumeEnrollments: turn( 'resumeEnrollments', 'resume-enrollments' ),
		enroll: ( id, body, options ) =>
			call( { name: 'sequences.enroll', method: 'POST', path: [ ...at( id ), 'enroll' ], body }, options, ( answer: Enrolled ) => answer ),
		listEnrollments: ( id, query, options ) =>
			listingOf(
				'sequences.listEnrollments',
				( position, pageOptions ) =>
					call(
						{
							name: 'sequences.listEnrollments',
							method: 'GET',
							path: [ ...at( id ), 'enrollments' ],
							query: { limit: 100, ...query, ...position },
						},
						pageOptions,
						( { enrollments, pagination }: { enrollments?: Enrollment[]; pagination?: OffsetPagination } ) =>
							page( enrollments, pagination )
					),
				options
			),
		cancelEnrollments: ( id, body, options ) =>
			call(
				{ name: 'sequences.cancelEnrollments', method: 'POST', path: [ ...at( id ), 'enrollments', 'cancel' ], body, repeatable: true },
				options,
				( answer: EnrollmentsCancelled ) => answer
			),
	};
};

const at = ( id: string ) => [ 'sequences', { id } ] as const;
const sequenceIn = ( { sequence }: { sequence?: Sequence } ) => sequence;

const page = < T >( items: T[] | undefined, pagination: OffsetPagination | undefined ): Fetched< T > | undefined =>
	items && { items, total: pagination?.total, next: nextOffset( pagination, items ) };
