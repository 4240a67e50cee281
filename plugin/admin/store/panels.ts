import {
	isAdminError,
	type ActivityQuery,
	type AdminActivity,
	type AdminActivityDetails,
	type AdminDiagnostics,
	type AdminErrorKind,
	type AdminMovingIn,
	type AdminSettings,
	type AdminSync,
} from 'sequenzy-woocommerce/admin';

/** What the screen knows besides the connection; each part is looked up, changed and fails on its own. */
export interface PanelValues {
	readonly sync: AdminSync;
	readonly activity: ShownActivity;
	readonly diagnostics: AdminDiagnostics;
	readonly settings: AdminSettings;
	readonly movingIn: AdminMovingIn;
}

export type PanelName = keyof PanelValues;

/** A page of the activity, what was asked for, and where the pages before it begin. */
export interface ShownActivity {
	readonly query: ActivityQuery;
	readonly pagesBefore: readonly string[];
	readonly page: AdminActivity;
}

/** What is asked of a panel. A `look` happens by itself and may be overtaken; the others are clicks. */
export type PanelIntent =
	'look' | 'start' | 'verify' | 'pause' | 'resume' | 'stop' | 'show' | 'retry' | 'check' | 'save' | 'dry_run' | 'move';

export interface PanelFailure {
	readonly does: PanelIntent;
	readonly kind: AdminErrorKind;
	/** What the store said itself, if it did. */
	readonly said: string | undefined;
}

export interface Panel< Value > {
	/** As the store told it last; null until it has. A failed call never takes it away. */
	readonly value: Value | null;
	readonly does: PanelIntent | null;
	/** Rises with each call, so that an answer that comes late is known as old. */
	readonly turn: number;
	readonly failure: PanelFailure | null;
	/** The last click that succeeded, until the next one. */
	readonly done: PanelIntent | null;
}

export type Panels = { readonly [ Name in PanelName ]: Panel< PanelValues[ Name ] > };

/** What was told in one message, by id of the item; while it is not known, nothing. */
export type Details = Readonly< Record< string, AdminActivityDetails | PanelFailure > >;

export type PanelAction =
	| { readonly type: 'DETAILS_KNOWN'; readonly id: string; readonly details: AdminActivityDetails | PanelFailure }
	| { readonly type: 'PANEL_ASKED'; readonly panel: PanelName; readonly does: PanelIntent }
	| { readonly type: 'PANEL_ANSWERED'; readonly panel: PanelName; readonly turn: number; readonly value: PanelValues[ PanelName ] }
	| { readonly type: 'PANEL_FAILED'; readonly panel: PanelName; readonly turn: number; readonly failure: PanelFailure }
	| { readonly type: 'PANEL_NOTICE_CLOSED'; readonly panel: PanelName };

type OfOnePanel = Exclude< PanelAction, { type: 'DETAILS_KNOWN' } >;

const untouched = { value: null, does: null, turn: 0, failure: null, done: null };

export const initialPanels: Panels = {
	sync: untouched,
	activity: untouched,
	diagnostics: untouched,
	settings: untouched,
	movingIn: untouched,
};

export function reducePanels( panels: Panels = initialPanels, action: OfOnePanel ): Panels {
	const panel = panels[ action.panel ];
	return { ...panels, [ action.panel ]: reducePanel( panel, action ) };
}

function reducePanel( panel: Panel< unknown >, action: OfOnePanel ): Panel< unknown > {
	switch ( action.type ) {
		case 'PANEL_ASKED':
			return action.does === 'look'
				? { ...panel, does: 'look', turn: panel.turn + 1 }
				: { ...panel, does: action.does, turn: panel.turn + 1, failure: null, done: null };
		case 'PANEL_ANSWERED':
			return action.turn === panel.turn ? answered( panel, action.value ) : panel;
		case 'PANEL_FAILED':
			// What a click brought about stays said, whatever a look finds.
			return action.turn === panel.turn
				? {
						...panel,
						does: null,
						failure: action.failure.does === 'look' && panel.failure !== null ? panel.failure : action.failure,
					}
				: panel;
		case 'PANEL_NOTICE_CLOSED':
			return { ...panel, failure: null, done: null };
	}
}

const answered = ( panel: Panel< unknown >, value: unknown ): Panel< unknown > => ( {
	...panel,
	value,
	does: null,
	failure: panel.does === 'look' && panel.failure?.does !== 'look' ? panel.failure : null,
	done: panel.does === 'look' ? panel.done : panel.does,
} );

export const panelFailure = ( does: PanelIntent, thrown: unknown ): PanelFailure => ( {
	does,
	kind: isAdminError( thrown ) ? thrown.kind : 'failed',
	said: isAdminError( thrown ) ? thrown.said : undefined,
} );
