import { __ } from '@wordpress/i18n';
import { ActivityRow } from './activity-row.tsx';
import type { Item } from './activity-words.ts';

interface Props {
	readonly items: readonly Item[];
	readonly chosen: ReadonlySet< number >;
	readonly onChoose: ( entryId: number, isChosen: boolean ) => void;
	readonly onRetry: ( entryId: number ) => void;
}

/** A plain table (docs/adr/0018 says why); on a narrow screen each row is a card. */
export function ActivityTable( { items, chosen, onChoose, onRetry }: Props ) {
	const canChoose = items.some( ( { entryId } ) => entryId !== null );
	return (
		<table className="sequenzy-admin__activity">
			<thead>
				<tr>
					{ canChoose && (
						<th scope="col">
							<span className="screen-reader-text">{ __( 'Choose', 'sequenzy-for-woocommerce' ) }</span>
						</th>
					) }
					<th scope="col">{ __( 'What', 'sequenzy-for-woocommerce' ) }</th>
					<th scope="col">{ __( 'Outcome', 'sequenzy-for-woocommerce' ) }</th>
					<th scope="col">{ __( 'When', 'sequenzy-for-woocommerce' ) }</th>
					<th scope="col">
						<span className="screen-reader-text">{ __( 'Actions', 'sequenzy-for-woocommerce' ) }</span>
					</th>
				</tr>
			</thead>
			<tbody>
				{ items.map( ( item ) => (
					<ActivityRow
						key={ item.id }
						item={ item }
						canChoose={ canChoose }
						isChosen={ item.entryId !== null && chosen.has( item.entryId ) }
						onChoose={ ( isChosen ) => item.entryId !== null && onChoose( item.entryId, isChosen ) }
						onRetry={ onRetry }
					/>
				) ) }
			</tbody>
		</table>
	);
}
