import { __ } from '@wordpress/i18n';
import { ActionButton } from '../parts/action-button.tsx';
import { Kept } from '../parts/kept.tsx';
import { Problem } from '../parts/problem.tsx';
import { Steps } from '../parts/steps.tsx';
import type { ScreenProps } from './screen-props.ts';

interface Props extends ScreenProps {
	readonly words: string;
	/** The label of the button that begins anew. */
	readonly again: string;
}

/** An attempt to connect that came to nothing. */
function BeginAgain( { connection, words, again }: Props ) {
	return (
		<>
			<Problem connection={ connection } />
			<Steps current={ 2 } />
			<p className="sequenzy-admin__lead">{ words }</p>
			<Kept connection={ connection } />
			<div className="sequenzy-admin__actions">
				<ActionButton does="connect" variant="primary">
					{ again }
				</ActionButton>
				<ActionButton does="cancel" variant="secondary">
					{ __( 'Cancel', 'sequenzy-for-woocommerce' ) }
				</ActionButton>
			</div>
		</>
	);
}

export const Denied = ( { connection }: ScreenProps ) => (
	<BeginAgain
		connection={ connection }
		words={ __(
			'Somebody chose “Deny” at Sequenzy. This store is not connected, and none of its products or shoppers were sent.',
			'sequenzy-for-woocommerce'
		) }
		again={ __( 'Try again', 'sequenzy-for-woocommerce' ) }
	/>
);

export const Expired = ( { connection }: ScreenProps ) => (
	<BeginAgain
		connection={ connection }
		words={ __(
			'Nobody approved the connection in time, so the request was closed. This store is not connected.',
			'sequenzy-for-woocommerce'
		) }
		again={ __( 'Try again', 'sequenzy-for-woocommerce' ) }
	/>
);

/** Its problem may say: Click "Connect to Sequenzy". */
export const Interrupted = ( { connection }: ScreenProps ) => (
	<BeginAgain
		connection={ connection }
		words={ __( 'Begin again, and approve in this browser.', 'sequenzy-for-woocommerce' ) }
		again={ __( 'Connect to Sequenzy', 'sequenzy-for-woocommerce' ) }
	/>
);
