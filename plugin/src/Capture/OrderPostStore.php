<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of orders that are posts, the older storage. */
final class OrderPostStore implements OrderSource {
	private const META = array( '_order_currency', '_order_total', '_order_tax', '_order_shipping_tax', '_order_shipping', '_cart_discount', '_customer_user', '_date_paid', '_date_completed', OrderFormat::CHECKOUT_META );

	public function orders( array $ids ): array {
		$billing = array_map( static fn( string $key ): string => '_billing_' . $key, OrderFormat::BILLING );
		$orders  = array();
		$rows    = $this->posts( 'ID', $ids, OrderFormat::TYPE );
		$metas   = array() === $rows ? array() : $this->meta( array_keys( $rows ), array( ...self::META, ...$billing ) );
		foreach ( $rows as $id => $row ) {
			$meta          = static fn( string $key ): string => $metas[ $id ][ $key ] ?? '';
			$orders[ $id ] = array(
				'status'    => $row['status'],
				'currency'  => $meta( '_order_currency' ),
				'total'     => $meta( '_order_total' ),
				'tax'       => (string) ( (float) $meta( '_order_tax' ) + (float) $meta( '_order_shipping_tax' ) ),
				'shipping'  => $meta( '_order_shipping' ),
				'discount'  => $meta( '_cart_discount' ),
				'customer'  => (int) $meta( '_customer_user' ),
				'billing'   => array_combine( OrderFormat::BILLING, array_map( $meta, $billing ) ),
				'created'   => $row['created'],
				'modified'  => $row['modified'],
				'paid'      => '' === $meta( '_date_paid' ) ? null : (int) $meta( '_date_paid' ),
				'completed' => '' === $meta( '_date_completed' ) ? null : (int) $meta( '_date_completed' ),
				'checkout'  => $meta( OrderFormat::CHECKOUT_META ),
			);
		}
		return $orders;
	}

	public function refunds( array $order_ids ): array {
		$refunds = array();
		$rows    = $this->posts( 'post_parent', $order_ids, 'shop_order_refund' );
		ksort( $rows );
		$metas = array() === $rows ? array() : $this->meta( array_keys( $rows ), array( '_order_total', '_refund_reason' ) );
		foreach ( $rows as $id => $row ) {
			$refunds[ $id ] = array(
				'order'   => $row['parent'],
				'total'   => $metas[ $id ]['_order_total'] ?? '',
				'reason'  => $metas[ $id ]['_refund_reason'] ?? '',
				'created' => $row['created'],
			);
		}
		return $refunds;
	}

	/**
	 * @param 'ID'|'post_parent'  $column
	 * @param non-empty-list<int> $ids
	 * @return array<int, array{status: string, parent: int, created: int|null, modified: int|null}>
	 */
	private function posts( string $column, array $ids, string $type ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows  = $wpdb->get_results( $wpdb->prepare( 'SELECT ID, post_status, post_parent, post_date_gmt, post_modified_gmt FROM %i WHERE post_type = %s AND %i IN (' . implode( ', ', array_fill( 0, count( $ids ), '%d' ) ) . ')', $wpdb->posts, $type, $column, ...$ids ), ARRAY_A );
		$posts = array();
		foreach ( Row::all( $rows ) as $row ) {
			$posts[ $row->int( 'ID' ) ] = array(
				'status'   => $row->text( 'post_status' ),
				'parent'   => $row->int( 'post_parent' ),
				'created'  => $row->seconds( 'post_date_gmt' ),
				'modified' => $row->seconds( 'post_modified_gmt' ),
			);
		}
		return $posts;
	}

	/**
	 * @param non-empty-list<int>    $ids
	 * @param non-empty-list<string> $keys
	 * @return array<int, array<string, string>>
	 */
	private function meta( array $ids, array $keys ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows = $wpdb->get_results( $wpdb->prepare( 'SELECT post_id, meta_key, meta_value FROM %i WHERE meta_key IN (' . implode( ', ', array_fill( 0, count( $keys ), '%s' ) ) . ') AND post_id IN (' . implode( ', ', array_fill( 0, count( $ids ), '%d' ) ) . ')', $wpdb->postmeta, ...$keys, ...$ids ), ARRAY_A );
		$meta = array();
		foreach ( Row::all( $rows ) as $row ) {
			$meta[ $row->int( 'post_id' ) ][ $row->text( 'meta_key' ) ] = $row->text( 'meta_value' );
		}
		return $meta;
	}
}
