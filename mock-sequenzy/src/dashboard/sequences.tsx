import { effectiveStatusOf, type EffectiveStatus, type Sequence } from '../domain/sequences/sequence.ts';
import { sequenceReasons } from '../domain/sequences/reasons.ts';
import type { Enrollment } from '../domain/sequences/enrollment.ts';
import { dashboard } from './layout.tsx';
import { Badge, Empty, Fact, Older, Panel, Raw, type Tone } from './parts.tsx';
import { modeOf, stepOf, stopOf, triggerOf, waitOf } from './sequence-words.ts';
import { Ago, Ahead } from './time.tsx';
import type { Shown, Visit } from './visit.ts';

const mostShown = 100;

const tones: Record< EffectiveStatus, Tone > = { live: 'good', draft: 'off', enrollment_paused: 'wait', paused: 'wait', archived: 'off' };
export const runTones: Record< Enrollment[ 'state' ], Tone > = { waiting: 'wait', finished: 'good', stopped: 'off' };

export const sequencesPage = ( { mock }: Visit ): Shown => {
	const { sequences, enrollments } = mock.engine.state().sequences;
	const counts = new Map< string, Record< Enrollment[ 'state' ], number > >();
	for ( const { sequenceId, state } of enrollments.values() ) {
		const count = counts.get( sequenceId ) ?? { waiting: 0, finished: 0, stopped: 0 };
		count[ state ] += 1;
		counts.set( sequenceId, count );
	}
	return dashboard(
		mock,
		{
			section: 'sequences',
			title: 'Sequences',
			intro: 'What starts when an event comes, what it sends, and what stops it.',
			live: true,
		},
		sequences.size === 0 ? (
			<Empty title="No sequence">
				An event starts nothing without one. Create a sequence over the public API, or begin again with a seed under{ ' ' }
				<a href="/dashboard/lab/snapshots">Snapshots</a>.
			</Empty>
		) : (
			<ul className="panel rows">
				{ [ ...sequences.values() ].map( ( sequence ) => {
					const { waiting = 0, finished = 0, stopped = 0 } = counts.get( sequence.sequenceId ) ?? {};
					return (
						<li key={ sequence.sequenceId } id={ sequence.sequenceId }>
							<span className="grow">
								<a href={ `/dashboard/sequences/${ sequence.sequenceId }` }>{ sequence.name }</a>{ ' ' }
								<Status sequence={ sequence } />
								<span className="sub">{ triggerOf( sequence.trigger ) }</span>
							</span>
							<span className="quiet">
								{ waiting } waiting · { finished } finished · { stopped } stopped
							</span>
							<Raw mock={ mock } json={ sequence } curl={ curlOf( mock.baseUrl(), sequence ) } />
						</li>
					);
				} ) }
			</ul>
		)
	);
};

export const sequencePage = ( { mock, params, query }: Visit ): Shown => {
	const company = mock.engine.state();
	const sequence = company.sequences.sequences.get( params.id ?? '' );
	if ( ! sequence ) {
		return dashboard(
			mock,
			{ section: 'sequences', title: 'Sequence', status: 404 },
			<Empty title="This sequence is not here">
				It may have been deleted, or gone with a reset. <a href="/dashboard/sequences">All sequences</a>
			</Empty>
		);
	}
	const skip = Math.max( 0, Number( query.get( 'skip' ) ) || 0 );
	const runs = [ ...company.sequences.enrollments.values() ].filter( ( { sequenceId } ) => sequenceId === sequence.sequenceId ).reverse();
	const { trigger, enrollmentMode, enrollmentFieldPath, stopCondition, endsWhenSuperseded, steps } = sequence;
	return dashboard(
		mock,
		{ section: 'sequences', title: sequence.name, intro: sequence.description ?? '', live: skip === 0 },
		<>
			<p className="crumbs">
				<a href="/dashboard/sequences">← All sequences</a>
			</p>
			<div className="stack">
				<Panel title="How it works" aside={ <Status sequence={ sequence } /> }>
					<dl className="facts wide">
						<Fact term="Starts">{ triggerOf( trigger ) }</Fact>
						<Fact term="Again for the same person">{ modeOf( enrollmentMode, enrollmentFieldPath ) }</Fact>
						<Fact term="Stops">{ stopOf( stopCondition ) }</Fact>
						<Fact term="Sold out or bought meanwhile">{ endsWhenSuperseded ? 'ends the run' : 'changes nothing' }</Fact>
					</dl>
					<ol className="rows">
						{ steps.map( ( step ) => (
							<li key={ step.nodeId }>
								<span className="grow">{ stepOf( step ) }</span>
								<span className="quiet">{ waitOf( step.wait ) }</span>
							</li>
						) ) }
					</ol>
					<Raw mock={ mock } json={ sequence } curl={ curlOf( mock.baseUrl(), sequence ) } />
				</Panel>
				<Panel title="Enrollments" aside={ <span className="quiet">{ runs.length }</span> }>
					{ runs.length === 0 ? (
						<p className="pad quiet">
							Nobody has entered.{ ' ' }
							<a href={ `/dashboard/lab/why?text=${ encodeURIComponent( sequence.name ) }` }>Who was refused?</a>
						</p>
					) : (
						<ul className="rows">
							{ runs.slice( skip, skip + mostShown ).map( ( run ) => (
								<Run key={ run.enrollmentId } run={ run } mock={ mock } />
							) ) }
						</ul>
					) }
				</Panel>
			</div>
			<Older href={ runs.length > skip + mostShown ? `?skip=${ skip + mostShown }` : null } />
		</>
	);
};

const Run = ( { run, mock }: { run: Enrollment; mock: Visit[ 'mock' ] } ) => {
	const { enrollmentId, subscriberId, email, state, stopReason, eventId, dueAt, updatedAt } = run;
	return (
		<li id={ enrollmentId }>
			<span className="grow">
				<a href={ `/dashboard/subscribers/${ subscriberId }` }>{ email ?? subscriberId }</a>{ ' ' }
				<Badge tone={ runTones[ state ] }>{ state }</Badge>
				{ stopReason && <span className="sub">{ sequenceReasons[ stopReason ].sentence }</span> }
			</span>
			{ eventId && <a href={ `/dashboard/events?open=${ eventId }#${ eventId }` }>its event</a> }
			{ state === 'waiting' ? <Ahead at={ dueAt } now={ mock.clock.now() } /> : <Ago at={ updatedAt } now={ mock.clock.now() } /> }
			<Raw mock={ mock } json={ run } path={ `/_mock/facts?text=${ encodeURIComponent( enrollmentId ) }` } />
		</li>
	);
};

const Status = ( { sequence }: { sequence: Sequence } ) => {
	const status = effectiveStatusOf( sequence );
	return <Badge tone={ tones[ status ] }>{ status.replace( '_', ' ' ) }</Badge>;
};

const curlOf = ( baseUrl: string, { sequenceId }: Sequence ): string =>
	`curl -sS '${ baseUrl }/api/v1/sequences/${ sequenceId }' -H "authorization: Bearer $SEQUENZY_API_KEY"`;
