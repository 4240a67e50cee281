import type { Integration } from '../domain/connection/state.ts';
import type { Instant } from '../domain/instant.ts';
import { dashboard } from './layout.tsx';
import { Badge, Empty } from './parts.tsx';
import type { Shown, Visit } from './visit.ts';
import { Ago } from './time.tsx';

export const integrationsPage = ( { mock }: Visit ): Shown => {
	const { workspace, catalogue } = mock.engine.state();
	const integrations = [ ...workspace.connections.integrations.values() ]
		.filter( ( { companyId } ) => companyId === mock.companyId )
		.reverse();
	const countOf = ( id: string ) => [ ...catalogue.products.values() ].filter( ( { integrationId } ) => integrationId === id ).length;
	return dashboard(
		mock,
		{ section: 'integrations', title: 'Integrations', intro: 'Stores that send their catalogue and their sign-ups here.', live: true },
		integrations.length === 0 ? (
			<Empty title="No store is connected">
				In WordPress, open <b>WooCommerce → Sequenzy</b> and click <b>Connect to Sequenzy</b>. The store appears here once it is
				approved and confirmed.
			</Empty>
		) : (
			<div className="stack">
				{ integrations.map( ( integration ) => (
					<Store
						key={ integration.id }
						integration={ integration }
						products={ countOf( integration.id ) }
						now={ mock.clock.now() }
					/>
				) ) }
			</div>
		)
	);
};

export const disconnectOnPage = ( { mock, params }: Visit ): Shown => {
	mock.engine.execute( { type: 'EndConnection', integrationId: params.id ?? '', reason: 'dashboard' } );
	return { location: '/dashboard/integrations' };
};

const labels = {
	active: [ 'good', 'Connected' ],
	pending_confirm: [ 'wait', 'Waits for confirmation in WordPress' ],
	disconnected: [ 'off', 'Disconnected' ],
} as const;

const Store = ( { integration, products, now }: { integration: Integration; products: number; now: Instant } ) => {
	const { id, siteName, storeUrl, state, versions, health, connectedAt, disconnectedAt, lastSeenAt } = integration;
	const [ tone, label ] = labels[ state ];
	return (
		<section className="panel" id={ id }>
			<div className="panel-head">
				<div>
					<h2>{ siteName || 'WooCommerce store' }</h2>
					<a href={ storeUrl } className="quiet">
						{ storeUrl }
					</a>
				</div>
				<Badge tone={ tone }>{ label }</Badge>
			</div>
			<dl className="facts">
				<Fact term="Last seen">
					<Ago at={ lastSeenAt } now={ now } />
				</Fact>
				<Fact term={ state === 'disconnected' ? 'Disconnected' : 'Connected' }>
					<Ago at={ state === 'disconnected' ? disconnectedAt : connectedAt } now={ now } />
				</Fact>
				<Fact term="Products">{ products }</Fact>
				<Fact term="Waiting to be sent">{ health ? health.outboxReady : <span className="quiet">no report yet</span> }</Fact>
				<Fact term="Cannot be sent">{ health ? health.dead : <span className="quiet">no report yet</span> }</Fact>
				<Fact term="Scheduler">{ health ? health.cron : <span className="quiet">no report yet</span> }</Fact>
			</dl>
			<div className="panel-foot">
				<span className="quiet">
					WooCommerce { versions.woocommerce } · WordPress { versions.wordpress } · PHP { versions.php } · plugin{ ' ' }
					{ versions.plugin }
				</span>
				{ state !== 'disconnected' && (
					<form method="post" action={ `/dashboard/integrations/${ id }/disconnect` }>
						<button className="small">Disconnect</button>
					</form>
				) }
			</div>
		</section>
	);
};

const Fact = ( { term, children }: { term: string; children: preact.ComponentChildren } ) => (
	<div>
		<dt>{ term }</dt>
		<dd>{ children }</dd>
	</div>
);
