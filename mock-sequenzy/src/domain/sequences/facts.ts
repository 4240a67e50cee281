import type { Instant } from '../instant.ts';
import type { Mail } from '../mail.ts';
import type { ContactObstacle, Enrollment, StopReason } from './enrollment.ts';
import type { AttributeUpdate, Sequence, SequenceDesign } from './sequence.ts';

export type EntryRefusal =
	| 'ALREADY_ENROLLED'
	| 'ENTERED_BEFORE'
	| 'FILTERS_DO_NOT_MATCH'
	| 'SEQUENCE_NOT_LIVE'
	| 'SEQUENCE_EMPTY'
	| 'DATE_MISSING'
	| ContactObstacle;

export type SequencesFact =
	| { type: 'SequenceCreated'; sequence: Sequence }
	| { type: 'SequenceChanged'; sequenceId: string; changes: Partial< SequenceDesign > }
	| { type: 'SequenceStatusChanged'; sequenceId: string; status: Sequence[ 'status' ]; enrollmentPaused: boolean }
	| { type: 'SequenceDeleted'; sequenceId: string }
	| { type: 'EnrollmentEntered'; enrollment: Enrollment }
	| { type: 'EnrollmentRefused'; sequenceId: string; eventId: string | null; email: string | null; reason: EntryRefusal }
	| { type: 'EventStartedNothing'; eventId: string; email: string | null; reason: 'NO_SEQUENCE' | 'HISTORICAL' }
	| { type: 'EnrollmentAdvanced'; enrollmentId: string; nodeId: string; dueAt: Instant }
	| { type: 'EnrollmentStopped'; enrollmentId: string; reason: StopReason; stoppedAt: Instant }
	| { type: 'EnrollmentFinished'; enrollmentId: string; finishedAt: Instant }
	| { type: 'MailSent'; enrollmentId: string | null; mail: Mail }
	| { type: 'SubscriberUpdateDue'; enrollmentId: string; subscriberId: string; update: ResolvedUpdate };

/** An update with its merge tags filled in. */
export type ResolvedUpdate = {
	firstName?: string | null;
	lastName?: string | null;
	status?: 'active' | 'unsubscribed' | 'bounced';
	attributes: ReadonlyArray< Pick< AttributeUpdate, 'name' | 'value' > >;
};
