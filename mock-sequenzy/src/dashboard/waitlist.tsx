import { Item } from './item.tsx';
import { dashboard } from './layout.tsx';
import { Action, Empty, Older, Raw } from './parts.tsx';
import { Ago } from './time.tsx';
import type { Shown, Visit } from './visit.ts';
import { WaitlistState } from './waitlist-state.tsx';

const mostShown = 100;

export const waitlistPage = ( { mock, query }: Visit ): Shown => {
	const company = mock.engine.state();
	const skip = Math.max( 0, Number( query.get( 'skip' ) ) || 0 );
	const entries = [ ...company.waitlist.entries.values() ].sort( ( a, b ) => b.requestedAt.localeCompare( a.requestedAt ) );
	return dashboard(
		mock,
		{ section: 'waitlist', title: 'Waitlist', intro: 'Who asked to be told, for which item, and what became of it.', live: true },
		entries.length === 0 ? (
			<Empty title="Nobody is waiting">
				Open a sold-out product in the store and leave an e-mail address in <b>Tell me when it is back</b>. The entry appears here
				at once.
			</Empty>
		) : (
			<>
				<ul className="panel rows">
					{ entries.slice( skip, skip + mostShown ).map( ( entry ) => {
						const { entryId, email, productTitle, requestedAt, via } = entry;
						const subscriberId = company.audience.idsByEmail.get( email );
						return (
							<li key={ entryId } id={ entryId }>
								<span className="grow">
									{ subscriberId ? <a href={ `/dashboard/subscribers/${ subscriberId }` }>{ email }</a> : email }
									<Item item={ { ...entry, title: productTitle } }>
										<WaitlistState company={ company } entry={ entry } />
									</Item>
								</span>
								<span className="quiet">
									<Ago at={ requestedAt } now={ mock.clock.now() } />{ ' ' }
									{ via === 'store' ? 'through the store' : 'from the browser' }
								</span>
								<Action
									to={ `/dashboard/waitlist/${ entryId }/delete` }
									label="Delete"
									about={ `the entry of ${ email }` }
								/>
								<Raw mock={ mock } json={ entry } path="/_mock/waitlist" />
							</li>
						);
					} ) }
				</ul>
				<Older href={ entries.length > skip + mostShown ? `?skip=${ skip + mostShown }` : null } />
			</>
		)
	);
};

export const deleteOnPage = ( { mock, params }: Visit ): Shown => {
	mock.engine.execute( { type: 'DeleteWaitlistEntry', entryId: params.id ?? '' } );
	return { location: '/dashboard/waitlist' };
};
