import type { RecordedFact } from '../domain/facts.ts';
import { explained, subjectOf } from '../api/why.ts';
import { dashboard } from './layout.tsx';
import { olderThan } from './older.ts';
import { Badge, Empty, Older, Raw, words } from './parts.tsx';
import { Ago } from './time.tsx';
import type { Shown, Visit } from './visit.ts';

const mostShown = 100;

export const activityPage = ( { mock, query }: Visit ): Shown => {
	const text = ( query.get( 'text' ) ?? '' ).trim();
	const before = Number( query.get( 'before' ) ) || undefined;
	const facts = mock.log.find( { companyId: mock.companyId, before, holding: text === '' ? [] : [ text ], limit: mostShown } );
	return dashboard(
		mock,
		{
			section: 'activity',
			title: 'Activity',
			intro: 'Everything that happened and everything that did not, newest first. State is nothing but these facts.',
			live: before === undefined,
		},
		<>
			<form className="inline" method="get" role="search">
				<label htmlFor="text">Find</label>
				<input id="text" name="text" type="search" value={ text } placeholder="an address, an id, a word" />
				<button className="small">Find</button>
			</form>
			{ facts.length === 0 ? (
				<Empty title={ text === '' ? 'Nothing has happened yet' : `Nothing holds “${ text }”` }>
					{ text === '' ? 'Connect a store, or sow the demo under Snapshots.' : 'The case counts. Try a part of the word.' }
				</Empty>
			) : (
				<ul className="panel rows">
					{ facts.map( ( recorded ) => (
						<Row key={ recorded.seq } recorded={ recorded } mock={ mock } />
					) ) }
				</ul>
			) }
			<Older href={ facts.length < mostShown ? null : olderThan( query, facts.at( -1 )?.seq ?? 0 ) } />
		</>
	);
};

const Row = ( { recorded, mock }: { recorded: RecordedFact; mock: Visit[ 'mock' ] } ) => {
	const { seq, at, fact } = recorded;
	const company = mock.engine.state();
	const subject = subjectOf( company, fact );
	const why = explained( company, recorded );
	return (
		<li id={ `fact-${ seq }` }>
			<span className="grow">
				<b>{ words( fact.type ) }</b> { why && <Badge tone="off">{ why.reason }</Badge> }
				<span className="sub">{ [ why?.sentence, subject.email, subject.about ].filter( Boolean ).join( ' · ' ) }</span>
			</span>
			<Ago at={ at } now={ mock.clock.now() } />
			<Raw mock={ mock } json={ recorded } path={ `/_mock/facts?before=${ seq + 1 }&limit=1` } />
		</li>
	);
};
