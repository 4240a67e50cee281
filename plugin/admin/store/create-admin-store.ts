import { createReduxStore } from '@wordpress/data';
import { createActions, type Surroundings } from './actions.ts';
import { createPanelActions } from './panel-actions.ts';
import { reducer } from './state.ts';
import * as selectors from './selectors.ts';

/** The store `sequenzy/admin`: the connection and the panels, what is under way, and what went wrong. */
export function createAdminStore( surroundings: Surroundings ) {
	const actions = { ...createActions( surroundings ), ...createPanelActions( surroundings.client ) };
	return createReduxStore( 'sequenzy/admin', {
		reducer,
		actions,
		selectors,
		resolvers: {
			/** Whoever first looks at the connection has it fetched. */
			getConnection: () => actions.refresh(),
			getDetails: ( id: string ) => actions.lookAtDetails( id ),
		},
	} );
}
