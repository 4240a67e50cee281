import { Notice } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { BusyButton } from '../parts/busy-button.tsx';
import { store } from '../store/index.ts';
import { CheckRow, type Check } from './check-row.tsx';

/** What is no news before the store is connected: that it is not, and what only runs then. */
const afterConnecting = [ 'connection', 'copy', 'outbox', 'dead', 'breaker' ];

/** Before connecting: what has to be mended, and what would do the same job twice. Asks the store only. Nothing when all is well. */
export function PreChecks() {
	const { value, does } = useSelect( ( select ) => select( store ).getPanels().diagnostics, [] );
	const { lookAtDiagnostics, runChecks } = useDispatch( store );
	useEffect( () => void lookAtDiagnostics( false ), [ lookAtDiagnostics ] );
	const open = ( value?.checks ?? [] ).filter( ( { id, status } ) => status !== 'pass' && ! afterConnecting.includes( id ) );
	const failed = open.filter( ( { status } ) => status === 'fail' );
	if ( open.length === 0 ) {
		return null;
	}
	return (
		<section className="sequenzy-admin__pre-checks" aria-labelledby="sequenzy-pre-checks">
			<h3 id="sequenzy-pre-checks">
				{ failed.length > 0
					? __( 'Mend this before you connect', 'sequenzy-for-woocommerce' )
					: __( 'Good to know before you connect', 'sequenzy-for-woocommerce' ) }
			</h3>
			{ failed.length > 0 && (
				<Notice status="error" isDismissible={ false } className="sequenzy-admin__notice">
					{ __( 'Sequenzy would not work well with this store as it is.', 'sequenzy-for-woocommerce' ) }
				</Notice>
			) }
			<ul className="sequenzy-admin__checks">
				{ [ ...failed, ...open.filter( ( check: Check ) => ! failed.includes( check ) ) ].map( ( check ) => (
					<CheckRow key={ check.id } check={ check } />
				) ) }
			</ul>
			{ failed.length > 0 && (
				<div className="sequenzy-admin__actions">
					<BusyButton variant="secondary" isBusy={ does === 'check' } waits={ does === 'check' } onClick={ () => void runChecks( false ) }>
						{ __( 'Check again', 'sequenzy-for-woocommerce' ) }
					</BusyButton>
				</div>
			) }
		</section>
	);
}
