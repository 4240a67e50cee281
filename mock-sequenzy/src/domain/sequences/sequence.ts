import type { Instant } from '../instant.ts';
import type { EmailContent } from '../letters/content.ts';
import type { PropertyFilter } from '../property-filter.ts';

export type Trigger =
	| { type: 'event_received'; eventName: string; propertyFilters: readonly PropertyFilter[] }
	| { type: 'contact_added'; listIds: readonly string[]; listScope: 'any_contact' | 'any_list' }
	| { type: 'tag_added'; tagNames: readonly string[] };

export type EnrollmentMode = 'unlimited' | 'one_time' | 'matching_field';

/** Reference 11: one per sequence, looked at before each step. */
export type StopCondition = {
	type: 'none' | 'has_tag' | 'does_not_have_tag' | 'added_to_list' | 'removed_from_list' | 'field_changed' | 'event_received';
	value: string | null;
	matchConfig: MatchConfig | null;
};

export type MatchConfig =
	| { mode: 'event_property_filter'; propertyFilters: readonly PropertyFilter[] }
	| { mode: 'event_property'; rules: ReadonlyArray< { entryFieldPath: string; eventFieldPath: string } > }
	| { mode: 'field_value'; operator: FieldOperator; value: string };

export type FieldOperator = 'equals' | 'not_equals' | 'greater_than' | 'less_than' | 'contains' | 'not_contains';

export type Wait =
	{ kind: 'duration'; delayMs: number } | { kind: 'until_date'; field: string; offsetMs: number; onMissing: 'continue' | 'exit' };

export type AttributeUpdate = { name: string; value: string | number | boolean | null; valueType: 'text' | 'number' | 'boolean' };

export type Action =
	| { kind: 'email'; content: EmailContent }
	| {
			kind: 'update_subscriber';
			firstName?: string | null;
			lastName?: string | null;
			status?: 'active' | 'unsubscribed' | 'bounced';
			attributes: readonly AttributeUpdate[];
	  };

export type Step = { nodeId: string; wait: Wait; action: Action };

export type SequenceDesign = {
	name: string;
	description: string | null;
	labels: readonly string[];
	trigger: Trigger;
	enrollmentMode: EnrollmentMode;
	/** Null with `matching_field`: one run per product variant. */
	enrollmentFieldPath: string | null;
	stopCondition: StopCondition;
	/** Whether an order of the product, or its going out of stock, ends a run at once (reference 4.2, step 4). */
	endsWhenSuperseded: boolean;
	steps: readonly Step[];
};

export type Sequence = SequenceDesign & {
	sequenceId: string;
	/** draft → active ⇄ paused ; any → archived ⇄ paused ; a paused one neither enters nor goes on */
	status: 'draft' | 'active' | 'paused' | 'archived';
	/** Nobody enters, who is in goes on. */
	enrollmentPaused: boolean;
	createdAt: Instant;
	updatedAt: Instant;
};

export type EffectiveStatus = 'draft' | 'live' | 'enrollment_paused' | 'paused' | 'archived';

export const effectiveStatusOf = ( { status, enrollmentPaused }: Sequence ): EffectiveStatus => {
	if ( status !== 'active' ) {
		return status;
	}
	return enrollmentPaused ? 'enrollment_paused' : 'live';
};

export const isAboutAProduct = ( trigger: Trigger ): boolean =>
	trigger.type === 'event_received' && [ 'ecommerce.back_in_stock', 'ecommerce.replenishment_due' ].includes( trigger.eventName );

export const neverStops: StopCondition = { type: 'none', value: null, matchConfig: null };

/** Vendor page: sequences started by `ecommerce.replenishment_due` stop by default when the same product is purchased again. */
export const stopsWhenBoughtAgain: StopCondition = {
	type: 'event_received',
	value: 'ecommerce.order_placed',
	matchConfig: {
		mode: 'event_property',
		rules: [ { entryFieldPath: 'providerProductId', eventFieldPath: 'lineItems[].providerProductId' } ],
	},
};

export const defaultsFor = ( trigger: Trigger ): Pick< SequenceDesign, 'enrollmentMode' | 'stopCondition' | 'endsWhenSuperseded' > =>
	isAboutAProduct( trigger )
		? { enrollmentMode: 'matching_field', stopCondition: stopsWhenBoughtAgain, endsWhenSuperseded: true }
		: { enrollmentMode: 'unlimited', stopCondition: neverStops, endsWhenSuperseded: false };
