import { __, _n, sprintf } from '@wordpress/i18n';
import { RelativeMoment } from '../parts/moment.tsx';
import { amount } from '../parts/amount.ts';
import { doneOf, type SyncRun } from './sync-words.ts';

/** What goes on, in a sentence or two. */
export function SyncText( { run }: { readonly run: SyncRun | null } ) {
	switch ( run?.state ) {
		case undefined:
			return (
				<p className="sequenzy-admin__lead">
					{ __(
						'Sequenzy can only mail about what it knows: copy your products, customers and orders once. Later changes go there by themselves.',
						'sequenzy-for-woocommerce'
					) }
				</p>
			);
		case 'requested':
		case 'running':
			return (
				<p className="sequenzy-admin__lead">
					{ __( 'You can leave this page; copying goes on. Your shop stays as fast as it is.', 'sequenzy-for-woocommerce' ) }
				</p>
			);
		case 'paused':
			return (
				<p className="sequenzy-admin__lead">
					{ __( 'It goes on where it was. New orders and changes are still sent meanwhile.', 'sequenzy-for-woocommerce' ) }
				</p>
			);
		case 'verifying':
		case 'repaired':
			return (
				<p className="sequenzy-admin__lead">
					{ run.repairing > 0
						? sprintf(
								/* translators: %s: a number. */
								_n(
									'%s group of records differed and is sent again.',
									'%s groups of records differed and are sent again.',
									run.repairing,
									'sequenzy-for-woocommerce'
								),
								amount( run.repairing )
							)
						: __(
								'Everything was sent. Your store and Sequenzy are compared now, record by record.',
								'sequenzy-for-woocommerce'
							) }
				</p>
			);
		case 'verified':
			return (
				<p className="sequenzy-admin__lead">
					{
						/* translators: %s: "12,431 of 12,431". */
						sprintf( __( 'Verified: %s records are the same on both sides.', 'sequenzy-for-woocommerce' ), doneOf( run ) )
					}{ ' ' }
					{ __( 'Last sync:', 'sequenzy-for-woocommerce' ) } <RelativeMoment at={ run.changedAt } />
				</p>
			);
		case 'cancelled':
			return (
				<p className="sequenzy-admin__lead">
					{ __( 'What arrived at Sequenzy stays there. A new sync begins from the start.', 'sequenzy-for-woocommerce' ) }
				</p>
			);
		case 'failed':
			return (
				<p className="sequenzy-admin__lead">
					{ run.error?.message ?? __( 'Sequenzy gave no reason.', 'sequenzy-for-woocommerce' ) }{ ' ' }
					{ __( 'It can go on where it was.', 'sequenzy-for-woocommerce' ) }
				</p>
			);
	}
}
