import { Button, CheckboxControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { amount } from '../parts/amount.ts';
import { RelativeMoment } from '../parts/moment.tsx';
import { ActivityDetails } from './activity-details.tsx';
import { outcomeName, outcomeTone, typeName, type Item } from './activity-words.ts';

interface Props {
	readonly item: Item;
	readonly isChosen: boolean;
	readonly onChoose: ( isChosen: boolean ) => void;
	readonly onRetry: ( entryId: number ) => void;
	/** The list has something that can be sent again, so each row has the place for a box. */
	readonly canChoose: boolean;
}

/** What, what became of it, when; and on demand what was told. */
export function ActivityRow( { item, isChosen, onChoose, onRetry, canChoose }: Props ) {
	const [ isOpen, setIsOpen ] = useState( false );
	const { id, type, name, recordId, outcome, message, code, at, attempts, nextAttemptAt, entryId } = item;
	const what = [ typeName( type ), recordId === null ? '' : `#${ recordId }` ].join( ' ' ).trim();
	return (
		<>
			<tr className={ isOpen ? 'is-open' : undefined }>
				{ canChoose && (
					<td className="sequenzy-admin__choose">
						{ entryId !== null && (
							<CheckboxControl
								__nextHasNoMarginBottom
								checked={ isChosen }
								onChange={ onChoose }
								/* translators: %s: what a message is about, e.g. Order #1042. */
								aria-label={ sprintf( __( 'Choose %s', 'sequenzy-for-woocommerce' ), what ) }
							/>
						) }
					</td>
				) }
				<th scope="row">
					<span>{ what }</span>
					{ name !== null && <small>{ name }</small> }
				</th>
				<td data-label={ __( 'Outcome', 'sequenzy-for-woocommerce' ) }>
					<span className={ `sequenzy-admin__badge is-${ outcomeTone( outcome ) }` }>{ outcomeName( outcome ) }</span>
					{ message !== '' && <small>{ message }</small> }
					{ code !== '' && (
						<small>
							<code>{ code }</code>
						</small>
					) }
					{ attempts > 1 && (
						<small>
							{
								/* translators: %s: a number, two or more. */
								sprintf( __( 'Tried %s times', 'sequenzy-for-woocommerce' ), amount( attempts ) )
							}
						</small>
					) }
				</td>
				<td data-label={ __( 'When', 'sequenzy-for-woocommerce' ) }>
					<RelativeMoment at={ at } />
					{ nextAttemptAt !== null && (
						<small>
							{ __( 'Next try:', 'sequenzy-for-woocommerce' ) } <RelativeMoment at={ nextAttemptAt } />
						</small>
					) }
				</td>
				<td className="sequenzy-admin__row-actions">
					{ entryId !== null && (
						<Button size="small" variant="secondary" onClick={ () => onRetry( entryId ) }>
							{ __( 'Send again', 'sequenzy-for-woocommerce' ) }
						</Button>
					) }
					<Button size="small" variant="tertiary" aria-expanded={ isOpen } onClick={ () => setIsOpen( ! isOpen ) }>
						{ isOpen ? __( 'Hide details', 'sequenzy-for-woocommerce' ) : __( 'Details', 'sequenzy-for-woocommerce' ) }
					</Button>
				</td>
			</tr>
			{ isOpen && (
				<tr className="sequenzy-admin__details-row">
					<td colSpan={ canChoose ? 5 : 4 }>
						<ActivityDetails id={ id } />
					</td>
				</tr>
			) }
		</>
	);
}
