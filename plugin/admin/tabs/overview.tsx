import { useSelect } from '@wordpress/data';
import { ConnectionCard } from '../screens/connection-card.tsx';
import { MovingInCard } from '../moving-in/moving-in-card.tsx';
import { NextSteps } from '../help/next-steps.tsx';
import { SyncCard } from '../sync/sync-card.tsx';
import { store } from '../store/index.ts';

export function Overview() {
	const connection = useSelect( ( select ) => select( store ).getConnection(), [] );
	return (
		<>
			<ConnectionCard />
			{ connection?.state === 'active' && (
				<>
					<SyncCard connection={ connection } />
					<NextSteps />
					<MovingInCard />
				</>
			) }
		</>
	);
}
