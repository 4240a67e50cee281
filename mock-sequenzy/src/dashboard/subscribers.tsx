import { activeListsOf, type Subscriber } from '../domain/audience/state.ts';
import { revenueOfPerson } from '../domain/revenue-attributes.ts';
import { dashboard } from './layout.tsx';
import { Badge, Empty, Older, type Tone } from './parts.tsx';
import { Ago } from './time.tsx';
import type { Shown, Visit } from './visit.ts';

const mostShown = 100;

export const subscriberTones: Record< Subscriber[ 'status' ], Tone > = { active: 'good', unsubscribed: 'off', bounced: 'bad' };

export const subscribersPage = ( { mock, query }: Visit ): Shown => {
	const company = mock.engine.state();
	const { audience } = company;
	const text = ( query.get( 'text' ) ?? '' ).trim().toLowerCase();
	const skip = Math.max( 0, Number( query.get( 'skip' ) ) || 0 );
	const found = [ ...audience.byId.values() ].reverse().filter( ( one ) => text === '' || haystackOf( one ).includes( text ) );
	const shown = found.slice( skip, skip + mostShown );
	const listName = ( listId: string ) => audience.lists.get( listId )?.name ?? listId;
	return dashboard(
		mock,
		{
			section: 'subscribers',
			title: 'Subscribers',
			intro: 'Customers, guest buyers and people who asked to be told: one subscriber an address.',
			live: true,
		},
		<>
			<form className="inline" method="get" role="search">
				<label htmlFor="text">Find</label>
				<input id="text" name="text" type="search" value={ query.get( 'text' ) ?? '' } placeholder="an address, a name, a tag" />
				<button className="small">Find</button>
				<span className="quiet">
					{ found.length } of { audience.byId.size }
				</span>
			</form>
			{ shown.length === 0 ? (
				<Empty title={ text === '' ? 'Nobody has subscribed yet' : 'Nobody fits' }>
					{ text === ''
						? 'Customers and buyers arrive with the first sync of a store, shoppers with their back-in-stock requests.'
						: 'Try a part of the address, or of a tag.' }
				</Empty>
			) : (
				<div className="panel table">
					<table>
						<thead>
							<tr>
								<th>Subscriber</th>
								<th>Groups</th>
								<th>Status</th>
								<th>Spent</th>
								<th>Since</th>
							</tr>
						</thead>
						<tbody>
							{ shown.map( ( one ) => {
								const revenue = one.email === null ? null : revenueOfPerson( company, one.email ).main;
								return (
									<tr key={ one.subscriberId } id={ one.subscriberId }>
										<td>
											<a href={ `/dashboard/subscribers/${ one.subscriberId }` }>
												{ one.email ?? one.phone ?? one.subscriberId }
											</a>
											<span className="sub">{ nameOf( one ) }</span>
										</td>
										<td>
											{ [ ...one.tags, ...activeListsOf( one ).map( listName ) ].join( ', ' ) || (
												<span className="quiet">none</span>
											) }
										</td>
										<td>
											<Badge tone={ subscriberTones[ one.status ] }>{ one.status }</Badge>
										</td>
										<td>
											{ revenue ? (
												<>
													{ revenue.totalSpent } { revenue.currency }
													<span className="sub">
														{ revenue.ordersCount === 1 ? '1 order' : `${ revenue.ordersCount } orders` }
													</span>
												</>
											) : (
												<span className="quiet">nothing</span>
											) }
										</td>
										<td>
											<Ago at={ one.createdAt } now={ mock.clock.now() } />
										</td>
									</tr>
								);
							} ) }
						</tbody>
					</table>
				</div>
			) }
			<Older href={ found.length > skip + mostShown ? `?text=${ encodeURIComponent( text ) }&skip=${ skip + mostShown }` : null } />
		</>
	);
};

export const nameOf = ( { firstName, lastName }: Subscriber ): string => [ firstName, lastName ].filter( Boolean ).join( ' ' );

const haystackOf = ( one: Subscriber ): string =>
	[ one.email, one.phone, nameOf( one ), ...one.tags, one.subscriberId ].join( ' ' ).toLowerCase();
