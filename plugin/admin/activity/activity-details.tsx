import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { whyItFailed } from '../parts/failure-words.ts';
import { Loading } from '../parts/loading.tsx';
import { store } from '../store/index.ts';

/** What was told, masked by the store. */
export function ActivityDetails( { id }: { readonly id: string } ) {
	const details = useSelect( ( select ) => select( store ).getDetails( id ), [ id ] );
	if ( details === null ) {
		return <Loading>{ __( 'Looking up what was told…', 'sequenzy-for-woocommerce' ) }</Loading>;
	}
	if ( 'kind' in details ) {
		return <p>{ details.said ?? whyItFailed( details.kind ) }</p>;
	}
	return details.payload === null ? (
		<p>{ __( 'What was told is not known any more.', 'sequenzy-for-woocommerce' ) }</p>
	) : (
		<>
			<p className="sequenzy-admin__fine-print">
				{ details.isCurrent
					? __( 'The record as it would be told now. Names and addresses are hidden.', 'sequenzy-for-woocommerce' )
					: __( 'What the message says. Names and addresses are hidden.', 'sequenzy-for-woocommerce' ) }
			</p>
			<pre tabIndex={ 0 } aria-label={ __( 'Message', 'sequenzy-for-woocommerce' ) }>
				{ JSON.stringify( details.payload, null, 2 ) }
			</pre>
		</>
	);
}
