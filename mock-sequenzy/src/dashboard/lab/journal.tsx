import { filterOf, seenIn } from '../../api/lab/journal.ts';
import { masked } from '../../api/mask.ts';
import type { JournalEntry } from '../../journal.ts';
import { dashboard } from '../layout.tsx';
import { olderThan } from '../older.ts';
import { Badge, Empty, Older, words } from '../parts.tsx';
import { Ago } from '../time.tsx';
import type { Shown, Visit } from '../visit.ts';
import { toneOf } from './journal-entry.tsx';

const mostShown = 100;

const kinds = [
	[ '', 'Everything' ],
	[ 'request', 'Calls of the API' ],
	[ 'late', 'Calls that arrived late' ],
	[ 'page', 'Forms of this dashboard' ],
	[ 'lab', 'Calls of the lab' ],
	[ 'clock', 'What fell due by itself' ],
] as const;

export const journalPage = ( { mock, query }: Visit ): Shown => {
	const before = Number( query.get( 'before' ) ) || Infinity;
	const entries = mock.journal
		.entries()
		.filter( seenIn( mock.companyId ) )
		.filter( filterOf( query ) )
		.filter( ( { id } ) => id < before )
		.slice( -mostShown )
		.reverse();
	const isSearch = [ 'text', 'status', 'kind', 'reason' ].some( ( name ) => query.get( name ) );
	return dashboard(
		mock,
		{
			section: 'journal',
			title: 'Journal',
			intro: 'Every call with its answer and the facts it left behind, newest first.',
			live: before === Infinity,
		},
		<>
			<form className="inline" method="get" role="search" hx-morph-skip="">
				<span className="pair">
					<label htmlFor="text">Find</label>
					<input
						id="text"
						name="text"
						type="search"
						value={ query.get( 'text' ) ?? '' }
						placeholder="an address, an id, a path"
					/>
				</span>
				<span className="pair">
					<label htmlFor="kind">Kind</label>
					<select id="kind" name="kind">
						{ kinds.map( ( [ value, label ] ) => (
							<option key={ value } value={ value } selected={ value === ( query.get( 'kind' ) ?? '' ) }>
								{ label }
							</option>
						) ) }
					</select>
				</span>
				<span className="pair">
					<label htmlFor="status">Status</label>
					<input id="status" name="status" size={ 5 } value={ query.get( 'status' ) ?? '' } placeholder="4xx" />
				</span>
				<button className="small">Find</button>
				<a className="button small" href="/dashboard/lab/journal/file">
					Download for a replay
				</a>
			</form>
			{ entries.length === 0 ? (
				<Empty title={ isSearch ? 'No call fits' : 'Nobody has called yet' }>
					{ isSearch ? <a href="/dashboard/lab/journal">Show all calls</a> : 'The first call of a store appears here at once.' }
				</Empty>
			) : (
				<ul className="panel rows">
					{ entries.map( ( entry ) => (
						<Row key={ entry.id } entry={ entry } now={ mock.clock.now() } />
					) ) }
				</ul>
			) }
			<Older href={ entries.length < mostShown ? null : olderThan( query, entries.at( -1 )?.id ?? 0 ) } />
		</>
	);
};

const Row = ( { entry, now }: { entry: JournalEntry; now: string } ) => {
	const { id, at, kind, method, path, status, code, fault, facts } = entry;
	return (
		<li id={ `entry-${ id }` }>
			<span className="grow">
				<a href={ `/dashboard/lab/journal/${ id }` }>
					{ method === null ? 'The clock' : <b>{ method }</b> } { path === null ? '' : masked( path ) }
				</a>{ ' ' }
				{ status !== null && <Badge tone={ toneOf( status ) }>{ status }</Badge> } { code && <Badge tone="bad">{ code }</Badge> }{ ' ' }
				{ fault && <Badge tone="bad">fault: { fault }</Badge> } { kind === 'late' && <Badge tone="wait">arrived late</Badge> }
				<span className="sub">{ summaryOf( facts ) }</span>
			</span>
			<Ago at={ at } now={ now } />
			<details className="raw" hx-get={ `/dashboard/lab/journal/${ id }/part` } hx-trigger="toggle once" hx-target="find .body">
				<summary>JSON and curl</summary>
				<div className="body" hx-morph-skip-children="">
					<p className="quiet pad">Loading …</p>
				</div>
			</details>
		</li>
	);
};

const summaryOf = ( facts: JournalEntry[ 'facts' ] ): string => {
	const shown = facts
		.slice( 0, 4 )
		.map( ( { type, reason } ) => ( reason === null ? words( type ) : `${ words( type ) } (${ reason })` ) );
	return facts.length === 0
		? 'Left no facts.'
		: [ ...shown, ...( facts.length > 4 ? [ `${ facts.length - 4 } more` ] : [] ) ].join( ', ' );
};
