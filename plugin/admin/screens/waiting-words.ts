import { __ } from '@wordpress/i18n';
import type { AdminConnection } from 'sequenzy-woocommerce/admin';

/** Where to look, by what Sequenzy knows of the approval. */
export function waitingWords( approval: AdminConnection[ 'approval' ] ): string {
	switch ( approval ) {
		case 'approved':
			return __(
				'Approved at Sequenzy, but not brought back to this page. Open the approval again; it leads straight back here.',
				'sequenzy-for-woocommerce'
			);
		case null:
			return __(
				'Sequenzy does not answer just now, so this page cannot tell how the approval stands. It goes on asking.',
				'sequenzy-for-woocommerce'
			);
		default:
			return __(
				'Approve the connection on the page of Sequenzy, in the tab where you opened it. If you closed it, open it again; this page notices by itself.',
				'sequenzy-for-woocommerce'
			);
	}
}
