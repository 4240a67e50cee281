import { activeListsOf, type Subscriber } from '../domain/audience/state.ts';
import { attributesOf } from '../domain/contact-of.ts';
import { revenueOfPerson } from '../domain/revenue-attributes.ts';
import { dashboard } from './layout.tsx';
import { Badge, Empty, Older, Raw, type Tone } from './parts.tsx';
import { Ago } from './time.tsx';
import type { Shown, Visit } from './visit.ts';

const mostShown = 100;

export const subscriberTones: Record< Subscriber[ 'status' ], Tone > = { active: 'good', unsubscribed: 'off', bounced: 'bad' };

export const subscribersPage = ( { mock, query }: Visit ): Shown => {
	const { audience } = mock.engine.state();
	const text = ( query.get( 'text' ) ?? '' ).trim().toLowerCase();
	const skip = Math.max( 0, Number( query.get( 'skip' ) ) || 0 );
	const found = [ ...audience.byId.values() ].reverse().filter( ( one ) => text === '' || haystackOf( one ).includes( text ) );
	const shown = found.slice( skip, skip + mostShown );
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
				<ul className="panel rows">
					{ shown.map( ( one ) => (
						<Row key={ one.subscriberId } one={ one } mock={ mock } />
					) ) }
				</ul>
			) }
			<Older href={ found.length > skip + mostShown ? `?text=${ encodeURIComponent( text ) }&skip=${ skip + mostShown }` : null } />
		</>
	);
};

const Row = ( { one, mock }: { one: Subscriber; mock: Visit[ 'mock' ] } ) => {
	const company = mock.engine.state();
	const { subscriberId, email, phone, tags, status, createdAt } = one;
	const revenue = email === null ? null : revenueOfPerson( company, email ).main;
	const lists = activeListsOf( one ).map( ( listId ) => company.audience.lists.get( listId )?.name ?? listId );
	return (
		<li id={ subscriberId }>
			<span className="grow">
				<a href={ `/dashboard/subscribers/${ subscriberId }` }>{ email ?? phone ?? subscriberId }</a>{ ' ' }
				<Badge tone={ subscriberTones[ status ] }>{ status }</Badge>
				<span className="sub">{ [ nameOf( one ), ...tags, ...lists ].filter( Boolean ).join( ' · ' ) }</span>
			</span>
			{ revenue && (
				<span className="quiet">
					{ revenue.totalSpent } { revenue.currency } in{ ' ' }
					{ revenue.ordersCount === 1 ? '1 order' : `${ revenue.ordersCount } orders` }
				</span>
			) }
			<Ago at={ createdAt } now={ mock.clock.now() } />
			<Raw
				mock={ mock }
				json={ { ...one, attributes: attributesOf( company, one ) } }
				curl={ `curl -sS '${ mock.baseUrl() }/api/v1/subscribers/${ encodeURIComponent( email ?? subscriberId ) }' -H "authorization: Bearer $SEQUENZY_API_KEY"` }
			/>
		</li>
	);
};

export const nameOf = ( { firstName, lastName }: Subscriber ): string => [ firstName, lastName ].filter( Boolean ).join( ' ' );

const haystackOf = ( one: Subscriber ): string =>
	[ one.email, one.phone, nameOf( one ), ...one.tags, one.subscriberId ].join( ' ' ).toLowerCase();
