import type { AdminConnection } from 'sequenzy-woocommerce/admin';

/** A connection as the plugin's route tells it; unconnected unless a test says otherwise. */
export const connection = ( differences: Partial< AdminConnection > = {} ): AdminConnection => ( {
	state: 'disconnected',
	storeUrl: 'https://store.example.com',
	companyName: null,
	connectedAt: null,
	lastSeenAt: null,
	authorizeUrl: null,
	expiresAt: null,
	approval: null,
	error: null,
	outbox: { ready: 0, paused: 0, dead: 0 },
	apiHost: 'api.sequenzy.com',
	...differences,
} );

export const waiting = ( differences: Partial< AdminConnection > = {} ): AdminConnection =>
	connection( {
		state: 'authorizing',
		authorizeUrl: 'https://sequenzy.com/setup/woocommerce?request=wcr_8f2b1c',
		expiresAt: '2026-04-01T12:10:00.000Z',
		approval: 'pending',
		...differences,
	} );

export const active = ( differences: Partial< AdminConnection > = {} ): AdminConnection =>
	connection( {
		state: 'active',
		companyName: 'Demo Coffee Co.',
		connectedAt: '2026-04-01T12:00:00.000Z',
		lastSeenAt: '2026-04-01T12:00:00.000Z',
		...differences,
	} );

export const outage = {
	code: 'OUTAGE',
	title: 'Sequenzy could not be reached',
	description: 'api.sequenzy.com could not be reached: time-out.',
	resolution: 'Try again in a minute.',
};
