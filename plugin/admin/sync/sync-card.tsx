import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import type { AdminConnection } from 'sequenzy-woocommerce/admin';
import { Card } from '../parts/card.tsx';
import { Loading } from '../parts/loading.tsx';
import { PanelNotice } from '../parts/panel-notice.tsx';
import { useSpoken } from '../parts/use-spoken.ts';
import { store } from '../store/index.ts';
import { SetAside } from './set-aside.tsx';
import { SyncActions } from './sync-actions.tsx';
import { SyncProgress } from './sync-progress.tsx';
import { SyncText } from './sync-text.tsx';
import { syncBadge, syncMilestone, syncTitle } from './sync-words.ts';
import { useFollowedSync } from './use-followed-sync.ts';

/** The full copy of the store: how far it is, and what a person can do about it. */
export function SyncCard( { connection }: { readonly connection: AdminConnection } ) {
	const sync = useFollowedSync( connection );
	const failure = useSelect( ( select ) => select( store ).getPanels().sync.failure, [] );
	const run = sync?.run ?? null;
	useSpoken( syncMilestone( run ) );
	return (
		<Card id="sequenzy-sync" title={ syncTitle( run ) } badge={ sync === null ? null : syncBadge( run, connection.outbox.dead ) }>
			<PanelNotice
				panel="sync"
				what={
					failure?.does === 'look'
						? __( 'How the sync stands could not be looked up.', 'sequenzy-for-woocommerce' )
						: __( 'This did not happen.', 'sequenzy-for-woocommerce' )
				}
			/>
			{ sync === null && failure === null && (
				<Loading>{ __( 'Looking up how the sync stands…', 'sequenzy-for-woocommerce' ) }</Loading>
			) }
			{ sync !== null && (
				<>
					<SyncText run={ run } />
					{ run !== null && <SyncProgress run={ run } /> }
					{ connection.outbox.dead > 0 && <SetAside amountSetAside={ connection.outbox.dead } /> }
					<SyncActions run={ run } />
				</>
			) }
		</Card>
	);
}
