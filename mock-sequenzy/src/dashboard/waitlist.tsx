import type { Enrollment } from '../domain/sequences/enrollment.ts';
import { sequenceReasons } from '../domain/sequences/reasons.ts';
import type { WaitlistEntry } from '../domain/waitlist-state.ts';
import { dashboard } from './layout.tsx';
import { Badge, Empty } from './parts.tsx';
import type { Shown, Visit } from './visit.ts';
import { Ago, exactly } from './time.tsx';

export const waitlistPage = ( { mock }: Visit ): Shown => {
	const { waitlist, sequences } = mock.engine.state();
	const entries = [ ...waitlist.entries.values() ].sort( ( a, b ) => ( a.requestedAt < b.requestedAt ? 1 : -1 ) );
	const enrollmentOf = ( entryId: string ) => [ ...sequences.enrollments.values() ].filter( ( one ) => one.entryId === entryId ).at( -1 );
	return dashboard(
		mock,
		{ section: 'waitlist', title: 'Waitlist', intro: 'Who asked to be told, for which item, and what became of it.', live: true },
		entries.length === 0 ? (
			<Empty title="Nobody is waiting">
				Open a sold-out product in the store and leave an e-mail address in <b>Tell me when it is back</b>. The entry appears here
				at once.
			</Empty>
		) : (
			<div className="panel table">
				<table>
					<thead>
						<tr>
							<th>E-mail</th>
							<th>Item</th>
							<th>State</th>
							<th>Asked</th>
							<th>
								<span className="hidden">Actions</span>
							</th>
						</tr>
					</thead>
					<tbody>
						{ entries.map( ( entry ) => (
							<tr key={ entry.entryId } id={ entry.entryId }>
								<td>{ entry.email }</td>
								<td>
									<Item entry={ entry } />
								</td>
								<td>
									<State entry={ entry } enrollment={ enrollmentOf( entry.entryId ) } />
								</td>
								<td>
									<Ago at={ entry.requestedAt } now={ mock.clock.now() } />
									<span className="sub">{ entry.via === 'store' ? 'through the store' : 'from the browser' }</span>
								</td>
								<td className="end">
									<form method="post" action={ `/dashboard/waitlist/${ entry.entryId }/delete` }>
										<button className="small" aria-label={ `Delete the entry of ${ entry.email }` }>
											Delete
										</button>
									</form>
								</td>
							</tr>
						) ) }
					</tbody>
				</table>
			</div>
		)
	);
};

export const deleteOnPage = ( { mock, params }: Visit ): Shown => {
	mock.engine.execute( { type: 'DeleteWaitlistEntry', entryId: params.id ?? '' } );
	return { location: '/dashboard/waitlist' };
};

const Item = ( { entry }: { entry: WaitlistEntry } ) => (
	<div className="item">
		{ entry.imageUrl && <img src={ entry.imageUrl } alt="" width="40" height="40" loading="lazy" /> }
		<div>
			{ entry.productUrl ? <a href={ entry.productUrl }>{ entry.productTitle }</a> : entry.productTitle }
			<span className="sub">
				{ entry.variantTitle ? `${ entry.variantTitle } · ` : '' }
				{ entry.productId === entry.variantId
					? `product ${ entry.productId }`
					: `variation ${ entry.variantId } of ${ entry.productId }` }
			</span>
		</div>
	</div>
);

const states = {
	active: [ 'wait', 'Waiting' ],
	notified: [ 'good', 'Notified' ],
	out_of_stock_signalled: [ 'off', 'Sold out again' ],
	purchased: [ 'good', 'Bought' ],
	cancelled: [ 'off', 'Cancelled' ],
} as const;

const waits = {
	PRODUCT_UNKNOWN: 'The store has not sent this product yet.',
	PRODUCT_DELETED: 'The product was deleted in the store.',
	NOT_PUBLISHED: 'The product is not published.',
	ON_BACKORDER: 'On backorder does not count as in stock.',
	OUT_OF_STOCK: 'Sold out.',
	IN_STOCK_WHEN_ASKED: 'It was in stock when the shopper asked; the next report decides.',
} as const;

const State = ( { entry, enrollment }: { entry: WaitlistEntry; enrollment: Enrollment | undefined } ) => {
	const [ tone, label ] = states[ entry.state ];
	return (
		<>
			<Badge tone={ tone }>{ label }</Badge>
			<span className="sub">
				{ entry.state === 'active' || entry.state === 'cancelled' ? entry.waitsBecause && waits[ entry.waitsBecause ] : mailState( enrollment ) }
			</span>
		</>
	);
};

const mailState = ( enrollment: Enrollment | undefined ): string => {
	if ( ! enrollment ) {
		return 'No sequence was started.';
	}
	if ( enrollment.state === 'finished' ) {
		return 'Mail sent.';
	}
	return enrollment.state === 'waiting'
		? `Mail due ${ exactly( enrollment.dueAt ) }.`
		: `No mail: ${ sequenceReasons[ enrollment.stopReason ?? 'EVENT_GONE' ].sentence }`;
};
