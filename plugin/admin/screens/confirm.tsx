import { __ } from '@wordpress/i18n';
import { ActionButton } from '../parts/action-button.tsx';
import { Details } from '../parts/details.tsx';
import { Problem } from '../parts/problem.tsx';
import { Steps } from '../parts/steps.tsx';
import type { ScreenProps } from './screen-props.ts';

export function Confirm( { connection }: ScreenProps ) {
	return (
		<>
			<Problem connection={ connection } />
			<Steps current={ 3 } />
			<p className="sequenzy-admin__lead">
				{ __( 'The connection was approved at Sequenzy. Is this your company?', 'sequenzy-for-woocommerce' ) }
			</p>
			<Details
				rows={ [
					[
						__( 'Company', 'sequenzy-for-woocommerce' ),
						<strong key="company">{ connection.companyName ?? __( 'Not named', 'sequenzy-for-woocommerce' ) }</strong>,
					],
					[ __( 'Store', 'sequenzy-for-woocommerce' ), connection.storeUrl ],
				] }
			/>
			<h3>{ __( 'What happens when you confirm', 'sequenzy-for-woocommerce' ) }</h3>
			<ul className="sequenzy-admin__list">
				<li>
					{ __(
						'Sequenzy learns your products and their stock, your customers and their orders, and each change from then on.',
						'sequenzy-for-woocommerce'
					) }
				</li>
				<li>
					{ __(
						'Back-in-stock forms on sold-out products begin to take requests and send them to this company.',
						'sequenzy-for-woocommerce'
					) }
				</li>
				<li>{ __( 'You can disconnect here at any time.', 'sequenzy-for-woocommerce' ) }</li>
			</ul>
			<div className="sequenzy-admin__actions">
				<ActionButton does="confirm" variant="primary">
					{ __( 'Confirm', 'sequenzy-for-woocommerce' ) }
				</ActionButton>
				<ActionButton does="refuse" variant="secondary">
					{ __( 'Not mine', 'sequenzy-for-woocommerce' ) }
				</ActionButton>
			</div>
			<p className="sequenzy-admin__fine-print">
				{ __(
					'“Not mine” throws the approval away. None of your products or shoppers have been sent yet.',
					'sequenzy-for-woocommerce'
				) }
			</p>
		</>
	);
}
