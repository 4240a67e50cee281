import { Notice } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { store } from '../store/index.ts';
import type { PanelName } from '../store/panels.ts';
import { whyItFailed } from './failure-words.ts';

interface Props {
	readonly panel: PanelName;
	/** What did not happen, as a sentence. */
	readonly what: string;
	/** Looks for the first time once more. */
	readonly again?: () => void;
}

/** A call of a panel got no answer, or a no. What was known before stays on the page; where nothing was, the notice is all there is, and stays. */
export function PanelNotice( { panel, what, again }: Props ) {
	const { failure, value } = useSelect( ( select ) => select( store ).getPanels()[ panel ], [ panel ] );
	const { closePanelNotice } = useDispatch( store );
	if ( failure === null ) {
		return null;
	}
	const reload = { label: __( 'Reload this page', 'sequenzy-for-woocommerce' ), onClick: () => window.location.reload() };
	const needsReload = failure.kind === 'signed_out' || failure.kind === 'missing';
	const tryAgain =
		value === null && again !== undefined ? [ { label: __( 'Try again', 'sequenzy-for-woocommerce' ), onClick: again } ] : [];
	return (
		<Notice
			status={ failure.does === 'look' ? 'warning' : 'error' }
			className="sequenzy-admin__notice"
			isDismissible={ value !== null }
			onRemove={ () => closePanelNotice( panel ) }
			actions={ needsReload ? [ reload ] : tryAgain }
		>
			{ what } { failure.said ?? whyItFailed( failure.kind ) }
		</Notice>
	);
}
