import { CheckboxControl } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { amount } from '../parts/amount.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { useSpoken } from '../parts/use-spoken.ts';
import { store } from '../store/index.ts';
import { moveLines, moveTitle, stillMailsWords, waitingWords, type MoveRun, type Source } from './moving-words.ts';

interface Props {
	readonly source: Source;
	/** Of this list, the newest. */
	readonly run: MoveRun | null;
}

/** One list: look what would move, say that these people want it, move. */
export function MoveFrom( { source, run }: Props ) {
	const does = useSelect( ( select ) => select( store ).getPanels().movingIn.does, [] );
	const { startMovingIn, stopMovingIn } = useDispatch( store );
	const [ hasConsent, setHasConsent ] = useState( false );
	const waits = does !== null && does !== 'look';
	const isCounted = run !== null && run.isDryRun && run.state === 'done';
	const isHalfMoved = run !== null && ! run.isDryRun && run.state === 'stopped';
	useSpoken( run === null ? '' : moveTitle( run ) );
	return (
		<section className="sequenzy-admin__move" aria-label={ source.name }>
			<h3>
				{ source.name }: { waitingWords( source.waiting ) }
			</h3>
			{ run === null && (
				<p>
					{ __(
						'They asked there to be told when a product is back. Sequenzy can tell them instead; the other list is not changed.',
						'sequenzy-for-woocommerce'
					) }
				</p>
			) }
			{ source.isActive && <p className="sequenzy-admin__fine-print">{ stillMailsWords( source.name ) }</p> }
			{ run !== null && (
				<>
					<p>
						<strong>{ moveTitle( run ) }</strong>
					</p>
					{ run.state === 'running' && (
						<progress
							aria-label={ moveTitle( run ) }
							value={ run.counts.found }
							max={ Math.max( source.waiting, run.counts.found, 1 ) }
						/>
					) }
					<ul className="sequenzy-admin__list">
						{ moveLines( run ).map( ( line ) => (
							<li key={ line }>{ line }</li>
						) ) }
					</ul>
				</>
			) }
			{ ( isCounted || isHalfMoved ) && run.counts.moved > 0 && (
				<CheckboxControl
					__nextHasNoMarginBottom
					checked={ hasConsent }
					onChange={ setHasConsent }
					label={ __( 'These shoppers asked my store to tell them, and did not take it back.', 'sequenzy-for-woocommerce' ) }
				/>
			) }
			<div className="sequenzy-admin__actions">
				{ run?.state === 'running' ? (
					<BusyButton variant="secondary" isBusy={ does === 'stop' } waits={ waits } onClick={ () => void stopMovingIn() }>
						{ __( 'Stop', 'sequenzy-for-woocommerce' ) }
					</BusyButton>
				) : (
					<>
						{ ( ( isCounted && run.counts.moved > 0 ) || isHalfMoved ) && (
							<BusyButton
								variant="primary"
								isBusy={ does === 'move' }
								waits={ waits || ! hasConsent }
								onClick={ () => void startMovingIn( { source: source.id, isDryRun: false, hasConsent } ) }
							>
								{ isHalfMoved
									? __( 'Go on', 'sequenzy-for-woocommerce' )
									: sprintf(
											/* translators: %s: a number. */
											_n( 'Move %s shopper', 'Move %s shoppers', run.counts.moved, 'sequenzy-for-woocommerce' ),
											amount( run.counts.moved )
										) }
							</BusyButton>
						) }
						<BusyButton
							variant={ run === null ? 'primary' : 'tertiary' }
							isBusy={ does === 'dry_run' }
							waits={ waits }
							onClick={ () => void startMovingIn( { source: source.id, isDryRun: true } ) }
						>
							{ run === null
								? __( 'See who would move', 'sequenzy-for-woocommerce' )
								: __( 'Count again', 'sequenzy-for-woocommerce' ) }
						</BusyButton>
					</>
				) }
			</div>
		</section>
	);
}
