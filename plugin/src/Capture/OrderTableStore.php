<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of orders in tables of their own (high-performance order storage). */
final class OrderTableStore implements OrderSource {
	public function orders( array $ids ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows   = $wpdb->get_results(
			$wpdb->prepare(
				"SELECT o.id, o.status, o.currency, o.total_amount, o.tax_amount, o.customer_id, o.billing_email, o.date_created_gmt, o.date_updated_gmt,
				d.shipping_total_amount, d.discount_total_amount, d.date_paid_gmt, d.date_completed_gmt,
				a.first_name, a.last_name, a.company, a.address_1, a.address_2, a.city, a.state, a.postcode, a.country, a.phone, m.meta_value AS checkout
				FROM %i o LEFT JOIN %i d ON d.order_id = o.id LEFT JOIN %i a ON a.order_id = o.id AND a.address_type = 'billing' LEFT JOIN %i m ON m.order_id = o.id AND m.meta_key = %s
				WHERE o.type = %s AND o.id IN (" . implode( ', ', array_fill( 0, count( $ids ), '%d' ) ) . ')',
				$wpdb->prefix . 'wc_orders',
				$wpdb->prefix . 'wc_order_operational_data',
				$wpdb->prefix . 'wc_order_addresses',
				$wpdb->prefix . 'wc_orders_meta',
				OrderFormat::CHECKOUT_META,
				OrderFormat::TYPE,
				...$ids
			),
			ARRAY_A
		);
		$orders = array();
		foreach ( Row::all( $rows ) as $row ) {
			$orders[ $row->int( 'id' ) ] = array(
				'status'    => $row->text( 'status' ),
				'currency'  => $row->text( 'currency' ),
				'total'     => $row->text( 'total_amount' ),
				'tax'       => $row->text( 'tax_amount' ),
				'shipping'  => $row->text( 'shipping_total_amount' ),
				'discount'  => $row->text( 'discount_total_amount' ),
				'customer'  => $row->int( 'customer_id' ),
				'billing'   => array( 'email' => $row->text( 'billing_email' ) ) + array_combine( OrderFormat::BILLING, array_map( $row->text( ... ), OrderFormat::BILLING ) ),
				'created'   => $row->seconds( 'date_created_gmt' ),
				'modified'  => $row->seconds( 'date_updated_gmt' ),
				'paid'      => $row->seconds( 'date_paid_gmt' ),
				'completed' => $row->seconds( 'date_completed_gmt' ),
				'checkout'  => $row->text( 'checkout' ),
			);
		}
		return $orders;
	}

	public function refunds( array $order_ids ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows    = $wpdb->get_results(
			$wpdb->prepare(
				"SELECT o.id, o.parent_order_id, o.total_amount, o.date_created_gmt, m.meta_value AS reason FROM %i o LEFT JOIN %i m ON m.order_id = o.id AND m.meta_key = '_refund_reason'
				WHERE o.type = 'shop_order_refund' AND o.parent_order_id IN (" . implode( ', ', array_fill( 0, count( $order_ids ), '%d' ) ) . ') ORDER BY o.id',
				$wpdb->prefix . 'wc_orders',
				$wpdb->prefix . 'wc_orders_meta',
				...$order_ids
			),
			ARRAY_A
		);
		$refunds = array();
		foreach ( Row::all( $rows ) as $row ) {
			$refunds[ $row->int( 'id' ) ] = array(
				'order'   => $row->int( 'parent_order_id' ),
				'total'   => $row->text( 'total_amount' ),
				'reason'  => $row->text( 'reason' ),
				'created' => $row->seconds( 'date_created_gmt' ),
			);
		}
		return $refunds;
	}
}
