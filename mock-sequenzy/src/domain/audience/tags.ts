import type { Instant } from '../instant.ts';
import { normaliseTag } from '../tag-name.ts';
import type { Audience } from './state.ts';

/** Reference 9.4: these belong to Sequenzy and cannot be changed or deleted. */
export const systemTags: readonly string[] = [
	'lead',
	'customer',
	'trial',
	'active',
	'cancelled',
	'churned',
	'past-due',
	'refunded',
	'inactive',
];

/** tag: (none) → TagCreated, or by its first use → TagColoured … → TagDeleted, which takes it off everybody */
export type TagFact =
	| { type: 'TagCreated'; name: string; color: string }
	| { type: 'TagColoured'; name: string; color: string }
	| { type: 'TagDeleted'; name: string };

export type TagCommand =
	| { type: 'CreateTag'; name: string; color: string }
	| { type: 'ColourTag'; name: string; color: string }
	| { type: 'DeleteTag'; name: string };

export const isSystemTag = ( name: string ): boolean => systemTags.includes( name );

/** Names are unique once normalised, so a tag needs no other identity. */
export const tagIdOf = ( name: string ): string => `tag_${ name }`;

export const decideTags = ( { tags }: Audience, command: TagCommand ): TagFact[] => {
	const name = normaliseTag( command.name );
	switch ( command.type ) {
		case 'CreateTag':
			return tags.has( name ) || isSystemTag( name ) ? [] : [ { type: 'TagCreated', name, color: command.color } ];
		case 'ColourTag':
			return tags.has( name ) && ! isSystemTag( name ) ? [ { type: 'TagColoured', name, color: command.color } ] : [];
		default:
			return tags.has( name ) && ! isSystemTag( name ) ? [ { type: 'TagDeleted', name } ] : [];
	}
};

/** A tag begins to exist when somebody gets it. */
export const keepTags = ( { tags }: Audience, names: readonly string[], at: Instant ): void => {
	for ( const name of names ) {
		if ( ! tags.has( name ) ) {
			tags.set( name, { tagId: tagIdOf( name ), name, color: 'gray', createdAt: at } );
		}
	}
};
