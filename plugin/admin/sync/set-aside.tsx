import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { amount } from '../parts/amount.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { PanelNotice } from '../parts/panel-notice.tsx';
import { store } from '../store/index.ts';
import { TabLink } from '../tabs/tab-link.tsx';

/** What Sequenzy did not take, by reason; send it again, or see each. */
export function SetAside( { amountSetAside }: { readonly amountSetAside: number } ) {
	const { value, does } = useSelect( ( select ) => select( store ).getPanels().activity, [] );
	const { showActivity, retryEntries, refresh } = useDispatch( store );
	useEffect( () => void showActivity( { show: 'set_aside', limit: 1 } ), [ showActivity, amountSetAside ] );
	const reasons = value?.query.show === 'set_aside' ? value.page.reasons : [];
	return (
		<section className="sequenzy-admin__set-aside" aria-labelledby="sequenzy-set-aside">
			<h3 id="sequenzy-set-aside">
				{ sprintf(
					/* translators: %s: a number. */
					_n(
						'%s message was not taken by Sequenzy',
						'%s messages were not taken by Sequenzy',
						amountSetAside,
						'sequenzy-for-woocommerce'
					),
					amount( amountSetAside )
				) }
			</h3>
			<PanelNotice panel="activity" what={ __( 'They may not go out again yet.', 'sequenzy-for-woocommerce' ) } />
			{ reasons.length > 0 && (
				<table className="sequenzy-admin__reasons">
					<thead>
						<tr>
							<th scope="col">{ __( 'Reason', 'sequenzy-for-woocommerce' ) }</th>
							<th scope="col">{ __( 'Messages', 'sequenzy-for-woocommerce' ) }</th>
						</tr>
					</thead>
					<tbody>
						{ reasons.map( ( { code, message, entries } ) => (
							<tr key={ code }>
								<td>
									{ message } <code>{ code }</code>
								</td>
								<td>{ amount( entries ) }</td>
							</tr>
						) ) }
					</tbody>
				</table>
			) }
			<div className="sequenzy-admin__actions">
				<BusyButton
					variant="secondary"
					isBusy={ does === 'retry' }
					waits={ does !== null && does !== 'look' }
					onClick={ () => void retryEntries( 'all' ).then( () => refresh() ) }
				>
					{ __( 'Retry failed', 'sequenzy-for-woocommerce' ) }
				</BusyButton>
				<CopyButton
					text={ () => reasons.map( ( { code, message, entries } ) => `${ entries } × ${ code }: ${ message }` ).join( '\n' ) }
				>
					{ __( 'Copy report', 'sequenzy-for-woocommerce' ) }
				</CopyButton>
				<TabLink
					to="activity"
					particular={ { show: 'set_aside' } }
					className="components-button is-tertiary is-next-40px-default-size"
				>
					{ __( 'See each of them', 'sequenzy-for-woocommerce' ) }
				</TabLink>
			</div>
		</section>
	);
}
