<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Outbox\Outbox;
use WC_Order;
use WC_Order_Refund;
use WP_Post;

/** An order was made, changed, refunded, trashed or deleted, in whichever storage. When it is placed is kept beside (OrderPlaced). */
final class OrderSubscriber {
	public function __construct(
		private readonly Outbox $outbox,
		private readonly OrderPlaced $placed,
	) {}

	public function saved( int $id, mixed $order = null ): void {
		$order = $order instanceof WC_Order ? $order : wc_get_order( $id );
		// A checkout saves the order that it places again and again, also out of objects that do not know its status yet.
		if ( $order instanceof WC_Order && OrderObjects::is_told( $order ) && ! $this->placed->tells( $order->get_id() ) ) {
			$this->mark( $order->get_id() );
		}
	}

	public function status_changed( int $id, string $from, string $to ): void {
		if ( $this->placed->tells( $id ) && ! $this->placed->tells( $id, $to ) ) {
			$this->mark( $id );
		}
	}

	public function changed( int $id ): void {
		$order = wc_get_order( $id );
		if ( $order instanceof WC_Order && OrderObjects::is_told( $order ) ) {
			$this->mark( $id );
		}
	}

	public function refund_changed( int $id, mixed $refund = null ): void {
		if ( $refund instanceof WC_Order_Refund ) {
			$this->mark( $refund->get_parent_id() );
		}
	}

	public function refund_deleted( int $refund_id, int $order_id ): void {
		$this->mark( $order_id );
	}

	/** A filter: another plugin may keep it. Then the order is told once more as it is. */
	public function deletes( mixed $answer, mixed $order = null ): mixed {
		$this->refund_changed( 0, $order );
		return $answer;
	}

	public function deleted( int $id, mixed $order = null ): void {
		// WooCommerce deletes abandoned drafts every day; Sequenzy never heard of them.
		if ( $order instanceof WC_Order && OrderObjects::is_told( $order ) ) {
			$this->outbox->mark_deleted( new Entity( 'order', $id ), array( 'id' => $id ) );
		}
	}

	public function post_status_changed( string $next, string $previous, WP_Post $post ): void {
		if ( $next !== $previous && $this->is_order( $post ) && ! OrderFormat::is_draft( OrderFormat::status( $next ) ) ) {
			$this->mark( $post->ID );
		}
	}

	public function post_deleted( int $id, WP_Post $post ): void {
		if ( 'shop_order_refund' === $post->post_type && ! OrderPayloads::tables_count() ) {
			$this->mark( $post->post_parent );
		}
		if ( $this->is_order( $post ) && ! OrderFormat::is_draft( OrderFormat::status( $post->post_status ) ) ) {
			$this->outbox->mark_deleted( new Entity( 'order', $id ), array( 'id' => $id ) );
		}
	}

	/** Beside tables of its own a post is a copy, and may be cleaned up while the order lives. */
	private function is_order( WP_Post $post ): bool {
		return OrderFormat::TYPE === $post->post_type && ! OrderPayloads::tables_count();
	}

	private function mark( int $id ): void {
		if ( $id > 0 ) {
			$this->outbox->mark_dirty( new Entity( 'order', $id ) );
		}
	}
}
