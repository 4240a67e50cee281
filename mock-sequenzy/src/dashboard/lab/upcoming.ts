import type { Company } from '../../domain/company.ts';
import type { Instant } from '../../domain/instant.ts';

export type Upcoming = { dueAt: Instant; id: string; what: string; about: string; href: string | null };

/** All that waits for its time in a company, the next first. */
export const upcoming = ( { sequences }: Company ): Upcoming[] =>
	[ ...sequences.enrollments.values() ]
		.filter( ( { state } ) => state === 'waiting' )
		.map( ( { dueAt, enrollmentId, sequenceId, email } ): Upcoming => ( {
			dueAt,
			id: enrollmentId,
			what: `Step of ${ sequences.sequences.get( sequenceId )?.name ?? 'a deleted sequence' }`,
			about: `for ${ email ?? 'somebody without an address' }`,
			href: `/dashboard/sequences/${ sequenceId }`,
		} ) )
		.sort( ( a, b ) => a.dueAt.localeCompare( b.dueAt ) );
