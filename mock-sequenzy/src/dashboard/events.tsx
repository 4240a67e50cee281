import { valueAt } from '../domain/property-path.ts';
import type { SubscriberEvent } from '../domain/subscriber-event.ts';
import { dashboard } from './layout.tsx';
import { Badge, Empty } from './parts.tsx';
import type { Shown, Visit } from './visit.ts';
import { Ago } from './time.tsx';

const mostShown = 200;

export const eventsPage = ( { mock, query }: Visit ): Shown => {
	const { events, sequences, inbox } = mock.engine.state();
	const newest = [ ...events.values() ].slice( -mostShown ).reverse();
	const enrollmentOf = ( eventId: string ) => [ ...sequences.enrollments.values() ].find( ( one ) => one.eventId === eventId );
	const started = ( event: SubscriberEvent ) => {
		const enrollment = enrollmentOf( event.id );
		if ( ! enrollment ) {
			return <span className="quiet">nothing</span>;
		}
		const mail = [ ...inbox.values() ].find( ( { eventId } ) => eventId === event.id );
		return mail ? <a href={ `/dashboard/inbox/${ mail.id }` }>a mail</a> : <>a sequence ({ enrollment.state })</>;
	};
	return dashboard(
		mock,
		{ section: 'events', title: 'Events', intro: 'Each ecommerce event with its payload, its cause and what it started.', live: true },
		newest.length === 0 ? (
			<Empty title="No events yet">A sign-up, a restock and selling out again each send one. They appear here as they happen.</Empty>
		) : (
			<div className="stack tight">
				{ newest.map( ( event ) => (
					<details className="panel event" key={ event.id } id={ event.id } open={ query.get( 'open' ) === event.id }>
						<summary>
							<Badge tone={ tones[ event.name ] ?? 'wait' }>{ event.name }</Badge>
							<span className="grow">
								{ String( valueAt( event.properties, 'productTitle' ) ?? '' ) }
								{ valueAt( event.properties, 'variantTitle' ) ? ` (${ valueAt( event.properties, 'variantTitle' ) })` : '' }
							</span>
							<span className="quiet">{ event.email }</span>
							<Ago at={ event.occurredAt } now={ mock.clock.now() } />
						</summary>
						<p className="why">
							Cause: { event.cause.fact } (fact { event.cause.factSeq }). Started: { started( event ) }.
						</p>
						<pre>{ JSON.stringify( event.properties, null, 2 ) }</pre>
					</details>
				) ) }
			</div>
		)
	);
};

const tones: Record< string, 'wait' | 'good' | 'off' > = {
	'ecommerce.back_in_stock_requested': 'wait',
	'ecommerce.back_in_stock': 'good',
	'ecommerce.back_in_stock_out_of_stock': 'off',
};
