<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Rest;

use Closure;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

/** How every route of our screen is made: for who manages the store, with WordPress's own nonce (wp_rest), never cached. */
final class AdminRoutes {
	private const SPACE = 'sequenzy/v1';

	/** @param string $answers The answers' name in the contract (answers.json). */
	public function __construct( private readonly string $answers ) {}

	/**
	 * @param string                              $method   GET or POST.
	 * @param non-falsy-string                    $path
	 * @param Closure(WP_REST_Request): mixed     $answer   The answer's body, or a WP_Error with a code, what to do, and a status.
	 * @param array<string, array<string, mixed>> $args     Schemas of the parameters.
	 */
	public function add( string $method, string $path, Closure $answer, array $args = array() ): void {
		register_rest_route(
			self::SPACE,
			$path,
			array(
				array(
					'methods'             => $method,
					'args'                => $args,
					'permission_callback' => static fn(): bool => current_user_can( 'manage_woocommerce' ),
					'callback'            => static function ( WP_REST_Request $request ) use ( $answer ): WP_REST_Response|WP_Error {
						$body = $answer( $request );
						return $body instanceof WP_Error ? $body : new WP_REST_Response( $body, 200, array( 'Cache-Control' => 'no-store' ) );
					},
				),
				'schema' => fn(): array => AnswerSchema::of( $this->answers ),
			)
		);
	}
}
