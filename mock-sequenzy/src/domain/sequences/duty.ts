import { firstDue } from '../agenda.ts';
import type { Subscriber } from '../audience/state.ts';
import type { Company } from '../company.ts';
import { contactFor, fieldsOf } from '../contact-of.ts';
import { companyNamed } from '../directory.ts';
import type { Duty } from '../duty.ts';
import type { Instant } from '../instant.ts';
import { fillValue, type LetterContext } from '../letters/merge-tags.ts';
import { writeLetter } from '../letters/write.ts';
import { unsubscribeUrlOf, type Mail } from '../mail.ts';
import { valueAt } from '../property-path.ts';
import { stockOf } from '../stock.ts';
import type { SubscriberEvent } from '../subscriber-event.ts';
import { isAskedFor } from './enter.ts';
import type { Enrollment, StopReason } from './enrollment.ts';
import type { ResolvedUpdate } from './facts.ts';
import type { Action, Step } from './sequence.ts';
import { stepOf } from './state.ts';
import { stopMatch } from './stop-condition.ts';

/** The next step of an enrollment; whether anything stands in its way is looked up when the step is taken. */
export const sequencesDuty: Duty = {
	next: ( { sequences } ) => firstDue( sequences.agenda ),
	step: ( company, { id }, now ) => {
		const run = company.sequences.enrollments.get( id );
		const nothing = { type: 'TakeStep', enrollmentId: id, obstacle: null, event: null, mail: null, update: null } as const;
		const step = run && stepOf( company.sequences, run );
		if ( ! run || ! step ) {
			return nothing;
		}
		const event = company.events.get( run.eventId ?? '' ) ?? null;
		const subscriber = company.audience.byId.get( run.subscriberId );
		const obstacle = obstacleOf( company, run, subscriber, event );
		if ( obstacle || ! subscriber ) {
			return { ...nothing, obstacle: obstacle ?? 'SUBSCRIBER_GONE', event };
		}
		const mailId = mailIdOf( company, run, step );
		const context = contextOf( company, subscriber, event, mailId );
		const { action } = step;
		return {
			...nothing,
			event,
			mail: action.kind === 'email' ? mailOf( run, { ...writeLetter( action.content, context ), id: mailId }, now ) : null,
			update: action.kind === 'update_subscriber' ? updateOf( action, context ) : null,
		};
	},
};

const obstacleOf = (
	company: Company,
	run: Enrollment,
	subscriber: Subscriber | undefined,
	event: SubscriberEvent | null
): StopReason | null => {
	const sequence = company.sequences.sequences.get( run.sequenceId );
	if ( ! subscriber || ! sequence ) {
		return subscriber ? 'SEQUENCE_DELETED' : 'SUBSCRIBER_GONE';
	}
	if ( run.eventId !== null && ! event ) {
		return 'EVENT_GONE';
	}
	const { requested, marketing } = contactFor( company, subscriber ).obstacles;
	return (
		( isAskedFor( sequence ) ? requested : marketing ) ??
		( stopMatch( company, run, subscriber ) ? 'STOP_CONDITION' : null ) ??
		( event?.name === 'ecommerce.back_in_stock' && run.entryId !== null ? stockObstacle( company, run.entryId ) : null )
	);
};

/** A mail that says "back in stock" would be untrue. */
const stockObstacle = ( { waitlist, catalogue }: Company, entryId: string ): StopReason | null => {
	const entry = waitlist.entries.get( entryId );
	if ( ! entry ) {
		return 'WAITLIST_ENTRY_GONE';
	}
	return stockOf( catalogue, entry ).inStock ? null : 'NOT_IN_STOCK';
};

const mailIdOf = ( { sequences }: Company, { enrollmentId, sequenceId }: Enrollment, { nodeId }: Step ): string => {
	const isFirst = sequences.sequences.get( sequenceId )?.steps[ 0 ]?.nodeId === nodeId;
	return enrollmentId.replace( 'enr_', 'mail_' ) + ( isFirst ? '' : `_${ nodeId }` );
};

const mailOf = ( run: Enrollment, letter: Pick< Mail, 'id' | 'subject' | 'text' | 'html' >, now: Instant ): Mail => ( {
	...letter,
	to: run.email ?? '',
	sentAt: now,
	sequenceId: run.sequenceId,
	eventId: run.eventId,
	subscriberId: run.subscriberId,
} );

const contextOf = ( company: Company, subscriber: Subscriber, event: SubscriberEvent | null, mailId: string ): LetterContext => {
	const name = companyNamed( company.workspace.directory, company.companyId ).name;
	const store = company.workspace.connections.integrations.get( event?.cause.integrationId ?? '' );
	const properties = event?.properties ?? {};
	const of = ( path: string ) => String( valueAt( properties, path ) ?? '' );
	const variant = of( 'variantTitle' );
	return {
		event: properties,
		item: {
			title: of( 'productTitle' ) + ( variant === '' ? '' : ` (${ variant })` ),
			url: of( 'productUrl' ) || null,
			imageUrl: of( 'imageUrl' ) || null,
		},
		// Added up out of the orders, so only for letters that speak of it.
		get subscriber() {
			return fieldsOf( company, subscriber );
		},
		company: { name },
		store: { name: store?.siteName || name, url: store?.storeUrl ?? null },
		unsubscribeUrl: unsubscribeUrlOf( mailId ),
	};
};

const updateOf = ( action: Extract< Action, { kind: 'update_subscriber' } >, context: LetterContext ): ResolvedUpdate => {
	const text = ( template: string | null ) => ( template === null ? null : String( fillValue( template, context ) ?? '' ) || null );
	return {
		...( action.firstName !== undefined && { firstName: text( action.firstName ) } ),
		...( action.lastName !== undefined && { lastName: text( action.lastName ) } ),
		...( action.status !== undefined && { status: action.status } ),
		attributes: action.attributes.map( ( { name, value, valueType } ) => {
			const filled = typeof value === 'string' ? fillValue( value, context ) : value;
			return { name, value: coerced( filled, valueType ) };
		} ),
	};
};

const coerced = ( value: unknown, type: 'text' | 'number' | 'boolean' ): string | number | boolean | null => {
	if ( value === null || value === undefined || value === '' ) {
		return null;
	}
	if ( type === 'number' ) {
		return Number.isFinite( Number( value ) ) ? Number( value ) : null;
	}
	return type === 'boolean' ? value === true || value === 'true' : String( value );
};
