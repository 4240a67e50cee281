import { Notice } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { amount } from '../parts/amount.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Card } from '../parts/card.tsx';
import { Loading } from '../parts/loading.tsx';
import { PanelNotice } from '../parts/panel-notice.tsx';
import { usePolling } from '../polling/use-polling.ts';
import { store } from '../store/index.ts';
import { tabAddress } from '../tabs/tab.ts';
import { goTo, useAddress } from '../tabs/use-address.ts';
import { particularOf, queryOf } from './activity-address.ts';
import { ActivityFilter } from './activity-filter.tsx';
import { ActivityPages } from './activity-pages.tsx';
import { ActivityTable } from './activity-table.tsx';
import { emptyWords } from './activity-words.ts';

const QUIET_MS = 15_000;
const nobody: ReadonlySet< number > = new Set();

/** Every message: what, when, what became of it and why; and send again what was set aside. */
export function ActivityTab() {
	const search = useAddress();
	const { value, does, failure, done } = useSelect( ( select ) => select( store ).getPanels().activity, [] );
	const { showActivity, lookAtActivity, retryEntries } = useDispatch( store );
	const [ chosen, setChosen ] = useState( nobody );
	const query = queryOf( search );
	const { show = 'all' } = query;
	const waits = does !== null && does !== 'look';
	const items = value?.page.items ?? [];

	useEffect( () => {
		setChosen( nobody );
		void showActivity( queryOf( search ) );
	}, [ showActivity, search ] );
	// Whoever reads an older page, or has chosen something, is not disturbed.
	usePolling( lookAtActivity, value?.pagesBefore.length === 0 && chosen.size === 0 ? QUIET_MS : null );

	const choose = ( entryId: number, isChosen: boolean ) =>
		setChosen( new Set( isChosen ? [ ...chosen, entryId ] : [ ...chosen ].filter( ( id ) => id !== entryId ) ) );
	const retry = ( which: readonly number[] | 'all' ) => {
		setChosen( nobody );
		void retryEntries( which );
	};
	return (
		<Card id="sequenzy-activity" title={ __( 'What your store told Sequenzy', 'sequenzy-for-woocommerce' ) }>
			<PanelNotice
				panel="activity"
				what={
					failure?.does === 'retry'
						? __( 'Nothing was sent again.', 'sequenzy-for-woocommerce' )
						: __( 'The list could not be looked up.', 'sequenzy-for-woocommerce' )
				}
				again={ () => void showActivity( query ) }
			/>
			{ done === 'retry' && (
				<Notice status="success" isDismissible={ false } className="sequenzy-admin__notice">
					{ __( 'On its way again. What Sequenzy takes now leaves this list within a minute.', 'sequenzy-for-woocommerce' ) }
				</Notice>
			) }
			<ActivityFilter
				key={ search }
				query={ query }
				onChange={ ( next ) => goTo( tabAddress( 'activity', particularOf( next ) ) ) }
			/>
			{ ( show === 'set_aside' || show === 'refused' ) && items.some( ( { entryId } ) => entryId !== null ) && (
				<div className="sequenzy-admin__actions">
					<BusyButton variant="primary" isBusy={ does === 'retry' } waits={ waits } onClick={ () => retry( 'all' ) }>
						{ __( 'Send all again', 'sequenzy-for-woocommerce' ) }
					</BusyButton>
					<BusyButton
						variant="secondary"
						isBusy={ false }
						waits={ waits || chosen.size === 0 }
						onClick={ () => retry( [ ...chosen ] ) }
					>
						{ chosen.size === 0
							? __( 'Send chosen again', 'sequenzy-for-woocommerce' )
							: sprintf(
									/* translators: %s: a number of chosen messages. */
									_n( 'Send %s chosen again', 'Send %s chosen again', chosen.size, 'sequenzy-for-woocommerce' ),
									amount( chosen.size )
								) }
					</BusyButton>
				</div>
			) }
			{ value === null && failure === null && <Loading>{ __( 'Looking up the activity…', 'sequenzy-for-woocommerce' ) }</Loading> }
			{ value !== null && items.length === 0 && <p className="sequenzy-admin__empty">{ emptyWords( query ) }</p> }
			{ value !== null && items.length > 0 && (
				<ActivityTable items={ items } chosen={ chosen } onChoose={ choose } onRetry={ ( entryId ) => retry( [ entryId ] ) } />
			) }
			{ value !== null && (
				<ActivityPages shown={ value } onTurn={ ( pagesBefore ) => void showActivity( value.query, pagesBefore ) } />
			) }
		</Card>
	);
}
