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
}

/** A call of a panel got no answer, or a no. What was known before stays on the page. */
export function PanelNotice( { panel, what }: Props ) {
	const failure = useSelect( ( select ) => select( store ).getPanels()[ panel ].failure, [ panel ] );
	const { closePanelNotice } = useDispatch( store );
	if ( failure === null ) {
		return null;
	}
	const needsReload = failure.kind === 'signed_out' || failure.kind === 'missing';
	return (
		<Notice
			status={ failure.does === 'look' ? 'warning' : 'error' }
			className="sequenzy-admin__notice"
			onRemove={ () => closePanelNotice( panel ) }
			actions={
				needsReload
					? [ { label: __( 'Reload this page', 'sequenzy-for-woocommerce' ), onClick: () => window.location.reload() } ]
					: []
			}
		>
			{ what } { failure.said ?? whyItFailed( failure.kind ) }
		</Notice>
	);
}
