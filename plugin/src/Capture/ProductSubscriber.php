<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Outbox\Outbox;
use WC_Product;
use WP_Post;

/**
 * A product, a variation or its stock changed, whoever changed it: checkout, an admin, an import. Only the id is noted; the
 * state is read when it is sent, so five hooks of one save are one marker.
 */
final class ProductSubscriber {
	public function __construct( private readonly Outbox $outbox ) {}

	public function product_changed( WC_Product $product ): void {
		$this->mark( $product );
	}

	public function stock_status_changed( int $id, string $status, mixed $product = null ): void {
		$this->saved( $id, $product );
	}

	public function saved( int $id, mixed $product = null ): void {
		$product = $product instanceof WC_Product ? $product : wc_get_product( $id );
		if ( $product instanceof WC_Product ) {
			$this->mark( $product );
		}
	}

	public function status_changed( string $next, string $previous, WP_Post $post ): void {
		if ( $next !== $previous && 'auto-draft' !== $next ) {
			match ( $post->post_type ) {
				'product' => $this->outbox->mark_dirty( new Entity( 'product', $post->ID ) ),
				'product_variation' => $this->outbox->mark_dirty( new Entity( 'variation', $post->ID ) ),
				default => null,
			};
		}
	}

	public function deleted( int $id, WP_Post $post ): void {
		if ( 'auto-draft' === $post->post_status ) {
			return;
		}
		if ( 'product' === $post->post_type ) {
			$this->outbox->mark_deleted( new Entity( 'product', $id ), array( 'id' => $id ) );
		} elseif ( 'product_variation' === $post->post_type && $post->post_parent > 0 ) {
			$this->outbox->mark_deleted(
				new Entity( 'variation', $id ),
				array(
					'id'        => $id,
					'parent_id' => $post->post_parent,
				)
			);
		}
	}

	private function mark( WC_Product $product ): void {
		if ( 'auto-draft' !== $product->get_status() && $product->get_id() > 0 ) {
			$this->outbox->mark_dirty( new Entity( $product->is_type( 'variation' ) ? 'variation' : 'product', $product->get_id() ) );
		}
	}
}
