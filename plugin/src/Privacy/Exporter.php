<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Privacy;

use Sequenzy\WooCommerce\Capture\OrderFormat;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\EmailAddress;
use WC_Order;

/**
 * Tools → Export Personal Data: what this plugin keeps of a person, customer or guest. Products, addresses and orders are the
 * store's own and in WooCommerce's part; what Sequenzy keeps, Sequenzy exports.
 */
final class Exporter {
	private const PAGE = 20;

	public function __construct( private readonly OutboxStore $outbox ) {}

	/**
	 * @param array<array-key, mixed> $exporters
	 * @return array<array-key, mixed>
	 */
	public function add( array $exporters ): array {
		$exporters['sequenzy'] = array(
			'exporter_friendly_name' => 'Sequenzy',
			'callback'               => $this->export( ... ),
		);
		return $exporters;
	}

	/** @return array{data: list<array<string, mixed>>, done: bool} As WordPress wants it. */
	public function export( string $email, int $page = 1 ): array {
		$orders = self::orders( $email, $page );
		$data   = array_values( array_filter( array_map( self::answer( ... ), $orders ) ) );
		foreach ( 1 === $page ? $this->outbox->naming( $email ) : array() as $entry ) {
			$data[] = self::item(
				'sequenzy_waiting',
				__( 'Waiting to be sent to Sequenzy', 'sequenzy-for-woocommerce' ),
				'sequenzy-' . $entry['id'],
				array(
					'type' => $entry['type'],
					'at'   => Clock::format( $entry['occurredAt'] ),
				) + $entry['payload']
			);
		}
		return array(
			'data' => $data,
			'done' => count( $orders ) < self::PAGE,
		);
	}

	/** @return list<WC_Order> */
	private static function orders( string $email, int $page ): array {
		$orders = wc_get_orders(
			array(
				'limit'         => self::PAGE,
				'page'          => $page,
				'orderby'       => 'ID',
				'order'         => 'ASC',
				'billing_email' => EmailAddress::normal( $email ),
			)
		);
		return is_array( $orders ) ? array_values( $orders ) : array();
	}

	/**
	 * What was asked at the checkout, and answered.
	 *
	 * @return array<string, mixed>|null
	 */
	private static function answer( WC_Order $order ): ?array {
		$kept = OrderFormat::checkout( $order->get_meta( OrderFormat::CHECKOUT_META ) );
		return array() === $kept ? null : self::item( 'sequenzy_consent', __( 'Answers at the checkout about news and offers', 'sequenzy-for-woocommerce' ), 'sequenzy-order-' . $order->get_id(), array( 'order' => $order->get_order_number() ) + $kept );
	}

	/**
	 * @param array<mixed> $values
	 * @return array<string, mixed>
	 */
	private static function item( string $group, string $label, string $id, array $values ): array {
		return array(
			'group_id'    => $group,
			'group_label' => $label,
			'item_id'     => $id,
			'data'        => self::flat( $values, '' ),
		);
	}

	/**
	 * @param array<mixed> $values
	 * @return list<array{name: string, value: string}>
	 */
	private static function flat( array $values, string $above ): array {
		$flat = array();
		foreach ( $values as $name => $value ) {
			$name = '' === $above ? (string) $name : $above . '.' . $name;
			if ( is_array( $value ) ) {
				$flat = array( ...$flat, ...self::flat( $value, $name ) );
			} elseif ( is_scalar( $value ) && '' !== $value ) {
				$flat[] = array(
					'name'  => $name,
					'value' => is_bool( $value ) ? ( $value ? 'true' : 'false' ) : (string) $value,
				);
			}
		}
		return $flat;
	}
}
