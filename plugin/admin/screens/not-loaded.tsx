import { Button, Spinner } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { store } from '../store/index.ts';

/** Before the first answer of the store: on its way, or failed (the notice above says why). */
export function NotLoaded() {
	const hasFailed = useSelect( ( select ) => select( store ).getFailure() !== null, [] );
	const isRefreshing = useSelect( ( select ) => select( store ).isRefreshing(), [] );
	const { refresh } = useDispatch( store );
	return hasFailed ? (
		<div className="sequenzy-admin__actions">
			<Button
				__next40pxDefaultSize
				variant="primary"
				isBusy={ isRefreshing }
				aria-disabled={ isRefreshing }
				onClick={ () => void refresh() }
			>
				{ __( 'Try again', 'sequenzy-for-woocommerce' ) }
			</Button>
		</div>
	) : (
		<p className="sequenzy-admin__loading">
			<Spinner />
			{ __( 'Looking up the connection…', 'sequenzy-for-woocommerce' ) }
		</p>
	);
}
