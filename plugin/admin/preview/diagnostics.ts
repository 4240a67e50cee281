import type { AdminDiagnostics } from 'sequenzy-woocommerce/admin';
import { now } from './moments.ts';

type Check = AdminDiagnostics[ 'checks' ][ number ];

const https: Check = { id: 'https', label: 'HTTPS', status: 'pass', sentence: 'The store’s address begins with https.', action: null };
const worker: Check = { id: 'worker', label: 'Worker', status: 'pass', sentence: 'It ran 20 seconds ago.', action: null };
const reach: Check = { id: 'reach', label: 'Sequenzy in reach', status: 'pass', sentence: 'api.sequenzy.com answers.', action: null };

const noHttps: Check = {
	id: 'https',
	label: 'HTTPS',
	status: 'fail',
	sentence:
		'The store’s address begins with http: what shoppers type, and the approval of the connection, would travel readable for everybody on the way.',
	action: {
		label: 'Change both addresses to https under Settings → General',
		url: 'https://coffee.example.com/wp-admin/options-general.php',
	},
};

const lateWorker: Check = {
	id: 'worker',
	label: 'Worker',
	status: 'warn',
	sentence: 'It ran 22 minutes ago; it should run every minute. Nothing is lost, but mails may come late.',
	action: {
		label: 'See whether scheduled tasks run',
		url: 'https://coffee.example.com/wp-admin/admin.php?page=wc-status&tab=action-scheduler',
	},
};

const rival: Check = {
	id: 'stock_mailers',
	label: 'Other back-in-stock mails',
	status: 'warn',
	sentence: 'WooCommerce’s own stock notifications may mail shoppers about products back in stock too: they would get two mails.',
	action: { label: 'Leave the job to one of them', url: 'https://coffee.example.com/wp-admin/plugins.php' },
};

const otherPlugin: Check = {
	id: 'namesakes',
	label: 'One plugin for Sequenzy',
	status: 'fail',
	sentence:
		'“Sequenzy for WooCommerce” 2.0.0 by Sequenzy connects this store to Sequenzy too: orders would count twice, and shoppers get two mails.',
	action: { label: 'Keep one of the two and deactivate the other', url: 'https://coffee.example.com/wp-admin/plugins.php' },
};

const seen = ( checks: Check[] ): AdminDiagnostics => ( {
	checks,
	versions: { pluginVersion: '0.1.0', wordpressVersion: '7.1', woocommerceVersion: '11.0.1', phpVersion: '8.3.6' },
	checkedAt: now,
} );

export const fine = seen( [ reach, https, worker ] );
export const broken = seen( [ worker, noHttps, rival ] );
export const twoPlugins = seen( [ https, worker, otherPlugin ] );
export const rivals = seen( [ https, worker, rival ] );
export const mixed = seen( [ reach, noHttps, lateWorker, rival ] );
