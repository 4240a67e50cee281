<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Connection\Status;
use Sequenzy\WooCommerce\ConsentQuestion;
use Sequenzy\WooCommerce\Settings;
use Sequenzy\WooCommerce\StoreUrl;
use Sequenzy\WooCommerce\Title;
use WC_Product;
use WC_Product_Variation;

/**
 * The form of a product, where there is something to wait for. The same for every shopper, so that cached pages are right.
 *
 * By kind of product: variable: its sold-out variations to choose from. A variation alone (some loops show them): that one. Grouped: its
 * sold-out products. External: never, another store sells it. Every other kind: the product itself, once it is sold out.
 */
final class Form {
	/** @var array<int, int> Forms on this page, by product. */
	private array $count = array();

	public function __construct(
		private readonly Status $status,
		private readonly Settings $settings,
		private readonly Transport $transport,
		private readonly BelowCartForm $cart_form,
		private readonly Clock $clock,
	) {}

	/** @param string $wrapper_attributes Already escaped. */
	public function render( int $id, string $wrapper_attributes, Texts $texts ): string {
		$product = $this->status->is_active() ? wc_get_product( $id ) : null;
		$view    = $product instanceof WC_Product && 'publish' === $product->get_status() && ! post_password_required( $id ) ? $this->view( $product ) : null;
		if ( null === $view ) {
			return '';
		}
		// Asked for here and not by the block type: then a page without a form has not a byte of it (BackInStockBlock::register()).
		wp_enqueue_style( 'sequenzy-back-in-stock-style' );
		$module = register_block_script_module_id(
			array(
				'name'             => 'sequenzy/back-in-stock',
				'file'             => plugin_dir_path( SEQUENZY_FILE ) . 'build/blocks/back-in-stock/block.json',
				'viewScriptModule' => 'file:./view.js',
			),
			'viewScriptModule'
		);
		wp_enqueue_script_module( (string) $module );
		$number             = ( $this->count[ $id ] ?? 0 ) + 1;
		$this->count[ $id ] = $number;
		$markup             = new FormMarkup( $this->storefront(), $texts, $this->consent(), $this->clock->seconds() );
		$html               = $markup->html( $view, $number > 1 ? "$id-$number" : (string) $id, 1 === $number ? $this->outcome( $id ) : null, $wrapper_attributes );
		return $this->cart_form->place( $html );
	}

	public function is_on_page( int $product_id ): bool {
		return isset( $this->count[ $product_id ] );
	}

	/** @return array{endpoint: string, storeUrl: string, relayUrl: string} As createStorefront() of sequenzy-woocommerce takes it. */
	public function storefront(): array {
		return array(
			'endpoint' => $this->transport->base_url() . '/api/woocommerce/back-in-stock/subscribe',
			'storeUrl' => StoreUrl::get(),
			'relayUrl' => rest_url( 'sequenzy/v1/back-in-stock' ),
		);
	}

	private function view( WC_Product $product ): ?FormView {
		if ( $product->is_type( 'external' ) ) {
			return null;
		}
		if ( $product->is_type( 'grouped' ) ) {
			return $this->group( $product );
		}
		$parent = $product instanceof WC_Product_Variation ? wc_get_product( $product->get_parent_id() ) : null;
		if ( $parent instanceof WC_Product ) {
			return 'publish' === $parent->get_status() && SoldOut::is( $product ) ? new FormView( $parent, array( new Choice( $product->get_id(), Title::of_variation( $product ) ) ) ) : null;
		}
		return array() === $product->get_children() ? ( SoldOut::is( $product ) ? new FormView( $product ) : null ) : $this->variable( $product );
	}

	private function variable( WC_Product $product ): ?FormView {
		$variations = Variations::of( $product );
		$choices    = $variations->choices();
		if ( array() === $choices ) {
			return null;
		}
		// Where the owner hides what is sold out, WooCommerce's own form does not offer it, and there is nothing to follow.
		if ( 'yes' === get_option( 'woocommerce_hide_out_of_stock_items' ) ) {
			return new FormView( $product, $choices );
		}
		// On the product's own page WooCommerce's form is there to choose from: until something sold out is chosen, there is something to buy.
		$is_own_page = is_singular( 'product' ) && get_queried_object_id() === $product->get_id();
		$at_rest     = $is_own_page && ! $variations->are_all_sold_out() ? 'hidden' : 'shown';
		return new FormView( $product, $choices, $at_rest, $is_own_page ? $variations->preselected() : null );
	}

	private function group( WC_Product $group ): ?FormView {
		_prime_post_caches( $group->get_children(), true, true );
		$choices = array();
		foreach ( array_map( 'wc_get_product', $group->get_children() ) as $product ) {
			if ( $product instanceof WC_Product && 'publish' === $product->get_status() && ! $product->is_type( 'external' ) && SoldOut::is( $product ) ) {
				$choices[] = new Choice( $product->get_id(), Title::of_product( $product ) );
			}
		}
		return array() === $choices ? null : new FormView( $group, $choices );
	}

	/** Put only where the answer is heard. */
	public function consent(): ?ConsentQuestion {
		$text = $this->settings->form_consent_text();
		return '' !== $text && $this->status->takes( 'consent' ) ? new ConsentQuestion( $text ) : null;
	}

	/** A shopper without script comes back with a word in the address. */
	private function outcome( int $product_id ): ?Outcome {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Only chooses one of our own sentences.
		$word = isset( $_GET['sequenzy_back_in_stock'] ) && is_string( $_GET['sequenzy_back_in_stock'] ) ? sanitize_key( $_GET['sequenzy_back_in_stock'] ) : '';
		return '' !== $word && get_queried_object_id() === $product_id ? Outcome::from_page_word( $word ) : null;
	}
}
