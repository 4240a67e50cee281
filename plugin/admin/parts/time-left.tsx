import { __ } from '@wordpress/i18n';
import { timeLeft } from '../time/time-left.ts';
import { useNow } from '../time/use-now.ts';

/** Counts down where one can see it, and is never read out by itself. */
export function TimeLeft( { until }: { readonly until: string } ) {
	const left = timeLeft( until, useNow( 1_000 ) );
	return left === null ? null : (
		<p>
			{ __( 'Time left:', 'sequenzy-for-woocommerce' ) } <span className="sequenzy-admin__time-left">{ left }</span>
		</p>
	);
}
