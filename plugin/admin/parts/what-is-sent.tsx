import { __ } from '@wordpress/i18n';

/** Everything that leaves the store, by when it leaves. What the plugin learns to send has to be added here. */
export function WhatIsSent() {
	return (
		<section className="sequenzy-admin__sent">
			<h3>{ __( 'What will be sent to Sequenzy', 'sequenzy-for-woocommerce' ) }</h3>
			<dl>
				<dt>{ __( 'When you connect', 'sequenzy-for-woocommerce' ) }</dt>
				<dd>
					{ __(
						'The store’s name and address, its currency, language and time zone, and the versions of WordPress, WooCommerce, PHP and this plugin.',
						'sequenzy-for-woocommerce'
					) }
				</dd>
				<dt>{ __( 'After you confirm', 'sequenzy-for-woocommerce' ) }</dt>
				<dd>
					<ul className="sequenzy-admin__list">
						<li>
							{ __(
								'Your published products and their variations, and each change to them: name, link, SKU, prices, stock, pictures, categories and attributes.',
								'sequenzy-for-woocommerce'
							) }
						</li>
						<li>
							{ __(
								'Your customers and their orders: name, e-mail and billing address, what was bought, refunds.',
								'sequenzy-for-woocommerce'
							) }
						</li>
						<li>
							{ __(
								'Carts of shoppers who gave your store an e-mail address, with an account or at the checkout, and what they answered to the box about news and offers.',
								'sequenzy-for-woocommerce'
							) }
						</li>
						<li>
							{ __(
								'Back-in-stock requests: the shopper’s e-mail address and the product they wait for.',
								'sequenzy-for-woocommerce'
							) }
						</li>
						<li>
							{ __(
								'A sign of life every minute: the versions above, and how much waits to be sent.',
								'sequenzy-for-woocommerce'
							) }
						</li>
					</ul>
				</dd>
			</dl>
			<p className="sequenzy-admin__fine-print">{ __( 'Nothing is sent before you connect.', 'sequenzy-for-woocommerce' ) }</p>
			<p className="sequenzy-admin__fine-print sequenzy-admin__links">
				<a href="https://sequenzy.com/terms">{ __( 'Terms of Sequenzy', 'sequenzy-for-woocommerce' ) }</a>
				<a href="https://sequenzy.com/privacy">{ __( 'Privacy at Sequenzy', 'sequenzy-for-woocommerce' ) }</a>
			</p>
		</section>
	);
}
