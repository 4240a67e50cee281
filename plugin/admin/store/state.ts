import type { AdminConnection, AdminErrorKind } from 'sequenzy-woocommerce/admin';
import { initialPanels, reducePanels, type Details, type PanelAction, type Panels } from './panels.ts';

/** What a person asks for by a click. "Not mine" is a `refuse`; before there is a company it is a `cancel`. */
export type Intent = 'connect' | 'confirm' | 'cancel' | 'refuse' | 'disconnect';

/** A call that the store did not answer. Without an intent it was a refresh. */
export interface Failure {
	readonly intent: Intent | null;
	readonly kind: AdminErrorKind;
}

/** How a connection ended by this person's click, until the next one. */
export interface Farewell {
	readonly intent: 'cancel' | 'refuse' | 'disconnect';
	readonly companyName: string | null;
}

export interface State {
	/** As the store told it last; null until it has. A failed call never takes it away. */
	readonly connection: AdminConnection | null;
	/** What is under way; while it is, further clicks do nothing. */
	readonly intent: Intent | null;
	readonly isRefreshing: boolean;
	/** Rises with each click, so that the answer to an older refresh is known as old. */
	readonly turn: number;
	readonly failure: Failure | null;
	readonly farewell: Farewell | null;
	readonly panels: Panels;
	readonly details: Details;
}

export type Action =
	| { readonly type: 'ASKED'; readonly intent: Intent }
	| { readonly type: 'ANSWERED'; readonly connection: AdminConnection }
	| { readonly type: 'FAILED'; readonly kind: AdminErrorKind }
	| { readonly type: 'REFRESH_BEGAN' }
	| { readonly type: 'REFRESHED'; readonly connection: AdminConnection; readonly turn: number }
	| { readonly type: 'REFRESH_FAILED'; readonly kind: AdminErrorKind; readonly turn: number }
	| { readonly type: 'FAILURE_CLOSED' }
	| PanelAction;

export const initialState: State = {
	connection: null,
	intent: null,
	isRefreshing: false,
	turn: 0,
	failure: null,
	farewell: null,
	panels: initialPanels,
	details: {},
};

export function reducer( state: State = initialState, action: Action ): State {
	switch ( action.type ) {
		case 'ASKED':
			return { ...state, intent: action.intent, turn: state.turn + 1, failure: null, farewell: null };
		case 'ANSWERED':
			return { ...state, connection: action.connection, intent: null, farewell: farewellOf( state, action.connection ) };
		case 'FAILED':
			return { ...state, intent: null, failure: { intent: state.intent, kind: action.kind } };
		case 'REFRESH_BEGAN':
			return { ...state, isRefreshing: true };
		case 'REFRESHED':
			return action.turn === state.turn ? refreshed( state, action.connection ) : { ...state, isRefreshing: false };
		case 'REFRESH_FAILED':
			return action.turn === state.turn
				? { ...state, isRefreshing: false, failure: state.failure ?? { intent: null, kind: action.kind } }
				: { ...state, isRefreshing: false };
		case 'FAILURE_CLOSED':
			return { ...state, failure: null };
		case 'DETAILS_KNOWN':
			return { ...state, details: { ...state.details, [ action.id ]: action.details } };
		default:
			// Redux sends actions of its own.
			return 'panel' in action ? { ...state, panels: reducePanels( state.panels, action ) } : state;
	}
}

/** What failed by a click stays said until the next click; another tab may have connected again meanwhile. */
const refreshed = ( state: State, connection: AdminConnection ): State => ( {
	...state,
	connection,
	isRefreshing: false,
	failure: state.failure?.intent ? state.failure : null,
	farewell: connection.state === 'disconnected' ? state.farewell : null,
} );

function farewellOf( { intent, connection }: State, answer: AdminConnection ): Farewell | null {
	return answer.state === 'disconnected' && ( intent === 'cancel' || intent === 'refuse' || intent === 'disconnect' )
		? { intent, companyName: connection?.companyName ?? null }
		: null;
}
