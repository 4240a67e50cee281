<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Api;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Filters;
use Throwable;

/**
 * The only caller of wp_remote_*. Uses the safe variant: in production an API address on the loopback or in a private
 * network is refused by WordPress itself; the sandbox opens the loopback with a development-only mu-plugin.
 */
final class Transport {
	private const DEFAULT_URL = 'https://api.sequenzy.com';

	/** Smaller bodies fit into one packet anyway. */
	private const COMPRESS_FROM_BYTES = 1400;

	public function __construct(
		private readonly Clock $clock,
		private readonly Filters $filters,
	) {}

	/**
	 * Base address of the API: the constant SEQUENZY_API_URL, then the filter `sequenzy_api_url`. Nothing in wp-admin can set it.
	 */
	public function base_url(): string {
		$constant = defined( 'SEQUENZY_API_URL' ) ? constant( 'SEQUENZY_API_URL' ) : null;
		return untrailingslashit( $this->filters->api_url( is_string( $constant ) && '' !== $constant ? $constant : self::DEFAULT_URL ) );
	}

	/** Host and port, for people. */
	public function host(): string {
		$parts = wp_parse_url( $this->base_url() );
		$parts = is_array( $parts ) ? $parts : array();
		return ( $parts['host'] ?? '' ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
	}

	/** @param list<string> $expects Keys that a success must have. */
	public function get( string $path, array $expects ): Answer {
		return $this->request( 'GET', $path, null, null, $expects, 5 );
	}

	/**
	 * @param array<string, mixed> $body    Becomes the JSON body.
	 * @param list<string>         $expects Keys that a success must have.
	 */
	public function post( string $path, array $body, ?Credentials $credentials, array $expects, int $timeout = 10 ): Answer {
		$json = self::encode( $body );
		return null === $json
			? Answer::not_encodable()
			: $this->request( 'POST', $path, $json, $credentials, $expects, $timeout );
	}

	/** Null when there is something in it that JSON has no words for, e.g. an infinite price of another plugin. */
	public static function encode( mixed $value ): ?string {
		try {
			$json = wp_json_encode( $value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE );
		} catch ( Throwable ) {
			// An object of another plugin that fails to describe itself.
			return null;
		}
		return false === $json ? null : $json;
	}

	/** @param list<string> $expects Keys that a success must have. */
	private function request( string $method, string $path, ?string $json, ?Credentials $credentials, array $expects, int $timeout ): Answer {
		$url = $this->base_url();
		if ( ! $this->may_carry_secrets( $url ) ) {
			return Answer::outage( 'API_URL_NOT_ALLOWED', sprintf( 'The API address %s is not https. Correct the constant SEQUENZY_API_URL.', $url ) );
		}
		$compressed = null !== $json && strlen( $json ) > self::COMPRESS_FROM_BYTES && function_exists( 'gzencode' ) ? gzencode( $json, 5 ) : false;
		$response   = wp_safe_remote_request(
			$url . '/api/woocommerce' . $path,
			array(
				'method'      => $method,
				'timeout'     => (float) $timeout,
				// A redirect would carry the token elsewhere; it counts as an outage.
				'redirection' => 0,
				'headers'     => $this->headers( $credentials ) + ( false === $compressed ? array() : array( 'Content-Encoding' => 'gzip' ) ),
				'user-agent'  => 'sequenzy-for-woocommerce/' . SEQUENZY_VERSION,
			) + ( null === $json ? array() : array( 'body' => false === $compressed ? $json : $compressed ) )
		);
		if ( is_wp_error( $response ) ) {
			return Answer::outage( 'OUTAGE', sprintf( '%s could not be reached: %s', $this->host(), $response->get_error_message() ) );
		}
		return Answer::classify(
			(int) wp_remote_retrieve_response_code( $response ),
			wp_remote_retrieve_body( $response ),
			$expects,
			RetryAfter::seconds( self::header( $response, 'retry-after' ), self::header( $response, 'date' ), $this->clock->seconds() )
		);
	}

	/** @param array<string, mixed> $response */
	private static function header( array $response, string $name ): string {
		$value = wp_remote_retrieve_header( $response, $name );
		return is_string( $value ) ? $value : '';
	}

	/** @return array<string, string> */
	private function headers( ?Credentials $credentials ): array {
		$headers = array(
			'Accept'       => 'application/json',
			'Content-Type' => 'application/json',
		);
		return null === $credentials ? $headers : $headers + array(
			'Authorization'   => 'Bearer ' . $credentials->token,
			'X-Sequenzy-Site' => $credentials->site_id,
			'X-Sequenzy-Url'  => $credentials->store_url,
		);
	}

	/** Plain http is for a mock on the same machine. */
	private function may_carry_secrets( string $url ): bool {
		$parts = wp_parse_url( $url );
		$parts = is_array( $parts ) ? $parts : array();
		return 'https' === ( $parts['scheme'] ?? '' ) || in_array( $parts['host'] ?? '', array( '127.0.0.1', 'localhost', '[::1]' ), true );
	}
}
