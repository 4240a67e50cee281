<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

/**
 * A form cannot stand in a form: browsers drop the inner one, and its required field would block "Add to cart". A form of ours that an
 * owner or a theme puts into WooCommerce's is shown right below it.
 */
final class BelowCartForm {
	/** @var list<string> Forms for later. */
	private array $later = array();

	/** WooCommerce's own form has ended. */
	public function leave(): void {
		$forms       = $this->later;
		$this->later = array();
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- The form escapes what it prints.
		echo implode( '', $forms );
	}

	/** @return string The form, or nothing as long as it would stand in another. */
	public function place( string $form ): string {
		if ( did_action( 'woocommerce_before_add_to_cart_form' ) <= did_action( 'woocommerce_after_add_to_cart_form' ) ) {
			return $form;
		}
		$this->later[] = $form;
		return '';
	}

	/** The block of WooCommerce that is made of blocks: ours may be among them. */
	public function move_out( mixed $html ): mixed {
		if ( ! is_string( $html ) ) {
			return $html;
		}
		$forms = array();
		$rest  = preg_replace_callback(
			'#<div [^>]*\bdata-sequenzy-back-in-stock\b.*?</form></div>#s',
			static function ( array $found ) use ( &$forms ): string {
				$forms[] = $found[0];
				return '';
			},
			$html
		);
		return $rest . implode( '', $forms );
	}
}
