import { presenceOf, type Integration } from '../../domain/connection/state.ts';
import { rulesInForce } from '../../domain/sync-rules.ts';
import type { Mock } from '../mock.ts';
import { dates } from './answers.ts';
import { documentedEvents } from './documented-events.ts';
import { activitySummary } from './integration-activity.ts';
import { capabilities } from './integration-catalog.ts';
import { integrationView, isSyncEnabled } from './views/integration.ts';
import { runStateOf } from './views/sequence.ts';

/** Reference 2.3: the integration, and how its events are wired to tags and sequences. */
export const detailOf = ( mock: Mock, integration: Integration ) => {
	const syncEnabled = isSyncEnabled( mock, integration );
	const events = documentedEvents
		.filter( ( { providers } ) => providers.includes( 'woocommerce' ) )
		.map( ( event ) => wiringOf( mock, event ) );
	return {
		integration: integrationView( mock, integration ),
		capabilities: capabilities[ 0 ],
		events,
		unusedEvents: events.filter( ( { listeners, rules } ) => listeners.length + rules.length === 0 ).map( ( { event } ) => event ),
		accountNeverReceivedEvents: events.filter( ( { observedByAccount } ) => ! observedByAccount ).map( ( { event } ) => event ),
		activity: activitySummary( mock, integration.id ),
		ingestion: {
			bulkSyncEnabled: syncEnabled,
			supportsListTargeting: false,
			listTargeting: null,
			listIds: null,
			lists: [],
			missingListIds: [],
			summary: 'Contacts follow the default lists of the company.',
		},
		pixel: null,
		recommendations: recommendationsFor( mock, integration ),
		availableActions: integration.state === 'active' ? [ syncEnabled ? 'disable_sync' : 'enable_sync' ] : [],
	};
};

const wiringOf = ( mock: Mock, { name, description }: ( typeof documentedEvents )[ number ] ) => {
	const { syncRules, sequences, events } = mock.engine.state();
	const rules = rulesInForce( syncRules ).filter( ( { triggerEvent } ) => triggerEvent === name );
	const latest = [ ...events.values() ].findLast( ( event ) => event.name === name );
	const ruleSource = syncRules.own === null ? 'default' : 'custom';
	return {
		event: name,
		when: description,
		addsTags: rules.flatMap( ( { actions } ) => actions.addTags ),
		removesTags: rules.flatMap( ( { actions } ) => actions.removeTags ),
		rules: rules.map( ( { actions, conditions } ) => ( { ...actions, conditions: conditions ?? null } ) ),
		ruleSource: rules.length === 0 ? 'none' : ruleSource,
		listeners: [ ...sequences.sequences.values() ]
			.filter( ( { trigger } ) => trigger.type === 'event_received' && trigger.eventName === name )
			.map( ( sequence ) => {
				const { acceptsNewEnrollments, effectiveStatus, effectiveStatusSummary } = runStateOf( sequence );
				return {
					sequenceId: sequence.sequenceId,
					name: sequence.name,
					acceptsNewEnrollments,
					effectiveStatus,
					effectiveStatusSummary,
				};
			} ),
		observedByAccount: latest !== undefined,
		...dates( { accountLastSeenAt: latest?.occurredAt } ),
	};
};

const recommendationsFor = ( mock: Mock, integration: Integration ) => {
	const presence = presenceOf( integration, mock.clock.now() );
	return [
		...( presence === 'delayed' || presence === 'lost'
			? [
					{
						code: presence === 'lost' ? 'store_lost' : 'store_delayed',
						severity: presence === 'lost' ? 'error' : 'warning',
						message: `The store was last heard of at ${ integration.lastSeenAt }.`,
						action: 'Open WooCommerce → Sequenzy in WordPress and look at its diagnostics.',
					},
				]
			: [] ),
		...( isSyncEnabled( mock, integration )
			? []
			: [
					{
						code: 'sync_disabled',
						severity: 'info',
						message: 'Bulk sync is off.',
						action: 'Switch it on to import history again.',
					},
				] ),
	];
};
