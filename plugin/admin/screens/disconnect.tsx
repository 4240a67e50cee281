import { Button, Modal } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { ActionButton } from '../parts/action-button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { store } from '../store/index.ts';
import type { ScreenProps } from './screen-props.ts';

/** Asks first: the button, and the dialog that says what stays and what goes. */
export function Disconnect( { connection: { companyName } }: ScreenProps ) {
	const [ isAsking, setIsAsking ] = useState( false );
	const intent = useSelect( ( select ) => select( store ).getIntent(), [] );
	const failure = useSelect( ( select ) => select( store ).getFailure(), [] );
	const stopAsking = () => setIsAsking( false );
	return (
		<>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				isDestructive
				aria-disabled={ intent !== null }
				onClick={ () => setIsAsking( intent === null ) }
			>
				{ __( 'Disconnect', 'sequenzy-for-woocommerce' ) }
			</Button>
			{ isAsking && (
				<Modal
					className="sequenzy-admin__dialog"
					size="medium"
					title={
						companyName === null
							? __( 'Disconnect this store?', 'sequenzy-for-woocommerce' )
							: /* translators: %s: company name. */
								sprintf( __( 'Disconnect from %s?', 'sequenzy-for-woocommerce' ), companyName )
					}
					onRequestClose={ stopAsking }
				>
					{ failure?.intent === 'disconnect' && <FailureNotice /> }
					<h2>{ __( 'What goes', 'sequenzy-for-woocommerce' ) }</h2>
					<ul>
						<li>{ __( 'Back-in-stock forms disappear from your product pages.', 'sequenzy-for-woocommerce' ) }</li>
						<li>
							{ __(
								'Sequenzy no longer hears of your stock, so shoppers on the waitlist are not told.',
								'sequenzy-for-woocommerce'
							) }
						</li>
						<li>{ __( 'This store forgets its key to Sequenzy at once.', 'sequenzy-for-woocommerce' ) }</li>
					</ul>
					<h2>{ __( 'What stays', 'sequenzy-for-woocommerce' ) }</h2>
					<ul>
						<li>{ __( 'Your products, orders and settings, as they are.', 'sequenzy-for-woocommerce' ) }</li>
						<li>{ __( 'What Sequenzy already has: products, waitlist and history.', 'sequenzy-for-woocommerce' ) }</li>
						<li>
							{ __(
								'Back-in-stock requests that were not sent yet: they are kept here for the next connection.',
								'sequenzy-for-woocommerce'
							) }
						</li>
					</ul>
					<div className="sequenzy-admin__actions">
						<ActionButton does="disconnect" variant="primary" isDestructive>
							{ __( 'Disconnect', 'sequenzy-for-woocommerce' ) }
						</ActionButton>
						<Button __next40pxDefaultSize variant="tertiary" onClick={ stopAsking }>
							{ __( 'Keep connected', 'sequenzy-for-woocommerce' ) }
						</Button>
					</div>
				</Modal>
			) }
		</>
	);
}
