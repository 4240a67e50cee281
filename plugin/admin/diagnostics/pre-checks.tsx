import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { BusyButton } from '../parts/busy-button.tsx';
import { store } from '../store/index.ts';
import type { AdminDiagnostics } from 'sequenzy-woocommerce/admin';
import { CheckRow, type Check } from './check-row.tsx';
import { byUrgency } from './order.ts';

/** What is no news before the store is connected: that it is not, and what only runs then. */
const afterConnecting = [ 'connection', 'copy', 'outbox', 'dead', 'breaker' ];

/** What to look at before connecting, the worst first. */
export const openChecks = ( found: AdminDiagnostics | null ): Check[] =>
	byUrgency( ( found?.checks ?? [] ).filter( ( { id, status } ) => status !== 'pass' && ! afterConnecting.includes( id ) ) );

/** Before connecting: what has to be mended, and what would do the same job twice. Asks the store only. Nothing when all is well. */
export function PreChecks() {
	const { value, does } = useSelect( ( select ) => select( store ).getPanels().diagnostics, [] );
	const { lookAtDiagnostics, runChecks } = useDispatch( store );
	useEffect( () => void lookAtDiagnostics( false ), [ lookAtDiagnostics ] );
	const open = openChecks( value );
	if ( open.length === 0 ) {
		return null;
	}
	const hasFailed = open[ 0 ]?.status === 'fail';
	return (
		<section className="sequenzy-admin__pre-checks" aria-labelledby="sequenzy-pre-checks">
			<h3 id="sequenzy-pre-checks">
				{ hasFailed
					? __( 'Mend this before you connect', 'sequenzy-for-woocommerce' )
					: __( 'Good to know before you connect', 'sequenzy-for-woocommerce' ) }
			</h3>
			<ul className="sequenzy-admin__checks">
				{ open.map( ( check ) => (
					<CheckRow key={ check.id } check={ check } />
				) ) }
			</ul>
			{ hasFailed && (
				<div className="sequenzy-admin__actions">
					<BusyButton
						variant="secondary"
						isBusy={ does === 'check' }
						waits={ does === 'check' }
						onClick={ () => void runChecks( false ) }
					>
						{ __( 'Check again', 'sequenzy-for-woocommerce' ) }
					</BusyButton>
				</div>
			) }
		</section>
	);
}
