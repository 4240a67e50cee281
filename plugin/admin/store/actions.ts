import { isAdminError, type AdminClient, type AdminConnection, type AdminErrorKind } from 'sequenzy-woocommerce/admin';
import { approvalPage } from './approval-page.ts';
import type { Action, Intent } from './state.ts';

/** What the actions reach outside the store. */
export interface Surroundings {
	readonly client: AdminClient;
	/** Leaves this page for another, in the same tab. */
	readonly goTo: ( url: string ) => void;
}

/** What @wordpress/data hands to a thunk, as far as it is used here. */
export interface ThunkArguments {
	readonly dispatch: ( action: Action ) => unknown;
	readonly select: {
		readonly getIntent: () => Intent | null;
		readonly isRefreshing: () => boolean;
		readonly getTurn: () => number;
	};
}

type Thunk = ( store: ThunkArguments ) => Promise< void >;

export function createActions( { client, goTo }: Surroundings ) {
	return {
		/** Goes on to the page where a person approves; the same tab comes back with the answer. */
		connect: () =>
			perform( 'connect', client.connect, ( connection ) => {
				// When no new approval could be had, the answer still tells the page of an older one.
				const page = connection.error === null ? approvalPage( connection ) : null;
				if ( page !== null ) {
					goTo( page );
				}
			} ),
		confirm: () => perform( 'confirm', client.confirm ),
		cancel: () => perform( 'cancel', client.cancel ),
		refuse: () => perform( 'refuse', client.cancel ),
		disconnect: () => perform( 'disconnect', client.disconnect ),
		refresh: () => refresh( client ),
		closeFailure: (): Action => ( { type: 'FAILURE_CLOSED' } ),
	};
}

/** One click at a time: a second one, of whatever kind, waits for no answer and changes nothing. */
function perform( intent: Intent, call: () => Promise< AdminConnection >, then?: ( connection: AdminConnection ) => void ): Thunk {
	return async ( { dispatch, select } ) => {
		if ( select.getIntent() !== null ) {
			return;
		}
		dispatch( { type: 'ASKED', intent } );
		let connection: AdminConnection;
		try {
			connection = await call();
		} catch ( thrown ) {
			dispatch( { type: 'FAILED', kind: kindOf( thrown ) } );
			return;
		}
		dispatch( { type: 'ANSWERED', connection } );
		then?.( connection );
	};
}

/** Never while a click is under way: its answer is the newer one. */
function refresh( client: AdminClient ): Thunk {
	return async ( { dispatch, select } ) => {
		if ( select.getIntent() !== null || select.isRefreshing() ) {
			return;
		}
		const turn = select.getTurn();
		dispatch( { type: 'REFRESH_BEGAN' } );
		try {
			dispatch( { type: 'REFRESHED', connection: await client.getConnection(), turn } );
		} catch ( thrown ) {
			dispatch( { type: 'REFRESH_FAILED', kind: kindOf( thrown ), turn } );
		}
	};
}

const kindOf = ( thrown: unknown ): AdminErrorKind => ( isAdminError( thrown ) ? thrown.kind : 'failed' );
