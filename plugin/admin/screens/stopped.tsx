import { __ } from '@wordpress/i18n';
import { ActionButton } from '../parts/action-button.tsx';
import { Details } from '../parts/details.tsx';
import { Kept } from '../parts/kept.tsx';
import { Problem } from '../parts/problem.tsx';
import { Disconnect } from './disconnect.tsx';
import type { ScreenProps } from './screen-props.ts';

/** A connection that Sequenzy refuses now (`refused`) or has ended (`revoked`). */
export function Stopped( { connection }: ScreenProps ) {
	return (
		<>
			<Problem connection={ connection } />
			<p className="sequenzy-admin__lead">
				{ __( 'Nothing is sent at the moment. Connect again to go on.', 'sequenzy-for-woocommerce' ) }
			</p>
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
