import type { ActivityQuery, AdminClient, MovingInStart, Settings } from 'sequenzy-woocommerce/admin';
import {
	panelFailure,
	type PanelAction,
	type PanelIntent,
	type PanelName,
	type Panels,
	type PanelValues,
	type ShownActivity,
} from './panels.ts';

interface PanelThunkArguments {
	readonly dispatch: ( action: PanelAction ) => unknown;
	readonly select: { readonly getPanels: () => Panels };
}

type Thunk = ( store: PanelThunkArguments ) => Promise< void >;

export function createPanelActions( client: AdminClient ) {
	const ofSync = ( does: PanelIntent, call: () => Promise< PanelValues[ 'sync' ] > ) => perform( 'sync', does, call );
	return {
		lookAtSync: () => ofSync( 'look', client.getSync ),
		startSync: () => ofSync( 'start', () => client.startSync() ),
		verifySync: () => ofSync( 'verify', () => client.startSync( { reason: 'repair' } ) ),
		pauseSync: () => ofSync( 'pause', client.pauseSync ),
		resumeSync: () => ofSync( 'resume', client.resumeSync ),
		stopSync: () => ofSync( 'stop', client.stopSync ),
		followSync: ( signal: AbortSignal ) => followSync( client, signal ),

		showActivity: ( query: ActivityQuery, pagesBefore: readonly string[] = [] ) =>
			perform( 'activity', 'show', () => activityPage( client, query, pagesBefore ) ),
		lookAtActivity: () => lookAtActivity( client ),
		lookAtDetails: ( id: string ) => lookAtDetails( client, id ),
		retryEntries: ( which: readonly number[] | 'all' ) => retryEntries( client, which ),

		lookAtDiagnostics: ( asksSequenzy: boolean ) => perform( 'diagnostics', 'look', () => client.getDiagnostics( { asksSequenzy } ) ),
		runChecks: ( asksSequenzy: boolean ) => perform( 'diagnostics', 'check', () => client.getDiagnostics( { asksSequenzy } ) ),

		lookAtSettings: () => perform( 'settings', 'look', client.getSettings ),
		changeSettings: ( changes: Partial< Settings > ) => perform( 'settings', 'save', () => client.changeSettings( changes ) ),

		lookAtMovingIn: () => perform( 'movingIn', 'look', client.getMovingIn ),
		startMovingIn: ( start: MovingInStart ) =>
			perform( 'movingIn', start.isDryRun ? 'dry_run' : 'move', () => client.startMovingIn( start ) ),
		stopMovingIn: () => perform( 'movingIn', 'stop', client.stopMovingIn ),

		closePanelNotice: ( panel: PanelName ): PanelAction => ( { type: 'PANEL_NOTICE_CLOSED', panel } ),
	};
}

/** One click at a time in a panel; a look gives way to a click, and never disturbs one. */
function perform< Name extends PanelName >( panel: Name, does: PanelIntent, call: () => Promise< PanelValues[ Name ] > ): Thunk {
	return async ( { dispatch, select } ) => {
		const { does: underWay } = select.getPanels()[ panel ];
		if ( underWay !== null && ( underWay !== 'look' || does === 'look' ) ) {
			return;
		}
		dispatch( { type: 'PANEL_ASKED', panel, does } );
		const { turn } = select.getPanels()[ panel ];
		try {
			dispatch( { type: 'PANEL_ANSWERED', panel, turn, value: await call() } );
		} catch ( thrown ) {
			dispatch( { type: 'PANEL_FAILED', panel, turn, failure: panelFailure( does, thrown ) } );
		}
	};
}

/** Shows how the sync goes until it moves no more. */
function followSync( client: AdminClient, signal: AbortSignal ): Thunk {
	return async ( { dispatch, select } ) => {
		try {
			for await ( const value of client.watchSync( { signal } ) ) {
				const { does, turn } = select.getPanels().sync;
				// The answer to a click is newer.
				if ( does === null ) {
					dispatch( { type: 'PANEL_ASKED', panel: 'sync', does: 'look' } );
					dispatch( { type: 'PANEL_ANSWERED', panel: 'sync', turn: turn + 1, value } );
				}
			}
		} catch ( thrown ) {
			if ( ! signal.aborted ) {
				const { turn } = select.getPanels().sync;
				dispatch( { type: 'PANEL_FAILED', panel: 'sync', turn, failure: panelFailure( 'look', thrown ) } );
			}
		}
	};
}

async function activityPage( client: AdminClient, query: ActivityQuery, pagesBefore: readonly string[] ): Promise< ShownActivity > {
	const before = pagesBefore.at( -1 );
	return { query, pagesBefore, page: await client.getActivity( { ...query, ...( before !== undefined && { before } ) } ) };
}

/** The same page again. */
function lookAtActivity( client: AdminClient ): Thunk {
	return async ( store ) => {
		const shown = store.select.getPanels().activity.value;
		if ( shown !== null ) {
			await perform( 'activity', 'look', () => activityPage( client, shown.query, shown.pagesBefore ) )( store );
		}
	};
}

function lookAtDetails( client: AdminClient, id: string ): Thunk {
	return async ( { dispatch } ) => {
		const details = await client.getActivityDetails( id ).catch( ( thrown: unknown ) => panelFailure( 'look', thrown ) );
		dispatch( { type: 'DETAILS_KNOWN', id, details } );
	};
}

/** Then the list anew, from its first page: what goes out again has left it. */
function retryEntries( client: AdminClient, which: readonly number[] | 'all' ): Thunk {
	return async ( store ) => {
		const query = store.select.getPanels().activity.value?.query ?? {};
		await perform( 'activity', 'retry', async () => {
			await client.retry( which );
			return activityPage( client, query, [] );
		} )( store );
	};
}
