import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { isUnderWay, type AdminConnection, type AdminSync } from 'sequenzy-woocommerce/admin';
import { usePolling } from '../polling/use-polling.ts';
import { store } from '../store/index.ts';

const QUIET_MS = 15_000;

/** The sync as it stands: followed closely while it moves, looked at now and then otherwise (Sequenzy may ask for one too). */
export function useFollowedSync( { connectedAt }: AdminConnection ): AdminSync | null {
	const sync = useSelect( ( select ) => select( store ).getPanels().sync.value, [] );
	const { lookAtSync, followSync } = useDispatch( store );
	const isMoving = sync !== null && isUnderWay( sync );

	useEffect( () => void lookAtSync(), [ lookAtSync, connectedAt ] );
	usePolling( lookAtSync, isMoving ? null : QUIET_MS );
	useEffect( () => {
		if ( ! isMoving ) {
			return undefined;
		}
		const leaving = new AbortController();
		void followSync( leaving.signal );
		return () => leaving.abort();
	}, [ followSync, isMoving ] );
	return sync;
}
