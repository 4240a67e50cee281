import { askStore } from '../api/handlers/commands.ts';
import { presenceOf, type Integration } from '../domain/connection/state.ts';
import { storeCounts } from '../domain/sync-runs/holdings.ts';
import { commerceReasons } from '../domain/why-commerce.ts';
import { dashboard } from './layout.tsx';
import { Action, Badge, Fact, Raw } from './parts.tsx';
import { Health, Sync } from './store-health.tsx';
import { Ago } from './time.tsx';
import { isManaging, type Seen, type Shown, type Visit } from './visit.ts';

const place = '/dashboard/integrations';

export const integrationsPage = ( { mock, query }: Visit ): Shown => {
	const integrations = [ ...mock.engine.workspace().connections.integrations.values() ]
		.filter( ( { companyId } ) => companyId === mock.companyId )
		.reverse();
	const isConnected = integrations.some( ( { state } ) => state !== 'disconnected' );
	return dashboard(
		mock,
		{
			section: 'integrations',
			title: 'Integrations',
			intro: 'Stores that send their catalogue, customers and orders here.',
			live: true,
		},
		<div className="stack">
			{ query.has( 'refused' ) && (
				<p className="notice" role="alert">
					{ refusals[ query.get( 'refused' ) as keyof typeof refusals ]?.sentence ?? 'That was not possible.' }
				</p>
			) }
			{ ! isConnected && (
				<section className="panel">
					<div className="panel-head">
						<div>
							<h2>WooCommerce</h2>
							<p className="quiet">Products, customers, orders, carts and back-in-stock requests. Not connected.</p>
						</div>
						<a className="button" href={ `${ place }/woocommerce/install` }>
							Install Plugin
						</a>
					</div>
				</section>
			) }
			{ integrations.map( ( integration ) => (
				<Store key={ integration.id } integration={ integration } mock={ mock } />
			) ) }
		</div>
	);
};

const refusals = commerceReasons.CommandRefused;

export const disconnectOnPage = ( { mock, params }: Visit ): Shown => {
	const id = ownIntegration( mock, params.id );
	if ( id !== null ) {
		mock.engine.execute( { type: 'EndConnection', integrationId: id, reason: 'dashboard' } );
	}
	return { location: place };
};

export const syncOnPage = ( { mock, params }: Visit ): Shown => {
	const id = ownIntegration( mock, params.id );
	if ( id === null ) {
		return { location: place };
	}
	const outcome = askStore( mock, id, 'sync_store' );
	return { location: outcome.status === 'refused' ? `${ place }?refused=${ outcome.reason }` : `${ place }#${ id }` };
};

export const setStockRulesOnPage = ( { mock, params, form }: Visit ): Shown => {
	const integrationId = ownIntegration( mock, params.id );
	if ( integrationId === null ) {
		return { location: place };
	}
	mock.engine.execute( { type: 'SetStockRules', integrationId, backorderCounts: form.has( 'backorderCounts' ) } );
	return { location: `${ place }#${ integrationId }` };
};

/** The id, when the store is one of this company's. */
const ownIntegration = ( { engine, companyId }: Seen, id = '' ): string | null =>
	engine.workspace().connections.integrations.get( id )?.companyId === companyId ? id : null;

const labels = {
	active: [ 'good', 'Connected' ],
	pending_confirm: [ 'wait', 'Waits for confirmation in WordPress' ],
	disconnected: [ 'off', 'Disconnected' ],
} as const;

const presences = {
	seen: null,
	delayed: [ 'wait', 'Not heard of for over five minutes' ],
	lost: [ 'bad', 'Not heard of for over an hour' ],
} as const;

