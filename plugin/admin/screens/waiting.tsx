import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { ActionButton } from '../parts/action-button.tsx';
import { Steps } from '../parts/steps.tsx';
import { TimeLeft } from '../parts/time-left.tsx';
import { approvalPage } from '../store/approval-page.ts';
import type { ScreenProps } from './screen-props.ts';
import { waitingWords } from './waiting-words.ts';

export function Waiting( { connection }: ScreenProps ) {
	const page = approvalPage( connection );
	return (
		<>
			<Steps current={ 2 } />
			<p className="sequenzy-admin__lead">{ waitingWords( connection.approval ) }</p>
			{ connection.expiresAt !== null && <TimeLeft until={ connection.expiresAt } /> }
			<div className="sequenzy-admin__actions">
				{ page !== null && (
					<Button __next40pxDefaultSize variant="primary" href={ page }>
						{ __( 'Open approval again', 'sequenzy-for-woocommerce' ) }
					</Button>
				) }
				<ActionButton does="cancel" variant="secondary">
					{ __( 'Cancel', 'sequenzy-for-woocommerce' ) }
				</ActionButton>
			</div>
		</>
	);
}
