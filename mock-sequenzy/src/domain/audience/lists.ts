import type { Instant } from '../instant.ts';
import type { Audience, ContactList } from './state.ts';

type ListChanges = Partial< Pick< ContactList, 'name' | 'description' | 'isPrivate' > >;

/** list: (none) → ListCreated → ListChanged … → ListDeleted, which ends each membership */
export type ListFact =
	| { type: 'ListCreated'; list: ContactList }
	| { type: 'ListChanged'; listId: string; changes: ListChanges }
	| { type: 'ListDeleted'; listId: string };

export type ListCommand =
	| { type: 'CreateList'; listId: string; name: string; description: string | null; isPrivate: boolean }
	| { type: 'ChangeList'; listId: string; changes: ListChanges }
	| { type: 'DeleteList'; listId: string };

export const decideLists = ( { lists }: Audience, command: ListCommand, now: Instant ): ListFact[] => {
	const { listId } = command;
	if ( command.type === 'CreateList' ) {
		const { name, description, isPrivate } = command;
		return [ { type: 'ListCreated', list: { listId, name: name.trim(), description, isPrivate, createdAt: now, updatedAt: now } } ];
	}
	if ( ! lists.has( listId ) ) {
		return [];
	}
	return [ command.type === 'DeleteList' ? { type: 'ListDeleted', listId } : { type: 'ListChanged', listId, changes: command.changes } ];
};

/** Reference 9.2: null means every list, an empty setting none. */
export const defaultListsOf = ( { lists, settings }: Audience ): string[] =>
	( settings.defaultListIds ?? [ ...lists.keys() ] ).filter( ( listId ) => lists.has( listId ) );
