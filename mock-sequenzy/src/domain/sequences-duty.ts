import { firstDue } from './agenda.ts';
import type { Company } from './company.ts';
import { companyNamed } from './directory.ts';
import type { Duty } from './due.ts';
import type { Instant } from './instant.ts';
import { writeBackInStockMail, type Mail } from './mail.ts';
import type { Enrollment, StopReason } from './sequences.ts';
import { stockOf } from './stock.ts';

/** The next step of an enrollment; whether anything stands in its way is looked up when the step is taken. */
export const sequencesDuty: Duty = {
	next: ( { sequences } ) => firstDue( sequences.agenda ),
	step: ( company, { id }, now ) => {
		const enrollment = company.sequences.enrollments.get( id );
		return {
			type: 'TakeStep',
			enrollmentId: id,
			obstacle: enrollment ? obstacleOf( company, enrollment ) : null,
			mail: enrollment ? mailOf( company, enrollment, now ) : null,
		};
	},
};

const obstacleOf = ( { waitlist, catalogue }: Company, { entryId }: Enrollment ): StopReason | null => {
	const entry = waitlist.entries.get( entryId );
	if ( ! entry ) {
		return 'WAITLIST_ENTRY_GONE';
	}
	return stockOf( catalogue, entry ).inStock ? null : 'NOT_IN_STOCK';
};

const mailOf = ( { companyId, workspace, events }: Company, enrollment: Enrollment, now: Instant ): Mail | null => {
	const event = events.get( enrollment.eventId );
	if ( event?.name !== 'ecommerce.back_in_stock' ) {
		return null;
	}
	const store = workspace.connections.integrations.get( event.cause.integrationId );
	const from = store?.siteName || companyNamed( workspace.directory, companyId ).name;
	return {
		id: enrollment.enrollmentId.replace( 'enr_', 'mail_' ),
		to: enrollment.email,
		...writeBackInStockMail( event.properties, from ),
		sentAt: now,
		sequenceId: enrollment.sequenceId,
		eventId: enrollment.eventId,
	};
};
