import { __ } from '@wordpress/i18n';

/** The markup of plugin/src/BackInStock/FormMarkup.php for a simple product. Inert: a click selects the block and nothing else. */
export function Preview() {
	return (
		<div className="sequenzy-back-in-stock__form" { ...{ inert: '' } }>
			<div className="sequenzy-back-in-stock__field">
				<span className="sequenzy-back-in-stock__label">{ __( 'E-mail address', 'sequenzy-for-woocommerce' ) }</span>
				<input className="sequenzy-back-in-stock__control" type="email" />
			</div>
			<button type="button" className="wp-element-button sequenzy-back-in-stock__button">
				{ __( 'Tell me when it is back', 'sequenzy-for-woocommerce' ) }
			</button>
			<p className="sequenzy-back-in-stock__status">
				{ __( 'Shown while the product is sold out; hidden while it is in stock.', 'sequenzy-for-woocommerce' ) }
			</p>
		</div>
	);
}
