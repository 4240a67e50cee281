import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { amount } from '../parts/amount.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Card } from '../parts/card.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { RelativeMoment } from '../parts/moment.tsx';
import { PanelNotice } from '../parts/panel-notice.tsx';
import { useSpoken } from '../parts/use-spoken.ts';
import { store } from '../store/index.ts';
import { CheckRow, type Check } from './check-row.tsx';
import { byUrgency } from './order.ts';
import { reportOf } from './report.ts';

function summary( checks: readonly Check[] ): string {
	const open = checks.filter( ( { status } ) => status !== 'pass' ).length;
	return open === 0
		? __( 'Everything is fine.', 'sequenzy-for-woocommerce' )
		: sprintf(
				/* translators: %s: a number. */
				_n( '%s thing is worth a look.', '%s things are worth a look.', open, 'sequenzy-for-woocommerce' ),
				amount( open )
			);
}

/** Each check with one thing to do, and a report for support. */
export function DiagnosticsTab() {
	const { value, does, failure } = useSelect( ( select ) => select( store ).getPanels().diagnostics, [] );
	const { runChecks } = useDispatch( store );
	// Somebody who comes here wants to know; on the Overview nothing leaves the store for it.
	useEffect( () => void runChecks( true ), [ runChecks ] );
	useSpoken( value === null || does !== null ? '' : summary( value.checks ) );
	return (
		<Card id="sequenzy-diagnostics" title={ __( 'How this store is doing', 'sequenzy-for-woocommerce' ) }>
			<PanelNotice panel="diagnostics" what={ __( 'The checks did not run.', 'sequenzy-for-woocommerce' ) } />
			{ value === null && failure === null && <Loading>{ __( 'Checking…', 'sequenzy-for-woocommerce' ) }</Loading> }
			{ value !== null && (
				<>
					<p className="sequenzy-admin__lead">
						{ summary( value.checks ) } { __( 'Checked:', 'sequenzy-for-woocommerce' ) }{ ' ' }
						<RelativeMoment at={ value.checkedAt } />
					</p>
					<ul className="sequenzy-admin__checks">
						{ byUrgency( value.checks ).map( ( check ) => (
							<CheckRow key={ check.id } check={ check } />
						) ) }
					</ul>
				</>
			) }
			<div className="sequenzy-admin__actions">
				<BusyButton
					variant="primary"
					isBusy={ does === 'check' }
					waits={ does === 'check' }
					onClick={ () => void runChecks( true ) }
				>
					{ __( 'Check again', 'sequenzy-for-woocommerce' ) }
				</BusyButton>
				{ value !== null && (
					<CopyButton text={ () => reportOf( value ) }>{ __( 'Copy report', 'sequenzy-for-woocommerce' ) }</CopyButton>
				) }
			</div>
			<p className="sequenzy-admin__fine-print">
				{ __(
					'The report names no shopper, no address and no key. You can send it to whoever helps you.',
					'sequenzy-for-woocommerce'
				) }
			</p>
		</Card>
	);
}
