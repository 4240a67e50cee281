import type { AdminConnection } from 'sequenzy-woocommerce/admin';
import { minutesAgo, now } from './moments.ts';

export const disconnected: AdminConnection = {
	state: 'disconnected',
	storeUrl: 'https://coffee.example.com',
	companyName: null,
	connectedAt: null,
	lastSeenAt: null,
	authorizeUrl: null,
	expiresAt: null,
	approval: null,
	error: null,
	outbox: { ready: 0, paused: 0, dead: 0 },
	apiHost: 'api.sequenzy.com',
};

export const waiting: AdminConnection = {
	...disconnected,
	state: 'authorizing',
	authorizeUrl: 'https://sequenzy.com/setup/woocommerce?request=wcr_8f2b1c',
	expiresAt: minutesAgo( -8 ),
	approval: 'pending',
};

export const interrupted: AdminConnection = {
	...waiting,
	error: {
		code: 'STATE_MISMATCH',
		title: 'This approval belongs to another browser',
		description: 'The approval that came back was not started by you in this browser, so it was not used.',
		resolution: 'Click “Connect to Sequenzy” and approve in the same browser.',
	},
};

export const pendingConfirm: AdminConnection = { ...disconnected, state: 'pending_confirm', companyName: 'Demo Coffee Co.' };

export const active: AdminConnection = {
	...disconnected,
	state: 'active',
	companyName: 'Demo Coffee Co.',
	connectedAt: minutesAgo( 3 * 24 * 60 ),
	lastSeenAt: now,
};

export const partlyFailed: AdminConnection = { ...active, outbox: { ready: 3, paused: 0, dead: 12 } };

const stopped: AdminConnection = { ...active, lastSeenAt: minutesAgo( 42 ), outbox: { ready: 0, paused: 17, dead: 0 } };

export const refused: AdminConnection = {
	...stopped,
	state: 'auth_failed',
	error: {
		code: 'TOKEN_INVALID',
		title: 'The store’s key is not valid any more',
		description: 'Sequenzy does not know the key with which this store speaks.',
		resolution: 'Connect the store again.',
	},
};

export const revoked: AdminConnection = {
	...stopped,
	state: 'revoked',
	error: {
		code: 'STORE_NOT_CONNECTED',
		title: 'The store was disconnected at Sequenzy',
		description: 'Somebody of Demo Coffee Co. ended the connection.',
		resolution: 'Connect the store again, if that was not meant.',
	},
};

export const needsKey: AdminConnection = {
	...stopped,
	state: 'needs_key',
	error: {
		code: 'KEY_CHANGED',
		title: 'The saved connection can no longer be read',
		description: 'The security keys in wp-config.php (or SEQUENZY_ENCRYPTION_KEY) changed since the store was connected.',
		resolution: 'Connect the store again; nothing that waits to be sent is lost.',
	},
};

export const copied: AdminConnection = {
	...stopped,
	state: 'safe_mode',
	storeUrl: 'https://staging.coffee.example.com',
	error: {
		code: 'SITE_MOVED',
		title: 'This site has another address than the connected store',
		description:
			'The connection belongs to https://coffee.example.com. Nothing is sent from here, so that a copy never speaks for the live store.',
		resolution: 'If the store moved, connect it again. If this is a copy, disconnect it: the original stays connected.',
	},
};
