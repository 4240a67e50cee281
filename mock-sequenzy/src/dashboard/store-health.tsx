import type { Integration } from '../domain/connection/state.ts';
import type { Instant } from '../domain/instant.ts';
import { currentRun, isRunning, type SyncRun } from '../domain/sync-runs/state.ts';
import { syncStatusOf } from '../domain/sync-runs/status.ts';
import { commerceReasons } from '../domain/why-commerce.ts';
import { Badge, Fact, type Tone } from './parts.tsx';
import { Ago } from './time.tsx';
import type { Visit } from './visit.ts';

export const Health = ( { integration: { health }, now }: { integration: Integration; now: Instant } ) => {
	if ( ! health ) {
		return <p className="why">The store has not reported its health yet; it does so every minute.</p>;
	}
	const { outboxReady, oldestReadySeconds, dead, lastWorkerRunAt, cron, breaker } = health;
	return (
		<dl className="facts">
			<Fact term="Waiting to be sent">
				{ outboxReady }
				{ outboxReady > 0 && <span className="quiet"> the oldest for { oldestReadySeconds } s</span> }
			</Fact>
			<Fact term="Cannot be sent">{ dead > 0 ? <Badge tone="bad">{ dead }</Badge> : 0 }</Fact>
			<Fact term="Last run of the sender">
				<Ago at={ lastWorkerRunAt } now={ now } />
			</Fact>
			<Fact term="Scheduler">{ cron }</Fact>
			<Fact term="Breaker">{ breaker }</Fact>
		</dl>
	);
};

const syncLabels = {
	queued: [ 'wait', 'Sync asked for; the store begins with its next call' ],
	running: [ 'wait', 'Syncing' ],
	completed: [ 'good', 'Synced' ],
	failed: [ 'bad', 'Sync failed' ],
} as const satisfies Record< string, readonly [ Tone, string ] >;

export const Sync = ( { integration, mock }: { integration: Integration; mock: Visit[ 'mock' ] } ) => {
	const company = mock.engine.state();
	const now = mock.clock.now();
	const status = syncStatusOf( company, integration, now );
	const run = currentRun( company.syncRuns, integration.id );
	if ( status === null ) {
		return <p className="why">Not synced yet.</p>;
	}
	const [ tone, label ] = syncLabels[ status ];
	return (
		<div className="why">
			<p>
				<Badge tone={ tone }>{ label }</Badge>{ ' ' }
				{ status === 'completed' && (
					<>
						<Ago at={ run?.finishedAt ?? integration.lastSyncAt } now={ now } />
						{ run && ` · ${ run.state }` }
					</>
				) }
				{ run?.endedBecause && ` ${ commerceReasons.SyncRunEnded[ run.endedBecause ].sentence }` }
				{ run && run.rejectedCount > 0 && ` ${ run.rejectedCount } could not be taken.` }
			</p>
			{ run && isRunning( run ) && <Progress run={ run } /> }
		</div>
	);
};

const Progress = ( { run }: { run: SyncRun } ) => (
	<ul className="bars">
		{ ( [ 'products', 'customers', 'orders' ] as const ).map( ( resource ) => (
			<li key={ resource }>
				<label htmlFor={ `${ run.runId }-${ resource }` }>
					{ resource }: { run.received[ resource ] } of { run.totals[ resource ] }
				</label>
				<progress
					id={ `${ run.runId }-${ resource }` }
					value={ run.received[ resource ] }
					max={ Math.max( 1, run.totals[ resource ] ) }
				/>
			</li>
		) ) }
	</ul>
);
