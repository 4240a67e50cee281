import { Notice } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { store } from '../store/index.ts';
import { whatFailed, whyItFailed } from './failure-words.ts';

/** The store gave no answer. What it said before stays on the page. */
export function FailureNotice() {
	const failure = useSelect( ( select ) => select( store ).getFailure(), [] );
	const isFirst = useSelect( ( select ) => select( store ).getConnection() === null, [] );
	const { closeFailure } = useDispatch( store );
	if ( failure === null ) {
		return null;
	}
	const needsReload = failure.kind === 'signed_out' || failure.kind === 'missing';
	return (
		<Notice
			status={ failure.intent === null ? 'warning' : 'error' }
			className="sequenzy-admin__notice"
			isDismissible={ ! isFirst }
			onRemove={ closeFailure }
			actions={
				needsReload
					? [ { label: __( 'Reload this page', 'sequenzy-for-woocommerce' ), onClick: () => window.location.reload() } ]
					: []
			}
		>
			{ whatFailed( failure.intent, isFirst ) } { whyItFailed( failure.kind ) }
		</Notice>
	);
}
