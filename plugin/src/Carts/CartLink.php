<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Carts;

use Sequenzy\WooCommerce\Clock;

/**
 * A cart in an address: its lines and when the link ends, signed with a key of this site. Needs no table and no login, and says
 * nothing of the shopper.
 */
final class CartLink {
	public const PARAMETER = 'sequenzy_cart';

	private const SECONDS = 30 * 86400;

	public function __construct( private readonly Clock $clock ) {}

	/**
	 * @param array<string, mixed> $cart
	 * @param list<array<mixed>>   $lines
	 */
	public function proof( array $cart, array $lines ): string {
		$short = array();
		foreach ( $lines as $line ) {
			$id         = is_numeric( $line['providerVariantId'] ?? null ) ? (int) $line['providerVariantId'] : 0;
			$attributes = is_array( $line['attributes'] ?? null ) ? $line['attributes'] : array();
			$short[]    = array( $id, $line['quantity'] ?? 1, ...( array() === $attributes ? array() : array( $attributes ) ) );
		}
		$content = self::base64url(
			(string) wp_json_encode(
				array(
					'lines' => $short,
					'ends'  => $this->clock->seconds() + self::SECONDS,
					'cart'  => $cart['cartToken'] ?? '',
					'since' => $cart['startedAt'] ?? '',
				)
			)
		);
		return $content . '.' . $this->signature( $content );
	}

	/** @return array{lines: list<array{id: int, quantity: float, attributes: array<array-key, string>}>, token: string, started_at: int}|null Null when it is not ours, or over. */
	public function open( string $proof ): ?array {
		[ $content, $signature ] = explode( '.', $proof, 2 ) + array( '', '' );
		if ( ! hash_equals( $this->signature( $content ), $signature ) ) {
			return null;
		}
		$cart = json_decode( (string) base64_decode( strtr( $content, '-_', '+/' ), true ), true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- An address holds no JSON.
		if ( ! is_array( $cart ) || ! is_int( $cart['ends'] ?? null ) || $cart['ends'] < $this->clock->seconds() ) {
			return null;
		}
		$lines = array();
		foreach ( is_array( $cart['lines'] ?? null ) ? $cart['lines'] : array() as $line ) {
			if ( is_array( $line ) && is_int( $line[0] ?? null ) && is_numeric( $line[1] ?? null ) && $line[1] > 0 ) {
				$lines[] = array(
					'id'         => $line[0],
					'quantity'   => (float) $line[1],
					'attributes' => array_filter( is_array( $line[2] ?? null ) ? $line[2] : array(), 'is_string' ),
				);
			}
		}
		$since = is_string( $cart['since'] ?? null ) && '' !== $cart['since'] ? date_create_immutable( $cart['since'] ) : false;
		return array(
			'lines'      => $lines,
			'token'      => is_string( $cart['cart'] ?? null ) ? $cart['cart'] : '',
			'started_at' => false === $since ? $this->clock->micros() : (int) $since->format( 'Uu' ),
		);
	}

	private function signature( string $content ): string {
		return self::base64url( substr( hash_hmac( 'sha256', 'sequenzy-cart' . $content, wp_salt( 'auth' ), true ), 0, 16 ) );
	}

	private static function base64url( string $bytes ): string {
		return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- For an address.
	}
}
