import type { Sequence, Step, StopCondition, Trigger, Wait } from '../domain/sequences/sequence.ts';

/** A sequence in words that a store owner reads. */
export const triggerOf = ( trigger: Trigger ): string => {
	switch ( trigger.type ) {
		case 'event_received':
			return `when ${ trigger.eventName } comes${ trigger.propertyFilters.length > 0 ? ' and its filters fit' : '' }`;
		case 'contact_added':
			return trigger.listScope === 'any_contact'
				? 'when a subscriber is added'
				: `when somebody joins ${ trigger.listIds.join( ', ' ) || 'a list' }`;
		case 'tag_added':
			return `when the tag ${ trigger.tagNames.join( ' or ' ) } is added`;
	}
};

export const modeOf = ( mode: Sequence[ 'enrollmentMode' ], fieldPath: string | null ): string => {
	switch ( mode ) {
		case 'unlimited':
			return 'as often as it starts';
		case 'one_time':
			return 'once, ever';
		case 'matching_field':
			return fieldPath === null ? 'once an item at a time' : `once a ${ fieldPath } at a time`;
	}
};

export const stopOf = ( { type, value, matchConfig }: StopCondition ): string => {
	switch ( type ) {
		case 'none':
			return 'never by itself';
		case 'event_received':
			return `when ${ value } comes${ matchConfig === null ? '' : ' about the same product' }`;
		default:
			return `${ type.replace( /_/g, ' ' ) } ${ value ?? '' }`;
	}
};

export const stepOf = ( { action }: Step ): string => ( action.kind === 'email' ? 'Sends a mail' : 'Updates the subscriber' );

export const waitOf = ( wait: Wait ): string => {
	if ( wait.kind === 'until_date' ) {
		return `waits until ${ wait.field }`;
	}
	return wait.delayMs === 0 ? 'at once' : `waits ${ durationOf( wait.delayMs ) }`;
};

const units: ReadonlyArray< readonly [ number, string ] > = [
	[ 86_400_000, 'day' ],
	[ 3_600_000, 'hour' ],
	[ 60_000, 'minute' ],
	[ 1_000, 'second' ],
];

const durationOf = ( ms: number ): string => {
	const [ size, unit ] = units.find( ( [ length ] ) => ms % length === 0 ) ?? [ 1, 'millisecond' ];
	return `${ ms / size } ${ unit }${ ms === size ? '' : 's' }`;
};
