<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use Sequenzy\WooCommerce\Hook;
use Sequenzy\WooCommerce\Subscriber;

/**
 * A form cannot stand in a form: browsers drop the inner one, and its required field would block "Add to cart". A form of ours that an
 * owner or a theme puts into WooCommerce's is shown right below it.
 */
final class OutsideCartForm implements Subscriber {
	/** @var list<string>|null Forms for later; null: outside. */
	private ?array $later = null;

	public function hooks(): array {
		return array(
			// As close around WooCommerce's own form as can be.
			new Hook( 'woocommerce_before_add_to_cart_form', 'enter', priority: 9999, args: 0 ),
			new Hook( 'woocommerce_after_add_to_cart_form', 'leave', priority: 1, args: 0 ),
			new Hook( 'render_block_woocommerce/add-to-cart-with-options', 'move_out' ),
		);
	}

	public function enter(): void {
		$this->later = array();
	}

	public function leave(): void {
		$forms       = $this->later ?? array();
		$this->later = null;
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- The form escapes what it prints.
		echo implode( '', $forms );
	}

	/** @return string The form, or nothing as long as it would stand in another. */
	public function place( string $form ): string {
		if ( null === $this->later ) {
			return $form;
		}
		$this->later[] = $form;
		return '';
	}

	/** The block of WooCommerce that is made of blocks: ours may be among them. */
	public function move_out( mixed $html ): mixed {
		if ( ! is_string( $html ) || ! str_contains( $html, 'data-sequenzy-back-in-stock' ) ) {
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
