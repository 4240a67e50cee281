<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

use WC_DateTime;
use WC_Order;
use WC_Order_Item_Product;
use WC_Order_Refund;

/** An order out of WooCommerce's object: for the moment it is placed, when the object is at hand, and for stores that want it so. */
final class OrderObjects {
	/**
	 * @param list<int> $ids
	 * @return array<int, array<string, mixed>>
	 */
	public function build( array $ids ): array {
		$payloads = array();
		foreach ( $ids as $id ) {
			$order = wc_get_order( $id );
			if ( $order instanceof WC_Order && self::is_told( $order ) ) {
				$refunds = $order->get_refunds();
				// WooCommerce leaves the order of one second's refunds to the database.
				usort( $refunds, static fn( WC_Order_Refund $one, WC_Order_Refund $other ): int => $one->get_id() <=> $other->get_id() );
				$payloads[ $id ] = $this->payload( $order, $refunds );
			}
		}
		return $payloads;
	}

	/** Orders only: no subscriptions and no refunds, and no drafts. */
	public static function is_told( WC_Order $order ): bool {
		return OrderFormat::TYPE === $order->get_type() && $order->get_id() > 0 && ! OrderFormat::is_draft( $order->get_status() );
	}

	/**
	 * @param list<WC_Order_Refund> $refunds
	 * @return array<string, mixed>
	 */
	public function payload( WC_Order $order, array $refunds ): array {
		$created = $order->get_date_created() ?? $order->get_date_modified();
		$billing = array();
		foreach ( OrderFormat::BILLING as $key ) {
			$billing[ $key ] = (string) $order->{"get_billing_$key"}();
		}
		return array(
			'id'                 => $order->get_id(),
			'number'             => (string) $order->get_order_number(),
			'status'             => $order->get_status(),
			'currency'           => $order->get_currency(),
			'total'              => OrderFormat::decimal( $order->get_total() ),
			'total_tax'          => OrderFormat::decimal( $order->get_total_tax() ),
			'shipping_total'     => OrderFormat::decimal( $order->get_shipping_total() ),
			'discount_total'     => OrderFormat::decimal( $order->get_discount_total() ),
			'customer_id'        => $order->get_customer_id(),
			'billing'            => OrderFormat::billing( $billing ),
			'line_items'         => $this->lines( $order ),
			'refunds'            => array_map( $this->refund( ... ), $refunds ),
			'date_created_gmt'   => OrderFormat::gmt( $created?->getTimestamp() ?? 0 ),
			'date_modified_gmt'  => self::gmt( $order->get_date_modified() ),
			'date_paid_gmt'      => self::gmt( $order->get_date_paid() ),
			'date_completed_gmt' => self::gmt( $order->get_date_completed() ),
			...OrderFormat::cart_token( $order->get_meta( OrderFormat::CHECKOUT_META ) ),
		);
	}

	/** @return list<array<string, mixed>> */
	private function lines( WC_Order $order ): array {
		$lines = array();
		foreach ( self::products_of( $order ) as $item ) {
			$lines[] = array(
				'id'           => $item->get_id(),
				'name'         => $item->get_name(),
				'product_id'   => $item->get_product_id(),
				'variation_id' => $item->get_variation_id(),
				'quantity'     => self::quantity( $item ),
				'total'        => OrderFormat::decimal( $item->get_total() ),
				'total_tax'    => OrderFormat::decimal( $item->get_total_tax() ),
			);
		}
		return $lines;
	}

	/** @return array<string, mixed> */
	private function refund( WC_Order_Refund $refund ): array {
		$lines = array();
		foreach ( self::products_of( $refund ) as $item ) {
			$lines[] = array(
				'product_id'   => $item->get_product_id(),
				'variation_id' => $item->get_variation_id(),
				'quantity'     => self::quantity( $item ),
				'total'        => OrderFormat::decimal( $item->get_total() ),
			);
		}
		return array(
			'id'               => $refund->get_id(),
			'reason'           => $refund->get_reason(),
			'total'            => OrderFormat::decimal( $refund->get_total() ),
			'date_created_gmt' => self::gmt( $refund->get_date_created() ),
			'line_items'       => $lines,
		);
	}

	/** @return list<WC_Order_Item_Product> */
	private static function products_of( WC_Order|WC_Order_Refund $order ): array {
		return array_values( array_filter( $order->get_items(), static fn( mixed $item ): bool => $item instanceof WC_Order_Item_Product ) );
	}

	/** Plugins sell by weight: a fraction stays one, whatever WooCommerce says of its type. */
	private static function quantity( WC_Order_Item_Product $item ): int|float {
		/** @var int|float|string $quantity */
		$quantity = $item->get_quantity();
		return is_numeric( $quantity ) ? $quantity + 0 : 0;
	}

	private static function gmt( ?WC_DateTime $date ): ?string {
		return OrderFormat::gmt( $date?->getTimestamp() );
	}
}
