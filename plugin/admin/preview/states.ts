import type { AdminActivity, AdminConnection, AdminDiagnostics, AdminMovingIn, AdminSettings, AdminSync } from 'sequenzy-woocommerce/admin';
import * as activity from './activity.ts';
import * as connections from './connections.ts';
import * as checks from './diagnostics.ts';
import * as lists from './moving-in.ts';
import * as settings from './settings.ts';
import * as runs from './sync.ts';

/** What every route answers in one state of the screen, and which tab shows it. */
export interface PreviewState {
	readonly tab: 'overview' | 'activity' | 'diagnostics' | 'settings';
	/** Of the activity, which part the address asks for. */
	readonly show?: string;
	readonly connection: AdminConnection;
	readonly sync: AdminSync;
	readonly activity: AdminActivity;
	readonly diagnostics: AdminDiagnostics;
	readonly settings: AdminSettings;
	readonly movingIn: AdminMovingIn;
	/** Routes that never answer, and such that fail with this body. */
	readonly silent?: boolean;
	readonly fails?: { readonly code: string; readonly message: string; readonly data: { readonly status: number } };
}

const usual: PreviewState = {
	tab: 'overview',
	connection: connections.active,
	sync: runs.verified,
	activity: activity.recent,
	diagnostics: checks.fine,
	settings: settings.usual,
	movingIn: lists.none,
};

const unconnected: PreviewState = { ...usual, connection: connections.disconnected, sync: runs.none, activity: activity.empty };
const broken = { code: 'internal_server_error', message: 'There has been a critical error.', data: { status: 500 } };

/** Every state that a store owner can meet, by the word in the address: admin.php?page=sequenzy&sequenzy-preview=confirm. */
export const states: Readonly< Record< string, PreviewState > > = {
	loading: { ...usual, silent: true },
	'not-loaded': { ...usual, fails: broken },
	'checks-failed': { ...unconnected, diagnostics: checks.broken },
	'other-plugin': { ...unconnected, diagnostics: checks.twoPlugins },
	conflicts: { ...unconnected, diagnostics: checks.rivals },
	'not-connected': unconnected,
	waiting: { ...unconnected, connection: connections.waiting },
	'waiting-unreachable': { ...unconnected, connection: { ...connections.waiting, approval: null } },
	'waiting-approved': { ...unconnected, connection: { ...connections.waiting, approval: 'approved' } },
	interrupted: { ...unconnected, connection: connections.interrupted },
	denied: { ...unconnected, connection: { ...connections.waiting, approval: 'denied' } },
	expired: { ...unconnected, connection: { ...connections.waiting, approval: 'expired' } },
	confirm: { ...unconnected, connection: connections.pendingConfirm },
	connected: { ...usual, sync: runs.none },
	'sync-requested': { ...usual, sync: runs.requested },
	syncing: { ...usual, sync: runs.running },
	paused: { ...usual, sync: runs.paused },
	verifying: { ...usual, sync: runs.verifying },
	repairing: { ...usual, sync: runs.repairing },
	synced: usual,
	'sync-stopped': { ...usual, sync: runs.stopped },
	'sync-failed': { ...usual, sync: runs.failed },
	'partly-failed': { ...usual, connection: connections.partlyFailed, activity: activity.setAside },
	'token-refused': { ...usual, connection: connections.refused },
	revoked: { ...usual, connection: connections.revoked },
	'needs-key': { ...usual, connection: connections.needsKey },
	copied: { ...usual, connection: connections.copied },
	'moving-in': { ...usual, movingIn: lists.found },
	'moving-counted': { ...usual, movingIn: lists.counted },
	moving: { ...usual, movingIn: lists.moving },
	moved: { ...usual, movingIn: lists.moved },
	activity: { ...usual, tab: 'activity' },
	'activity-empty': { ...unconnected, tab: 'activity' },
	'activity-set-aside': {
		...usual,
		tab: 'activity',
		show: 'set_aside',
		connection: connections.partlyFailed,
		activity: activity.setAside,
	},
	'activity-failed': { ...usual, tab: 'activity', fails: broken },
	'activity-loading': { ...usual, tab: 'activity', silent: true },
	diagnostics: { ...usual, tab: 'diagnostics', diagnostics: checks.mixed },
	'diagnostics-fine': { ...usual, tab: 'diagnostics' },
	'diagnostics-failed': { ...usual, tab: 'diagnostics', fails: broken },
	'diagnostics-loading': { ...usual, tab: 'diagnostics', silent: true },
	settings: { ...usual, tab: 'settings' },
	'settings-changed': { ...usual, tab: 'settings', settings: settings.changed },
	'settings-failed': { ...usual, tab: 'settings', fails: broken },
	'settings-loading': { ...usual, tab: 'settings', silent: true },
};
