import type { AdminMovingIn } from 'sequenzy-woocommerce/admin';
import { minutesAgo, now } from './moments.ts';

type Run = NonNullable< AdminMovingIn[ 'run' ] >;

const woocommerce = { id: 'woocommerce', name: 'WooCommerce', isActive: true, waiting: 240 } as const;
const yith = { id: 'yith', name: 'YITH WooCommerce Waitlist', isActive: false, waiting: 31 } as const;

const run = ( differences: Partial< Run > ): Run => ( {
	source: 'woocommerce',
	isDryRun: true,
	state: 'done',
	counts: { found: 240, moved: 221, inStock: 12, gone: 4, invalid: 1, repeated: 2 },
	startedAt: minutesAgo( 1 ),
	changedAt: now,
	...differences,
} );

export const none: AdminMovingIn = { sources: [], run: null };
export const found: AdminMovingIn = { sources: [ woocommerce, yith ], run: null };
export const counted: AdminMovingIn = { sources: [ woocommerce ], run: run( {} ) };
export const moving: AdminMovingIn = {
	sources: [ woocommerce ],
	run: run( { isDryRun: false, state: 'running', counts: { found: 120, moved: 111, inStock: 6, gone: 2, invalid: 0, repeated: 1 } } ),
};
export const moved: AdminMovingIn = { sources: [ { ...woocommerce, isActive: false } ], run: run( { isDryRun: false } ) };
