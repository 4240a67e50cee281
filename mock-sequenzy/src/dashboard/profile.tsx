import type { Subscriber } from '../domain/audience/state.ts';
import type { Company } from '../domain/company.ts';
import { runsOf } from '../domain/sequences/state.ts';
import { sequenceReasons } from '../domain/sequences/reasons.ts';
import { Item } from './item.tsx';
import { dashboard } from './layout.tsx';
import { Badge, Empty, Panel } from './parts.tsx';
import { About } from './profile-about.tsx';
import { purchasedBy, type Purchased } from './purchased.ts';
import { Reminders } from './reminders.tsx';
import { runTones } from './sequences.tsx';
import { nameOf } from './subscribers.tsx';
import { Ago, Ahead, exactly } from './time.tsx';
import type { Shown, Visit } from './visit.ts';
import { WaitlistState } from './waitlist-state.tsx';

export const profilePage = ( { mock, params }: Visit ): Shown => {
	const company = mock.engine.state();
	const subscriber = company.audience.byId.get( params.id ?? '' );
	if ( ! subscriber ) {
		return dashboard(
			mock,
			{ section: 'subscribers', title: 'Subscriber', status: 404 },
			<Empty title="Nobody has this id">
				The subscriber may have been erased, or gone with a reset. <a href="/dashboard/subscribers">All subscribers</a>
			</Empty>
		);
	}
	const { email } = subscriber;
	const purchases = email === null ? [] : purchasedBy( company, email );
	return dashboard(
		mock,
		{ section: 'subscribers', title: email ?? subscriber.phone ?? subscriber.subscriberId, intro: nameOf( subscriber ), live: true },
		<>
			<p className="crumbs">
				<a href="/dashboard/subscribers">← All subscribers</a>
			</p>
			<div className="stack">
				<About company={ company } subscriber={ subscriber } mock={ mock } />
				<Purchases purchases={ purchases } now={ mock.clock.now() } />
				<Reminders company={ company } email={ email } now={ mock.clock.now() } />
				<Waiting company={ company } email={ email } now={ mock.clock.now() } />
				<Runs company={ company } subscriber={ subscriber } now={ mock.clock.now() } />
				<Happened company={ company } email={ email } now={ mock.clock.now() } />
			</div>
		</>
	);
};

const Purchases = ( { purchases, now }: { purchases: Purchased[]; now: string } ) => (
	<Panel title="Purchased products" aside={ <span className="quiet">{ purchases.length }</span> }>
		{ purchases.length === 0 ? (
			<p className="pad quiet">Nothing bought yet.</p>
		) : (
			<ul className="rows">
				{ purchases.map( ( one ) => (
					<li key={ `${ one.productId }-${ one.variantId }` }>
						<span className="grow">
							<Item item={ one } />
						</span>
						<span className="quiet">
							{ one.quantity } in{ ' ' }
							{ one.orderIds.length === 1 ? `order ${ one.orderIds[ 0 ] }` : `${ one.orderIds.length } orders` }
						</span>
						<Ago at={ one.lastBoughtAt } now={ now } />
					</li>
				) ) }
			</ul>
		) }
	</Panel>
);

const Waiting = ( { company, email, now }: { company: Company; email: string | null; now: string } ) => {
	const entries = [ ...company.waitlist.entries.values() ].filter( ( entry ) => entry.email === email );
	return (
		<Panel title="Waitlist" aside={ <a href="/dashboard/waitlist">All entries</a> }>
			{ entries.length === 0 ? (
				<p className="pad quiet">Waits for nothing.</p>
			) : (
				<ul className="rows">
					{ entries.map( ( entry ) => (
						<li key={ entry.entryId }>
							<span className="grow">
								<Item item={ { ...entry, title: entry.productTitle } }>
									<WaitlistState company={ company } entry={ entry } />
								</Item>
							</span>
							<Ago at={ entry.requestedAt } now={ now } />
						</li>
					) ) }
				</ul>
			) }
		</Panel>
	);
};

const Runs = ( { company, subscriber, now }: { company: Company; subscriber: Subscriber; now: string } ) => {
	const runs = runsOf( company.sequences, subscriber.subscriberId ).reverse();
	return (
		<Panel title="Sequences" aside={ <a href="/dashboard/sequences">All sequences</a> }>
			{ runs.length === 0 ? (
				<p className="pad quiet">In no sequence.</p>
			) : (
				<ul className="rows">
					{ runs.map( ( { enrollmentId, sequenceId, state, dueAt, stopReason, updatedAt } ) => (
						<li key={ enrollmentId }>
							<span className="grow">
								<a href={ `/dashboard/sequences/${ sequenceId }#${ enrollmentId }` }>
									{ company.sequences.sequences.get( sequenceId )?.name ?? 'A deleted sequence' }
								</a>{ ' ' }
								<Badge tone={ runTones[ state ] }>{ state }</Badge>
								{ stopReason && <span className="sub">{ sequenceReasons[ stopReason ].sentence }</span> }
							</span>
							{ state === 'waiting' ? <Ahead at={ dueAt } now={ now } /> : <Ago at={ updatedAt } now={ now } /> }
						</li>
					) ) }
				</ul>
			) }
		</Panel>
	);
};

const Happened = ( { company, email, now }: { company: Company; email: string | null; now: string } ) => {
	const events = ( company.eventIdsByEmail.get( email ?? '' ) ?? [] ).flatMap( ( id ) => company.events.get( id ) ?? [] );
	const mails = [ ...company.inbox.values() ].filter( ( mail ) => mail.to === email );
	const all = [
		...events.map( ( { id, name, occurredAt } ) => ( {
			key: id,
			at: occurredAt,
			what: name,
			href: `/dashboard/events?open=${ id }#${ id }`,
		} ) ),
		...mails.map( ( { id, subject, sentAt } ) => ( {
			key: id,
			at: sentAt,
			what: `Mail: ${ subject }`,
			href: `/dashboard/inbox/${ id }`,
		} ) ),
	].sort( ( a, b ) => b.at.localeCompare( a.at ) );
	return (
		<Panel title="Events and mails" aside={ <span className="quiet">{ all.length }</span> }>
			{ all.length === 0 ? (
				<p className="pad quiet">Nothing happened yet.</p>
			) : (
				<ul className="rows">
					{ all.slice( 0, 60 ).map( ( { key, at, what, href } ) => (
						<li key={ key }>
							<a className="grow" href={ href }>
								{ what }
							</a>
							<span title={ exactly( at ) }>
								<Ago at={ at } now={ now } />
							</span>
						</li>
					) ) }
				</ul>
			) }
		</Panel>
	);
};
