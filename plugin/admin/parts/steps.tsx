import { __ } from '@wordpress/i18n';

interface Props {
	readonly current: 1 | 2 | 3;
}

/** The way to a connection, and where on it this person is. */
export function Steps( { current }: Props ) {
	const steps = [
		__( 'Begin here', 'sequenzy-for-woocommerce' ),
		__( 'Approve at Sequenzy', 'sequenzy-for-woocommerce' ),
		__( 'Confirm here', 'sequenzy-for-woocommerce' ),
	];
	return (
		<ol className="sequenzy-admin__steps" aria-label={ __( 'Steps to connect', 'sequenzy-for-woocommerce' ) }>
			{ steps.map( ( step, index ) => (
				<li
					key={ step }
					className={ index + 1 < current ? 'is-done' : '' }
					aria-current={ index + 1 === current ? 'step' : undefined }
				>
					{ step }
				</li>
			) ) }
		</ol>
	);
}
