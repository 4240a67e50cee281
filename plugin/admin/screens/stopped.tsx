import { __ } from '@wordpress/i18n';
import { ActionButton } from '../parts/action-button.tsx';
import { Details } from '../parts/details.tsx';
import { Kept } from '../parts/kept.tsx';
import { Problem } from '../parts/problem.tsx';
import { Disconnect } from './disconnect.tsx';
import type { ScreenProps } from './screen-props.ts';

function stoppedWords( { state }: ScreenProps[ 'connection' ] ): string {
	switch ( state ) {
		case 'needs_key':
			return __(
				'The connection is kept under lock, and the lock was changed: by new security keys in wp-config.php, or by a move to another server. Connect again to go on; nothing is wrong at Sequenzy.',
				'sequenzy-for-woocommerce'
			);
		case 'revoked':
			return __(
				'Somebody ended the connection at Sequenzy, or connected another store in its place. Nothing is sent at the moment. Connect again to go on.',
				'sequenzy-for-woocommerce'
			);
		default:
			return __( 'Nothing is sent at the moment. Connect again to go on.', 'sequenzy-for-woocommerce' );
	}
}

/** A connection that Sequenzy refuses now (`refused`) or has ended (`revoked`), or whose key this site cannot read (`needs_key`). */
export function Stopped( { connection }: ScreenProps ) {
	return (
		<>
			<Problem connection={ connection } />
			<p className="sequenzy-admin__lead">{ stoppedWords( connection ) }</p>
			<Kept connection={ connection } />
			<Details
				rows={ [
					[
						__( 'Company', 'sequenzy-for-woocommerce' ),
						connection.companyName ?? __( 'Not named', 'sequenzy-for-woocommerce' ),
					],
					[ __( 'Store', 'sequenzy-for-woocommerce' ), connection.storeUrl ],
				] }
			/>
			<div className="sequenzy-admin__actions">
				<ActionButton does="connect" variant="primary">
					{ __( 'Reconnect', 'sequenzy-for-woocommerce' ) }
				</ActionButton>
				<Disconnect connection={ connection } />
			</div>
		</>
	);
}
