<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Privacy;

/** Settings → Privacy → Policy Guide: what the owner may tell shoppers, in words that can be taken over. */
final class PolicyText {
	public function suggest(): void {
		$paragraphs = array(
			__( 'We use Sequenzy to send e-mails about orders, carts, products that are back in stock, and products that can be bought again.', 'sequenzy-for-woocommerce' ),
			__( 'For this we send Sequenzy, from our server: your e-mail address and name, your billing address, what you order, what lies in your cart once you have given us your e-mail address (in your account or at the checkout), the products you ask to be told about, and whether you agreed to news and offers, with the text you agreed to and the time.', 'sequenzy-for-woocommerce' ),
			__( 'The back-in-stock form sends your e-mail address and the product to Sequenzy from your browser. No cookie is set for it, and nothing is sent before you press the button.', 'sequenzy-for-woocommerce' ),
			__( 'What waits to be sent is kept in our database until it was delivered. A log without names and addresses is kept for a week. If you ask us to erase your data, we tell Sequenzy to do the same.', 'sequenzy-for-woocommerce' ),
		);
		wp_add_privacy_policy_content( 'Sequenzy for WooCommerce', wp_kses_post( '<p class="privacy-policy-tutorial">' . __( 'Sequenzy receives what the mails need. This is a suggestion, and no legal advice.', 'sequenzy-for-woocommerce' ) . '</p><strong class="privacy-policy-tutorial">' . __( 'Suggested text:', 'sequenzy-for-woocommerce' ) . '</strong> <p>' . implode( '</p><p>', $paragraphs ) . '</p>' ) );
	}
}
