import { inFull, seenIn } from '../../api/lab/journal.ts';
import { masked } from '../../api/mask.ts';
import type { Mock } from '../../api/mock.ts';
import type { JournalEntry } from '../../journal.ts';
import { dashboard } from '../layout.tsx';
import { Badge, Code, Empty, Fact, Panel, words, type Tone } from '../parts.tsx';
import { exactly } from '../time.tsx';
import type { Shown, Visit } from '../visit.ts';

/** The call, when it is this company's to see. */
export const entryIn = ( { journal, companyId }: Mock, id: string | undefined ): JournalEntry | undefined =>
	journal.entries().find( ( entry ) => String( entry.id ) === id && seenIn( companyId )( entry ) );

export const toneOf = ( status: number ): Tone => {
	if ( status < 300 ) {
		return 'good';
	}
	return status < 400 ? 'off' : 'bad';
};

export const entryPage = ( { mock, params }: Visit ): Shown => {
	const entry = entryIn( mock, params.id );
	if ( ! entry ) {
		return dashboard(
			mock,
			{ section: 'journal', title: 'Journal', status: 404 },
			<Empty title="This call is not in the journal">
				It may have gone with a reset, or the journal was full. <a href="/dashboard/lab/journal">All calls</a>
			</Empty>
		);
	}
	const { at, kind, fault, companyId, facts } = entry;
	return dashboard(
		mock,
		{
			section: 'journal',
			title: entry.method === null ? 'The clock' : `${ entry.method } ${ masked( entry.path ?? '' ).split( '?' )[ 0 ] }`,
		},
		<div className="stack">
			<p className="crumbs">
				<a href="/dashboard/lab/journal">← All calls</a>
			</p>
			<Panel
				title={ entry.operationId ?? 'What fell due' }
				aside={ entry.status !== null && <Badge tone={ toneOf( entry.status ) }>{ entry.status }</Badge> }
			>
				<dl className="facts">
					<Fact term="At">{ exactly( at ) }</Fact>
					<Fact term="Kind">{ kind }</Fact>
					<Fact term="Company">{ companyId || 'not known' }</Fact>
					<Fact term="Fault">{ fault ?? 'none' }</Fact>
				</dl>
			</Panel>
			<Panel title="Facts it left behind" aside={ <span className="quiet">{ facts.length }</span> }>
				{ facts.length === 0 ? (
					<p className="pad quiet">None: nothing changed.</p>
				) : (
					<ol className="rows">
						{ facts.map( ( { seq, type, reason } ) => (
							<li key={ seq }>
								<span className="grow">
									<a href={ `/dashboard/activity?before=${ seq + 1 }#fact-${ seq }` }>{ words( type ) }</a>
								</span>
								{ reason && <Badge tone="off">{ reason }</Badge> }
								<span className="quiet">{ seq }</span>
							</li>
						) ) }
					</ol>
				) }
			</Panel>
			<Panel title="The call and its answer">
				<Full entry={ entry } baseUrl={ mock.baseUrl() } />
			</Panel>
		</div>
	);
};

export const Full = ( { entry, baseUrl }: { entry: JournalEntry; baseUrl: string } ) => {
	const { request, answer, curl, ...brief } = inFull( entry, baseUrl );
	return (
		<>
			{ curl && <Code label="curl" text={ curl } /> }
			{ request && <Code label="Request" text={ `${ lines( request.headers ) }\n\n${ pretty( request.body ) }`.trim() } /> }
			{ answer && <Code label="Answer" text={ `${ lines( answer.headers ) }\n\n${ pretty( answer.body ) }`.trim() } /> }
			<Code label="Entry" text={ JSON.stringify( brief, null, 2 ) } />
		</>
	);
};

const lines = ( headers: Record< string, string > ): string =>
	Object.entries( headers )
		.map( ( [ name, value ] ) => `${ name }: ${ value }` )
		.join( '\n' );

const pretty = ( body: string ): string => {
	try {
		return JSON.stringify( JSON.parse( body ), null, 2 );
	} catch {
		return body.length > 20_000 ? `${ body.slice( 0, 20_000 ) }\n…` : body;
	}
};
