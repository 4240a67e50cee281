import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Card } from '../parts/card.tsx';
import { PanelNotice } from '../parts/panel-notice.tsx';
import { usePolling } from '../polling/use-polling.ts';
import { store } from '../store/index.ts';
import { MoveFrom } from './move-from.tsx';

const WATCHING_MS = 2_000;

/** Shoppers who wait in another plugin's list. Nothing at all where no list is. */
export function MovingInCard() {
	const value = useSelect( ( select ) => select( store ).getPanels().movingIn.value, [] );
	const { lookAtMovingIn } = useDispatch( store );
	useEffect( () => void lookAtMovingIn(), [ lookAtMovingIn ] );
	usePolling( lookAtMovingIn, value?.run?.state === 'running' ? WATCHING_MS : null );
	const sources = value?.sources.filter( ( { id, waiting } ) => waiting > 0 || value.run?.source === id ) ?? [];
	if ( value === null || sources.length === 0 ) {
		return null;
	}
	return (
		<Card id="sequenzy-moving-in" title={ __( 'Bring waiting shoppers along', 'sequenzy-for-woocommerce' ) }>
			<PanelNotice panel="movingIn" what={ __( 'Nothing was moved.', 'sequenzy-for-woocommerce' ) } />
			{ sources.map( ( source ) => (
				<MoveFrom key={ source.id } source={ source } run={ value.run?.source === source.id ? value.run : null } />
			) ) }
		</Card>
	);
}
