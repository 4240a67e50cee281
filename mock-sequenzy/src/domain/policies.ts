import type { Company, Command } from './company.ts';
import { eventOf } from './events.ts';
import type { RecordedFact } from './facts.ts';
import type { Instant } from './instant.ts';
import { writeBackInStockMail, type Mail } from './mail.ts';
import { nextDue, type Enrollment, type StopReason } from './sequences.ts';
import { stockOf } from './stock.ts';

/** What follows from a fact in another area. */
export const react = ( state: Company, recorded: RecordedFact ): Command[] => {
	const { fact } = recorded;
	if ( fact.type === 'ProductReported' ) {
		return [ reviewStock( state, fact.product ) ];
	}
	if ( fact.type === 'VariationReported' ) {
		return [ reviewStock( state, fact.variation ) ];
	}
	const event = eventOf( recorded );
	return event ? [ { type: 'HandleEvent', event } ] : [];
};

/** The step that falls due first, if it does so at this instant or before. */
export const dueStep = ( state: Company, now: Instant, companyName: string ): Command | null => {
	const enrollment = nextDue( state.sequences );
	if ( ! enrollment || enrollment.dueAt > now ) {
		return null;
	}
	return {
		type: 'TakeStep',
		enrollmentId: enrollment.enrollmentId,
		obstacle: obstacleOf( state, enrollment ),
		mail: mailOf( state, enrollment, now, companyName ),
	};
};

const reviewStock = ( state: Company, { integrationId, productId }: { integrationId: string; productId: string } ): Command => ( {
	type: 'ReviewStock',
	integrationId,
	productId,
	stockOf: ( variantId ) => stockOf( state.catalogue, { integrationId, productId, variantId } ),
} );

const obstacleOf = ( state: Company, { entryId }: Enrollment ): StopReason | null => {
	const entry = state.waitlist.entries.get( entryId );
	if ( ! entry ) {
		return 'WAITLIST_ENTRY_GONE';
	}
	return stockOf( state.catalogue, entry ).inStock ? null : 'NOT_IN_STOCK';
};

const mailOf = ( state: Company, enrollment: Enrollment, now: Instant, companyName: string ): Mail | null => {
	const event = state.events.get( enrollment.eventId );
	if ( event?.name !== 'ecommerce.back_in_stock' ) {
		return null;
	}
	const from = state.connections.integrations.get( event.cause.integrationId )?.siteName || companyName;
	return {
		id: enrollment.enrollmentId.replace( 'enr_', 'mail_' ),
		to: enrollment.email,
		...writeBackInStockMail( event.properties, from ),
		sentAt: now,
		sequenceId: enrollment.sequenceId,
		eventId: enrollment.eventId,
	};
};
