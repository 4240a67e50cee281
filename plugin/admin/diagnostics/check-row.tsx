import { __ } from '@wordpress/i18n';
import type { AdminDiagnostics } from 'sequenzy-woocommerce/admin';

export type Check = AdminDiagnostics[ 'checks' ][ number ];

export function statusName( status: Check[ 'status' ] ): string {
	switch ( status ) {
		case 'pass':
			return __( 'Fine', 'sequenzy-for-woocommerce' );
		case 'warn':
			return __( 'Worth a look', 'sequenzy-for-woocommerce' );
		case 'fail':
			return __( 'Needs mending', 'sequenzy-for-woocommerce' );
	}
}

/** How one thing is, why that matters, and the one thing to do. */
export function CheckRow( { check: { label, status, sentence, action } }: { readonly check: Check } ) {
	return (
		<li className={ `sequenzy-admin__check is-${ status }` }>
			<p className="sequenzy-admin__check-status">{ statusName( status ) }</p>
			<div>
				<h3>{ label }</h3>
				<p>{ sentence }</p>
				{ action !== null && (
					<p className="sequenzy-admin__check-action">
						{ action.url === null ? action.label : <a href={ action.url }>{ action.label }</a> }
					</p>
				) }
			</div>
		</li>
	);
}
