import { valueAt } from '../domain/property-path.ts';
import type { Company } from '../domain/company.ts';
import type { SubscriberEvent } from '../domain/subscriber-event.ts';
import { dashboard } from './layout.tsx';
import { Badge, Empty, Older, Raw, words, type Tone } from './parts.tsx';
import { Ago } from './time.tsx';
import type { Shown, Visit } from './visit.ts';

const mostShown = 100;

export const eventsPage = ( { mock, query }: Visit ): Shown => {
	const company = mock.engine.state();
	const name = query.get( 'name' ) ?? '';
	const before = query.get( 'before' );
	const open = query.get( 'open' );
	const all = [ ...company.events.values() ].reverse();
	const shown = all
		.filter( ( event ) => ( name === '' || event.name === name ) && ( before === null || event.id < before ) )
		.filter( ( event, index ) => index < mostShown || event.id === open );
	const names = [ ...new Set( all.map( ( event ) => event.name ) ) ].sort();
	return dashboard(
		mock,
		{ section: 'events', title: 'Events', intro: 'Each event with its payload, its cause and what it started.', live: before === null },
		<>
			{ names.length > 0 && (
				<form className="inline" method="get">
					<label htmlFor="name">Name</label>
					<select id="name" name="name">
						<option value="">All events</option>
						{ names.map( ( one ) => (
							<option key={ one } value={ one } selected={ one === name }>
								{ one }
							</option>
						) ) }
					</select>
					<button className="small">Show</button>
				</form>
			) }
			{ shown.length === 0 ? (
				<Empty title="No events yet">
					A sign-up, a restock, an order and a reminder each send one. They appear here as they happen.
				</Empty>
			) : (
				<ul className="panel rows">
					{ shown.map( ( event ) => (
						<Row key={ event.id } event={ event } company={ company } mock={ mock } isOpen={ event.id === open } />
					) ) }
				</ul>
			) }
			<Older href={ shown.length < mostShown ? null : `?name=${ encodeURIComponent( name ) }&before=${ shown.at( -1 )?.id }` } />
		</>
	);
};

const Row = ( { event, company, mock, isOpen }: { event: SubscriberEvent; company: Company; mock: Visit[ 'mock' ]; isOpen: boolean } ) => {
	const { id, name, email, occurredAt, cause, historical, properties } = event;
	const subscriberId = company.audience.idsByEmail.get( email ?? '' );
	return (
		<li id={ id }>
			<span className="grow">
				<Badge tone={ toneOf( name ) }>{ name }</Badge> { historical && <Badge tone="off">historical</Badge> }{ ' ' }
				{ subjectOf( properties ) }
				<span className="sub">
					{ subscriberId ? <a href={ `/dashboard/subscribers/${ subscriberId }` }>{ email }</a> : ( email ?? 'nobody' ) } ·
					because of{ ' ' }
					<a href={ `/dashboard/activity?before=${ cause.factSeq + 1 }#fact-${ cause.factSeq }` }>{ words( cause.fact ) }</a> ·
					started <Started event={ event } company={ company } />
				</span>
			</span>
			<Ago at={ occurredAt } now={ mock.clock.now() } />
			<Raw mock={ mock } json={ event } path={ `/_mock/events?name=${ encodeURIComponent( name ) }` } isOpen={ isOpen } />
		</li>
	);
};

const Started = ( { event, company: { sequences, inbox, audience } }: { event: SubscriberEvent; company: Company } ) => {
	const runs = [ ...( sequences.bySubscriber.get( audience.idsByEmail.get( event.email ?? '' ) ?? '' ) ?? [] ) ]
		.flatMap( ( runId ) => sequences.enrollments.get( runId ) ?? [] )
		.filter( ( run ) => run.eventId === event.id );
	if ( runs.length === 0 ) {
		return <a href={ `/dashboard/lab/why?text=${ event.id }` }>nothing</a>;
	}
	return (
		<>
			{ runs.map( ( run, index ) => {
				const mail = inbox.get( run.enrollmentId.replace( 'enr_', 'mail_' ) );
				return (
					<span key={ run.enrollmentId }>
						{ index > 0 && ', ' }
						{ mail ? (
							<a href={ `/dashboard/inbox/${ mail.id }` }>a mail</a>
						) : (
							<a href={ `/dashboard/sequences/${ run.sequenceId }#${ run.enrollmentId }` }>a sequence ({ run.state })</a>
						) }
					</span>
				);
			} ) }
		</>
	);
};

const subjectOf = ( properties: object ): string => {
	const text = ( path: string ): string => {
		const value = valueAt( properties, path );
		return typeof value === 'string' ? value : '';
	};
	const item = text( 'productTitle' ) && `${ text( 'productTitle' ) }${ text( 'variantTitle' ) ? ` (${ text( 'variantTitle' ) })` : '' }`;
	return item || ( text( 'orderId' ) && `order ${ text( 'orderId' ) }` );
};

const toneOf = ( name: string ): Tone => {
	if ( /out_of_stock|cancelled|refunded|cleared/.test( name ) ) {
		return 'off';
	}
	return /requested|started|due/.test( name ) ? 'wait' : 'good';
};
