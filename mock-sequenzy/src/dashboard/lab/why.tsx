import { explain, type Explained } from '../../api/why.ts';
import { dashboard } from '../layout.tsx';
import { olderThan } from '../older.ts';
import { Badge, Empty, Older, Raw, words } from '../parts.tsx';
import { Ago } from '../time.tsx';
import type { Shown, Visit } from '../visit.ts';

const mostShown = 50;

export const whyPage = ( { mock, query }: Visit ): Shown => {
	const text = ( query.get( 'text' ) ?? '' ).trim();
	const before = Number( query.get( 'before' ) ) || undefined;
	const found = explain( mock, { text, before, limit: mostShown } );
	return dashboard(
		mock,
		{
			section: 'why',
			title: 'Why not?',
			intro: 'Each refusal and each thing that did not happen, with its reason and what would have to be different.',
			live: before === undefined,
		},
		<>
			<form className="inline" method="get" role="search">
				<label htmlFor="text">About</label>
				<input id="text" name="text" type="search" value={ text } placeholder="an address, a product, a reason" />
				<button className="small">Ask</button>
			</form>
			{ found.length === 0 ? (
				<Empty title={ text === '' ? 'Nothing was refused' : `Nothing was refused or left out about “${ text }”` }>
					{ text === '' ? (
						'Whatever is turned away, skipped or stopped appears here.'
					) : (
						<>
							Perhaps it is still to come: look at <a href="/dashboard/lab/clock">what falls due</a>. Perhaps it never
							arrived: the <a href={ `/dashboard/lab/journal?text=${ encodeURIComponent( text ) }` }>journal</a> shows every
							call.
						</>
					) }
				</Empty>
			) : (
				<ul className="panel rows">
					{ found.map( ( one ) => (
						<Row key={ one.seq } one={ one } mock={ mock } />
					) ) }
				</ul>
			) }
			<Older href={ found.length < mostShown ? null : olderThan( query, found.at( -1 )?.seq ?? 0 ) } />
		</>
	);
};

const Row = ( { one, mock }: { one: Explained; mock: Visit[ 'mock' ] } ) => {
	const { seq, at, type, email, about, reason, sentence, remedy } = one;
	return (
		<li id={ `why-${ seq }` }>
			<span className="grow">
				<Badge tone="off">{ reason }</Badge> <b>{ sentence }</b>
				<span className="sub">{ remedy }</span>
				<span className="sub">{ [ words( type ), email, about ].filter( Boolean ).join( ' · ' ) }</span>
			</span>
			<Ago at={ at } now={ mock.clock.now() } />
			<Raw mock={ mock } json={ one } path={ `/_mock/why?text=${ encodeURIComponent( email ?? reason ) }` } />
		</li>
	);
};
