import type { Area } from './area.ts';
import type { Subscriber } from './audience/state.ts';
import { normaliseTag } from './tag-name.ts';

/** Reference 10: an event takes tags off and puts tags on, before sequences look at it. */
export type SyncRule = {
	triggerEvent: string;
	actions: { addTags: readonly string[]; removeTags: readonly string[] };
	conditions?: { requiresTags?: readonly string[]; requiresNotTags?: readonly string[] };
};

/** rules: none (new company) → own ⇄ preset (null) ; each change replaces all of them */
export type SyncRules = { own: readonly SyncRule[] | null };

export type SyncRulesFact = { type: 'SyncRulesReplaced'; rules: readonly SyncRule[] | null };

export type SyncRulesCommand = { type: 'ReplaceSyncRules'; rules: readonly SyncRule[] | null };

export const syncRulesArea: Area< SyncRules, SyncRulesCommand, SyncRulesFact > = {
	start: () => ( { own: [] } ),
	decide: { ReplaceSyncRules: ( _state, { rules } ) => [ { type: 'SyncRulesReplaced', rules } ] },
	evolve: {
		SyncRulesReplaced: ( state, { rules } ) => {
			state.own = rules;
		},
	},
};

const rule = ( triggerEvent: string, addTags: string[], removeTags: string[] ): SyncRule => ( {
	triggerEvent,
	actions: { addTags, removeTags },
} );

/** The vendor publishes the first line; the rest of the preset is our assumption. */
export const presetRules: readonly SyncRule[] = [
	rule( 'saas.purchase', [ 'customer' ], [ 'lead', 'past-due', 'cancelled', 'churned' ] ),
	rule( 'saas.payment_failed', [ 'past-due' ], [] ),
	rule( 'saas.cancelled', [ 'cancelled' ], [] ),
	rule( 'saas.churn', [ 'churned' ], [ 'customer' ] ),
	rule( 'saas.refund', [ 'refunded' ], [] ),
	rule( 'saas.trial_started', [ 'trial' ], [ 'lead' ] ),
	rule( 'ecommerce.order_placed', [ 'customer' ], [ 'lead' ] ),
	rule( 'ecommerce.order_refunded', [ 'refunded' ], [] ),
];

export const rulesInForce = ( { own }: SyncRules ): readonly SyncRule[] => own ?? presetRules;

/** The tags that an event puts on and takes off, for one person. */
export const tagsAfter = (
	state: SyncRules,
	eventName: string,
	{ tags }: Subscriber
): { add: readonly string[]; remove: readonly string[] } | null => {
	const matching = rulesInForce( state ).filter(
		( { triggerEvent, conditions } ) =>
			triggerEvent === eventName &&
			( conditions?.requiresTags ?? [] ).every( ( tag ) => tags.includes( normaliseTag( tag ) ) ) &&
			! ( conditions?.requiresNotTags ?? [] ).some( ( tag ) => tags.includes( normaliseTag( tag ) ) )
	);
	const add = matching.flatMap( ( { actions } ) => actions.addTags.map( normaliseTag ) );
	const remove = matching.flatMap( ( { actions } ) => actions.removeTags.map( normaliseTag ) ).filter( ( tag ) => ! add.includes( tag ) );
	return add.length + remove.length === 0 ? null : { add, remove };
};
