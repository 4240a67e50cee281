import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { openChecks, PreChecks } from '../diagnostics/pre-checks.tsx';
import { ActionButton } from '../parts/action-button.tsx';
import { Kept } from '../parts/kept.tsx';
import { Problem } from '../parts/problem.tsx';
import { Steps } from '../parts/steps.tsx';
import { WhatIsSent } from '../parts/what-is-sent.tsx';
import { store } from '../store/index.ts';
import type { ScreenProps } from './screen-props.ts';

export function NotConnected( { connection }: ScreenProps ) {
	const mustMend = useSelect( ( select ) => openChecks( select( store ).getPanels().diagnostics.value )[ 0 ]?.status === 'fail', [] );
	return (
		<>
			<Problem connection={ connection } />
			<p className="sequenzy-admin__lead">
				{ __( 'When a sold-out product is back, Sequenzy mails the shoppers who asked to be told.', 'sequenzy-for-woocommerce' ) }
			</p>
			<Steps current={ 1 } />
			<Kept connection={ connection } />
			<PreChecks />
			<div className="sequenzy-admin__actions">
				<ActionButton does="connect" variant={ mustMend ? 'secondary' : 'primary' }>
					{ __( 'Connect to Sequenzy', 'sequenzy-for-woocommerce' ) }
				</ActionButton>
			</div>
			<p className="sequenzy-admin__fine-print">
				{ __(
					'You sign in at Sequenzy, choose your company and approve. An owner or admin of the company has to do this.',
					'sequenzy-for-woocommerce'
				) }
			</p>
			<WhatIsSent />
		</>
	);
}
