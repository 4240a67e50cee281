import { useDispatch, useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { BusyButton } from '../parts/busy-button.tsx';
import { store } from '../store/index.ts';
import type { SyncRun } from './sync-words.ts';

type Act = 'start' | 'verify' | 'pause' | 'resume' | 'stop';

/** In a state: what can be done, the most likely first. */
function actsIn( state: SyncRun[ 'state' ] | undefined ): readonly Act[] {
	switch ( state ) {
		case undefined:
		case 'cancelled':
			return [ 'start' ];
		case 'requested':
		case 'verifying':
		case 'repaired':
			return [ 'stop' ];
		case 'running':
			return [ 'pause', 'stop' ];
		case 'paused':
			return [ 'resume', 'stop' ];
		case 'failed':
			return [ 'resume', 'start' ];
		case 'verified':
			return [ 'start', 'verify' ];
	}
}

function actName( act: Act, state: SyncRun[ 'state' ] | undefined ): string {
	switch ( act ) {
		case 'start':
			return state === undefined ? __( 'Sync now', 'sequenzy-for-woocommerce' ) : __( 'Sync again', 'sequenzy-for-woocommerce' );
		case 'verify':
			return __( 'Verify', 'sequenzy-for-woocommerce' );
		case 'pause':
			return __( 'Pause', 'sequenzy-for-woocommerce' );
		case 'resume':
			return __( 'Go on', 'sequenzy-for-woocommerce' );
		case 'stop':
			return __( 'Stop', 'sequenzy-for-woocommerce' );
	}
}

export function SyncActions( { run }: { readonly run: SyncRun | null } ) {
	const does = useSelect( ( select ) => select( store ).getPanels().sync.does, [] );
	const { startSync, verifySync, pauseSync, resumeSync, stopSync } = useDispatch( store );
	const perform = { start: startSync, verify: verifySync, pause: pauseSync, resume: resumeSync, stop: stopSync };
	return (
		<div className="sequenzy-admin__actions">
			{ actsIn( run?.state ).map( ( act, index ) => (
				<BusyButton
					key={ act }
					variant={ index === 0 && act !== 'stop' ? 'primary' : 'secondary' }
					isBusy={ does === act }
					waits={ does !== null && does !== 'look' }
					onClick={ () => void perform[ act ]() }
				>
					{ actName( act, run?.state ) }
				</BusyButton>
			) ) }
		</div>
	);
}
