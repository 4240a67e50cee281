import { activeListsOf, type ConsentRecord, type Subscriber } from '../domain/audience/state.ts';
import type { Company } from '../domain/company.ts';
import { attributesOf } from '../domain/contact-of.ts';
import { revenueOfPerson } from '../domain/revenue-attributes.ts';
import { Badge, Fact, Panel, Raw } from './parts.tsx';
import { subscriberTones } from './subscribers.tsx';
import { exactly } from './time.tsx';
import type { Visit } from './visit.ts';

export const About = ( { company, subscriber, mock }: { company: Company; subscriber: Subscriber; mock: Visit[ 'mock' ] } ) => {
	const { email, status, consent, optIn, tags, source } = subscriber;
	const revenue = email === null ? null : revenueOfPerson( company, email );
	const lists = activeListsOf( subscriber ).map( ( listId ) => company.audience.lists.get( listId )?.name ?? listId );
	return (
		<Panel title="Profile" aside={ <Badge tone={ subscriberTones[ status ] }>{ status }</Badge> }>
			<dl className="facts">
				<Fact term="ordersCount">{ revenue?.main?.ordersCount ?? <None /> }</Fact>
				<Fact term="totalSpent">{ revenue?.main?.totalSpent ?? <None /> }</Fact>
				<Fact term="ltv">{ revenue?.main?.ltv ?? <None /> }</Fact>
				<Fact term="aov">{ revenue?.main?.aov ?? <None /> }</Fact>
				{ revenue?.main && <Fact term="Currency">{ revenue.main.currency }</Fact> }
				{ revenue?.others.map( ( other ) => (
					<Fact key={ other.currency } term={ `Also in ${ other.currency }` }>
						{ other.totalSpent }
					</Fact>
				) ) }
				<Fact term="Consent">{ consent ? consent.status : 'nobody asked' }</Fact>
				<Fact term="Opt-in">{ optIn }</Fact>
				<Fact term="Came as">{ source.replace( /_/g, ' ' ) }</Fact>
				<Fact term="Tags">{ tags.join( ', ' ) || <None /> }</Fact>
				<Fact term="Lists">{ lists.join( ', ' ) || <None /> }</Fact>
			</dl>
			{ consent && <Wish consent={ consent } /> }
			<div className="panel-foot">
				<a href={ `/dashboard/lab/why?text=${ encodeURIComponent( email ?? subscriber.subscriberId ) }` }>
					Why did something not happen?
				</a>
				<a href={ `/dashboard/activity?text=${ encodeURIComponent( email ?? subscriber.subscriberId ) }` }>
					Activity of this person
				</a>
			</div>
			<Raw
				mock={ mock }
				json={ { ...subscriber, attributes: attributesOf( company, subscriber ) } }
				curl={ `curl -sS '${ mock.baseUrl() }/api/v1/subscribers/${ encodeURIComponent( email ?? subscriber.subscriberId ) }' -H "authorization: Bearer $SEQUENZY_API_KEY"` }
			/>
		</Panel>
	);
};

/** What was shown, and when and where it was answered. */
const Wish = ( { consent: { status, text, version, at, source } }: { consent: ConsentRecord } ) => (
	<p className="why">
		{ status === 'granted' ? 'Agreed to mails' : 'Refused mails' }: { source }, { exactly( at ) }
		{ version && `, text ${ version }` }
		{ text && `: “${ text }”` }
	</p>
);

const None = () => <span className="quiet">none</span>;
