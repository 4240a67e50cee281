import type { AdminSync } from 'sequenzy-woocommerce/admin';
import { minutesAgo } from './moments.ts';

type Run = NonNullable< AdminSync[ 'run' ] >;

const whole: Run = {
	runId: '0f5c0a52-7c1d-4a39-9f0e-3a5b2d6f1e01',
	reason: 'initial',
	state: 'verified',
	resources: {
		products: { done: 412, total: 412 },
		customers: { done: 3_119, total: 3_119 },
		orders: { done: 8_900, total: 8_900 },
	},
	done: 12_431,
	total: 12_431,
	refused: 0,
	guestBuyers: 2_046,
	repairing: 0,
	perMinute: null,
	secondsLeft: null,
	requestedAt: minutesAgo( 200 ),
	changedAt: minutesAgo( 185 ),
	changedBy: 'worker',
	error: null,
};

const half = {
	resources: {
		products: { done: 412, total: 412 },
		customers: { done: 788, total: 3_119 },
		orders: { done: 0, total: 8_900 },
	},
	done: 1_200,
	guestBuyers: null,
};

const run = ( differences: Partial< Run > ): AdminSync => ( { run: { ...whole, ...differences } } );

export const none: AdminSync = { run: null };
export const requested = run( {
	state: 'requested',
	resources: { products: { done: 0, total: 0 }, customers: { done: 0, total: 0 }, orders: { done: 0, total: 0 } },
	done: 0,
	total: 0,
	guestBuyers: null,
} );
export const running = run( { ...half, state: 'running', perMinute: 1_300, secondsLeft: 518 } );
export const paused = run( { ...half, state: 'paused', changedBy: 'user:1' } );
export const verifying = run( { state: 'verifying', guestBuyers: null } );
export const repairing = run( { state: 'repaired', repairing: 3 } );
export const verified = run( {} );
export const stopped = run( { ...half, state: 'cancelled', changedBy: 'user:1' } );
export const failed = run( {
	...half,
	state: 'failed',
	error: { code: 'SYNC_RUN_LOST', message: 'Sequenzy heard nothing of this sync for an hour and closed it.' },
} );
