import { __ } from '@wordpress/i18n';
import { ActionButton } from '../parts/action-button.tsx';
import { Details } from '../parts/details.tsx';
import { Problem } from '../parts/problem.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The store answers at another address than when it was connected: it moved, or this is a copy. The problem names the old address. */
export function Copied( { connection }: ScreenProps ) {
	return (
		<>
			<Problem connection={ connection } />
			<Details rows={ [ [ __( 'Address of this store now', 'sequenzy-for-woocommerce' ), connection.storeUrl ] ] } />
			<div className="sequenzy-admin__actions">
				<ActionButton does="connect" variant="primary">
					{ __( 'We moved: connect again', 'sequenzy-for-woocommerce' ) }
				</ActionButton>
				<ActionButton does="disconnect" variant="secondary">
					{ __( 'This is a copy: disconnect it', 'sequenzy-for-woocommerce' ) }
				</ActionButton>
			</div>
		</>
	);
}
