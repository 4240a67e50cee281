<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use Sequenzy\WooCommerce\Title;
use WC_Product;
use WC_Product_Variation;

/**
 * The form as HTML: complete without script, and with everything the block's view module (blocks/back-in-stock/view.ts) needs to know.
 * Fields are named as on the wire. Labels hold their fields, so that no ids have to be found for several forms on a page.
 */
final class FormMarkup {
	public function __construct(
		private readonly string $endpoint,
		private readonly string $store_url,
		private readonly string $relay_url,
	) {}

	/**
	 * @param list<WC_Product_Variation> $variations         To choose from; none for a simple product.
	 * @param ?Outcome                   $outcome            Of a form sent without script.
	 * @param string                     $wrapper_attributes Already escaped.
	 */
	public function html( WC_Product $product, array $variations, ?Outcome $outcome, string $wrapper_attributes ): string {
		$id = 'sequenzy-back-in-stock-' . $product->get_id();
		return sprintf(
			'<div %s id="%s" data-sequenzy-back-in-stock data-endpoint="%s" data-store-url="%s" data-relay-url="%s" data-messages="%s">',
			$wrapper_attributes,
			esc_attr( $id ),
			esc_url( $this->endpoint ),
			esc_url( $this->store_url ),
			esc_url( $this->relay_url ),
			esc_attr( (string) wp_json_encode( self::messages() ) )
		)
			. sprintf( '<form class="sequenzy-back-in-stock__form" action="%s" method="post">', esc_url( $this->relay_url ) )
			. sprintf( '<input type="hidden" name="providerProductId" value="%d">', $product->get_id() )
			. sprintf( '<input type="hidden" name="productTitle" value="%s">', esc_attr( Title::of_product( $product ) ) )
			. ( array() === $variations ? '' : self::field( __( 'Sold-out option', 'sequenzy-for-woocommerce' ), self::choice( $variations ) ) )
			. self::field( __( 'E-mail address', 'sequenzy-for-woocommerce' ), self::email( Outcome::InvalidEmail === $outcome ? $id . '-status' : '' ) )
			// No person sees this field; what fills it is no person.
			. '<input type="text" name="website" value="" tabindex="-1" autocomplete="off" aria-hidden="true" hidden>'
			. sprintf( '<button type="submit" class="wp-element-button sequenzy-back-in-stock__button">%s</button>', esc_html__( 'Tell me when it is back', 'sequenzy-for-woocommerce' ) )
			. sprintf( '<p role="status" id="%s-status" class="sequenzy-back-in-stock__status">%s</p></form></div>', esc_attr( $id ), esc_html( $outcome?->message() ?? '' ) );
	}

	/** @param string $control Already escaped. */
	private static function field( string $label, string $control ): string {
		return sprintf( '<label class="sequenzy-back-in-stock__field"><span class="sequenzy-back-in-stock__label">%s</span> %s</label>', esc_html( $label ), $control );
	}

	private static function email( string $described_by ): string {
		$error = '' === $described_by ? '' : sprintf( ' aria-invalid="true" aria-describedby="%s"', esc_attr( $described_by ) );
		return '<input class="sequenzy-back-in-stock__control" type="email" name="email" autocomplete="email" maxlength="254" required' . $error . '>';
	}

	/** @param list<WC_Product_Variation> $variations One alone needs no choosing. */
	private static function choice( array $variations ): string {
		$options = 1 === count( $variations ) ? '' : sprintf( '<option value="">%s</option>', esc_html__( 'Choose an option', 'sequenzy-for-woocommerce' ) );
		foreach ( $variations as $variation ) {
			$options .= sprintf( '<option value="%d">%s</option>', $variation->get_id(), esc_html( Title::of_variation( $variation ) ) );
		}
		return '<select class="sequenzy-back-in-stock__control" name="providerVariantId" required>' . $options . '</select>';
	}

	/** @return array<string, string> By the SDK's results (sdk/src/browser/form-messages.ts). */
	private static function messages(): array {
		return array(
			'joined'             => Outcome::Accepted->message(),
			'invalid_email'      => Outcome::InvalidEmail->message(),
			'choose_option'      => __( 'Please choose an option first.', 'sequenzy-for-woocommerce' ),
			'rate_limited'       => Outcome::RateLimited->message(),
			// Whose fault it is helps the owner, who finds it in the log, and no shopper.
			'origin_not_allowed' => Outcome::Unavailable->message(),
			'unavailable'        => Outcome::Unavailable->message(),
		);
	}
}
