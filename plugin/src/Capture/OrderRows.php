<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

/** Orders out of the database, a hundred with about ten queries. Says what OrderObjects says; tests hold one against the other. */
final class OrderRows {
	public function __construct( private readonly OrderItemStore $items ) {}

	/**
	 * @param list<int> $ids
	 * @return array<int, array<string, mixed>>
	 */
	public function build( array $ids, OrderSource $source ): array {
		$orders = array() === $ids ? array() : array_filter( $source->orders( $ids ), static fn( array $order ): bool => ! OrderFormat::is_draft( OrderFormat::status( $order['status'] ) ) );
		if ( array() === $orders ) {
			return array();
		}
		$refunds  = $source->refunds( array_keys( $orders ) );
		$lines    = $this->items->lines( array( ...array_keys( $orders ), ...array_keys( $refunds ) ) );
		$payloads = array();
		foreach ( $orders as $id => $order ) {
			$payloads[ $id ] = array(
				'id'                 => $id,
				'number'             => (string) $id,
				'status'             => OrderFormat::status( $order['status'] ),
				'currency'           => '' === $order['currency'] ? get_woocommerce_currency() : $order['currency'],
				'total'              => OrderFormat::decimal( $order['total'] ),
				'total_tax'          => OrderFormat::decimal( $order['tax'] ),
				'shipping_total'     => OrderFormat::decimal( $order['shipping'] ),
				'discount_total'     => OrderFormat::decimal( $order['discount'] ),
				'customer_id'        => $order['customer'],
				'billing'            => OrderFormat::billing( $order['billing'] ),
				'line_items'         => array_map( self::line( ... ), $lines[ $id ] ?? array() ),
				'refunds'            => array_values( array_filter( array_map( static fn( int $refund_id, array $refund ): ?array => $refund['order'] === $id ? self::refund( $refund_id, $refund, $lines[ $refund_id ] ?? array() ) : null, array_keys( $refunds ), $refunds ) ) ),
				'date_created_gmt'   => OrderFormat::gmt( $order['created'] ?? $order['modified'] ?? 0 ),
				'date_modified_gmt'  => OrderFormat::gmt( $order['modified'] ),
				'date_paid_gmt'      => OrderFormat::gmt( $order['paid'] ),
				'date_completed_gmt' => OrderFormat::gmt( $order['completed'] ),
				...OrderFormat::cart_token( $order['checkout'] ),
			);
		}
		return $payloads;
	}

	/**
	 * @param array{id: int, name: string, product: int, variation: int, quantity: int|float, total: string, tax: string} $line
	 * @return array<string, mixed>
	 */
	private static function line( array $line ): array {
		return array(
			'id'           => $line['id'],
			'name'         => $line['name'],
			'product_id'   => $line['product'],
			'variation_id' => $line['variation'],
			'quantity'     => $line['quantity'],
			'total'        => OrderFormat::decimal( $line['total'] ),
			'total_tax'    => OrderFormat::decimal( $line['tax'] ),
		);
	}

	/**
	 * @param array{order: int, total: string, reason: string, created: int|null} $refund
	 * @param list<array{id: int, name: string, product: int, variation: int, quantity: int|float, total: string, tax: string}> $lines
	 * @return array<string, mixed>
	 */
	private static function refund( int $id, array $refund, array $lines ): array {
		return array(
			'id'               => $id,
			'reason'           => $refund['reason'],
			'total'            => OrderFormat::decimal( $refund['total'] ),
			'date_created_gmt' => OrderFormat::gmt( $refund['created'] ),
			'line_items'       => array_map(
				static fn( array $line ): array => array(
					'product_id'   => $line['product'],
					'variation_id' => $line['variation'],
					'quantity'     => $line['quantity'],
					'total'        => OrderFormat::decimal( $line['total'] ),
				),
				$lines
			),
		);
	}
}