const Store = ( { integration, mock }: { integration: Integration; mock: Visit[ 'mock' ] } ) => {
	const { id, siteName, storeUrl, adminUrl, state, proven, versions, connectedAt, disconnectedAt, lastSeenAt } = integration;
	const company = mock.engine.state();
	const manages = isManaging( mock );
	const now = mock.clock.now();
	const presence = presenceOf( integration, now );
	const quiet = presence && presences[ presence ];
	const [ tone, label ] = labels[ state ];
	const { products, variations, customers, guestBuyers, orders } = storeCounts( company, id );
	return (
		<section className="panel" id={ id }>
			<div className="panel-head">
				<div>
					<h2>{ siteName || 'WooCommerce store' }</h2>
					<a href={ storeUrl } className="quiet">
						{ storeUrl }
					</a>
				</div>
				<div className="badges">
					{ quiet && <Badge tone={ quiet[ 0 ] }>{ quiet[ 1 ] }</Badge> }
					{ ! proven && <Badge tone="wait">Address not proven</Badge> }
					<Badge tone={ tone }>{ label }</Badge>
				</div>
			</div>
			<dl className="facts">
				<Fact term="Last seen">
					<Ago at={ lastSeenAt } now={ now } />
				</Fact>
				<Fact term={ state === 'disconnected' ? 'Disconnected' : 'Connected' }>
					<Ago at={ state === 'disconnected' ? disconnectedAt : connectedAt } now={ now } />
				</Fact>
				<Fact term="Products">
					{ products }
					{ variations > 0 && <span className="quiet"> and { variations } variations</span> }
				</Fact>
				<Fact term="Customers">{ customers }</Fact>
				<Fact term="Guest buyers">{ guestBuyers }</Fact>
				<Fact term="Orders">{ orders }</Fact>
			</dl>
			<Health integration={ integration } now={ now } />
			<Sync integration={ integration } mock={ mock } />
			<div className="panel-foot">
				<span className="quiet">
					WooCommerce { versions.woocommerce } · WordPress { versions.wordpress } · PHP { versions.php } · plugin{ ' ' }
					{ versions.plugin }
				</span>
				<div className="buttons wrap">
					{ ! manages && <span className="quiet">Syncing and disconnecting takes an owner or an admin.</span> }
					{ manages && state === 'active' && (
						<Action to={ `${ place }/${ id }/sync` } label="Sync Store" about={ siteName } tone="primary" />
					) }
					<a className="button small" href={ screenOf( adminUrl ) }>
						Reconnect<span className="hidden"> { siteName }</span>
					</a>
					{ manages && state !== 'disconnected' && (
						<Action to={ `${ place }/${ id }/disconnect` } label="Disconnect" about={ siteName } />
					) }
				</div>
			</div>
			{ manages && <WebhooksAndStock mock={ mock } id={ id } /> }
			<Raw mock={ mock } json={ integration } path="/_mock/state" />
		</section>
	);
};

/** The secret opens the store's door, so members do not see it. */
const WebhooksAndStock = ( { mock, id }: { mock: Seen; id: string } ) => (
	<details className="raw">
		<summary>Webhooks and stock rules</summary>
		<dl className="facts wide">
			<Fact term="Delivery URL for WooCommerce’s own webhooks">
				<code>{ `${ mock.baseUrl() }/api/woocommerce/webhooks/${ id }` }</code>
			</Fact>
			<Fact term="Their secret">
				<code>{ mock.secrets.webhookSecret( id ) }</code>
			</Fact>
		</dl>
		<form className="inline pad" method="post" action={ `${ place }/${ id }/stock-rules` }>
			<input
				id={ `${ id }-backorder` }
				type="checkbox"
				name="backorderCounts"
				checked={ mock.engine.state().catalogue.backorderCounts.has( id ) }
			/>
			<label htmlFor={ `${ id }-backorder` }>On backorder counts as in stock</label>
			<button className="small">Save</button>
		</form>
	</details>
);

/** The store's own screen of the plugin. */
const screenOf = ( adminUrl: string ): string => `${ adminUrl.replace( /\/?$/, '/' ) }admin.php?page=sequenzy`;
