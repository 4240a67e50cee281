import { __ } from '@wordpress/i18n';
import { amount } from '../parts/amount.ts';
import { doneOf, paceWords, type SyncRun } from './sync-words.ts';

/** A bar and a number for the whole, and for each kind. Guest buyers have no record of their own: Sequenzy counts them by address. */
export function SyncProgress( { run }: { readonly run: SyncRun } ) {
	const { products, customers, orders } = run.resources;
	const kinds = [
		[ __( 'Products and variations', 'sequenzy-for-woocommerce' ), products ],
		[ __( 'Customers', 'sequenzy-for-woocommerce' ), customers ],
		[ __( 'Guest buyers', 'sequenzy-for-woocommerce' ), null ],
		[ __( 'Orders', 'sequenzy-for-woocommerce' ), orders ],
	] as const;
	// When all is there, the numbers say it.
	const hasBars = run.state !== 'verified';
	const pace = run.state === 'running' ? paceWords( run ) : null;
	return (
		<>
			{ hasBars && (
				<p className="sequenzy-admin__whole">
					<Bar label={ __( 'All together', 'sequenzy-for-woocommerce' ) } done={ run.done } total={ run.total } />
					<strong>{ doneOf( run ) }</strong>
					{ pace !== null && <span>{ pace }</span> }
				</p>
			) }
			<dl className="sequenzy-admin__kinds">
				{ kinds.map( ( [ name, progress ] ) => (
					<div key={ name }>
						<dt>{ name }</dt>
						{ progress === null ? (
							<Guests buyers={ run.guestBuyers } />
						) : (
							<dd>
								{ hasBars && <Bar label={ name } { ...progress } /> }
								<span>{ doneOf( progress ) }</span>
							</dd>
						) }
					</div>
				) ) }
			</dl>
		</>
	);
}

function Guests( { buyers }: { readonly buyers: number | null } ) {
	return buyers === null ? (
		<dd className="sequenzy-admin__quiet">{ __( 'They travel with their orders.', 'sequenzy-for-woocommerce' ) }</dd>
	) : (
		<dd>{ amount( buyers ) }</dd>
	);
}

/** Nothing to copy is done from the start. */
function Bar( { label, done, total }: { readonly label: string; readonly done: number; readonly total: number } ) {
	return <progress aria-label={ label } value={ total === 0 ? 1 : done } max={ Math.max( 1, total ) } />;
}
